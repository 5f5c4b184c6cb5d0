const key = 'guong-sang:xem-truoc:cho';

/** Where the reader was, for the same page loaded anew. */
interface Place {
  path: string;
  top: number;
  inBar: boolean;
}

/**
 * Keeps where the reader is; `inBar` says whether the focus is in the bar. A page that is loaded anew before it has gone
 * back to where the reader was leaves that as it is.
 */
export function keepPlace(inBar: boolean): void {
  if (keptPlace()?.path === location.pathname) return;
  const place: Place = { path: location.pathname, top: scrollY, inBar };
  sessionStorage.setItem(key, JSON.stringify(place));
}

/** Goes back to where the reader was when the page was loaded anew. */
export function returnToPlace(bar: HTMLElement): void {
  const place = keptPlace();
  sessionStorage.removeItem(key);
  if (place?.path !== location.pathname) return;
  if (Math.abs(scrollY - place.top) > 1) scrollTo({ top: place.top, behavior: 'instant' });
  if (place.inBar) bar.focus({ preventScroll: true });
}

function keptPlace(): Place | null {
  const kept = sessionStorage.getItem(key);
  return kept === null ? null : (JSON.parse(kept) as Place);
}
