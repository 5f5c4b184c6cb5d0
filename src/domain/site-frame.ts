import { sections, type Section } from '../schemas/site.ts';
import { strings } from '../strings.ts';
import type { Catalog } from './catalog.ts';
import type { Link, Particular } from './links.ts';
import { particular } from './links.ts';

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
  navigation: (Link & { section: Section })[];
  /** Where the footer leads: every part of the site, and what is said about it. */
  footer: Link[];
  imprint: Particular[];
  licence: Link | string;
  /** Where errors are reported: the office's own letter box, or what the site says of it. */
  errorReport: string;
}

/** Builds the frame from `site.yaml`. */
export function siteFrame({ site, paths }: Catalog): SiteFrame {
  const { contact } = site;
  return {
    name: site.name,
    tagline: site.tagline,
    home: paths.home,
    search: paths.search,
    icon: paths.at('/favicon.svg'),
    worker: site.offlineReading ? paths.worker : undefined,
    navigation: site.navigation.map((section) => ({ section, href: paths[section], label: sections[section] })),
    footer: [
      ...(Object.keys(sections) as Section[]).map((section) => ({ href: paths[section], label: sections[section] })),
      { href: paths.accessibility, label: strings.accessibility.title },
    ],
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
