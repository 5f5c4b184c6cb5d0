import { expect, test } from 'vitest';
import { documentLabel, documentNumber } from '../../../src/domain/document-label.ts';
import { sampleEntry } from '../sample-entries.ts';

test.each([
  [{ number: '2216', symbol: 'KH-UBND' }, '2216/KH-UBND', 'Kế hoạch số 2216/KH-UBND'],
  [{ type: 'chi-thi', number: '34', symbol: 'CT/TW' }, '34-CT/TW', 'Chỉ thị số 34-CT/TW'],
  [{ number: '7' }, '7', 'Kế hoạch số 7'],
  [{ symbol: 'KH-UBND', date: '6/2022' }, null, 'Kế hoạch tháng 6/2022'],
  [{}, null, 'Kế hoạch'],
])('%j', (fields, number, label) => {
  const { data } = sampleEntry('document', 'van-ban', fields);
  expect(documentNumber(data)).toBe(number);
  expect(documentLabel(data)).toBe(label);
});
