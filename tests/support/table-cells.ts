import type { HtmlElement } from 'html-validate';
import { elements, textOf } from './html-document.ts';

/** The text of a cell without its small print and marks. */
export const ownText = (cell: HtmlElement): string =>
  elements(cell, 'small, a.mismatch-mark')
    .reduce((text, part) => text.replace(textOf(part), ''), textOf(cell))
    .trim();
