import { expect, test } from 'vitest';
import LastUpdated from '../../../src/components/LastUpdated.astro';
import { strings } from '../../../src/strings.ts';
import { texts } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';

test.each([
  ['a correction before the date', 'Đã sửa <b>số</b>.', [`${strings.correction}: Đã sửa <b>số</b>.`]],
  ['the date alone where nothing was corrected', null, []],
])('shows %s', async (_, correction, before) => {
  const page = await render(LastUpdated, { updated: '28/6/2022', correction });
  expect(texts(page, 'p')).toEqual([...before, 'Cập nhật ngày 28/6/2022']);
});
