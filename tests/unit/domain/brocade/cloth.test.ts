import { expect, test } from 'vitest';
import { clothOf } from '../../../../src/domain/brocade/cloth.ts';
import { personSeeds } from './sample-seeds.ts';

const seeds = personSeeds(400);

test('a seed always gives the same cloth', () => {
  expect(clothOf('phong-trao/thi-dua', 40)).toEqual(clothOf('phong-trao/thi-dua', 40));
});

test('a cloth has as many rows as asked, each of half a period', () => {
  for (const seed of seeds) {
    const { period, rows } = clothOf(seed, 45);
    expect(rows).toHaveLength(46);
    expect(rows.filter((row) => row.length !== period / 2 + 1)).toEqual([]);
  }
});

test('what is asked for decides how much is shown, not how it looks', () => {
  expect(clothOf('trang', 200).rows.slice(0, 28)).toEqual(clothOf('trang', 27).rows);
});

test('a wide band comes first, then stripes and borders in turn, and a whole wide band again', () => {
  const names = clothOf('trang', 200).bands.map((band) => band.split(' ')[0]);
  expect(names.filter((_, index) => index % 2 === 1).every((name) => name === 'stripes')).toBe(true);
  const wide = ['diamonds', 'alternating', 'waves', 'net', 'snails'];
  expect(names.map((name = '', index) => [index, wide.includes(name)]).filter(([, is]) => is)).toEqual(
    names.flatMap((_, index) => (index % 6 === 0 ? [[index, true]] : [])),
  );
});

test('every kind of band is woven', () => {
  const kinds = new Set(seeds.flatMap((seed) => clothOf(seed, 45).bands.map((band) => band.split(' ')[0])));
  expect([...kinds].sort().join(' ')).toBe(
    'alternating chain crosses diamonds ferns hooks hourglasses net snails stars stripes teeth tiles waves zigzag',
  );
});

test('no band is plain: each wide band has at least three threads, and much of its ground is covered', () => {
  for (const seed of seeds) {
    const field = clothOf(seed, 10).rows.flat();
    const ground = Math.max(...[...new Set(field)].map((thread) => field.filter((other) => other === thread).length));
    expect([seed, new Set(field).size >= 3, ground / field.length < 0.9]).toEqual([seed, true, true]);
  }
});
