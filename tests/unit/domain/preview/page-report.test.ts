import { expect, test } from 'vitest';
import { buildCatalog } from '../../../../src/domain/build-catalog.ts';
import { findingsOverview, standInPages } from '../../../../src/domain/preview/findings-overview.ts';
import { pageReport } from '../../../../src/domain/preview/page-report.ts';
import type { BrokenEntry, Entry } from '../../../../src/domain/entry.ts';
import { finding } from '../../../../src/domain/findings.ts';
import { brokenEntry, sampleBase, sampleEntry } from '../../sample-entries.ts';

const now = new Date('2026-11-22T09:00:00+07:00');
const file = 'exemplars/to/index.mdx';
const withdrawn = { on: '2026-01-02', reason: 'Theo yêu cầu.' };
const link = finding('GS-205', { file, line: 9 }, { found: '/khong\u202eco/' });
const site = finding('GS-103', { file: 'site.yaml', line: 2 }, { found: 'mau', allowed: 'name' });

function previewOf(more: Entry[], broken: BrokenEntry[] = [], base = sampleBase) {
  const entries = [...base, ...more];
  const options = { siteUrl: 'https://vidu.example', basePath: '/', now, preview: true };
  return { entries, broken, catalog: buildCatalog({ entries, broken }, options).catalog, findings: [link, site] };
}

const preview = previewOf([
  sampleEntry('exemplar', 'to', { draft: true }, { file }),
  sampleEntry('exemplar', 'hen', { publishAt: '2199-01-01' }),
  sampleEntry('exemplar', 'rut', { withdrawn }),
]);

test('the catalog of the preview has drafts and scheduled entries, and what was withdrawn has none', () => {
  expect(
    preview.catalog
      ?.all('exemplar')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['hen', 'to']);
});

test('a page is told what concerns it, and how much there is in all', () => {
  const { findings, ...report } = pageReport('/dien-hinh/to/', preview, '/', now);
  expect(report).toMatchObject({
    mark: 'Bản nháp',
    here: '2 lỗi, 0 cảnh báo',
    all: '2 lỗi, 0 cảnh báo',
    hasErrors: true,
  });
  expect(report.marks).toEqual({
    '/dien-hinh/to/': 'Bản nháp',
    '/dien-hinh/hen/': 'Hẹn đăng 0 giờ ngày 1/1/2199',
    '/dien-hinh/rut/': 'Đã gỡ',
  });
  expect(findings[0]).toMatchObject({ label: 'Lỗi GS-205', place: `${file}, dòng 9` });
  expect(findings[0]?.guide).toBe('/huong-dan/loi/#gs-205');
  expect(findings[0]?.message).toContain('/khongU+202Eco/');
  expect(findings[1]).toMatchObject({ label: 'Lỗi GS-103', place: 'site.yaml, dòng 2', allowed: 'Được dùng: name' });
});

test('a poster is told what concerns its story, other pages only what concerns the site', () => {
  expect(pageReport('/dien-hinh/to/ap-phich/', preview, '/', now)).toMatchObject({
    mark: 'Bản nháp',
    here: '2 lỗi, 0 cảnh báo',
  });
  expect(pageReport('/phong-trao/', preview, '/', now)).toMatchObject({
    mark: null,
    notice: null,
    here: '1 lỗi, 0 cảnh báo',
  });
  expect(pageReport('/tim-kiem/', preview, '/', now).notice).toContain('npm start');
});

test('broken and withdrawn entries have a page that says so, which lists what the bar then does not', () => {
  const broken = [{ ...brokenEntry('exemplar', 'to', { name: 'Tổ <b>Hỏng</b>' }), file }];
  const own = previewOf([sampleEntry('exemplar', 'rut', { name: 'Tổ Đã Gỡ', withdrawn })], broken);
  const pages = standInPages(own, '/guong/', now);
  expect(pages.map(({ address, page }) => [address, page.title])).toEqual([
    ['dien-hinh/rut', 'Bài “Tổ Đã Gỡ” đã gỡ'],
    ['dien-hinh/to', 'Bài “Tổ <b>Hỏng</b>” chưa dựng được'],
  ]);
  expect(pages[1]?.page.groups.map((group) => group.file)).toEqual([file, 'site.yaml']);
  expect(pages[1]?.page.groups[0]?.findings[0]?.pages).toEqual([]);
  expect(pageReport('/guong/dien-hinh/to/', own, '/guong/', now)).toMatchObject({
    here: '2 lỗi, 0 cảnh báo',
    findings: [],
  });
});

test('the list of all findings leads to the pages concerned, and says when no page can be drawn', () => {
  const { lead, groups } = findingsOverview(preview, '/guong/');
  expect(lead).toBe('2 lỗi, 0 cảnh báo');
  expect(groups.map((group) => [group.file, group.findings.map(({ pages }) => pages)])).toEqual([
    [file, [[{ href: '/guong/dien-hinh/to/', label: 'Tổ Ví Dụ' }]]],
    ['site.yaml', [[]]],
  ]);
  const withoutSite = previewOf(
    [],
    [],
    sampleBase.filter(({ kind }) => kind !== 'site'),
  );
  const broken = findingsOverview(withoutSite, '/');
  expect(broken.lead).toContain('site.yaml thiếu hoặc có lỗi');
  // The guide cannot be drawn then either.
  expect(broken.groups[0]?.findings[0]?.guide).toBeNull();
  for (const [path, shown] of [
    ['/xem-truoc/', preview],
    ['/phong-trao/', withoutSite],
  ] as const)
    expect(pageReport(path, shown, '/', now)).toMatchObject({ here: null, findings: [], hasErrors: true });
});
