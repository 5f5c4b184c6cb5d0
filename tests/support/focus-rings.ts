/** How a stop of the Tab key looks while it has the focus. */
export interface FocusRing {
  stop: string;
  /** Whether some of it lies on the screen with nothing in front of it, as WCAG 2.4.11 asks. */
  isSeen: boolean;
  /** Width of the ring in CSS pixels; 0 without one. */
  width: number;
  /** Colour of the ring, and of the ground that it is drawn on. */
  colour: string;
  ground: string;
}

/**
 * Runs in the page: gives the focus to every stop of the Tab key in turn. A key has to have been
 * pressed before, so that the browser shows where the focus is.
 */
export function focusRings(): FocusRing[] {
  const stops = 'a[href], button, input:not([type=hidden]), select, summary, canvas, [tabindex="0"]';
  /** The nearest ground; a ring outside the box lies on that of the box's parent. */
  const groundOf = (item: Element | null): string => {
    const colour = item ? getComputedStyle(item).backgroundColor : 'rgb(255, 255, 255)';
    return colour === 'rgba(0, 0, 0, 0)' ? groundOf(item?.parentElement ?? null) : colour;
  };
  const isInFront = (item: Element) => {
    const points = [...item.getClientRects()].flatMap(({ left, right, top, bottom }) =>
      [left + 4, (left + right) / 2, right - 4].flatMap((x) =>
        [top + 4, (top + bottom) / 2, bottom - 4].map((y) => [x, y] as const),
      ),
    );
    return points.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (item.contains(hit) || hit.contains(item));
    });
  };
  return [...document.querySelectorAll<HTMLElement>(stops)].flatMap((item) => {
    if (item.tabIndex < 0 || !item.checkVisibility({ visibilityProperty: true })) return [];
    item.focus();
    if (document.activeElement !== item) return [];
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(item);
    return {
      stop: item.outerHTML.slice(0, 90),
      isSeen: isInFront(item),
      width: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      colour: outlineColor,
      ground: groundOf(parseFloat(outlineOffset) < 0 ? item : item.parentElement),
    };
  });
}
