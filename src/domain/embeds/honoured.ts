import { strings } from '../../strings.ts';

/** Whom a count names: collectives and individuals, or only how many they are together where no source divides them. */
export function honoured({
  collectives,
  individuals,
  total,
}: Readonly<Record<'collectives' | 'individuals' | 'total', string>>): string {
  const { missing } = strings.awardCounts;
  return collectives === missing && individuals === missing
    ? strings.embeds.total(total)
    : strings.embeds.honoured(collectives, individuals);
}
