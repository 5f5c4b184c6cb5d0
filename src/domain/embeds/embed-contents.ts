import type { KeyFigure } from '../key-figures.ts';
import type { Card } from '../links.ts';
import type { Verdict } from '../verdicts.ts';

/** The words of a card in a frame. */
export interface EmbedText {
  kicker: string;
  /** Who took the photo, where the card shows one. */
  credit: string | null;
  summary: string;
  /** Key figures in large type. */
  figures: KeyFigure[];
  /** Named facts, one a line. */
  facts: { label: string; value: string }[];
}

/** The newest figure of an indicator in a province. */
export interface FigureNow {
  /** `Mây Trắng, 2022`. */
  place: string;
  value: string;
  /** Stage and day, where a source states them. */
  notes: string[];
  plans: { text: string; verdict: Verdict }[];
  /** Whether a frame without the loader has no room for it. */
  isBeyond: boolean;
}

/** How many were honoured in a province's year. */
export interface AwardYear {
  title: string;
  /** `isBeyond`: a frame without the loader has no room for it. */
  lines: { label: string; value: string; isBeyond: boolean }[];
}

/** Stories in the order of their days, newest first. */
export interface ShownStories {
  cards: Card[];
}
