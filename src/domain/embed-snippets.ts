import type { SnippetTable } from './embed-tables.ts';
import type { Link } from './links.ts';

/** What decides between the light and the dark form of an embed; `auto` leaves it to each reader's device. */
export type SnippetTheme = 'auto' | 'light' | 'dark';

/** The themes in the order in which editors choose. */
export const snippetThemes: readonly SnippetTheme[] = ['auto', 'light', 'dark'];

/** What the snippets of an embed are made of; addresses are those within the site. */
export interface SnippetFacts {
  title: string;
  /** Address of the embed. */
  path: string;
  /** The height in pixels that holds it at every width; `null` where only the loader can tell. */
  height: number | null;
  page: Link;
  picture: { light: string; dark: string; alt: string; width: number; height: number };
}

/** What all snippets of a site share. */
export interface SnippetSite {
  /** `https://guongsang.example`, before every address. */
  origin: string;
  name: string;
  /** `Nguồn`, before the link to the page. */
  source: string;
  loader: { path: string; integrity: string };
}

/** What a frame without a height of its own has until the loader gives it one, in pixels. */
const firstHeight = 600;

/** A frame of fixed height, for portals that take no script; `null` for what has no such height. */
export const bareSnippet = (facts: SnippetFacts, site: SnippetSite, theme: SnippetTheme): string | null =>
  facts.height === null ? null : `${frame(facts, site, theme, facts.height)}\n${sourceLine(facts, site)}`;

/** A frame and the script that gives it the height of what it shows. */
export function fittedSnippet(facts: SnippetFacts, site: SnippetSite, theme: SnippetTheme): string {
  const { path, integrity } = site.loader;
  const script = element('script', { src: site.origin + path, integrity, crossorigin: 'anonymous', async: true });
  const fitted = frame(facts, site, theme, facts.height ?? firstHeight, { 'data-guong-sang': true });
  return `${fitted}\n${sourceLine(facts, site)}\n${script}</script>`;
}

/** A picture that leads to the page; a reader's own preference cannot be known, so `auto` is the light one. */
export function pictureSnippet(facts: SnippetFacts, site: SnippetSite, theme: SnippetTheme): string {
  const { light, dark, alt, width, height } = facts.picture;
  const src = site.origin + (theme === 'dark' ? dark : light);
  const img = element('img', { src, alt, width, height, loading: 'lazy', style: 'max-width:100%;height:auto' });
  return `${element('a', outside(facts, site))}${img}</a>\n${sourceLine(facts, site)}`;
}

/** A table that needs nothing from this site any more. */
export function tableSnippet(table: SnippetTable, facts: SnippetFacts, site: SnippetSite): string {
  const { caption, columns, rows, notes } = table;
  const cells = 'border:1px solid;padding:6px 8px';
  const align = (index: number) => `${cells};text-align:${columns[index]?.isNumber ? 'right' : 'left'}`;
  const head = columns.map(({ label }, index) => inside('th', { scope: 'col', style: align(index) }, label));
  const body = rows.map((row) =>
    row.length === 1
      ? inside('th', { scope: 'rowgroup', colspan: columns.length, style: `${cells};text-align:left` }, row[0] ?? '')
      : row
          .map((text, index) =>
            index === 0
              ? inside('th', { scope: 'row', style: align(index) }, text)
              : inside('td', { style: align(index) }, text),
          )
          .join(''),
  );
  return [
    element('div', { style: 'overflow-x:auto' }),
    element('table', { style: 'border-collapse:collapse;width:100%' }),
    inside('caption', { style: 'text-align:left;font-weight:bold;padding:6px 0' }, caption),
    `<thead><tr>${head.join('')}</tr></thead>`,
    '<tbody>',
    ...body.map((row) => `<tr>${row}</tr>`),
    '</tbody>',
    '</table>',
    '</div>',
    ...notes.map((note) => inside('p', {}, note)),
    sourceLine(facts, site),
  ].join('\n');
}

/** The address of an embed in a theme. */
export const themed = (path: string, theme: SnippetTheme): string =>
  theme === 'auto' ? path : `${path}?theme=${theme}`;

/** What a frame of an embed may do, wherever it stands. */
const frameLimits = {
  loading: 'lazy',
  sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
  referrerpolicy: 'strict-origin-when-cross-origin',
} as const;

function frame(
  { title, path }: SnippetFacts,
  { origin }: SnippetSite,
  theme: SnippetTheme,
  height: number,
  more: Attributes = {},
): string {
  const src = origin + themed(path, theme);
  const style = `width:100%;height:${height}px;border:0`;
  return `${element('iframe', { ...more, title, src, style, ...frameLimits })}</iframe>`;
}

/** The link that is left where a portal strips all else. */
const sourceLine = (facts: SnippetFacts, site: SnippetSite): string =>
  `<p>${escaped(site.source)}: ${inside('a', outside(facts, site), facts.page.label)} (${escaped(site.name)})</p>`;

const outside = ({ page }: SnippetFacts, { origin }: SnippetSite): Attributes => ({
  href: origin + page.href,
  target: '_blank',
  rel: 'noopener',
});

type Attributes = Readonly<Record<string, string | number | true>>;

/** An opening tag. */
const element = (name: string, attributes: Attributes): string => {
  const written = Object.entries(attributes).map(([attribute, value]) =>
    value === true ? ` ${attribute}` : ` ${attribute}="${escaped(String(value))}"`,
  );
  return `<${name}${written.join('')}>`;
};

const inside = (name: string, attributes: Attributes, text: string): string =>
  `${element(name, attributes)}${escaped(text)}</${name}>`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
