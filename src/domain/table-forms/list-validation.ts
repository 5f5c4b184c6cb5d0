import type { Feature } from 'write-excel-file/universal';
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { columnLetters } from '../table-import/sheet.ts';

/** What is offered and said where a cell of a column is chosen. */
export interface ColumnHelp {
  title: string;
  text: string;
  /** The cells that hold what may be written, such as `'Giá trị'!$A$2:$A$9`; `null` where anything may be. */
  list: string | null;
}

/** How long texts may be that spreadsheets show beside a cell. */
const [longestTitle, longestText] = [32, 255];

/**
 * Gives the columns of the first sheet, from row `first` to `last`, a list to choose from and a word of help. What
 * is not in the list may be typed all the same: ids and names without accents are understood too.
 */
export function columnHelp<T>(columns: readonly ColumnHelp[], first: number, last: number): Feature<T> {
  const markup = columns.map(({ title, text, list }, at) => {
    const cells = `${columnLetters(at)}${first}:${columnLetters(at)}${last}`;
    const said = `promptTitle="${attribute(title, longestTitle)}" prompt="${attribute(text, longestText)}"`;
    const type = list === null ? '' : ' type="list"';
    const source = list === null ? '' : `<formula1>${sanitizeTextContent(list)}</formula1>`;
    return `<dataValidation${type} allowBlank="1" showInputMessage="1" ${said} sqref="${cells}">${source}</dataValidation>`;
  });
  const file = 'xl/worksheets/sheet{id}.xml';
  return {
    files: {
      transform: {
        [file]: {
          transform: (xml, _, { sheetIndex }) =>
            sheetIndex === 0
              ? insertElementMarkupAccordingToOrderOfSiblings(
                  xml,
                  `<dataValidations count="${markup.length}">${markup.join('')}</dataValidations>`,
                  getOrderOfSiblings(file, 'worksheet') ?? [],
                  'worksheet',
                )
              : xml,
        },
      },
    },
  };
}

function attribute(text: string, most: number): string {
  const short = text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
  return sanitizeAttributeValue(short);
}
