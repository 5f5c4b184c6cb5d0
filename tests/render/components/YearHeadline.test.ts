import { expect, test } from 'vitest';
import YearHeadline from '../../../src/components/YearHeadline.astro';
import { strings } from '../../../src/strings.ts';
import { attributeOf, count, element, texts } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';

const words = strings.results;

test('says what the report claims beside what is on record, which leads to the figures', async () => {
  const part = await render(YearHeadline, { page: { headline: '43/44 <b>chỉ tiêu', onRecord: '2/2 chỉ tiêu' } });
  expect(texts(part, 'dt, dd')).toEqual([words.claimed, '43/44 <b>chỉ tiêu', words.recorded, '2/2 chỉ tiêu']);
  expect(attributeOf(element(part, 'a'), 'href')).toBe('#so-lieu');
});

test('a year of which neither is known has no list', async () => {
  expect(count(await render(YearHeadline, { page: { headline: null, onRecord: null } }), 'dl')).toBe(0);
});
