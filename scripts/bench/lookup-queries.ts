import { foldAccents } from '../../src/domain/folding.ts';
import type { LookupIndex } from '../../src/domain/lookup/lookup-index.ts';
import { RandomNumbers } from './random-numbers.ts';
import { sampleNames } from './search-cost.ts';

/** Queries of one sort, an even number. */
export interface QueryClass {
  name: string;
  queries: readonly string[];
}

/** What people look for, in classes, drawn from the rows of an index. */
export function queryClasses(index: LookupIndex): QueryClass[] {
  const random = new RandomNumbers(1969);
  const names = sampleNames(index, 12);
  const rows = Array.from({ length: 6 }, () => random.pick(index.rows));
  const wordOf = (name: string, at: number) => name.split(' ').at(at) ?? '';
  return [
    { name: 'full name', queries: names.slice(0, 6) },
    { name: 'full name, no accents', queries: names.slice(6).map(foldAccents) },
    { name: 'given name', queries: names.slice(0, 6).map((name) => wordOf(name, -1)) },
    { name: 'family name', queries: ['Nguyễn', 'Trần', 'Giàng', 'Lò', 'Tẩn', 'Đặng'] },
    { name: 'common syllable', queries: ['thị', 'văn', 'thi', 'van', 'xã', 'trường'] },
    { name: 'unit', queries: rows.map(({ unit, name }) => (unit ?? name).split(' ').slice(0, 6).join(' ')) },
    { name: 'decision number', queries: numbersOf(index, random) },
  ];
}

function numbersOf({ rows }: LookupIndex, random: RandomNumbers): string[] {
  const numbered = rows.flatMap(({ decisionNumber }) => decisionNumber ?? []);
  return Array.from({ length: 6 }, (_, at) => {
    const number = random.pick(numbered);
    return at % 2 === 0 ? number : (number.split('/')[0] ?? number);
  });
}
