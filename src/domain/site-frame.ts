import { sections, type Section } from '../schemas/site.ts';
import { strings } from '../strings.ts';
import type { Catalog } from './catalog.ts';
import { siteFeedLinks } from './feeds/feed-links.ts';
import { touchIcon } from './icons.ts';
import type { FeedLink, Link, Particular } from './links.ts';
import { particular } from './links.ts';
import { themePalettes, type Scheme } from './theme/palette.ts';

/** What stands around every page: name, navigation and imprint. */
export interface SiteFrame {
  name: string;
  tagline: string;
  home: string;
  /** Address of the search page. */
  search: string;
  icon: string;
  /** Address of the service worker, where the site lets visited pages be kept. */
  worker: string | undefined;
  /** Icon of Apple's home screens. */
  touchIcon: string;
  manifest: string;
  /** Colours of the browser's own bars. */
  barColours: Record<Scheme, string>;
  navigation: (Link & { section: Section })[];
  /** Where the footer leads: every part of the site, and what is said about it. */
  footer: Link[];
  /** The feeds of the whole site. */
  feeds: FeedLink[];
  imprint: Particular[];
  licence: Link | string;
  /** Where errors are reported: the office's own letter box, or what the site says of it. */
  errorReport: string;
}

/** Builds the frame from `site.yaml`. */
export function siteFrame({ site, paths }: Catalog): SiteFrame {
  const { contact } = site;
  const { light, dark } = themePalettes(site.theme);
  return {
    name: site.name,
    tagline: site.tagline,
    home: paths.home,
    search: paths.search,
    worker: site.offlineReading ? paths.worker : undefined,
    icon: paths.favicon,
    touchIcon: paths.icon(touchIcon.name),
    manifest: paths.manifest,
    barColours: { light: light.band, dark: dark.band },
    navigation: site.navigation.map((section) => ({ section, href: paths[section], label: sections[section] })),
    footer: [
      ...(Object.keys(sections) as Section[]).map((section) => ({ href: paths[section], label: sections[section] })),
      { href: paths.accessibility, label: strings.accessibility.title },
      { href: paths.guide, label: strings.guide.title },
      { href: `${paths.home}#nguon-tin`, label: strings.feeds.title },
    ],
    feeds: siteFeedLinks({ site, paths }),
    imprint: [
      ...particular(strings.footer.office, site.office),
      ...particular(strings.footer.governingBody, site.governingBody ?? strings.notStated),
      ...particular(strings.footer.personResponsible, site.personResponsible ?? strings.notStated),
      ...particular(
        strings.footer.contact,
        ...[contact.office, contact.phone, contact.email && { href: `mailto:${contact.email}`, label: contact.email }],
        (contact.office ?? contact.phone ?? contact.email) ? null : strings.notStated,
      ),
    ],
    errorReport: contact.email ? `mailto:${contact.email}` : paths.errorReport,
    licence: site.licence.url ? { href: site.licence.url, label: site.licence.name } : site.licence.name,
  };
}
