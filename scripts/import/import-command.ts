import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { findingsReport, reportWithGuide } from '../../src/domain/findings-report.ts';
import { hasErrors, type Finding } from '../../src/domain/findings.ts';
import type { ImportedTable } from '../../src/domain/table-import/imported-table.ts';
import { tableKindNamed, tableKinds } from '../../src/domain/table-import/table-kinds.ts';
import { readContent } from '../../src/reading/content.ts';
import { diskFault } from '../../src/reading/disk.ts';
import type { Read } from '../../src/reading/entries.ts';
import { readHandedInTable } from '../../src/reading/handed-in-table.ts';
import { planImport, type ImportPlan } from '../../src/reading/import-plan.ts';
import { strings } from '../../src/strings.ts';
import type { Terminal } from '../new/answers.ts';
import { askForOption, importDefaults, missingOptions } from './defaults.ts';
import { readImportOptions, type ImportOptions } from './options.ts';
import { carryOutImport } from './outcome.ts';
import { undoImport } from './undo.ts';
import { wordArguments } from './word-arguments.ts';
import { importWordFile } from './word-story.ts';

const words = strings.contentImport;

/** What the command is run with. */
export interface ImportCommand {
  args: readonly string[];
  contentDir: string;
  siteUrl: string;
  basePath: string;
  now: Date;
  /** Where what is missing is asked for; `null` where nobody can answer. */
  terminal: Terminal | null;
  /** Tells the result. */
  print: (text: string) => void;
  /** Tells what goes on. */
  progress: (text: string) => void;
}

/** Imports handed-in files, or shows what that would do. Returns whether all is well; throws in Vietnamese. */
export async function importFiles(command: ImportCommand): Promise<boolean> {
  if (command.args.length === 0 || command.args.some((arg) => arg === '--help' || arg === '-h')) {
    command.print(words.help);
    return true;
  }
  const story = wordArguments(command.args);
  if (story) return importWordFile({ ...command, ...story });
  const options = readImportOptions(command.args);
  if (options.is('undo')) return undoImport(command);
  if (options.files.length === 0) throw new Error(words.help);
  for (const file of options.files) await refuseUnusable(file);
  return importTables(command, options);
}

/** Tells apart what can be imported, before anything is read. */
async function refuseUnusable(file: string): Promise<void> {
  const found = await stat(file).catch((cause: unknown) => {
    const { code } = cause as NodeJS.ErrnoException;
    throw new Error(code === 'ENOENT' ? words.noFile(file) : words.unreadable(file, diskFault(cause)));
  });
  if (found.isDirectory()) throw new Error(words.isFolder(file));
  if (!/^\.(?:xlsx|csv|tsv)$/iu.test(extname(file))) throw new Error(words.otherType(file));
}

async function importTables(command: ImportCommand, options: ImportOptions): Promise<boolean> {
  const { contentDir, terminal, print, progress } = command;
  for (const file of options.files) progress(words.working(file));
  const read = await readContent(contentDir);
  if (!read.entries.some(({ kind }) => kind === 'site')) throw new Error(words.noContent(contentDir));
  const tables = await readTables(options, read, print);
  if (!tables) return false;
  const values = { ...options.values };
  const plan = () => planWith(command, read, tables, { ...options, values });
  let planned = await plan();
  while (terminal) {
    const missing = missingOptions(planned, values);
    if (missing.length === 0) break;
    for (const flag of missing) values[flag] = await askForOption(flag, read.entries, terminal);
    planned = await plan();
  }
  return carryOutImport({ command, options: { ...options, values }, tables, plan: planned, entries: read.entries });
}

/** The tables of all files; `null` where one cannot be used, which is then told. */
async function readTables(
  { files, values, is }: ImportOptions,
  read: Read,
  print: (text: string) => void,
): Promise<ImportedTable[] | null> {
  const kind = values.kind === undefined ? undefined : tableKindNamed(values.kind)?.kind;
  if (values.kind !== undefined && kind === undefined)
    throw new Error(words.badKind(values.kind, tableKinds.map(({ names }) => names[0]).join(', ')));
  const tables: ImportedTable[] = [];
  const refused: Finding[] = [];
  for (const file of files) {
    const { table, findings } = await readHandedInTable(file, read.entries, { kind, sheet: values.sheet });
    const rows = new Set(table?.rows.map(({ row }) => row));
    const ofFile = findings.filter(({ line }) => line === undefined || !rows.has(line));
    if (!table || hasErrors(ofFile)) refused.push(...findings);
    else tables.push(table);
  }
  if (refused.length === 0) return tables;
  if (is('json')) print(JSON.stringify({ written: false, findings: refused }, null, 2));
  else print([reportWithGuide(findingsReport(refused)), words.fileRefused].join('\n\n'));
  return null;
}

function planWith(
  { contentDir, siteUrl, basePath, now }: ImportCommand,
  read: Read,
  tables: readonly ImportedTable[],
  { values, is }: ImportOptions,
): Promise<ImportPlan> {
  const request = { tables, defaults: importDefaults(values, read.entries), remove: is('remove') };
  return planImport(contentDir, read, request, { siteUrl, basePath, now });
}
