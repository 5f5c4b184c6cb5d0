import { localName, xmlText, xmlTokens } from '../../domain/office-package/xml-tokens.ts';

/** The texts that cells refer to by number. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let reader: TextReader | undefined;
  for (const token of xmlTokens(xml)) {
    const name = localName(token.name);
    if (name === 'si' && token.type === 'open' && token.isEmpty) strings.push('');
    else if (name === 'si' && token.type === 'open') reader = textReader();
    else if (name === 'si' && token.type === 'close') {
      strings.push(reader?.text() ?? '');
      reader = undefined;
    } else reader?.take(token.type, name, token.isEmpty, token.source);
  }
  return strings;
}

/** Puts the runs of a text together. */
export interface TextReader {
  take: (type: 'open' | 'close' | 'text', name: string, isEmpty: boolean, source: string) => void;
  text: () => string;
}

/** Reads the text of a cell from the pieces in which it is formatted; what only tells how to say it is left out. */
export function textReader(): TextReader {
  let [written, isText, isSpoken] = ['', false, false];
  return {
    take: (type, name, isEmpty, source) => {
      if (name === 't') isText = type === 'open' && !isEmpty;
      else if (name === 'rPh') isSpoken = type === 'open' && !isEmpty;
      else if (type === 'text' && isText && !isSpoken) written += xmlText(source);
    },
    text: () => cleanText(written),
  };
}

/** A text of a spreadsheet as NFC with `\n` line ends, without the escapes for signs that XML cannot hold. */
export const cleanText = (text: string): string =>
  text
    .replace(/_x(?<code>[0-9A-F]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u00a0\u202f]/gu, ' ')
    .normalize('NFC');
