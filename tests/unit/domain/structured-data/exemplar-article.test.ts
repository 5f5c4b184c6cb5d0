import { describe, expect, test } from 'vitest';
import { exemplarArticle } from '../../../../src/domain/structured-data/exemplar-article.ts';
import { sampleCatalog, sampleEntry } from '../../sample-entries.ts';
import { office, page, report, valley } from './described-page.ts';

const form = sampleEntry('award-form', 'bang-khen');
const whole = sampleEntry('exemplar', 'doi', { name: 'Đội <b>' });
const second = sampleEntry('source', 'so', { title: 'Sổ', issuer: 'Sở' });
const article = (fields: object, more: Partial<typeof page> = {}) => {
  const entry = sampleEntry('exemplar', 'to', fields);
  return exemplarArticle(sampleCatalog([form, whole, second, entry]), entry, { ...page, ...more }).node;
};

test('a story of which little is known says only that', () => {
  expect(article({})).toEqual({
    '@type': 'Article',
    '@id': page.subject,
    headline: page.name,
    description: page.description,
    url: page.url,
    mainEntityOfPage: { '@id': page.url },
    image: page.image,
    inLanguage: 'vi',
    dateModified: '2022-12-31',
    author: office,
    publisher: office,
    license: { '@type': 'CreativeWork', name: 'CC BY 4.0' },
    contentLocation: valley,
    about: { '@type': 'Organization', name: 'Tổ Ví Dụ' },
    citation: [report],
  });
});

test('when it was published and where it happened is said where it is known', () => {
  expect(article({ place: 'xã Vui' }, { published: '2022-12-01T07:30:00+07:00' })).toMatchObject({
    datePublished: '2022-12-01T07:30:00+07:00',
    contentLocation: { '@type': 'Place', name: 'xã Vui', containedInPlace: valley },
  });
});

test('the sources of its figures are cited, too', () => {
  const facts = [{ label: 'Cây', value: 3, source: 'so', section: 'Mục 2' }];
  expect(article({ facts })).toMatchObject({ citation: [report, { name: 'Sổ' }] });
});

test('a long name makes a shorter headline', () => {
  const { headline } = article({}, { name: 'một hai '.repeat(30) }) as { headline: string };
  expect(headline.length).toBeLessThanOrEqual(110);
  expect(headline).toMatch(/^một hai .* một …$/u);
});

describe('who is honoured', () => {
  const awards = [
    { form: 'bang-khen', year: 2021 },
    { form: 'bang-khen', year: 2022, month: 6, decision: 'Quyết định số 7' },
  ];
  const own = { name: 'Lê An', role: 'Đoàn viên', unit: 'Đoàn xã', partOf: 'doi', awards };
  const said = {
    name: 'Lê An',
    description: 'Đoàn viên',
    memberOf: { '@type': 'Organization', name: 'Đội <b>', url: 'https://vidu.example/dien-hinh/doi/' },
    award: ['Được tặng Bằng khen, năm 2021', 'Được tặng Bằng khen, tháng 6/2022'],
  };
  const unit = { '@type': 'Organization', name: 'Đoàn xã' };

  test.each([
    ['ca-nhan', { '@type': 'Person', ...said, affiliation: unit }],
    ['tap-the', { '@type': 'Organization', ...said, parentOrganization: unit }],
    ['ho-gia-dinh', { '@type': 'Organization', ...said, parentOrganization: unit }],
  ])('of the kind %s, with role, unit and awards', (kind, about) => {
    expect(article({ kind, ...own })).toMatchObject({ about });
  });

  test('is told by nothing that the page does not show', () => {
    const { about } = article({ kind: 'ca-nhan', ...own }) as { about: object };
    expect(Object.keys(about).sort()).toEqual(['@type', 'affiliation', 'award', 'description', 'memberOf', 'name']);
  });
});
