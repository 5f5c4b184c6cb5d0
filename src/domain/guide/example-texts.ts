import { stringify as csvText } from 'csv-stringify/sync';
import { stringify as yamlText } from 'yaml';
import type { Kind } from '../../schemas/kind.ts';
import { exampleBody, exampleFields, exampleTables } from './example-content.ts';

/** The example of a kind as its file has it; lists hold one item. */
export function exampleText(kind: Kind): string {
  if (isTable(kind)) return csvText(exampleTables[kind].map((row) => [...row]));
  const fields = exampleFields[kind];
  if (kind === 'exemplar') return `---\n${yaml(fields)}---\n\n${exampleBody}`;
  if (kind === 'movement' || kind === 'result') return `---\n${yaml(fields)}---\n`;
  return yaml(kind === 'site' ? fields : [fields]);
}

/** Items of a list stand below its name, as the other examples have them. */
const yaml = (value: unknown) => yamlText(value, { lineWidth: 0, indentSeq: true });

const isTable = (kind: Kind): kind is keyof typeof exampleTables => kind in exampleTables;
