import { describe, expect, test } from 'vitest';
import { exemplarPages, fullestFirst, inNameOrder } from '../../../src/domain/exemplars.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';

const pageOf = (fields: object, body?: string, others: Parameters<typeof sampleCatalog>[0] = []) => {
  const catalog = sampleCatalog([sampleEntry('exemplar', 'to', fields, body === undefined ? {} : { body }), ...others]);
  return exemplarPages(catalog).find(({ slug }) => slug === 'to');
};
const fact = { label: 'Cây', value: 1500, unit: 'cây', source: 'bao-cao', section: 'Mục 2' };

describe('a key figure', () => {
  test.each([
    [{ value: 1500 }, '1.500', 'cây'],
    [{ value: 1500, qualifier: 'hon' }, 'hơn 1.500', 'cây'],
    [{ value: 12.5, qualifier: 'khoang' }, 'khoảng 12,5', 'cây'],
    [{ value: 0.4, qualifier: 'gan' }, 'gần 0,4', 'cây'],
    [{ value: 80, qualifier: 'tren' }, 'trên 80', 'cây'],
    [{ value: 80, qualifier: 'duoi' }, 'dưới 80', 'cây'],
    [{ value: 80, qualifier: 'tu-tro-len' }, 'từ 80', 'cây trở lên'],
    [{ value: 80, qualifier: 'tu-tro-len', unit: null }, 'từ 80', 'trở lên'],
    [{ value: 'Cấp độ 3', unit: null }, 'Cấp độ 3', null],
    [{ value: 0 }, '0', 'cây'],
  ])('%j is shown as %s %s', (fields, value, unit) => {
    expect(pageOf({ facts: [{ ...fact, ...fields }] })?.figures).toEqual([{ id: null, label: 'Cây', value, unit }]);
  });

  test.each([
    ['no story', undefined, ['cay', 'nha']],
    ['a story without figures', 'Chữ.', ['cay', 'nha']],
    ['a story with all figures', '<SoLieu />', []],
    ['a story with one figure', '<SoLieu only="cay" />', ['nha']],
  ])('of an exemplar with %s are shown beside the story where it leaves them out: %j', (_, body, others) => {
    const facts = [
      { ...fact, id: 'cay' },
      { ...fact, id: 'nha' },
    ];
    expect(pageOf({ facts }, body)?.otherFigures.map(({ id }) => id)).toEqual(others);
  });

  test('has its source among those of the page', () => {
    const facts = [fact, { ...fact, section: 'Mục 1' }];
    expect(pageOf({ facts })?.sources).toEqual([
      { title: 'Báo cáo', origin: 'UBND tỉnh', sections: ['Mục 1', 'Mục 2'] },
    ]);
  });
});

describe('the particulars of an exemplar', () => {
  test('are those that are known', () => {
    expect(pageOf({})?.particulars).toEqual([
      { label: 'Tỉnh', values: [{ href: '/tinh/thung-lung/', label: 'Thung Lũng' }] },
      { label: 'Lĩnh vực', values: [{ href: '/dien-hinh/linh-vuc/y-te/', label: 'Y tế' }] },
      { label: 'Căn cứ đăng bài', values: ['Theo báo cáo đã công bố'] },
    ]);
  });

  test('leave out a collective and movements that are not published', () => {
    const page = pageOf({ partOf: 'doan', movements: ['mot', 'hai'] }, undefined, [
      sampleEntry('exemplar', 'doan', { draft: true }),
      sampleEntry('movement', 'mot', { name: 'Một' }),
      sampleEntry('movement', 'hai', { publishAt: '2030-01-01' }),
    ]);
    expect(page?.particulars.find(({ label }) => label === 'Thuộc')).toBeUndefined();
    expect(page?.particulars.find(({ label }) => label === 'Phong trào')?.values).toEqual([
      { href: '/phong-trao/mot/', label: 'Một' },
    ]);
  });
});

describe('related exemplars', () => {
  const other = (id: string, fields: object) =>
    sampleEntry('exemplar', id, { name: id, field: 'khac', province: 'khac', ...fields });
  const movements = ['thi-dua'];
  const related = (...others: ReturnType<typeof other>[]) =>
    pageOf({ movements }, undefined, others)?.related.map(({ label }) => label);

  test('are those of the same movement first, then of the field, then of the province', () => {
    expect(
      related(
        other('a-tinh', { province: 'thung-lung' }),
        other('b-linh-vuc', { field: 'y-te' }),
        other('c-phong-trao', { movements }),
      ),
    ).toEqual(['c-phong-trao', 'b-linh-vuc', 'a-tinh']);
  });

  test('are the nearer the more they share', () => {
    expect(
      related(
        other('a-linh-vuc-va-tinh', { field: 'y-te', province: 'thung-lung' }),
        other('b-phong-trao', { movements }),
        other('c-phong-trao-va-tinh', { movements, province: 'thung-lung' }),
      ),
    ).toEqual(['c-phong-trao-va-tinh', 'b-phong-trao', 'a-linh-vuc-va-tinh']);
  });

  test('are three at most, and in the order of lists where they are equally near', () => {
    const equal = ['d', 'a', 'c', 'b'].map((id) => other(id, { movements }));
    expect(related(...equal)).toEqual(['a', 'b', 'c']);
  });

  test('are not those that share nothing, are not published, or itself', () => {
    expect(related(other('xa-la', {}), other('nhap', { movements, draft: true }))).toEqual([]);
  });
});

test('people stand by given name among collectives, which stand by their whole name', () => {
  const entries = [
    ['Trần Đình Việt', 'ca-nhan'],
    ['Trường THPT số 1', 'tap-the'],
    ['Đặng Thị Ngọ', 'ca-nhan'],
    ['Đoàn xã Điện Quan', 'tap-the'],
    ['Lý Văn Tá', 'ca-nhan'],
    ['Hộ ông Vàng', 'ho-gia-dinh'],
  ].map(([name, kind], index) => sampleEntry('exemplar', `e${index}`, { name, kind }));
  expect(inNameOrder(entries).map(({ data }) => data.name)).toEqual([
    'Đoàn xã Điện Quan',
    'Hộ ông Vàng',
    'Đặng Thị Ngọ',
    'Lý Văn Tá',
    'Trường THPT số 1',
    'Trần Đình Việt',
  ]);
});

test('the newest year comes first, and in it the fullest story', () => {
  const entries = [
    sampleEntry('exemplar', 'ngan', { year: 2022 }),
    sampleEntry('exemplar', 'cu', { year: 2021, facts: [fact, fact, fact] }, { body: '## A\n\n## B' }),
    sampleEntry('exemplar', 'dai', { year: 2022, facts: [fact] }, { body: '## A\n\nChữ.' }),
    sampleEntry('exemplar', 'vua', { year: 2022, facts: [fact] }),
  ];
  expect(fullestFirst(entries).map(({ id }) => id)).toEqual(['dai', 'vua', 'ngan', 'cu']);
});
