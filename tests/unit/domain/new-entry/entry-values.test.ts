import { expect, test } from 'vitest';
import { entryQuestions } from '../../../../src/domain/new-entry/entry-questions.ts';
import { answerFault, entryValues } from '../../../../src/domain/new-entry/entry-values.ts';

const questions = entryQuestions('exemplar');

test('answers become the front matter of a draft of today', () => {
  const answers = {
    ...{ name: ' To\u0302\u0309 Ví Dụ ', kind: 'tap-the', province: 'lao-cai', place: '', field: 'y-te', year: '2022' },
    ...{ movements: 'dan-van-kheo', summary: '2022', source: 'bao-cao', section: '12', basis: 'official-report' },
  };
  expect(entryValues(questions, answers, '2026-03-01')).toEqual({
    ...{
      name: 'Tổ Ví Dụ',
      kind: 'tap-the',
      province: 'lao-cai',
      field: 'y-te',
      year: 2022,
      movements: ['dan-van-kheo'],
    },
    ...{ summary: '2022', sources: [{ source: 'bao-cao', section: '12' }], consent: { basis: 'official-report' } },
    ...{ draft: true, updatedAt: '2026-03-01' },
  });
});

test.each([
  ['name', '', 'Mục này không được để trống.'],
  ['place', '', null],
  ['name', 'Tổ', null],
  ['year', '2022', null],
  ['year', 'năm nay', 'Mục “Năm” có kiểu không đúng: năm nay. Được dùng: số.'],
  ['year', '22', 'Mục “Năm” ngoài giới hạn: 22. Được dùng: ít nhất 1900.'],
  ['summary', 'a'.repeat(321), 'Mục “Tóm tắt” ngoài giới hạn: 321 ký tự. Được dùng: nhiều nhất 320 ký tự.'],
])('the answer to %s, %j: %j', (flag, answer, fault) => {
  const asked = questions.filter((question) => question.flag === flag);
  expect(asked.map((question) => answerFault(question, answer))).toEqual([fault]);
});
