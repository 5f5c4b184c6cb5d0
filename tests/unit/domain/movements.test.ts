import { describe, expect, test } from 'vitest';
import { movementPages, newestFirst } from '../../../src/domain/movements.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';

const pageOf = (fields: object, others: Parameters<typeof sampleCatalog>[0] = []) =>
  movementPages(sampleCatalog([sampleEntry('movement', 'thi-dua', fields), ...others])).find(
    ({ slug }) => slug === 'thi-dua',
  );

test('the newest stand first by the last day that is known of them, those without any day last', () => {
  const movements = [
    ['khong-ro', {}],
    ['phat-dong', { launchedOn: '2022-03-01' }],
    ['bat-dau', { from: 2021, launchedOn: '2023-01-01' }],
    ['ket-thuc', { from: 2019, to: 2025 }],
    ['thang', { from: '2022-11', to: '2022-12' }],
  ].map(([id, fields]) => sampleEntry('movement', id as string, fields as object));
  expect(newestFirst(movements).map(({ id }) => id)).toEqual([
    ...['ket-thuc', 'thang', 'phat-dong', 'bat-dau', 'khong-ro'],
  ]);
});

describe('a phase', () => {
  test.each([
    [{ name: 'Giai đoạn 1', from: 2021, to: 2022 }, 'Giai đoạn 1, 2021 – 2022'],
    [{ name: 'Giai đoạn 2021–2022', from: 2021, to: 2022 }, 'Giai đoạn 2021–2022'],
    [{ name: 'Giai đoạn 2' }, 'Giai đoạn 2'],
  ])('%j is called “%s”', (phase, name) => {
    expect(pageOf({ phases: [phase] })?.phases).toEqual([{ name, document: null, contents: [] }]);
  });

  test('names its document', () => {
    const document = sampleEntry('document', 'ke-hoach', { number: '16', symbol: 'KH-UBND' });
    expect(pageOf({ phases: [{ name: 'Một', document: 'ke-hoach' }] }, [document])?.phases[0]?.document).toEqual({
      href: '/van-ban/ke-hoach/',
      label: 'Kế hoạch số 16/KH-UBND',
    });
  });
});

test('a movement shows its documents oldest first, its exemplars by name and its kin', () => {
  const page = pageOf({ parents: ['me'], documents: ['hai'], otherNames: ['Tên khác'] }, [
    sampleEntry('movement', 'me', { name: 'Mẹ' }),
    sampleEntry('movement', 'con', { name: 'Con', parents: ['thi-dua'] }),
    sampleEntry('document', 'hai', { date: 2022 }),
    sampleEntry('document', 'mot', { date: 2021, movements: ['thi-dua'] }),
    sampleEntry('document', 'la', { date: 2020 }),
    sampleEntry('exemplar', 'a', { name: 'Trần Văn Việt', kind: 'ca-nhan', movements: ['thi-dua'] }),
    sampleEntry('exemplar', 'b', { name: 'Vàng Thị Anh', kind: 'ca-nhan', movements: ['thi-dua'] }),
    sampleEntry('exemplar', 'c', { movements: ['thi-dua'], draft: true }),
  ]);
  expect(page?.documents.map(({ href }) => href)).toEqual(['/van-ban/mot/', '/van-ban/hai/']);
  expect(page?.exemplars.map(({ label }) => label)).toEqual(['Vàng Thị Anh', 'Trần Văn Việt']);
  expect(page?.particulars).toMatchObject([
    { label: 'Tên gọi khác', values: ['Tên khác'] },
    { label: 'Thời gian', values: ['nguồn không nêu'] },
    { label: 'Lĩnh vực' },
    { label: 'Cụ thể hóa phong trào', values: [{ href: '/phong-trao/me/', label: 'Mẹ' }] },
    { label: 'Các tỉnh cụ thể hóa', values: [{ href: '/phong-trao/con/', label: 'Con' }] },
  ]);
});
