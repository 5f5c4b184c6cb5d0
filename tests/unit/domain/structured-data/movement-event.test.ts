import { expect, test } from 'vitest';
import { movementEvent } from '../../../../src/domain/structured-data/movement-event.ts';
import { sampleCatalog, sampleEntry } from '../../sample-entries.ts';
import { page, report, valley } from './described-page.ts';

const described = (fields: object) => {
  const entry = sampleEntry('movement', 'thi-dua', fields);
  return movementEvent(sampleCatalog([entry]), entry, page);
};
const named = {
  '@id': page.subject,
  name: page.name,
  description: page.description,
  url: page.url,
  image: page.image,
};
const ofProvince = { level: 'tinh', province: 'thung-lung' };
const national = { level: 'toan-quoc' };
const vietnam = { '@type': 'Country', name: 'Việt Nam' };

test.each([
  [
    'a period',
    { ...ofProvince, from: 2019, to: '6/2022' },
    { startDate: '2019', endDate: '2022-06', location: valley },
  ],
  ['a beginning', { ...ofProvince, from: '2021-01-01' }, { startDate: '2021-01-01', location: valley }],
  ['a quarter', { ...ofProvince, from: 'quý III/2021' }, { startDate: '2021', location: valley }],
  ['a launch', { ...national, launchedOn: '2021-07-16' }, { startDate: '2021-07-16', location: vietnam }],
  [
    'a launch after its beginning',
    { ...national, launchedOn: '2021-07-16', from: 2021, to: 2025 },
    { startDate: '2021', endDate: '2025', location: vietnam },
  ],
])('a movement with %s is an event', (_, fields, event) => {
  expect(described(fields).node).toEqual({ '@type': 'Event', ...named, ...event });
});

test.each([
  ['without dates', ofProvince, { areaServed: valley }],
  ['with an end alone', { ...ofProvince, to: '2023-10-30' }, { areaServed: valley }],
  ['of the country without dates', national, { areaServed: vietnam }],
  ['of a branch, without a place', { level: 'nganh-doan-the', from: 2021 }, {}],
])('a movement %s is a project', (_, fields, project) => {
  expect(described(fields).node).toEqual({ '@type': 'Project', ...named, ...project });
});

test('other names and who launched it are told as they were written', () => {
  const more = { otherNames: ['Thi đua <b>', 'TĐ'], launchedBy: 'Thủ tướng Chính phủ' };
  expect(described({ ...national, from: 2021, ...more }).node).toMatchObject({
    alternateName: ['Thi đua <b>', 'TĐ'],
    organizer: 'Thủ tướng Chính phủ',
  });
  expect(described({ ...national, ...more }).node).toMatchObject({ founder: 'Thủ tướng Chính phủ' });
});

test('its page names the sources', () => {
  expect(described({}).citation).toEqual([report]);
});
