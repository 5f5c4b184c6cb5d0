import type { Entry } from '../../src/domain/entry.ts';
import { hasErrors } from '../../src/domain/findings.ts';
import { importReport } from '../../src/domain/table-import/import-report.ts';
import type { ImportedTable } from '../../src/domain/table-import/imported-table.ts';
import { rowNames } from '../../src/domain/table-import/row-names.ts';
import { writeChanges } from '../../src/reading/content-changes.ts';
import type { ImportPlan } from '../../src/reading/import-plan.ts';
import { strings } from '../../src/strings.ts';
import type { ImportCommand } from './import-command.ts';
import { chooseFrom } from '../new/answers.ts';
import { missingOptions } from './defaults.ts';
import { importData } from './import-data.ts';
import { commandWith, type ImportOptions } from './options.ts';
import { uninterrupted } from './uninterrupted.ts';

const words = strings.contentImport;

/** The most rows of a list that are told without `--all`. */
const mostTold = 20;

/** An import that is worked out. */
export interface PlannedImport {
  command: ImportCommand;
  options: ImportOptions;
  tables: readonly ImportedTable[];
  plan: ImportPlan;
  entries: readonly Entry[];
}

/** Tells what an import would do, and does it where that was asked for, or is when asked. Returns whether all is well. */
export async function carryOutImport(planned: PlannedImport): Promise<boolean> {
  const { command, options, tables, plan, entries } = planned;
  const { isWell, sentences, isWritten, mayWrite } = await written(planned);
  const remove = options.is('remove');
  if (options.is('json')) {
    command.print(JSON.stringify(importData({ tables, plan, remove, isWritten }), null, 2));
    return isWell;
  }
  const most = options.is('all') ? Number.POSITIVE_INFINITY : mostTold;
  const report = importReport({ tables, ...plan }, { names: rowNames(entries), remove, most });
  command.print([report, sentences.join('\n')].join('\n\n'));
  if (!mayWrite || !command.terminal || (await chooseFrom(words.writeNow, answers, command.terminal)) === '')
    return isWell;
  const done = await written({
    ...planned,
    options: { ...options, is: (name) => name === 'write' || options.is(name) },
  });
  command.print(done.sentences.join('\n'));
  return done.isWell;
}

const answers = [
  { value: '', name: words.notNow },
  { value: 'write', name: words.now },
];

interface Outcome {
  isWell: boolean;
  isWritten: boolean;
  /** Whether all could be written, and was not asked to be. */
  mayWrite?: boolean;
  sentences: string[];
}

async function written({ command, options, plan, entries }: PlannedImport): Promise<Outcome> {
  const again = (...more: string[]) => commandWith([...command.args, ...answered(command.args, options.values)], more);
  const all = [...plan.homeless, ...plan.files.flatMap(({ rows }) => rows)];
  const rejected = all.filter(({ result }) => result.outcome === 'rejected').length;
  const skip = options.is('skip-rejected');
  const isWell = rejected === 0 || skip;
  const nothing = (...sentences: string[]): Outcome => ({ isWell: false, isWritten: false, sentences });
  const missing = missingOptions(plan, options.values).map((option) => `--${option}`);
  const couldSay = missing.length > 0 ? [words.couldSay(missing.join(', '))] : [];
  const removes = options.is('remove') && plan.files.some(({ missing }) => missing.length > 0);
  if (hasErrors(plan.findings)) return nothing(words.blocked);
  if (plan.changes.length === 0)
    return rejected === 0 ? { ...nothing(words.noChange), isWell } : nothing(words.noneUsable(rejected), ...couldSay);
  if (rejected > 0 && removes) return nothing(words.removeStop);
  if (!isWell) return nothing(words.rejectedStop(rejected, again('--skip-rejected', '--write')), ...couldSay);
  if (!options.is('write')) return { ...nothing(words.applyWith(again('--write'))), isWell, mayWrite: true };
  const { contentDir, now, progress } = command;
  const onWait = (pid: number) => {
    progress(words.waiting(pid));
  };
  const kept = await uninterrupted(() => writeChanges(contentDir, plan.changes, { now, onWait }));
  return {
    isWell,
    isWritten: true,
    sentences: [
      words.written(plan.changes.length),
      ...(rejected > 0 ? [words.leftOut(rejected)] : []),
      ...withoutResult(plan, entries).map(([province, year]) => words.noResult(province, year)),
      words.kept(kept ?? ''),
    ],
  };
}

/** Province and year of the tables that were written beside no yearly result. */
function withoutResult({ changes }: ImportPlan, entries: readonly Entry[]): (readonly [string, string])[] {
  const results = new Set(entries.flatMap(({ kind, id }) => (kind === 'result' ? [id] : [])));
  const owners = new Set(changes.flatMap(({ file }) => /^results\/([^/]+\/\d{4})\//u.exec(file)?.[1] ?? []));
  return [...owners].flatMap((owner) => {
    const [province = '', year = ''] = owner.split('/');
    return results.has(owner) ? [] : [[province, year] as const];
  });
}

/** What was answered at the terminal, as options. */
const answered = (args: readonly string[], values: ImportOptions['values']): string[] =>
  Object.entries(values).flatMap(([flag, value]) =>
    args.some((arg) => arg === `--${flag}` || arg.startsWith(`--${flag}=`)) ? [] : [`--${flag}`, value],
  );
