import { strings } from '../strings.ts';
import type { PageHead } from './links.ts';
import { qrCode, type QrCode } from './qr-code.ts';
import type { SiteFrame } from './site-frame.ts';

/** How readers pass a page on, and tell the office of an error in it. */
export interface PageSharing {
  /** The page's public URL. */
  address: string;
  qr: QrCode;
  /** A letter that names the page, or where the site says how to report. */
  report: string;
}

/** What the share block of a page offers. */
export function pageSharing(
  { canonical, title }: Pick<PageHead, 'canonical' | 'title'>,
  { errorReport }: Pick<SiteFrame, 'errorReport'>,
): PageSharing {
  const { reportSubject, reportBody } = strings.share;
  const letter = { subject: reportSubject(title), body: reportBody(canonical) };
  const query = Object.entries(letter).map(([field, text]) => `${field}=${encodeURIComponent(text)}`);
  return {
    address: canonical,
    qr: qrCode(canonical),
    report: errorReport.startsWith('mailto:') ? `${errorReport}?${query.join('&')}` : errorReport,
  };
}
