import { expect, test } from 'vitest';
import SourceNote from '../../../src/components/SourceNote.astro';
import type { SourceLine } from '../../../src/domain/citations.ts';
import { texts } from '../../support/html-document.ts';
import { render, renderHtml } from '../../support/rendering.ts';

const sources: SourceLine[] = [
  { title: 'Báo cáo <b>2022</b>', origin: 'UBND tỉnh', sections: ['Mục 1', 'Mục 2'] },
  { title: 'Chỉ thị', origin: 'Tỉnh ủy', sections: ['Toàn văn'] },
];

test('names the sources in one line', async () => {
  expect(texts(await render(SourceNote, { sources }), 'p')).toEqual([
    'Nguồn: Báo cáo <b>2022</b>, Mục 1; Mục 2. Chỉ thị, Toàn văn.',
  ]);
});

test('shows nothing without sources', async () => {
  expect(await renderHtml(SourceNote, { sources: [] })).toBe('');
});
