import { expect, test } from 'vitest';
import { createPaths } from '../../../../src/domain/paths.ts';
import { brokenPages, pagesOfPlace, subjectOf } from '../../../../src/domain/preview/finding-pages.ts';
import { brokenEntry, sampleEntry } from '../../sample-entries.ts';

const paths = createPaths('/guong/');
const read = {
  entries: [
    sampleEntry('figure', 'lao-cai/2022/2', { indicator: 'ho-ngheo' }),
    sampleEntry('figure', 'lao-cai/2022/3', { indicator: 'rung' }),
    sampleEntry('award-count', 'lao-cai/2022/2', { scope: 'all' }),
    sampleEntry('award-count', 'lao-cai/2022/3', { scope: 'movement:don-dien' }),
    sampleEntry('activity', 'lao-cai/2022/2', { movement: 'don-dien' }),
    sampleEntry('recipient', '2022/2', { exemplar: 'dien-quan' }),
    sampleEntry('exemplar', 'dien-quan', { field: 'y-te' }),
  ],
  broken: [brokenEntry('document', 'chi-thi-34'), brokenEntry('movement', 'hong')],
};
const at = (file: string, line?: number) => pagesOfPlace({ file, line }, read, paths);

test.each([
  ['a story', 'exemplars/dien-quan/index.mdx', 4, ['/guong/dien-hinh/dien-quan/']],
  ['a picture of a story', 'exemplars/dien-quan/anh.jpg', undefined, ['/guong/dien-hinh/dien-quan/']],
  ['a movement', 'movements/don-dien.mdx', 1, ['/guong/phong-trao/don-dien/']],
  ['a picture that no movement shows', 'movements/thua.jpg', undefined, ['/guong/phong-trao/']],
  ['a year', 'results/lao-cai/2022/index.mdx', 9, ['/guong/ket-qua/lao-cai/2022/']],
  [
    'a row of indicators',
    'results/lao-cai/2022/indicators.csv',
    3,
    ['/guong/ket-qua/lao-cai/2022/', '/guong/chi-tieu/rung/'],
  ],
  [
    'a whole table of indicators',
    'results/lao-cai/2022/indicators.csv',
    undefined,
    ['/guong/ket-qua/lao-cai/2022/', '/guong/chi-tieu/'],
  ],
  [
    'a row of awards of the province',
    'results/lao-cai/2022/awards.csv',
    2,
    ['/guong/ket-qua/lao-cai/2022/', '/guong/khen-thuong/'],
  ],
  [
    'a row of awards of a movement',
    'results/lao-cai/2022/awards.csv',
    3,
    ['/guong/ket-qua/lao-cai/2022/', '/guong/khen-thuong/', '/guong/phong-trao/don-dien/'],
  ],
  [
    'a row of activities',
    'results/lao-cai/2022/activities.csv',
    2,
    ['/guong/ket-qua/lao-cai/2022/', '/guong/phong-trao/don-dien/'],
  ],
  ['a row of the registry', 'recipients/2022.csv', 2, ['/guong/tra-cuu/', '/guong/dien-hinh/dien-quan/']],
  ['a field without stories', 'fields.yaml', undefined, ['/guong/dien-hinh/']],
  ['the sources', 'sources.yaml', 7, ['/guong/']],
  ['abbreviations', 'abbreviations.yaml', 7, ['/guong/tim-kiem/']],
  ['an award form', 'award-forms.yaml', 7, ['/guong/khen-thuong/']],
  ['a file without a place', 'ghi-chu.txt', undefined, ['/guong/']],
  ['a file of another kind among the stories', 'exemplars/lac.mdx', undefined, ['/guong/']],
])('%s concerns its pages', (_, file, line, pages) => {
  expect(at(file, line)).toEqual(pages);
});

test('the settings of the site, and a folder that cannot be read, concern every page', () => {
  expect(at('site.yaml', 3)).toBe('every');
  expect(at('/noi-dung')).toBe('every');
});

test('a poster is about the story that it is made of, and every other page about itself', () => {
  expect(subjectOf('/guong/dien-hinh/dien-quan/ap-phich/', paths)).toBe('/guong/dien-hinh/dien-quan/');
  expect(subjectOf('/guong/dien-hinh/linh-vuc/y-te/', paths)).toBe('/guong/dien-hinh/linh-vuc/y-te/');
  expect(subjectOf('/guong/', paths)).toBe('/guong/');
});

test('broken entries stand where their pages would be', () => {
  expect([...brokenPages(read, paths).keys()]).toEqual(['/guong/van-ban/chi-thi-34/', '/guong/phong-trao/hong/']);
});
