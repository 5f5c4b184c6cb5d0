import type { StoryHeading } from '../../stories/story.ts';
import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';
import { sourceName } from '../citations.ts';
import { dataAddresses } from './data-addresses.ts';
import { formatFileSize } from '../file-size.ts';
import { particular, type Link, type PageHead, type Particular } from '../links.ts';
import { formatNumber } from '../numbers.ts';
import { pageHead } from '../page-head.ts';
import { formatDate } from '../partial-date.ts';
import { dataCatalog } from '../structured-data/data-catalog.ts';
import { columnText } from './column-text.ts';
import { citation } from './data-context.ts';
import type { DataFile } from './data-package.ts';
import { newestDay, type Dataset } from './dataset.ts';
import { shownCell } from './shown-cell.ts';

/** A column as the page explains it. */
export interface ColumnLine {
  key: string;
  title: string;
  type: string;
  unit: string | null;
  text: string;
}

/** A dataset as the page shows it. */
export interface DatasetPart {
  id: string;
  title: string;
  paragraphs: string[];
  particulars: Particular[];
  files: (Link & { title: string })[];
  columns: ColumnLine[];
  /** The first rows, long texts cut; `null` for an empty dataset. */
  preview: { note: string; rows: string[][] } | null;
}

/** The page of the open data. */
export interface DataPage {
  head: PageHead;
  contents: StoryHeading[];
  package: Link;
  licence: Link | string;
  citation: string;
  datasets: DatasetPart[];
}

/** Rows of a preview, and the most characters of one of its cells. */
const [previewRows, previewCharacters] = [5, 40];

/** The page that says what open data there is; `files` are the finished ones, whose sizes it names. */
export function dataPage(catalog: Catalog, datasets: readonly Dataset[], files: readonly DataFile[]): DataPage {
  const { site, paths } = catalog;
  const words = strings.openData;
  return {
    head: dataHead(catalog, datasets),
    contents: [
      ...datasets.map(({ id, title }) => ({ id, text: title, depth: 2 })),
      { id: 'dang-tep', text: words.formatsHeading, depth: 2 },
      { id: 'giay-phep', text: words.licence, depth: 2 },
    ],
    package: { href: paths.dataFile('datapackage.json'), label: 'datapackage.json' },
    licence: site.licence.url ? { href: site.licence.url, label: site.licence.name } : site.licence.name,
    citation: citation(catalog, {
      title: words.title,
      lastChange: newestDay(datasets.flatMap(({ lastChange }) => lastChange ?? [])),
    }),
    datasets: datasets.map((dataset) => datasetPart(catalog, dataset, files)),
  };
}

/** The head of the page of the open data. */
export function dataHead(catalog: Catalog, datasets: readonly Dataset[]): PageHead {
  const { title, description } = strings.openData;
  return pageHead(catalog, {
    path: catalog.paths.data,
    title,
    description,
    subject: (page) => dataCatalog(catalog, datasets, page),
    share: { note: description },
  });
}

function datasetPart(catalog: Catalog, dataset: Dataset, files: readonly DataFile[]): DatasetPart {
  const words = strings.openData;
  const { id, title, description, notes, columns, rows, lastChange } = dataset;
  return {
    id,
    title,
    paragraphs: [description, ...notes],
    particulars: [
      ...particular(words.facts.rows, words.rows(formatNumber(rows.length), formatNumber(columns.length))),
      ...particular(words.facts.change, lastChange === null ? strings.notStated : formatDate(lastChange)),
      ...particular(words.facts.sources, ...dataset.sources.map((source) => sourceName(catalog, source))),
    ],
    files: dataAddresses(catalog, id).map(({ format, name }) => {
      const size = formatFileSize(files.find((file) => file.name === name)?.bytes.length ?? 0);
      const label = words.file(words.formats[format], size);
      return { href: catalog.paths.dataFile(name), label, title };
    }),
    columns: columns.map((column) => ({
      key: column.key,
      title: column.title,
      type: words.types[column.type],
      unit: column.unit,
      text: columnText(column),
    })),
    preview: previewOf(dataset),
  };
}

function previewOf({ columns, rows }: Dataset): DatasetPart['preview'] {
  if (rows.length === 0) return null;
  const shown = rows.slice(0, previewRows);
  return {
    note: strings.openData.previewNote(formatNumber(shown.length), formatNumber(rows.length)),
    rows: shown.map((row) => columns.map((column) => cut(shownCell(column, row[column.key] ?? null)))),
  };
}

/** The beginning of a long text, up to a space. */
function cut(text: string): string {
  if (text.length <= previewCharacters) return text;
  const space = text.lastIndexOf(' ', previewCharacters);
  return `${text.slice(0, space > 0 ? space : previewCharacters)} …`;
}
