import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { parseFeed, partOf, partsOf, wordsOf, type FeedElement } from '../support/feed-document.ts';
import { attributeOf, count, elements, parseHtml } from '../support/html-document.ts';
import { isRedirect, pageAt, siteFiles, sitePages } from '../support/site-files.ts';

const sites = [
  { name: 'fixture site', folder: inject('fixtureSite'), origin: 'https://guong-thu.example' },
  { name: 'real site', folder: inject('realSite'), origin: 'https://guongsang.example' },
];

interface JsonItem {
  id: string;
  url: string;
  content_html: string;
  date_modified: string;
  image: string;
}

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:00\+07:00$/u;
const rfc822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:00 \+0700$/u;
const tagUri = /^tag:[a-z.-]+,2026:\/[\w/.-]+$/u;

const linkOf = (of: FeedElement, rel: string) => partsOf(of, 'link').filter((link) => link['@rel'] === rel);
const hrefs = (entries: FeedElement[]) => entries.map((entry) => linkOf(entry, 'alternate')[0]?.['@href']);

describe.each(sites)('$name', async ({ folder, origin }) => {
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const files = await siteFiles(folder);
  const pages = await sitePages(folder);
  const atoms = await Promise.all(
    files.filter((file) => file.endsWith('atom.xml')).map(async (file) => ({ file, xml: await read(file) })),
  );
  const feeds = atoms.map(({ file, xml }) => ({ file, feed: partOf(parseFeed(xml), 'feed') }));
  const site = feeds.find(({ file }) => file === 'atom.xml')?.feed ?? {};
  const rss = partOf(parseFeed(await read('rss.xml')), 'rss');
  const json = JSON.parse(await read('feed.json')) as Record<string, unknown> & { items: JsonItem[] };
  const channel = partOf(rss, 'channel');
  const items = partsOf(channel, 'item');

  test('Atom feeds have what RFC 4287 asks of them', () => {
    const wrong = feeds.filter(({ file, feed }) => {
      const entries = partsOf(feed, 'entry');
      const dates = entries.map((entry) => wordsOf(entry, 'updated'));
      const ids = entries.map((entry) => wordsOf(entry, 'id'));
      const facts = [
        feed['@xmlns'] === 'http://www.w3.org/2005/Atom' && feed['@xml:lang'] === 'vi',
        tagUri.test(wordsOf(feed, 'id')) && !ids.includes(wordsOf(feed, 'id')),
        wordsOf(feed, 'title') !== '' && wordsOf(partOf(feed, 'author'), 'name') !== '',
        wordsOf(feed, 'updated') === (dates[0] ?? '1970-01-01T00:00:00+07:00'),
        linkOf(feed, 'self').length === 1 && linkOf(feed, 'alternate').length === 1,
        // At a movement's former address stands the feed of its present one.
        linkOf(feed, 'self')[0]?.['@href'] === `${origin}/${file}` || isRedirect(pageAt(pages, pathOf(file))),
        entries.length <= 50 && new Set(ids).size === ids.length && ids.every((id) => tagUri.test(id)),
        dates.every((date) => rfc3339.test(date)) && dates.join() === [...dates].sort().reverse().join(),
        entries.every((entry) => wordsOf(entry, 'title') !== '' && linkOf(entry, 'alternate').length === 1),
        entries.every((entry) => partOf(entry, 'content')['@type'] === 'html'),
        linksOf(entries).every((href) => href.startsWith(`${origin}/`)),
      ];
      return facts.includes(false);
    });
    expect(feeds.length).toBeGreaterThan(5);
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('the RSS feed has what RSS 2.0 asks of it', () => {
    expect([rss['@version'], wordsOf(channel, 'link'), wordsOf(channel, 'language')]).toEqual([
      '2.0',
      `${origin}/`,
      'vi',
    ]);
    expect([wordsOf(channel, 'title'), wordsOf(channel, 'description')]).not.toContain('');
    expect(partOf(channel, 'atom:link')['@href']).toBe(`${origin}/rss.xml`);
    expect(wordsOf(channel, 'lastBuildDate')).toMatch(rfc822);
    expect(items.filter((item) => !rfc822.test(wordsOf(item, 'pubDate')))).toEqual([]);
    expect(items.map((item) => wordsOf(item, 'guid'))).toEqual(
      partsOf(site, 'entry').map((entry) => wordsOf(entry, 'id')),
    );
    expect(new Set(items.map((item) => partOf(item, 'guid')['@isPermaLink']))).toEqual(new Set(['false']));
  });

  test('enclosures are pictures of the site, of the length and type that the feed states', async () => {
    for (const item of items) {
      const [url = '', length, type] = ['@url', '@length', '@type'].map((name) =>
        wordsOf(partOf(item, 'enclosure'), name),
      );
      const bytes = await readFile(join(folder, new URL(url).pathname));
      expect([length, type]).toEqual([String(bytes.byteLength), 'image/jpeg']);
      expect((await sharp(bytes).metadata()).format).toBe('jpeg');
    }
  });

  test('the JSON feed tells the same entries in the same words', () => {
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: `${origin}/`,
      feed_url: `${origin}/feed.json`,
      language: 'vi',
      authors: [{ name: wordsOf(partOf(site, 'author'), 'name') }],
    });
    const entries = partsOf(site, 'entry');
    expect(json.items.map(({ id, url, date_modified }) => [id, url, date_modified])).toEqual(
      entries.map((entry, index) => [wordsOf(entry, 'id'), hrefs(entries)[index], wordsOf(entry, 'updated')]),
    );
    const html = json.items.map(({ content_html }) => content_html);
    expect(entries.map((entry) => wordsOf(entry, 'content'))).toEqual(html);
    expect(items.map((item) => wordsOf(item, 'content:encoded'))).toEqual(html);
  });

  test('texts stand by themselves: nothing that runs, no style, no element of our own, every address whole', () => {
    const entries = feeds.flatMap(({ feed }) => partsOf(feed, 'entry'));
    const texts = [...new Set(entries.map((entry) => wordsOf(entry, 'content')))];
    const wrong = texts.filter((html) => {
      const text = parseHtml(html);
      const addresses = [...elements(text, '[href]'), ...elements(text, '[src]')].map(
        (item) => attributeOf(item, 'href') ?? attributeOf(item, 'src') ?? '',
      );
      return (
        count(text, 'script, style, svg, iframe, data-chart, details, [style], [class], [srcset], [onclick]') > 0 ||
        addresses.some((address) => !/^(?:https:\/\/|mailto:)/u.test(address))
      );
    });
    expect(wrong).toEqual([]);
  });

  test('the addresses of the site that texts name exist, pictures among them', () => {
    const texts = json.items.map(({ content_html }) => parseHtml(content_html));
    const addresses = texts.flatMap((text) => [
      ...elements(text, 'a').map((link) => attributeOf(link, 'href') ?? ''),
      ...elements(text, 'img').map((picture) => attributeOf(picture, 'src') ?? ''),
    ]);
    const known = new Set([...files.map((file) => `/${file}`), ...pages.map(({ path }) => path)]);
    const own = addresses.filter((address) => address.startsWith(origin)).map((address) => new URL(address).pathname);
    expect(own.length).toBeGreaterThan(50);
    expect(own.filter((path) => !known.has(decodeURI(path)))).toEqual([]);
  });

  test('every page names the feeds, and those of a province or movement their own first', () => {
    const feedsOf = (path: string) =>
      elements(pageAt(pages, path).document, 'head link[rel="alternate"]')
        .filter((link) => /^application\/(?:(?:rss|atom)\+xml|feed\+json)$/u.test(attributeOf(link, 'type') ?? ''))
        .map((link) => attributeOf(link, 'href'));
    const all = ['/rss.xml', '/atom.xml', '/feed.json'];
    for (const path of ['/', '/dien-hinh/', '/ket-qua/', '/gioi-thieu/']) expect(feedsOf(path)).toEqual(all);
    const own = feeds.filter(({ file }) => file !== 'atom.xml' && !isRedirect(pageAt(pages, pathOf(file))));
    expect(own.length).toBeGreaterThan(4);
    for (const { file } of own) expect(feedsOf(pathOf(file))).toEqual([`/${file}`, ...all]);
    const shown = pages.filter(({ document }) => count(document, 'nav#nguon-tin') > 0).map(({ path }) => path);
    expect(shown.sort()).toEqual(['/', ...own.map(({ file }) => pathOf(file))].sort());
  });

  test('a feed is no page of the sitemap', async () => {
    expect(await read('sitemap.xml')).not.toMatch(/atom\.xml|rss\.xml|feed\.json/u);
  });
});

const pathOf = (file: string) => `/${file.replace('atom.xml', '')}`;

const linksOf = (entries: FeedElement[]) =>
  entries.flatMap((entry) => partsOf(entry, 'link').map((link) => wordsOf(link, '@href')));
