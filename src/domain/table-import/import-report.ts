import { strings } from '../../strings.ts';
import { describe } from '../findings-report.ts';
import type { Finding } from '../findings.ts';
import { oneLine, printable } from '../printable-text.ts';
import type { FileOutcome, FileRow } from './file-outcomes.ts';
import type { ImportedTable } from './imported-table.ts';
import { wrapped } from './report-lines.ts';
import type { RowNames } from './row-names.ts';

const words = strings.contentImport;

/** What is told of an import. */
export interface ReportedImport {
  tables: readonly ImportedTable[];
  files: readonly FileOutcome[];
  homeless: readonly FileRow[];
  /** What the content would be wrong in beyond what it is now. */
  findings: readonly Finding[];
}

/** How much is told. */
export interface ReportOptions {
  names: RowNames;
  /** Whether rows that the file lacks are removed. */
  remove: boolean;
  /** The most rows of each list. */
  most: number;
}

/** Rows told of those that the file lacks and that stay. */
const mostStaying = 5;

/** What an import would do or has done, in Vietnamese, for a terminal of 80 columns. */
export function importReport({ tables, files, homeless, findings }: ReportedImport, options: ReportOptions): string {
  const blocks = [
    tables.map(({ file, sheet, rows, kind }) =>
      wrapped(words.heading(oneLine(file), sheet, rows.length, words.rows[kind]), 0),
    ),
    ...files.map((file) => fileBlock(file, options)),
    section(
      words.rejectedWhere,
      homeless.map((row) => rejectedLines(row, options)),
      options,
    ),
    ...tables.map(({ skipped }) =>
      section(
        words.skippedHeading,
        skipped.map(({ row, reason }) => wrapped(words.skipped(row, reason), 4)),
        options,
      ),
    ),
    section(words.fileFindings, told(tables.flatMap(ofFile)), options),
    section(words.newFindings, told(findings), options),
  ];
  return printable(blocks.flatMap((lines) => (lines.length > 0 ? [lines.join('\n')] : [])).join('\n\n'));
}

/** What is wrong with a handed-in file beside its rejected rows. */
const ofFile = ({ findings, rows }: ImportedTable): Finding[] => {
  const known = new Set(rows.map(({ row }) => row));
  return findings.filter(({ severity, line }) => severity === 'warning' || line === undefined || !known.has(line));
};

/** Findings by file, each in lines of its own. */
const told = (findings: readonly Finding[]): string[] =>
  [...Map.groupBy(findings, ({ file }) => file)].flatMap(([file, items]) =>
    items.map((item, index) => [...(index === 0 ? [`    ${oneLine(file)}`] : []), indented(item, 6)].join('\n')),
  );

const indented = (item: Finding, indent: number): string =>
  describe(item)
    .split('\n')
    .map((line) => wrapped(line.trim(), indent))
    .join('\n');

function fileBlock(outcome: FileOutcome, options: ReportOptions): string[] {
  const { kind, file, rows, missing } = outcome;
  const { names, remove } = options;
  const of = <K extends FileRow['result']['outcome']>(name: K) =>
    rows.flatMap(({ result }) =>
      result.outcome === name ? [result as Extract<FileRow['result'], { outcome: K }>] : [],
    );
  const counts = [
    [of('added').length, words.counts.added],
    [of('changed').length, words.counts.changed],
    [remove ? missing.length : 0, words.counts.removed],
    [of('rejected').length, words.counts.rejected],
    [of('unchanged').length, words.counts.unchanged],
  ] as const;
  const numbers = counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count.toLocaleString('vi-VN')} ${what}`)
    .join(', ');
  const row = (where: string, cells: Readonly<Record<string, string>>) =>
    wrapped(`${where}: ${names.row(kind, cells)}`, 4);
  return [
    `${file}: ${numbers}`,
    ...section(
      words.addedHeading,
      of('added').map(({ row: one }) => {
        const rest = names.rest(kind, one.cells);
        return [row(words.inFile(one.row), one.cells), ...(rest ? [wrapped(rest, 6)] : [])].join('\n');
      }),
      options,
    ),
    ...section(
      words.changedHeading,
      of('changed').map(({ content, changes }) =>
        [
          row(words.inContent(content.row), content.cells),
          ...changes.map(({ field, before, after }) => {
            const [from, to] = [before, after].map((cell) => names.cell(kind, field, cell));
            return wrapped(words.change(names.label(kind, field), from ?? '', to ?? ''), 6);
          }),
        ].join('\n'),
      ),
      options,
    ),
    ...section(
      words.rejectedHeading,
      rows.flatMap((one) => (one.result.outcome === 'rejected' ? [rejectedLines(one, options)] : [])),
      options,
    ),
    ...section(
      remove ? words.removedHeading : words.missingHeading,
      missing.map(({ row: line, cells }) => row(words.inContent(line), cells)),
      // What stays as it is needs no long list.
      { most: remove || options.most > mostStaying * 10 ? options.most : mostStaying },
    ),
    ...(missing.length > 0 && !remove ? [wrapped(words.missingHint, 4)] : []),
  ];
}

function rejectedLines({ from, result }: FileRow, { names }: ReportOptions): string {
  const findings = result.outcome === 'rejected' ? result.findings : [];
  return [
    wrapped([words.inFile(result.row.row), names.row(from.kind, result.row.cells)].filter(Boolean).join(': '), 4),
    ...findings.map((item) => indented({ ...item, line: undefined }, 6)),
  ].join('\n');
}

/** A heading and the items below it; nothing where there are none. */
function section(heading: string, items: readonly string[], { most }: Pick<ReportOptions, 'most'>): string[] {
  if (items.length === 0) return [];
  const more = items.length > most ? [`    ${words.more(items.length - most)}`] : [];
  return [`  ${heading}:`, ...items.slice(0, most), ...more];
}
