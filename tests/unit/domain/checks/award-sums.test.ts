import { describe, expect, test } from 'vitest';
import { award, told } from '../number-rows.ts';

type Fields = Parameters<typeof award>[1];
/** What is told of some rows of the table of awards, from row 2 on. */
const toldOf = (...rows: readonly Fields[]) => told(...rows.map((fields, index) => award(index + 2, fields)));

/** A row of a table by sector in which everything agrees. */
const divided = {
  ...{ total: 130, collectives: 30, individuals: 100, leaders: 20, directWorkers: 80 },
  ...{ adminCollectives: 10, adminLeaders: 5, adminWorkers: 20 },
  ...{ publicServiceCollectives: 8, publicServiceLeaders: 6, publicServiceWorkers: 30 },
  ...{ enterpriseCollectives: 7, enterpriseLeaders: 4, enterpriseWorkers: 10 },
  ...{ otherCollectives: 5, otherLeaders: 5, otherWorkers: 20 },
};

describe('a total that is not the sum of its parts is found', () => {
  test.each<[string, Fields, string]>([
    ['of collectives and individuals', { total: 62, collectives: 8, individuals: 12 }, 'GS-301 62≠20'],
    ['with households', { total: 62, collectives: 8, individuals: 12, households: 2 }, 'GS-301 62≠22'],
    ['less than one part alone', { total: 5, collectives: 8 }, 'GS-301 5≠8'],
    ['of nothing', { total: 1, collectives: 0, individuals: 0 }, 'GS-301 1≠0'],
    [
      'with households among the individuals',
      { total: 25, collectives: 8, individuals: 12, households: 5, individualsIncludeHouseholds: true },
      'GS-301 25≠20',
    ],
    ['by sector', { ...divided, collectives: 31, total: 131 }, 'GS-301 31≠30'],
    ['of leaders by sector', { ...divided, leaders: 21 }, 'GS-301 21≠20'],
    ['of workers by sector', { ...divided, directWorkers: 79 }, 'GS-301 79≠80'],
    ['of sectors alone', { total: 20, adminCollectives: 10, otherWorkers: 11 }, 'GS-301 20≠21'],
  ])('%s', (_, fields, expected) => {
    expect(toldOf(fields)).toEqual([`${expected} @ 2, 2`]);
  });
});

describe('a part that is more than its whole is found', () => {
  test.each<[string, Fields, string]>([
    ['of small collectives', { collectives: 8, smallCollectives: 9 }, 'GS-307 9≠8'],
    ['of workers', { individuals: 8, directWorkers: 9 }, 'GS-307 9≠8'],
    ['of leaders', { individuals: 8, leaders: 9 }, 'GS-307 9≠8'],
    ['of the dead', { total: 8, posthumous: 9 }, 'GS-307 9≠8'],
    ['of households', { individuals: 8, households: 9, individualsIncludeHouseholds: true }, 'GS-307 9≠8'],
  ])('%s', (_, fields, expected) => {
    expect(toldOf(fields)).toEqual([`${expected} @ 2, 2`]);
  });
});

describe('nothing is found in a row', () => {
  test.each<[string, Fields]>([
    ['that agrees in every sector', divided],
    ['with only a total', { total: 62 }],
    ['with collectives only', { total: 62, collectives: 8 }],
    ['with individuals only', { total: 62, individuals: 8 }],
    ['with households only', { total: 62, households: 8 }],
    ['with individuals and households only', { total: 62, individuals: 8, households: 3 }],
    ['without a total', { collectives: 8, individuals: 12 }],
    [
      'whose households are among the individuals',
      { total: 20, collectives: 8, individuals: 12, households: 5, individualsIncludeHouseholds: true },
    ],
    ['whose households stand beside them', { total: 25, collectives: 8, individuals: 12, households: 5 }],
    ['whose parts are all of it', { total: 8, posthumous: 8, individuals: 8, collectives: 0, leaders: 8 }],
    ['of zeros', { total: 0, collectives: 0, individuals: 0 }],
    ['without a number', {}],
  ])('%s', (_, fields) => {
    expect(toldOf(fields)).toEqual([]);
  });
});

describe('down a table, a sum that is not the total is found', () => {
  const giayKhen = { form: 'giay-khen', total: 10, collectives: 4, individuals: 6 };
  const bangKhen = { total: 20, collectives: 8, individuals: 12 };

  test('over the forms of a scope', () => {
    const of = (more: Fields) =>
      [bangKhen, giayKhen, { form: null, ...more }].map((row) => ({ scope: 'movement:mot', ...row }));
    expect(toldOf(...of({ total: 31 }))).toEqual(['GS-301 31≠30 @ 4, 4']);
    expect(toldOf(...of({ total: 30, collectives: 13 }))).toContain('GS-301 13≠12 @ 4, 4');
    expect(toldOf(...of({ total: 30, collectives: 12, individuals: 18 }))).toEqual([]);
  });

  test('over the forms of a level, where they are more than its total; they may be only some of them', () => {
    expect(toldOf(bangKhen, giayKhen, { form: null, total: 29 })).toEqual(['GS-301 29≠30 @ 4, 4']);
    expect(toldOf(bangKhen, giayKhen, { form: null, total: 31 })).toEqual([]);
  });

  test('over the scopes of a form', () => {
    const scopes = [bangKhen, { ...bangKhen, scope: 'movement:mot', total: 20 }];
    expect(toldOf(...scopes, { scope: 'table', total: 41 })).toEqual(['GS-301 41≠40 @ 4, 4']);
    expect(toldOf(...scopes, { scope: 'table', total: 40 })).toEqual([]);
  });

  test.each<[string, Fields, Fields]>([
    ['of another section', { section: 'Mục 1' }, { section: 'Mục 2', total: 99 }],
    ['of another source', { source: 'bao-cao' }, { source: 'phu-luc', total: 99 }],
    ['of several years', {}, { cumulative: true, total: 99 }],
    ['of another scope', {}, { scope: 'movement:mot', total: 99 }],
  ])('but not of a total row %s', (_, common, total) => {
    const rows = [bangKhen, giayKhen].map((row) => ({ ...row, ...common }));
    expect(toldOf(...rows, { form: null, ...total })).toEqual([]);
  });

  test('but not of a total row of one level or occasion, from rows of others', () => {
    const state = { form: 'huan-chuong', level: 'nha-nuoc', total: 5 };
    const province = [bangKhen, giayKhen].map((row) => ({ ...row, level: 'tinh' }));
    expect(toldOf(...province, state, { form: null, level: 'tinh', total: 30 })).toEqual([]);
    const sudden = { ...bangKhen, form: 'huy-hieu', occasionType: 'dot-xuat' };
    const regular = [bangKhen, giayKhen].map((row) => ({ ...row, occasionType: 'thuong-xuyen' }));
    expect(toldOf(...regular, sudden, { form: null, occasionType: 'thuong-xuyen', total: 30 })).toEqual([]);
  });
});
