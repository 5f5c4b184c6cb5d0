import { strings } from '../../strings.ts';

const words = strings.lookup;

/** The sentences that the script says, with `{count}`, `{text}`, `{used}` and `{shown}` to be filled in. */
export const lookupWording = {
  loading: words.loading,
  found: words.found('{count}', '{text}'),
  foundAny: words.foundAny('{count}'),
  shortened: words.shortened('{count}', '{text}', '{used}'),
  none: words.none('{text}'),
  noneAny: words.noneAny,
  noneFiltered: words.noneFiltered('{text}', '{count}'),
  cut: words.cut,
  nothingTyped: words.nothingTyped,
  failed: words.failed,
  outdated: words.outdated,
  shown: words.shown('{shown}', '{count}'),
  understood: words.help.understood('{text}'),
};

/** The sentences that the script of the lookup says. */
export type LookupWording = typeof lookupWording;
