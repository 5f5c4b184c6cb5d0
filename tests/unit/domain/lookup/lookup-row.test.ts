import { expect, test } from 'vitest';
import { decodeRows, encodeRows } from '../../../../src/domain/lookup/lookup-row.ts';
import { sampleLists, sampleRow } from './sample-lookup.ts';

const full = sampleRow({
  ...{ name: 'Đội "Ngoặc" </script>', kind: 'tap-the', unit: '=CMD()', place: 'xã Lạ', province: 'thung-lung' },
  ...{ form: 'huan-chuong', movement: 'trong-che', decisionNumber: '0', decisionDate: '2021-10', signedBy: 'Ai đó' },
  ...{ source: 'Nguồn', note: 'Hai\ndòng', story: 'doi-ngoac', isCancelled: true },
});

test('rows come back as they went in, with what is not known as null', () => {
  const rows = [full, sampleRow({}), sampleRow({ name: '0' })];
  expect(decodeRows(encodeRows(rows, sampleLists), sampleLists)).toEqual(rows);
  expect(decodeRows(encodeRows([], sampleLists), sampleLists)).toEqual([]);
});

test('the names of fields and of listed values are not repeated', () => {
  const text = new TextDecoder().decode(encodeRows([full, full], sampleLists));
  expect(text).not.toMatch(/huan-chuong|thung-lung|decisionNumber|signedBy/u);
});
