import type { Page } from 'playwright-core';

/** How an embed stands in its frame, in CSS pixels. */
export interface FrameFit {
  path: string;
  width: number;
  height: number;
  content: { width: number; height: number };
  /** Which part of the frame's height has neither text nor picture in it. */
  blank: number;
}

/** Asked seldom, as asking hundreds of frames takes time itself; other programs may keep a machine busy. */
const patience = { polling: 250, timeout: 180_000 };

/** Puts frames of embeds below one another into an otherwise empty page of the same site. */
export async function openFrames(page: Page, embeds: readonly { path: string; height: number }[]): Promise<void> {
  await page.goto('/404.html');
  await page.evaluate((wanted) => {
    document.body.replaceChildren(
      ...wanted.map(({ path, height }) => {
        const frame = document.createElement('iframe');
        frame.src = path;
        frame.style.cssText = `display:block;border:0;height:${height}px`;
        return frame;
      }),
    );
  }, embeds);
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('iframe')].every(
        ({ contentDocument: inside }) =>
          inside?.readyState === 'complete' && inside.URL !== 'about:blank' && inside.fonts.status === 'loaded',
      ),
    undefined,
    patience,
  );
}

/** Makes all frames `width` wide, waits for the pictures of that width, and measures. */
export async function fitsAt(page: Page, width: number): Promise<FrameFit[]> {
  await page.evaluate((wide) => {
    for (const frame of document.querySelectorAll('iframe')) frame.style.width = `${wide}px`;
  }, width);
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('iframe')].every((frame) =>
        [...(frame.contentDocument?.images ?? [])].every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
      ),
    undefined,
    patience,
  );
  return page.evaluate(measure);
}

/** Runs in the page. */
function measure(): FrameFit[] {
  /** Top and bottom of what an element shows itself: its own text, or a picture as large as it is drawn. */
  const shownBy = (item: Element): [number, number] | null => {
    const { top, bottom, width, height } = item.getBoundingClientRect();
    if (width < 2 || height < 2) return null;
    if (item.tagName === 'IMG') {
      const { naturalWidth, naturalHeight } = item as HTMLImageElement;
      const isWhole = getComputedStyle(item).objectFit === 'contain';
      const drawn = isWhole ? Math.min(height, (width * naturalHeight) / naturalWidth) : height;
      return [top + (height - drawn) / 2, bottom - (height - drawn) / 2];
    }
    const hasText = [...item.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim());
    return hasText ? [top, bottom] : null;
  };
  return [...document.querySelectorAll('iframe')].flatMap((frame) => {
    const inside = frame.contentDocument;
    if (!inside) return [];
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = inside.documentElement;
    const shown = [...inside.querySelectorAll('body *')]
      .flatMap((item) => {
        const span = item.checkVisibility() ? shownBy(item) : null;
        return span ? [span] : [];
      })
      .sort(([a], [b]) => a - b);
    let reached = 0;
    let blank = 0;
    for (const [top, bottom] of shown) {
      blank += Math.max(0, top - reached);
      reached = Math.max(reached, bottom);
    }
    return {
      path: new URL(inside.URL).pathname,
      width: clientWidth,
      height: clientHeight,
      content: { width: scrollWidth, height: scrollHeight },
      blank: (blank + Math.max(0, clientHeight - reached)) / clientHeight,
    };
  });
}
