import writeXlsxFile, { type Cell, type Row, type SheetData } from 'write-excel-file/universal';
import { strings } from '../../strings.ts';
import { withoutZipTimes } from '../datasets/zip-times.ts';
import type { Entry } from '../entry.ts';
import { columnLetters } from '../table-import/sheet.ts';
import { formColumns, type FormColumn, type FormRequest } from './form-columns.ts';
import { columnHelp } from './list-validation.ts';

const words = strings.tableForms;

/** Rows above those to fill in, and how many of these are made ready. */
const [headerRow, readyRows] = [3, 300];

/** Characters in the narrowest and the widest column. */
const [narrowest, widest] = [12, 44];

/** Colours of the header, of columns that must be filled in, and of what explains. */
const colours = { header: '#e8eef7', required: '#fbe9c6', quiet: '#555555' };

/**
 * A form as a spreadsheet: a sheet to fill in, one of the values that may be used, and one of help. `rows` are
 * filled in already, cells in the order of the columns. The same content makes the same bytes.
 */
export async function formFile(
  request: FormRequest,
  entries: readonly Entry[],
  rows: readonly (readonly (string | number)[])[] = [],
): Promise<Uint8Array> {
  const columns = formColumns(request, entries);
  const lists = valueLists(columns);
  const help = columns.map(({ title, explanation, key }) => ({
    title,
    text: explanation,
    list: lists.addresses.get(key) ?? null,
  }));
  const sheets = [
    {
      sheet: words.sheets.table,
      data: tableSheet(request, columns, entries, rows),
      columns: columns.map((column) => ({ width: widthOf(column) })),
      stickyRowsCount: headerRow,
      stickyColumnsCount: 1,
    },
    { sheet: words.sheets.values, data: lists.data, columns: lists.widths, stickyRowsCount: 1 },
    {
      sheet: words.sheets.help,
      data: helpSheet(request, columns),
      columns: [{ width: 34 }, { width: 10 }, { width: 90 }, { width: 44 }],
    },
  ];
  const features = [columnHelp<Blob>(help, headerRow + 1, headerRow + readyRows)];
  const blob = await writeXlsxFile(sheets, { features } as Parameters<typeof writeXlsxFile>[1]).toBlob();
  return withoutZipTimes(new Uint8Array(await blob.arrayBuffer()));
}

const text = (value: string) => ({ value, type: String });

function tableSheet(
  { kind, province, year }: FormRequest,
  columns: readonly FormColumn[],
  entries: readonly Entry[],
  rows: readonly (readonly (string | number)[])[],
): SheetData {
  const name = entries.find((entry) => entry.kind === 'province' && entry.id === province)?.data;
  const place = words.place(name && 'name' in name ? (name.name ?? null) : null, year);
  const title = [words.titles[kind], place].filter(Boolean).join('. ');
  const height =
    Math.max(...columns.map((column) => Math.ceil(column.explanation.length / (widthOf(column) - 1)))) * 13;
  const explanations: Row = columns.map(({ explanation }) => ({
    ...text(explanation),
    ...{ wrap: true, alignVertical: 'top', fontSize: 9, fontStyle: 'italic', textColor: colours.quiet },
    height: Math.min(160, height),
  }));
  const headers: Row = columns.map(({ title: label, isRequired }) => ({
    ...text(isRequired ? `${label} *` : label),
    ...{ fontWeight: 'bold', wrap: true, alignVertical: 'center', borderStyle: 'thin', height: 34 },
    backgroundColor: isRequired ? colours.required : colours.header,
  }));
  const ready = Array.from({ length: Math.max(readyRows, rows.length) }, (_, index) =>
    columns.map((column, at) => inputCell(column, rows[index]?.[at])),
  );
  return [[{ ...text(title), fontWeight: 'bold', fontSize: 14, height: 24 }], explanations, headers, ...ready];
}

/** Texts and dates stay as they are typed: a spreadsheet makes days of `5/12` and of `2022`. */
function inputCell({ isNumber }: FormColumn, value: string | number | undefined): Cell {
  const format = isNumber ? {} : { format: '@' };
  if (value === undefined || value === '') return isNumber ? null : { value: undefined, type: String, ...format };
  return typeof value === 'number' ? { value, type: Number } : { ...text(value), ...format };
}

const widthOf = ({ title, explanation, values }: FormColumn): number => {
  const names = (values ?? []).slice(0, 300).map(({ name }) => name.length);
  const longest = Math.max(...title.split(' ').map((word) => word.length), title.length / 2, ...names);
  return Math.round(Math.min(widest, Math.max(narrowest, longest + 3, explanation.length / 6)));
};

/** The lists side by side, and where each column finds its own. */
function valueLists(columns: readonly FormColumn[]) {
  const lists = columns.flatMap(({ key, title, values }) => {
    if (!values || values.length === 0) return [];
    const hasUnits = values.some(({ unit }) => unit !== undefined);
    const names = { key, title, cells: values.map(({ name }) => name) };
    const units = { key: '', title: words.unit, cells: values.map(({ unit }) => unit ?? '') };
    const ids = { key: '', title: `${words.id} (${title})`, cells: values.map(({ id }) => id) };
    return [names, ...(hasUnits ? [units] : []), ids];
  });
  const longest = Math.max(0, ...lists.map(({ cells }) => cells.length));
  const head: Row = lists.map(({ title }) => ({
    ...text(title),
    ...{ fontWeight: 'bold', wrap: true, backgroundColor: colours.header },
  }));
  const data: SheetData = [
    head,
    ...Array.from({ length: longest }, (_, row) =>
      lists.map(({ cells }) => (cells[row] === undefined ? null : text(cells[row]))),
    ),
  ];
  const addresses = new Map(
    lists.flatMap(({ key, cells }, at) => {
      const column = columnLetters(at);
      return key ? [[key, `'${words.sheets.values}'!$${column}$2:$${column}$${cells.length + 1}`] as const] : [];
    }),
  );
  const widths = lists.map(({ title, cells }) => ({
    width: Math.min(70, Math.max(narrowest, title.length / 2, ...cells.map((cell) => cell.length)) + 2),
  }));
  return { data, addresses, widths };
}

function helpSheet({ kind }: FormRequest, columns: readonly FormColumn[]): SheetData {
  const { heading, lines, columns: titles, yes } = words.help;
  const bold = (value: string) => ({ ...text(value), fontWeight: 'bold' as const });
  return [
    [{ ...bold(words.titles[kind]), fontSize: 14 }],
    [],
    [bold(heading)],
    ...lines.map((line): Row => [{ ...text(line), columnSpan: 4, wrap: true, height: 30 }]),
    [],
    titles.map((title) => ({ ...bold(title), backgroundColor: colours.header })),
    ...columns.map(({ title, isRequired, explanation, example, values }): Row => {
      const names = values && values.length <= 12 ? ` ${values.map(({ name }) => name).join('; ')}.` : '';
      return [bold(title), text(isRequired ? yes : ''), { ...text(explanation + names), wrap: true }, text(example)];
    }),
  ];
}
