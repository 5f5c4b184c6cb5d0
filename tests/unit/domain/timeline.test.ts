import { expect, test } from 'vitest';
import { movementPages } from '../../../src/domain/movements.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';

const timelineOf = (fields: object, others: Parameters<typeof sampleCatalog>[0] = [], body?: string) => {
  const movement = sampleEntry('movement', 'thi-dua', fields, body === undefined ? {} : { body });
  const page = movementPages(sampleCatalog([movement, ...others])).find(({ slug }) => slug === 'thi-dua');
  return page?.timeline.map(({ when, what, who }) =>
    [when, typeof what === 'string' ? what : what.label, who].filter(Boolean).join(' | '),
  );
};
const document = (id: string, date: string | null) =>
  sampleEntry('document', id, { number: id, symbol: 'KH-UBND', date, movements: ['thi-dua'] });

test('the course of a movement is told by dates: launch, phases, documents, events, end', () => {
  expect(
    timelineOf(
      {
        launchedOn: '14/10/2011',
        launchedBy: 'UBND tỉnh',
        to: '31/12/2025',
        phases: [
          { name: 'Giai đoạn 2016–2020', from: 2016 },
          { name: 'Giai đoạn 2021–2025', from: 2021 },
        ],
      },
      [
        document('12', '6/2016'),
        document('5', 'quý I/2012'),
        sampleEntry('event', 'hoi-nghi', {
          name: 'Hội nghị',
          date: '28/6/2022',
          organiser: 'Ban',
          movement: 'thi-dua',
        }),
        sampleEntry('event', 'khac', { name: 'Khác', date: 2022 }),
      ],
    ),
  ).toEqual([
    '14/10/2011 | Phát động phong trào | UBND tỉnh',
    'quý I/2012 | Kế hoạch số 5/KH-UBND | UBND tỉnh',
    '2016 | Bắt đầu giai đoạn 2016–2020',
    '6/2016 | Kế hoạch số 12/KH-UBND | UBND tỉnh',
    '2021 | Bắt đầu giai đoạn 2021–2025',
    '28/6/2022 | Hội nghị | Ban',
    '31/12/2025 | Phong trào kết thúc',
  ]);
});

test('the end comes after what happened in its last year', () => {
  expect(timelineOf({ from: 2021, to: 2022 }, [document('12', '6/2022')])).toEqual([
    '2021 | Phong trào bắt đầu',
    '6/2022 | Kế hoạch số 12/KH-UBND | UBND tỉnh',
    '2022 | Phong trào kết thúc',
  ]);
});

test('older documents and those without a date are no part of it', () => {
  const documents = [document('1', '2019'), document('2', null), document('3', '2021')];
  expect(timelineOf({ from: '6/2021' }, documents)).toEqual([
    '2021 | Kế hoạch số 3/KH-UBND | UBND tỉnh',
    '6/2021 | Phong trào bắt đầu',
  ]);
});

test('without dates there is none, nor beside a timeline of the story', () => {
  expect(timelineOf({})).toEqual([]);
  expect(timelineOf({ from: 2021 }, [], '<Moc time="2021">\nBắt đầu.\n</Moc>')).toEqual([]);
});
