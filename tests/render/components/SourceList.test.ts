import { expect, test } from 'vitest';
import SourceList from '../../../src/components/SourceList.astro';
import type { SourceLine } from '../../../src/domain/citations.ts';
import { strings } from '../../../src/strings.ts';
import { attributeOf, element, textOf, texts } from '../../support/html-document.ts';
import { render, renderHtml } from '../../support/rendering.ts';

const sources: SourceLine[] = [
  { title: 'Báo cáo <b>2022</b>', origin: 'UBND tỉnh, 15/12/2022', sections: ['Mục 1', 'Phụ lục & bảng'] },
  { title: 'Chỉ thị', origin: 'Tỉnh ủy', sections: ['Toàn văn'] },
];

test('lists each source with its origin and the places in it', async () => {
  const page = await render(SourceList, { sources });
  const heading = element(page, 'h2');
  expect(textOf(heading)).toBe(strings.sources);
  expect(attributeOf(element(page, 'section'), 'aria-labelledby')).toBe(heading.id);
  expect(texts(page, 'cite')).toEqual(['Báo cáo <b>2022</b>', 'Chỉ thị']);
  expect(texts(page, 'li')).toEqual([
    'Báo cáo <b>2022</b> (UBND tỉnh, 15/12/2022): Mục 1; Phụ lục & bảng.',
    'Chỉ thị (Tỉnh ủy): Toàn văn.',
  ]);
});

test('shows nothing without sources', async () => {
  expect(await renderHtml(SourceList, { sources: [] })).toBe('');
});
