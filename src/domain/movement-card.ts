import { movementForms, movementLevels, specialForms } from '../schemas/movement.ts';
import type { Catalog } from './catalog.ts';
import { entryCover } from './covers.ts';
import type { Entry } from './entry.ts';
import type { Card } from './links.ts';
import { formatPeriod } from './partial-date.ts';

type Movement = Entry<'movement'>;

/** A movement as lists show it. */
export function movementCard({ paths, find }: Catalog, entry: Movement): Card {
  const { id, data } = entry;
  const province = data.province === null ? undefined : find('province', data.province)?.data.name;
  return {
    href: paths.movement(id),
    label: data.name,
    kicker: movementKind(data),
    summary: data.summary,
    details: [province, formatPeriod(data.from, data.to)].flatMap((detail) => detail ?? []),
    cover: entryCover({ paths }, entry),
  };
}

/** `Phong trào chuyên đề, đặc biệt, cấp tỉnh`. */
export function movementKind({ form, special, level }: Movement['data']): string {
  const parts = [movementForms[form], special && specialForms[special], movementLevels[level]];
  return parts
    .flatMap((part) => part?.toLowerCase() ?? [])
    .join(', ')
    .replace(/^./u, (letter) => letter.toUpperCase());
}
