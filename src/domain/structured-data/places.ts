import type { AdministrativeAreaLeaf, CountryLeaf, PlaceLeaf } from 'schema-dts';
import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';
import { known } from './known-values.ts';

/** The whole country. */
export const country: CountryLeaf = { '@type': 'Country', name: strings.structuredData.country };

/** A province by its id; `null` where there is none. */
export function provincePlace(
  { find, paths, absolute }: Pick<Catalog, 'find' | 'paths' | 'absolute'>,
  id: string | null,
): AdministrativeAreaLeaf | null {
  const entry = id === null ? undefined : find('province', id);
  return entry
    ? {
        '@type': 'AdministrativeArea',
        name: strings.province(entry.data.name),
        url: absolute(paths.province(entry.id)),
      }
    : null;
}

/** A place as a document wrote it, in its province; the province alone where no document says more. */
export function writtenPlace(
  catalog: Pick<Catalog, 'find' | 'paths' | 'absolute'>,
  { place, province }: { place: string | null; province: string },
): PlaceLeaf | AdministrativeAreaLeaf | null {
  const around = provincePlace(catalog, province);
  return place === null ? around : known<PlaceLeaf>({ '@type': 'Place', name: place, containedInPlace: around });
}
