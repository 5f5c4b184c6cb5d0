import { expect, test } from 'vitest';
import { framesOf, portalOf, slowly, type Shower } from '../support/portal.ts';

const portal = portalOf('fixtureSite');
const card = '/nhung/dien-hinh/to-hop-tac-hoa-ban/';
const page = '/dien-hinh/to-hop-tac-hoa-ban/';

/** What a frame with the page at `path` shows at last: its address and its titles. */
async function shownBy(of: Shower, path: string): Promise<{ url: string; titles: string[]; faults: string[] }> {
  const faults: string[] = [];
  const src = portal.siteOrigin() + path;
  const answered: number[] = [];
  const around = await portal.show(`<iframe src="${src}" width="600" height="400"></iframe>`, {
    of,
    prepare: (fresh) => {
      fresh.on('console', (message) => faults.push(message.text()));
      return Promise.resolve(
        fresh.on('response', (response) => {
          if (response.url() === src) answered.push(response.status());
        }),
      );
    },
  });
  await around.waitForLoadState('networkidle');
  await expect.poll(() => answered, slowly).toEqual([200]);
  const [shown] = await framesOf(around);
  expect(new URL(around.url()).origin).toBe(portal.origin(of));
  return {
    url: shown?.frame.url() ?? '',
    titles: (await shown?.frame.locator('main h1').allInnerTexts()) ?? [],
    faults: faults.filter((text) => text.includes('frame-ancestors')),
  };
}

test('a site that is in the list shows an embed', async () => {
  expect(await shownBy('portal', card)).toEqual({
    url: portal.siteOrigin() + card,
    titles: ['Tổ hợp tác chè Hoa Ban'],
    faults: [],
  });
});

test.each([
  ['a site that is not in the list shows no embed', 'stranger', card],
  ['nor a page', 'stranger', page],
  ['a site that is in the list shows no page that is not an embed', 'portal', page],
] as const)('%s', async (_, of, path) => {
  const { url, titles, faults } = await shownBy(of, path);
  expect([url, titles]).toEqual(['chrome-error://chromewebdata/', []]);
  expect(faults).toHaveLength(1);
});
