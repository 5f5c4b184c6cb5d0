import { expect, test } from 'vitest';
import { movementFeedLink, provinceFeedLink, siteFeedLinks } from '../../../../src/domain/feeds/feed-links.ts';
import { sampleCatalog, sampleEntry } from '../../sample-entries.ts';

const catalog = sampleCatalog([], { basePath: '/thu/' });

test('a site has three forms of its feed, each with its type', () => {
  expect(siteFeedLinks(catalog)).toEqual([
    { href: '/thu/rss.xml', type: 'application/rss+xml', label: 'Trang thử (RSS)' },
    { href: '/thu/atom.xml', type: 'application/atom+xml', label: 'Trang thử (Atom)' },
    { href: '/thu/feed.json', type: 'application/feed+json', label: 'Trang thử (JSON Feed)' },
  ]);
});

test('provinces and movements have one', () => {
  expect(provinceFeedLink(catalog, sampleEntry('province', 'thung-lung'))).toEqual({
    href: '/thu/tinh/thung-lung/atom.xml',
    type: 'application/atom+xml',
    label: 'Tỉnh Thung Lũng (Atom)',
  });
  expect(movementFeedLink(catalog, sampleEntry('movement', 'thi-dua'))).toMatchObject({
    href: '/thu/phong-trao/thi-dua/atom.xml',
    label: 'Thi đua (Atom)',
  });
});
