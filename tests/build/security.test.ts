import { createHash } from 'node:crypto';
import { describe, expect, inject, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/domain/security-policy.ts';
import { attributeOf, element, elements, isData } from '../support/html-document.ts';
import { sitePages, type SitePage } from '../support/site-files.ts';

const sites = [
  { name: 'fixture site', folder: inject('fixtureSite') },
  { name: 'real site', folder: inject('realSite') },
];

/** The sources of each directive of a page's policy. */
function policyOf({ document }: SitePage): Map<string, string[]> {
  const text = attributeOf(element(document, 'meta[http-equiv="content-security-policy"]'), 'content') ?? '';
  return new Map(
    text
      .split(';')
      .map((directive) => directive.trim().split(/\s+/u))
      .filter(([name]) => name)
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

const allElements = ({ document }: SitePage) => elements(document, '*');

describe.each(sites)('$name', async ({ folder }) => {
  const pages = await sitePages(folder);
  const where = (isWrong: (page: SitePage) => boolean) => pages.filter(isWrong).map(({ path }) => path);

  test('every page carries every directive of the policy', () => {
    const lacking = pages.flatMap((page) => {
      const policy = policyOf(page);
      return contentSecurityPolicy
        .map((directive) => directive.split(' '))
        .filter(([name = '', ...sources]) => policy.get(name)?.join(' ') !== sources.join(' '))
        .map(([name]) => `${page.path}: ${name ?? ''}`);
    });
    expect(lacking).toEqual([]);
  });

  test('scripts and styles come from the site itself or match a hash; nothing is unsafe', () => {
    const allowed = /^(?:'self'|'sha256-[A-Za-z0-9+/]{43}=')$/u;
    expect(
      where((page) => {
        const policy = policyOf(page);
        const scripts = policy.get('script-src') ?? ['missing'];
        const styles = policy.get('style-src') ?? ['missing'];
        const sources = [...styles, ...scripts.filter((source) => source !== "'wasm-unsafe-eval'")];
        return !sources.every((source) => allowed.test(source));
      }),
    ).toEqual([]);
  });

  test('the policy stands before everything that it governs', () => {
    expect(
      where(({ document }) => {
        const inOrder = elements(document, 'meta, script, style, link, img').filter((item) => !isData(item));
        const policy = inOrder.findIndex((item) => attributeOf(item, 'http-equiv') === 'content-security-policy');
        const governed = inOrder.findIndex(
          (item) => ['script', 'style', 'img'].includes(item.tagName) || attributeOf(item, 'rel') === 'stylesheet',
        );
        return policy < 0 || (governed >= 0 && governed < policy);
      }),
    ).toEqual([]);
  });

  test('no element has a style of its own or an event handler', () => {
    const found = pages.flatMap((page) =>
      allElements(page).flatMap((item) =>
        item.attributes
          .filter(({ key }) => key === 'style' || key.startsWith('on'))
          .map(({ key }) => `${page.path} <${item.tagName} ${key}>`),
      ),
    );
    expect(found).toEqual([]);
  });

  test('scripts and styles in a page match a hash of its policy', () => {
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(
      where((page) => {
        const policy = policyOf(page);
        const isAllowed = (directive: string, tag: string) =>
          elements(page.document, tag)
            .filter((item) => attributeOf(item, 'src') === null && !isData(item))
            .every((item) => policy.get(directive)?.includes(hash(item.textContent)));
        return !isAllowed('script-src', 'script') || !isAllowed('style-src', 'style');
      }),
    ).toEqual([]);
  });

  test('nothing is loaded from another origin', () => {
    const found = pages.flatMap((page) =>
      allElements(page)
        .filter(({ tagName }) => tagName !== 'a')
        .flatMap((item) => {
          // They name a public address, and nothing is asked from there.
          if (['canonical', 'alternate'].includes(attributeOf(item, 'rel') ?? '')) return [];
          return ['src', 'srcset', 'href', 'poster', 'data', 'action']
            .flatMap((name) => attributeOf(item, name) ?? [])
            .filter((value) => /(?:^|[\s,])(?:[a-z]+:)?\/\//iu.test(value));
        }),
    );
    expect(found).toEqual([]);
  });
});
