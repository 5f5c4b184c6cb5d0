import type { Entry } from '../entry.ts';
import { plainName } from './plain-name.ts';

/** Where the rows of a table belong, as far as that is beyond doubt. */
export interface TablePlace {
  province: string | null;
  year: number | null;
}

/**
 * Province and year as titles say them: those above the table, the names of the sheet and of the file. `Tỉnh: …`
 * and `Năm: …` decide; otherwise, where titles name two, none is taken.
 */
export function placeInTitles(titles: readonly string[], entries: readonly Entry[]): TablePlace {
  const stated = titles.flatMap((title) =>
    [...title.matchAll(/(?:^|[\s(.;,])(?:tỉnh|năm) ?: ?[^;.,\n)]+/giu)].map(String),
  );
  const [ofStated, ofAll] = [stated, titles].map((texts) => placeIn(texts, entries));
  return { province: ofStated?.province ?? ofAll?.province ?? null, year: ofStated?.year ?? ofAll?.year ?? null };
}

function placeIn(titles: readonly string[], entries: readonly Entry[]): TablePlace {
  const plain = titles.map((title) => ` ${plainName(title)} `);
  const provinces = entries.flatMap((entry) =>
    entry.kind === 'province' ? [{ id: entry.id, names: [plainName(entry.data.name), plainName(entry.id)] }] : [],
  );
  const named = (title: string) => provinces.filter(({ names }) => names.some((name) => title.includes(` ${name} `)));
  return {
    province: onlyOne(plain.flatMap((title) => named(title).map(({ id }) => id))),
    year: onlyOne(plain.flatMap((title) => [...title.matchAll(/(?<= )(?:19|20)\d\d(?= )/gu)].map(Number))),
  };
}

/** The value that all are; `null` where there are none or several. */
function onlyOne<T>(values: readonly T[]): T | null {
  const [only] = values;
  return only !== undefined && new Set(values).size === 1 ? only : null;
}
