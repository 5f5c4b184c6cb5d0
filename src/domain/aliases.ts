import { reservedSlug } from '../schemas/slug.ts';
import { lineOf, type Entry } from './entry.ts';
import { finding, type Finding } from './findings.ts';

/** A former address may not be the address of another entry of its kind. */
export function aliasFindings(entries: readonly Entry[]): Finding[] {
  const owners = new Map<string, Entry>();
  const aliased = entries.filter((entry) => 'aliases' in entry.data);
  for (const entry of aliased) owners.set(`${entry.kind}/${entry.id}`, entry);
  return aliased.flatMap((entry) => {
    const { aliases } = entry.data as { aliases: string[] };
    return aliases.flatMap((alias, index) => {
      const key = `${entry.kind}/${entry.kind === 'result' ? `${entry.id.split('/')[0] ?? ''}/${alias}` : alias}`;
      const owner = owners.get(key);
      owners.set(key, owner ?? entry);
      const place = { file: entry.file, line: lineOf(entry.lines, ['aliases', index]), field: `aliases.${index}` };
      if (entry.kind !== 'result' && reservedSlug.test(alias)) return [finding('GS-112', place, { found: alias })];
      return owner ? [finding('GS-206', place, { found: alias, hint: owner.file })] : [];
    });
  });
}
