import type { Preview } from '../domain/preview/preview.ts';

/** What the live preview shows; it runs in the same process, but not among the modules of the pages. */
const held = globalThis as { guongSangPreview?: Preview };

/** The content as the live preview last read it; fails outside `npm run dev`. */
export function getPreview(): Preview {
  if (!held.guongSangPreview) throw new Error('npm run dev');
  return held.guongSangPreview;
}

/** Puts a new reading in the place of the former one. */
export function setPreview(preview: Preview): void {
  held.guongSangPreview = preview;
}
