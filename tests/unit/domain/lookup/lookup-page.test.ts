import { expect, test } from 'vitest';
import { lookupIndex } from '../../../../src/domain/lookup/award-rows.ts';
import { lookupPage } from '../../../../src/domain/lookup/lookup-page.ts';
import { strings } from '../../../../src/strings.ts';
import { sampleCatalog, sampleEntry } from '../../sample-entries.ts';

const words = strings.lookup;
const award = (row: number, fields: object, year = 2022) => sampleEntry('recipient', `${year}/${row}`, fields);
const base = [
  sampleEntry('site', 'site', {}),
  sampleEntry('province', 'thung-lung', {}),
  sampleEntry('field', 'y-te', {}),
  sampleEntry('source', 'bao-cao', { shortTitle: 'Báo cáo 2022' }),
  sampleEntry('award-form', 'bang-khen', { order: 2 }),
  sampleEntry('award-form', 'huan-chuong', { name: 'Huân chương', order: 1 }),
];
const pageOf = (...more: ReturnType<typeof award>[]) => {
  const catalog = sampleCatalog([...base, ...more]);
  return lookupPage(catalog, lookupIndex(catalog));
};

test('tells what the registry holds: what stands, what was cancelled, what is only counted, what is undated', () => {
  const page = pageOf(
    award(2, { name: 'Một', decisionDate: '2022-05' }),
    award(3, { name: 'Hai' }),
    award(4, { name: 'Ba', status: 'huy-bo' }),
    award(5, { name: 'Bí mật', visibility: 'chi-dem' }),
    award(2, { name: 'Bốn', decisionDate: '2021' }, 2021),
  );
  expect(page.coverage).toEqual({
    text: words.coverage('3', [words.years(2021, 2022), words.undated('1')]),
    sources: [words.fromSource('Báo cáo 2022', '3')],
    notes: [words.cancelledCount('1'), words.countOnly('1'), words.notComplete],
  });
  expect(JSON.stringify(page)).not.toContain('Bí mật');
});

test('shows the highest awards first, then the newest, and at most twelve; none that was cancelled', () => {
  const page = pageOf(
    award(2, { name: 'Bằng cũ', decisionDate: '2022-01' }),
    award(3, { name: 'Bằng mới', decisionDate: '2022-03' }),
    award(4, { name: 'Huân chương', form: 'huan-chuong' }),
    award(5, { name: 'Đã hủy', form: 'huan-chuong', status: 'huy-bo' }),
    ...Array.from({ length: 20 }, (_, row) => award(row + 6, { name: `Tổ ${row}` })),
  );
  expect(page.hits.slice(0, 3).map(({ name }) => name)).toEqual(['Huân chương', 'Bằng mới', 'Bằng cũ']);
  expect(page.hits).toHaveLength(12);
  expect(page.hits.some(({ isCancelled }) => isCancelled)).toBe(false);
});

test('an empty registry is said to be empty', () => {
  const page = pageOf();
  expect(page).toMatchObject({ intro: undefined, hits: [], coverage: { text: words.empty, sources: [] } });
});

test('every address has the base path', () => {
  const catalog = sampleCatalog([...base, award(2, {})], { basePath: '/thu/' });
  const { setup, head, links } = lookupPage(catalog, lookupIndex(catalog));
  expect(head.path).toBe('/thu/tra-cuu/');
  expect(setup.files).toMatch(/^\/thu\/tra-cuu\/so\/[0-9a-f]{16}\/\{file\}\.bin$/u);
  expect([setup.hit.storyAddress, setup.hit.movementAddress, ...links.map(({ href }) => href)]).toEqual([
    '/thu/dien-hinh/{id}/',
    '/thu/phong-trao/{id}/',
    '/thu/khen-thuong/',
    '/thu/dien-hinh/',
  ]);
});
