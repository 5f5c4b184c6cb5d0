import { expect, test } from 'vitest';
import { movementAwards } from '../../../../src/domain/awards-page.ts';
import { embeds } from '../../../../src/domain/embeds.ts';
import type { Entry } from '../../../../src/domain/entry.ts';
import { strings } from '../../../../src/strings.ts';
import { award } from '../number-rows.ts';
import { embedCatalog } from './sample-embeds.ts';

const scope = 'movement:trong-rung';

/** The lines of awards on the card of the movement, and how many rows its page has. */
function shown(more: Entry[]): { lines: { label: string; value: string }[]; rows: number } {
  const catalog = embedCatalog(more);
  const content = embeds(catalog).find(({ path }) => path === '/nhung/phong-trao/trong-rung/')?.content;
  if (content?.type !== 'card') throw new Error('no card');
  return {
    lines: content.text.facts.filter(({ label }) => /khen|kỷ niệm|Tổng/iu.test(label)),
    rows: movementAwards(catalog, 'trong-rung').length,
  };
}

test('households are told beside individuals', () => {
  const { lines } = shown([
    award(1, { scope, form: 'bang-khen', collectives: 7, individuals: 8, households: 1200 }, 'thung-lung/2023'),
  ]);
  expect(lines[0]).toEqual({
    label: 'Bằng khen (Thung Lũng, 2023)',
    value: 'Tập thể: 7; cá nhân: 8 và 1.200 hộ gia đình',
  });
});

test.each([
  ['as they are', []],
  ['with counts of many years', [award(6, { scope, form: 'giay-khen', total: 90, cumulative: true, from: '2020' })]],
  ['with a row that adds up the others', [award(7, { scope, form: null, total: 14 })]],
])('what the card shows and what it leaves to the page are the rows of the page, %s', (_, more) => {
  const { lines, rows } = shown(more);
  const rest = lines.filter(({ label }) => label === strings.embeds.moreAwards);
  const left = rest.map(({ value }) => Number(/\d+/u.exec(value)?.[0]));
  expect(lines.length - rest.length + (left[0] ?? 0)).toBe(rows);
  expect(rows).toBe(3 + more.length);
});
