import { expect, test } from 'vitest';
import { createPaths } from '../../../../src/domain/paths.ts';
import { publicationMark, publicationMarks } from '../../../../src/domain/preview/publication-mark.ts';
import { sampleEntry } from '../../sample-entries.ts';

const now = new Date('2026-11-22T09:00:00+07:00');
const withdrawn = { on: '2026-01-02', reason: 'Theo yêu cầu.' };

test.each([
  [{}, null],
  [{ draft: true }, 'Bản nháp'],
  [{ draft: true, publishAt: '2026-12-01 08:00' }, 'Bản nháp'],
  [{ publishAt: '2026-12-01 08:00' }, 'Hẹn đăng 8 giờ ngày 1/12/2026'],
  [{ publishAt: '2026-12-01 17:05' }, 'Hẹn đăng 17 giờ 05 ngày 1/12/2026'],
  [{ publishAt: '2026-12-01' }, 'Hẹn đăng 0 giờ ngày 1/12/2026'],
  [{ publishAt: '2026-11-22 09:00' }, null],
  [{ withdrawn }, 'Đã gỡ'],
])('%j is marked %s', (fields, mark) => {
  expect(publicationMark(sampleEntry('exemplar', 'to', fields), now)).toBe(mark);
});

test('marks stand at the addresses of pages, and kinds without drafts have none', () => {
  const entries = [
    sampleEntry('movement', 'nhap', { draft: true }),
    sampleEntry('result', 'thung-lung/2022', { draft: true }),
    sampleEntry('exemplar', 'da-dang'),
    sampleEntry('field', 'y-te'),
  ];
  expect([...publicationMarks({ entries }, createPaths('/guong/'), now)]).toEqual([
    ['/guong/phong-trao/nhap/', 'Bản nháp'],
    ['/guong/ket-qua/thung-lung/2022/', 'Bản nháp'],
  ]);
});
