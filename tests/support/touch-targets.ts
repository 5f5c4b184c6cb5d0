/** Side of the square, in CSS pixels, that a finger finds. */
export const leastTarget = 44;

/**
 * Runs in the page: the controls of one of its parts that stand alone and that a press 44 pixels about their middle would
 * miss. Links in the run of a text are left out, as WCAG does, and so are those in the cells of tables and lists of particulars.
 */
export function smallTargets({ least, within }: { least: number; within: string }): string[] {
  const controls = 'a[href], button, input:not([type=hidden]), select, summary';
  const standsAlone = (item: Element) => {
    if (item.localName !== 'a' || item.closest('nav, .card-list, .site-header, .site-footer li')) return true;
    if (item.closest('p, td, th, dd, figcaption, caption')) return false;
    return !item.closest('li') || getComputedStyle(item).display !== 'inline';
  };
  const isHit = (item: Element, x: number, y: number) => {
    const hit = document.elementFromPoint(x, y);
    // A press on a label goes to its field.
    const field = hit?.closest('label')?.control ?? hit;
    return field !== null && (item === field || item.contains(field));
  };
  return [...document.querySelectorAll(controls)].flatMap((item) => {
    if (!item.closest(within) || !item.checkVisibility({ visibilityProperty: true }) || !standsAlone(item)) return [];
    item.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = item.getClientRects()[0];
    if (!box || box.bottom <= 0) return [];
    const reach = least / 2 - 1;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const sides: [string, boolean][] = [
      ['height', isHit(item, x, y - reach) && isHit(item, x, y + reach)],
      ['width', isHit(item, x - reach, y) && isHit(item, x + reach, y)],
    ];
    const short = sides.filter(([, isEnough]) => !isEnough).map(([side]) => side);
    const size = `${Math.round(box.width)}×${Math.round(box.height)}`;
    return short.length > 0 ? [`${item.outerHTML.slice(0, 90)} ${size}: ${short.join(', ')}`] : [];
  });
}
