import { expect, test } from 'vitest';
import AwardList from '../../../src/components/AwardList.astro';
import type { AwardLine } from '../../../src/domain/awards.ts';
import { strings } from '../../../src/strings.ts';
import { attributeOf, element, textOf, texts } from '../../support/html-document.ts';
import { render, renderHtml } from '../../support/rendering.ts';

const awards: AwardLine[] = [
  {
    form: 'bang-khen',
    text: 'Được tặng thưởng Huân chương hạng Nhất',
    when: 'tháng 10/2021',
    conferredBy: 'Chủ tịch nước',
    decision: 'Quyết định số 1',
  },
  { form: 'bieu-duong', text: 'Được biểu dương <b>', when: 'năm 2020', conferredBy: null, decision: null },
];

test('lists awards under their heading, what is not known left out', async () => {
  const page = await render(AwardList, { awards });
  const heading = element(page, 'h2');
  expect(textOf(heading)).toBe(strings.exemplars.awards);
  expect(attributeOf(element(page, 'section'), 'aria-labelledby')).toBe(heading.id);
  expect(texts(page, 'li')).toEqual([
    'Được tặng thưởng Huân chương hạng Nhất, tháng 10/2021, Chủ tịch nước, Quyết định số 1.',
    'Được biểu dương <b>, năm 2020.',
  ]);
});

test('shows nothing without awards', async () => {
  expect(await renderHtml(AwardList, { awards: [] })).toBe('');
});
