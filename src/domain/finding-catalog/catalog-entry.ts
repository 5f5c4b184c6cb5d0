/** What a message may mention; each finding uses the details it needs. */
export interface FindingDetails {
  /** Vietnamese label of the field, or the name of the thing concerned. */
  label: string;
  /** The value found, already shortened for display. */
  found: string;
  /** A further part of the message for this case. */
  hint: string;
  /** What is allowed instead. */
  allowed: string | undefined;
  /** The allowed name nearest to the one found. */
  nearest: string | undefined;
}

/** What the editor guide says of a code, besides its message and remedy. */
export interface CodeExplanation {
  /** What is wrong, in one plain sentence for people who have never seen the code. */
  title: string;
  /** Where it usually comes from, or why it matters, where the title does not say enough. */
  why?: string;
  /** Details of one case, with which the guide writes the real message; those of the code's broken fixture, if it has one. */
  example: Partial<FindingDetails>;
}

/** How a code is told: an error stops the build, a warning does not. */
export interface CatalogEntry {
  severity: 'error' | 'warning';
  message: (details: FindingDetails) => string;
  remedy: (details: FindingDetails) => string;
  guide: CodeExplanation;
}

/** A code that stops the build. */
export const error = (
  message: CatalogEntry['message'],
  remedy: CatalogEntry['remedy'],
  guide: CodeExplanation,
): CatalogEntry => ({ severity: 'error', message, remedy, guide });

/** A code that is told but stops nothing. */
export const warning = (
  message: CatalogEntry['message'],
  remedy: CatalogEntry['remedy'],
  guide: CodeExplanation,
): CatalogEntry => ({ severity: 'warning', message, remedy, guide });

/** Offers the nearest allowed name where there is one. */
export const didYouMean = ({ nearest }: FindingDetails, otherwise: string) =>
  nearest ? `Có phải “${nearest}” không? Nếu phải, hãy sửa lại cho đúng.` : otherwise;
