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

/** How a code is told: an error stops the build, a warning does not. */
export interface CatalogEntry {
  severity: 'error' | 'warning';
  message: (details: FindingDetails) => string;
  remedy: (details: FindingDetails) => string;
}

/** A code that stops the build. */
export const error = (message: CatalogEntry['message'], remedy: CatalogEntry['remedy']): CatalogEntry => ({
  severity: 'error',
  message,
  remedy,
});

/** A code that is told but stops nothing. */
export const warning = (message: CatalogEntry['message'], remedy: CatalogEntry['remedy']): CatalogEntry => ({
  severity: 'warning',
  message,
  remedy,
});

/** Offers the nearest allowed name where there is one. */
export const didYouMean = ({ nearest }: FindingDetails, otherwise: string) =>
  nearest ? `Có phải “${nearest}” không? Nếu phải, hãy sửa lại cho đúng.` : otherwise;
