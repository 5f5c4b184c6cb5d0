const key = 'guong-sang:xem-truoc:cho';

/** Where the reader was, for the same page loaded anew. */
interface Place {
  path: string;
  top: number;
  inBar: boolean;
}

/** Keeps where the reader is; `inBar` says whether the focus is in the bar. */
export function keepPlace(inBar: boolean): void {
  const place: Place = { path: location.pathname, top: scrollY, inBar };
  sessionStorage.setItem(key, JSON.stringify(place));
}

/** Goes back to where the reader was when the page was loaded anew. */
export function returnToPlace(bar: HTMLElement): void {
  const kept = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  const place = kept === null ? null : (JSON.parse(kept) as Place);
  if (place?.path !== location.pathname) return;
  if (Math.abs(scrollY - place.top) > 1) scrollTo({ top: place.top, behavior: 'instant' });
  if (place.inBar) bar.focus({ preventScroll: true });
}
