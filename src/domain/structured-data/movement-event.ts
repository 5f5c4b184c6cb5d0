import type { EventLeaf, ProjectLeaf } from 'schema-dts';
import type { Catalog } from '../catalog.ts';
import type { Entry } from '../entry.ts';
import { citedWorks } from './cited-works.ts';
import { isoDate } from './iso-dates.ts';
import { known } from './known-values.ts';
import type { DescribedPage, PageSubject } from './page-graph.ts';
import { country, provincePlace } from './places.ts';

type Movement = Entry<'movement'>['data'];

/** A movement: an event where its beginning and its place are known, as every event has both; else a project. */
export function movementEvent(catalog: Catalog, { data }: Entry<'movement'>, page: DescribedPage): PageSubject {
  const begin = data.from ?? data.launchedOn;
  const place = placeOf(catalog, data);
  const named = {
    '@id': page.subject,
    name: page.name,
    alternateName: data.otherNames,
    description: page.description,
    url: page.url,
    image: page.image,
  } as const;
  const node =
    begin !== null && place !== null
      ? known<EventLeaf>({
          '@type': 'Event',
          ...named,
          startDate: isoDate(begin),
          endDate: data.to && isoDate(data.to),
          location: place,
          // A text, as it can be an authority or the person who heads one.
          organizer: data.launchedBy,
        })
      : known<ProjectLeaf>({
          '@type': 'Project',
          ...named,
          areaServed: place,
          founder: data.launchedBy,
        });
  return { node, citation: citedWorks(catalog, data.sources) };
}

/** The province of a movement, or the country where it is a national one. */
const placeOf = (catalog: Catalog, { province, level }: Movement) =>
  provincePlace(catalog, province) ?? (level === 'toan-quoc' ? country : null);
