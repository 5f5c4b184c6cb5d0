import { expect, test } from 'vitest';
import PhaseList from '../../../src/components/PhaseList.astro';
import type { PhaseLine } from '../../../src/domain/movements.ts';
import { strings } from '../../../src/strings.ts';
import { attributeOf, count, element, textOf, texts } from '../../support/html-document.ts';
import { render, renderHtml } from '../../support/rendering.ts';

const phases: PhaseLine[] = [
  {
    name: 'Giai đoạn một, 2019 – 2020',
    document: { href: '/van-ban/ke-hoach/', label: 'Kế hoạch <b>1</b>' },
    contents: ['Chọn đồi', 'Ươm <i>giống</i>'],
  },
  { name: 'Giai đoạn hai & ba', document: null, contents: [] },
];

test('lists phases in order, with what is known of each', async () => {
  const page = await render(PhaseList, { phases });
  const heading = element(page, 'h2');
  expect(textOf(heading)).toBe(strings.movements.phases);
  expect(attributeOf(element(page, 'section'), 'aria-labelledby')).toBe(heading.id);
  expect(texts(page, 'ol > li > strong')).toEqual(['Giai đoạn một, 2019 – 2020', 'Giai đoạn hai & ba']);
  const link = element(page, 'a');
  expect([attributeOf(link, 'href'), textOf(link)]).toEqual(['/van-ban/ke-hoach/', 'Kế hoạch <b>1</b>']);
  expect(texts(page, 'ul > li')).toEqual(['Chọn đồi', 'Ươm <i>giống</i>']);
  expect(count(page, 'ul')).toBe(1);
});

test('shows nothing without phases', async () => {
  expect(await renderHtml(PhaseList, { phases: [] })).toBe('');
});
