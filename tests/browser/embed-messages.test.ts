import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { framesOf, heightsOf, portalOf, slowly, type ShownFrame } from '../support/portal.ts';

const portal = portalOf('fixtureSite');

const card = '/nhung/dien-hinh/to-hop-tac-hoa-ban/';
const fittedFrame = (id: string) =>
  `<iframe data-guong-sang id="${id}" src="${portal.siteOrigin()}${card}" style="width:100%;height:120px;border:0"></iframe>`;
const plainFrame = (src: string) => `<iframe src="${src}" style="width:100%;height:120px;border:0"></iframe>`;
const loader = () => `<script src="${portal.siteOrigin()}/nhung/khung-v1.js"></script>`;

let deliveries = 0;

/** Sends a message to a page, from a frame of it or from itself, and waits until it has been heard. */
async function deliver(from: ShownFrame['frame'] | Page, message: unknown): Promise<void> {
  deliveries += 1;
  await from.evaluate(
    ([data, delivery]) => {
      parent.postMessage(data, '*');
      // Messages of one window are heard in their order.
      parent.postMessage({ delivery }, '*');
    },
    [message, deliveries] as const,
  );
  const page = 'page' in from ? from.page() : from;
  await page.waitForFunction(
    (delivery) => (window as unknown as { delivered: number }).delivered === delivery,
    deliveries,
  );
}

/** Opens a page with frames and counts the messages that come to it. */
async function show(html: string): Promise<{ page: Page; frames: ShownFrame[]; received: () => Promise<number> }> {
  const page = await portal.show(html, {
    prepare: (fresh) =>
      fresh.addInitScript(() => {
        const state = Object.assign(window, { received: 0, delivered: 0 });
        addEventListener('message', ({ data }: MessageEvent<{ delivery?: number } | null>) => {
          state.received += 1;
          state.delivered = data?.delivery ?? state.delivered;
        });
      }),
  });
  await page.waitForLoadState('networkidle');
  const received = () => page.evaluate(() => (window as unknown as { received: number }).received);
  return { page, frames: await framesOf(page), received };
}

const height = (extra: object) => ({ ns: 'guong-sang', v: 1, type: 'height', height: 900, ...extra });

describe('the page around a frame', () => {
  const heights = {
    NaN,
    Infinity,
    '-Infinity': -Infinity,
    text: '900',
    'a list': [900],
    nothing: null,
    missing: undefined,
  };
  const outOfRange = { zero: 0, negative: -5, tiny: 49, huge: 20_001, 'beyond all': 1e300 };
  const refused: [string, unknown][] = [
    ...Object.entries({ ...heights, ...outOfRange }).map(([name, value]): [string, unknown] => [
      `a height that is ${name}`,
      height({ height: value }),
    ]),
    ['another name', height({ ns: 'guong-toi' })],
    ['no name', height({ ns: undefined })],
    ['another version', height({ v: 2 })],
    ['a version as text', height({ v: '1' })],
    ['another type', height({ type: 'navigate', href: 'https://vidu.example' })],
    ['a text', JSON.stringify(height({}))],
    ['a number', 900],
    ['nothing', null],
  ];

  test('takes a right message, and none of the wrong ones', async () => {
    const { frames } = await show(fittedFrame('a') + loader());
    const [frame] = frames;
    if (!frame) throw new Error('no frame');
    await expect.poll(async () => (await heightsOf(frame)).shown, slowly).toBeGreaterThan(150);
    await deliver(frame.frame, height({ height: 776.2 }));
    expect((await heightsOf(frame)).shown).toBe(777);
    for (const [name, message] of refused) {
      await deliver(frame.frame, message);
      expect([name, (await heightsOf(frame)).shown]).toEqual([name, 777]);
    }
  });

  test('takes none from another window of the same origin, nor from itself', async () => {
    const { page, frames } = await show(fittedFrame('a') + plainFrame(portal.siteOrigin() + card) + loader());
    const [first, second] = frames;
    if (!first || !second) throw new Error('no frames');
    await expect.poll(async () => (await heightsOf(first)).shown, slowly).toBeGreaterThan(150);
    const { shown } = await heightsOf(first);
    await deliver(second.frame, height({}));
    await deliver(page, height({}));
    expect((await heightsOf(first)).shown).toBe(shown);
    expect((await heightsOf(second)).shown).toBe(120);
  });

  test('takes none from the frame itself once it shows another origin', async () => {
    const { page, frames } = await show(fittedFrame('a') + loader());
    const [first] = frames;
    if (!first) throw new Error('no frame');
    await expect.poll(async () => (await heightsOf(first)).shown, slowly).toBeGreaterThan(150);
    const { shown } = await heightsOf(first);
    await first.frame.goto(`${portal.origin()}/la`);
    expect(await first.element.getAttribute('src')).toContain(portal.siteOrigin());
    await deliver(first.frame, height({}));
    expect(await page.locator('#a').evaluate(({ clientHeight }) => clientHeight)).toBe(shown);
  });
});

describe('an embed', () => {
  const hello = { ns: 'guong-sang', v: 1, type: 'hello' };
  const isFitted = ({ frame }: ShownFrame) =>
    frame.evaluate(() => document.documentElement.hasAttribute('data-fitted'));
  /** Says something to the first frame of the page, from the page itself or from its second frame. */
  const greet = (from: Page | ShownFrame['frame'], message: unknown) =>
    from.evaluate((data) => {
      (parent === window ? window : parent).frames[0]?.postMessage(data, '*');
    }, message);

  test('says nothing and keeps its scroll bar until the page around it says hello', async () => {
    const { page, frames, received } = await show(
      plainFrame(portal.siteOrigin() + card) + plainFrame(`${portal.origin()}/la`),
    );
    const [embed, sibling] = frames;
    if (!embed || !sibling) throw new Error('no frames');
    for (const message of [{ ...hello, ns: 'khac' }, { ...hello, v: 2 }, { ...hello, type: 'height' }, 'hello', null])
      await greet(page, message);
    await greet(sibling.frame, hello);
    await embed.frame.evaluate((data) => {
      postMessage(data, '*');
    }, hello);
    await page.waitForTimeout(300);
    expect([await isFitted(embed), await received()]).toEqual([false, 0]);
    await greet(page, hello);
    await expect.poll(received, slowly).toBeGreaterThan(0);
    expect(await isFitted(embed)).toBe(true);
  });

  test('tells its height to the origin that said hello, and to no other', async () => {
    const page = await portal.show('');
    await page.goto(`${portal.siteOrigin()}/khong-co/`);
    await page.evaluate((src) => {
      const told: unknown[] = [];
      Object.assign(window, { told, postMessage: (...args: unknown[]) => told.push(args[1]) });
      document.body.append(Object.assign(document.createElement('iframe'), { src }));
    }, portal.siteOrigin() + card);
    await page.waitForLoadState('networkidle');
    await greet(page, hello);
    const told = () => page.evaluate(() => (window as unknown as { told: unknown[] }).told);
    await expect.poll(told, slowly).toContain(portal.siteOrigin());
    expect(new Set(await told())).toEqual(new Set([portal.siteOrigin()]));
  });
});
