import type { Entry } from '../../src/domain/entry.ts';
import { chosenValue, choicesOfKind } from '../../src/domain/new-entry/entry-choices.ts';
import type { ImportDefaults } from '../../src/reading/compared-tables.ts';
import type { ImportPlan } from '../../src/reading/import-plan.ts';
import { visibilities } from '../../src/schemas/recipient.ts';
import { strings } from '../../src/strings.ts';
import { chooseFrom, type Terminal } from '../new/answers.ts';
import input from '@inquirer/input';
import type { ImportOptions, ValueOption } from './options.ts';

const words = strings.contentImport;

/** What options can say of rows that do not say it. */
const asked = ['province', 'year', 'source', 'section', 'visibility'] as const satisfies readonly ValueOption[];

/** What the options say of rows that do not say it. Throws with all that cannot be used. */
export function importDefaults(values: ImportOptions['values'], entries: readonly Entry[]): ImportDefaults {
  const faults: string[] = [];
  const chosen = (flag: 'province' | 'source' | 'visibility') => {
    const text = values[flag];
    if (text === undefined) return undefined;
    const found = chosenValue({ flag }, choices(flag, entries), text);
    if (typeof found !== 'string') return found.value;
    faults.push(found);
    return undefined;
  };
  const province = chosen('province') ?? null;
  const cells = { source: chosen('source'), section: values.section, visibility: chosen('visibility') };
  const { year } = values;
  if (year !== undefined && !/^(?:19|20|21)\d\d$/u.test(year)) faults.push(words.badYear(year));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return {
    province,
    year: year === undefined ? null : Number(year),
    cells: Object.fromEntries(Object.entries(cells).flatMap(([field, cell]) => (cell ? [[field, cell]] : []))),
  };
}

const choices = (flag: 'province' | 'source' | 'visibility', entries: readonly Entry[]) =>
  flag === 'visibility'
    ? Object.entries(visibilities).map(([value, name]) => ({ value, name }))
    : choicesOfKind(entries, flag);

/** Options that would settle what rows were rejected for, none of them given yet. */
export function missingOptions({ files, homeless }: ImportPlan, values: ImportOptions['values']): ValueOption[] {
  const rejected = [...homeless, ...files.flatMap(({ rows }) => rows)].flatMap(({ from, result }) =>
    result.outcome === 'rejected' && result.content === null ? { from, findings: result.findings } : [],
  );
  const settles = (flag: ValueOption) =>
    rejected.some(({ from, findings }) =>
      findings.some(
        ({ code, field }) =>
          (field === flag && (code === 'GS-745' || code === 'GS-101')) ||
          // Source and section tell rows from others that say the same.
          (code === 'GS-743' && (flag === 'source' || flag === 'section') && !from.fields.includes(flag)),
      ),
    );
  return asked.filter((flag) => values[flag] === undefined && settles(flag));
}

/** Asks at the terminal for what would settle it. */
export async function askForOption(flag: ValueOption, entries: readonly Entry[], terminal: Terminal): Promise<string> {
  if (flag === 'province' || flag === 'source' || flag === 'visibility')
    return chooseFrom(words.ask[flag], choices(flag, entries), terminal);
  const validate = (answer: string) => answer.trim() !== '' || strings.newEntry.empty;
  return input({ message: `${words.ask[flag as 'year' | 'section']}:`, validate }, terminal);
}
