import { expect, test } from 'vitest';
import { consentFindings } from '../../../src/domain/consent.ts';
import { sampleEntry } from '../sample-entries.ts';

const pictures = { 'chan-dung.jpg': { file: { width: 3, height: 4 }, colour: '#808080' } };
const report = { basis: 'official-report' };
const personal = { basis: 'personal-consent', recordedOn: '28/6/2022' };

test.each([
  ['ca-nhan', 'with a picture', pictures, report, true],
  ['ho-gia-dinh', 'with a picture', pictures, report, true],
  ['ca-nhan', 'with a picture', pictures, { basis: 'personal-consent' }, true],
  ['ca-nhan', 'with a picture', pictures, personal, false],
  ['ho-gia-dinh', 'with a picture', pictures, personal, false],
  ['tap-the', 'with a picture', pictures, report, false],
  ['ca-nhan', 'without a picture', {}, report, false],
])('an exemplar of the kind %s, %s %j, consent %j: a finding %s', (kind, _, shown, consent, told) => {
  const entry = sampleEntry(
    'exemplar',
    'vi-du',
    { kind, consent, name: 'Bà Ví Dụ' },
    { pictures: shown, lines: { consent: 9 } },
  );
  expect(consentFindings(entry).map(({ code, line, message }) => [code, line, message])).toEqual(
    told ? [['GS-607', 9, 'Ảnh trong bài về Bà Ví Dụ cần có văn bản đồng ý của đương sự.']] : [],
  );
});
