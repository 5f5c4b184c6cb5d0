/** Runs in the page: what stands out at its right edge, as far as the page would scroll to show it. */
export function overflow(): string[] | null {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return null;
  const wide = [...document.querySelectorAll('body *')].filter(
    (item) => item.getBoundingClientRect().right > clientWidth && !item.closest('.table-scroll'),
  );
  return wide.slice(0, 3).map((item) => `${item.tagName} ${item.className} ${item.textContent.trim().slice(0, 40)}`);
}

/** Runs in the page: texts that are wider than the box they stand in, so that what follows covers them. */
export function cutTexts(): string[] {
  const boxes = 'h1, h2, h3, h4, p, li, dt, dd, td, th, figcaption, pre, button, summary, label';
  return [...document.querySelectorAll(boxes)].flatMap((item) => {
    const isHeld = item.closest('.table-scroll, thead') ?? getComputedStyle(item).overflowX !== 'visible';
    const isCut = !isHeld && item.clientWidth > 0 && item.scrollWidth > item.clientWidth + 1;
    return isCut ? [`${item.tagName} ${item.textContent.trim().slice(0, 60)}`] : [];
  });
}

/**
 * Runs in the page: boxes that hide what no longer fits into them. Left out are those for screen
 * readers alone, and the last of the breadcrumbs, which is cut with an ellipsis: the title says it whole.
 */
export function clippedBoxes(): string[] {
  return [...document.querySelectorAll('body *')].flatMap((item) => {
    const { overflowX, overflowY, clipPath, textOverflow } = getComputedStyle(item);
    if (clipPath !== 'none' || textOverflow === 'ellipsis' || item.textContent.trim() === '') return [];
    const isHidden = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const isCut =
      (isHidden(overflowX) && item.scrollWidth > item.clientWidth + 1) ||
      (isHidden(overflowY) && item.scrollHeight > item.clientHeight + 1);
    return isCut ? [`${item.tagName} ${item.className} ${item.textContent.trim().slice(0, 60)}`] : [];
  });
}

/** Runs in the page: spaces its text as WCAG 1.4.12 says that readers may. */
export function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
      'p { margin-bottom: 2em !important }',
  );
  document.adoptedStyleSheets.push(sheet);
}

/** Runs in the page: what would move by itself or on the way from one look to another. */
export function movingParts(): string[] {
  const moves = (style: CSSStyleDeclaration) =>
    style.scrollBehavior === 'smooth' ||
    style.animationName !== 'none' ||
    style.transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
  // Elements of one name, class and parent look alike; reading all would take long.
  const kinds = new Map<string, Element>();
  for (const item of document.querySelectorAll('*'))
    kinds.set([item.parentElement?.className, item.tagName, item.getAttribute('class')].join(' '), item);
  return [...kinds].flatMap(([kind, item]) =>
    [undefined, '::before', '::after'].flatMap((part) =>
      moves(getComputedStyle(item, part)) ? [`${kind} ${part ?? ''}`] : [],
    ),
  );
}
