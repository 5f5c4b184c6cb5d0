import { activityLines } from '../../src/domain/activity-lines.ts';
import { awardCountLine, awardCounts } from '../../src/domain/award-tables.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { figureLine } from '../../src/domain/figure-lines.ts';
import { award, figure, indicator } from '../unit/domain/number-rows.ts';
import { sampleCatalog, sampleEntry } from '../unit/sample-entries.ts';

/** A text that would be markup if it were not escaped. */
export const hostile = '<b>A</b> & "c" <script>alert(1)</script>';

/** What the rows of tables name, in hostile words. */
export const named: readonly Entry[] = [
  sampleEntry('province', 'thung-lung', { name: '<b>Thung</b>' }),
  sampleEntry('source', 'bao-cao', { title: '<b>Báo cáo</b>' }),
  sampleEntry('award-form', 'bang-khen', { name: `${hostile} khen` }),
  sampleEntry('movement', 'mot', { name: `${hostile} mot`, province: 'thung-lung', indicators: ['lua'] }),
  indicator('lua', { name: hostile, unit: '<i>tấn</i>', group: `${hostile} nhóm`, decimals: 1 }),
  indicator('ngo', { name: 'Ngô', group: 'Xã hội', unit: '%' }),
];

/** The rows of a table of figures as lines. */
export function figureLines(...rows: readonly Entry<'figure'>[]) {
  const catalog = sampleCatalog([...named, ...rows]);
  return catalog.figures.map((one) => figureLine(catalog, one));
}

/** The rows of a table of awards as lines. */
export function awardLines(...rows: readonly object[]) {
  const catalog = sampleCatalog([...named, ...rows.map((fields, index) => award(index + 2, { ...fields }))]);
  return awardCounts(catalog).map((count) => awardCountLine(catalog, count));
}

/** The rows of a table of activities as lines. */
export const activityLinesOf = (...rows: readonly Entry<'activity'>[]) =>
  activityLines(sampleCatalog([...named, ...rows]), () => true);

/** Two rows that do not agree, which the office has accepted. */
export const differing = (result?: string): Entry<'figure'>[] => [
  figure(2, 'lua', { plan: '50', actual: '52,0', use: true, accepts: 'GS-304 52≠51,2', note: hostile }, result),
  figure(3, 'lua', { actual: '51,2' }, result),
];
