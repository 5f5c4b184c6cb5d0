import { describe, expect, test } from 'vitest';
import { documentList, documentPages, documentRow } from '../../../src/domain/documents.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';

const rowOf = (fields: object) => documentRow(sampleCatalog([]), sampleEntry('document', 'van-ban', fields));

describe('the name of a document', () => {
  test.each([
    [{ type: 'chi-thi', number: '34', symbol: 'CT/TW' }, 'Chỉ thị số 34-CT/TW'],
    [{ type: 'ket-luan', number: '83', symbol: 'KL/TU' }, 'Kết luận số 83-KL/TU'],
    [{ type: 'ke-hoach', number: '2216', symbol: 'KH-UBND' }, 'Kế hoạch số 2216/KH-UBND'],
    [{ type: 'quyet-dinh', number: '30/2011', symbol: 'QĐ-UBND' }, 'Quyết định số 30/2011/QĐ-UBND'],
    [{ type: 'nghi-dinh', number: '91/2017', symbol: 'NĐ-CP' }, 'Nghị định số 91/2017/NĐ-CP'],
    [{ type: 'cong-van', number: '05', symbol: null }, 'Công văn số 05'],
    [{ type: 'huong-dan', number: '12', symbol: 'HD-BTĐKT' }, 'Hướng dẫn số 12/HD-BTĐKT'],
    [{ type: 'ke-hoach', number: '5', symbol: 'KH-BTV/TU' }, 'Kế hoạch số 5/KH-BTV/TU'],
    [{ type: 'chi-thi', date: 2022 }, 'Chỉ thị năm 2022'],
    [{ type: 'chi-thi', date: '28/6/2022' }, 'Chỉ thị ngày 28/6/2022'],
    [{ type: 'bao-cao', date: 'quý I/2022' }, 'Báo cáo quý I/2022'],
    [{ type: 'luat' }, 'Luật'],
    [{ type: 'luat', symbol: 'QH15' }, 'Luật'],
  ])('%j is %s', (fields, label) => {
    expect(rowOf(fields).label).toBe(label);
  });
});

test('a row says when number or date are not known', () => {
  expect(rowOf({ type: 'chi-thi', date: null, title: 'Về thi đua', issuer: 'Bộ Chính trị' })).toEqual({
    href: '/van-ban/van-ban/',
    label: 'Chỉ thị',
    number: null,
    date: null,
    issuer: 'Bộ Chính trị',
    subject: 'Về thi đua',
  });
  expect(rowOf({ number: '16', symbol: 'KH-UBND', date: '2022-01-05' })).toMatchObject({
    number: 'Kế hoạch số 16/KH-UBND',
    date: '5/1/2022',
  });
});

test('the list begins with the newest; documents without a date come last', () => {
  const catalog = sampleCatalog([
    sampleEntry('document', 'khong-ngay', { title: 'A' }),
    sampleEntry('document', 'cu', { date: 2014 }),
    sampleEntry('document', 'thang-sau', { date: '6/2022' }),
    sampleEntry('document', 'quy-mot', { date: 'quý I/2022' }),
    sampleEntry('document', 'cuoi-nam', { date: '5/12/2021', title: 'B' }),
    sampleEntry('document', 'cung-ngay', { date: '5/12/2021', title: 'A' }),
  ]);
  expect(documentList(catalog).rows.map(({ href }) => href)).toEqual([
    '/van-ban/thang-sau/',
    '/van-ban/quy-mot/',
    '/van-ban/cung-ngay/',
    '/van-ban/cuoi-nam/',
    '/van-ban/cu/',
    '/van-ban/khong-ngay/',
  ]);
});

test('a page names the movements on either side of the link', () => {
  const catalog = sampleCatalog([
    sampleEntry('document', 'ke-hoach', { movements: ['mot'], note: 'Nguồn ghi ngày khác nhau.' }),
    sampleEntry('movement', 'mot', { name: 'Một' }),
    sampleEntry('movement', 'hai', { name: 'Hai', documents: ['ke-hoach'] }),
    sampleEntry('movement', 'ba', { name: 'Ba' }),
  ]);
  const [page] = documentPages(catalog);
  expect(page?.particulars.at(-1)?.values).toEqual([
    { href: '/phong-trao/hai/', label: 'Hai' },
    { href: '/phong-trao/mot/', label: 'Một' },
  ]);
  expect(page).toMatchObject({ note: 'Nguồn ghi ngày khác nhau.', sources: [{ title: 'Báo cáo' }] });
});
