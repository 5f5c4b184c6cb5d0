import type { Catalog } from '../catalog.ts';
import type { BrokenEntry, Entry } from '../entry.ts';
import type { Finding } from '../findings.ts';

/** The content as the live preview shows it: drafts, scheduled entries and all that is wrong with it. */
export interface Preview {
  /** `null` while `site.yaml` is missing or broken: then no page can be drawn. */
  catalog: Catalog | null;
  entries: readonly Entry[];
  broken: readonly BrokenEntry[];
  findings: readonly Finding[];
}
