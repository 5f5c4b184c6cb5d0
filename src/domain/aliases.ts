import { reservedSlug } from '../schemas/slug.ts';
import { isWithdrawn, lineOf, textsOf, type BrokenEntry, type Entry } from './entry.ts';
import { finding, type Finding } from './findings.ts';

/** A former address may not be the address of another entry of its kind, withdrawn ones among them, nor one that lists use. */
export function aliasFindings(entries: readonly (Entry | BrokenEntry)[]): Finding[] {
  const owners = new Map<string, Entry | BrokenEntry>();
  for (const entry of entries) if (entry.id !== null) owners.set(`${entry.kind}/${entry.id}`, entry);
  return entries.flatMap((entry) =>
    textsOf(entry.data, 'aliases').flatMap((alias, index) => {
      const key = addressKey(entry, alias);
      const owner = owners.get(key);
      owners.set(key, owner ?? entry);
      const place = { file: entry.file, line: lineOf(entry.lines, ['aliases', index]), field: `aliases.${index}` };
      if (entry.kind !== 'result' && reservedSlug.test(alias)) return [finding('GS-112', place, { found: alias })];
      if (!owner) return [];
      if (isWithdrawn(owner.data)) return [finding('GS-807', place, { found: alias, hint: owner.file })];
      if (isWithdrawn(entry.data)) return [finding('GS-807', { file: owner.file }, { found: alias, hint: entry.file })];
      return [finding('GS-206', place, { found: alias, hint: owner.file })];
    }),
  );
}

/** A yearly result's former address stands below its province. */
const addressKey = ({ kind, id }: Entry | BrokenEntry, alias: string) =>
  `${kind}/${kind === 'result' ? `${id?.split('/')[0] ?? ''}/${alias}` : alias}`;
