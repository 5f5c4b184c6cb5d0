import { z } from 'zod';
import { schemas } from '../../schemas/by-kind.ts';
import type { Kind } from '../../schemas/kind.ts';
import { year } from '../../schemas/partial-date.ts';
import { reference as referenceTo } from '../../schemas/slug.ts';
import { metaOf, schemaAt, unwrap, type FieldPath } from '../../schemas/walk.ts';
import { strings } from '../../strings.ts';

/** Kinds of entry that are an MDX file each. */
export type StoryKind = 'exemplar' | 'movement' | 'result';

/** Something that is asked for when an entry is begun. */
export interface EntryQuestion {
  /** The option of the command line that answers it. */
  flag: string;
  /** The field that takes the answer; `null` where it goes into the entry's address. */
  path: FieldPath | null;
  schema: z.ZodType;
  label: string;
  description: string | undefined;
  /** The values to choose from, with their labels. */
  choices: Readonly<Record<string, string>> | undefined;
  /** The kind of entry whose name is asked for. */
  reference: Kind | undefined;
  isRequired: boolean;
}

/** Fields that may stay empty but that most entries have. */
const alsoAsked: Record<StoryKind, readonly FieldPath[]> = {
  exemplar: [['place'], ['movements', 0]],
  movement: [['province'], ['launchedBy'], ['launchedOn']],
  result: [['from'], ['to']],
};

/** Worked out, not asked for. */
const given = new Set(['updatedAt']);

/** What is asked for when an entry of a kind is begun: all that its schema demands, and a little more. */
export function entryQuestions(kind: StoryKind): EntryQuestion[] {
  const schema = schemas[kind];
  const asked = alsoAsked[kind].flatMap((path) => question(schemaAt(schema, path), path, false));
  const order = ({ path }: EntryQuestion) => Object.keys(fieldsOf(schema)).indexOf(String(path?.[0]));
  return [...addressQuestions(kind), ...[...required(schema, []), ...asked].sort((a, b) => order(a) - order(b))];
}

/** Province and year of a yearly result are its folders. */
function addressQuestions(kind: StoryKind): EntryQuestion[] {
  if (kind !== 'result') return [];
  const { provinceOfYear, year: yearLabel } = strings.newEntry;
  const inAddress = (flag: string, schema: z.ZodType): EntryQuestion[] =>
    question(schema, [flag], true).map((asked) => ({ ...asked, path: null }));
  return [
    ...inAddress('province', referenceTo('province', { title: provinceOfYear })),
    ...inAddress('year', year({ title: yearLabel })),
  ];
}

/** The fields that a value of `schema` may not lack, those of its parts among them. */
function required(schema: z.ZodType, path: FieldPath): EntryQuestion[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return required(inner.element as z.ZodType, [...path, 0]);
  if (!(inner instanceof z.ZodObject)) return question(schema, path, true);
  return Object.entries(fieldsOf(schema)).flatMap(([key, field]) =>
    given.has(key) || field.safeParse(undefined).success ? [] : required(field, [...path, key]),
  );
}

const fieldsOf = (schema: z.ZodType) => (unwrap(schema) as z.ZodObject).shape as Record<string, z.ZodType>;

function question(schema: z.ZodType | undefined, path: FieldPath, isRequired: boolean): EntryQuestion[] {
  const flag = path.findLast((step) => typeof step === 'string');
  if (!schema || flag === undefined) return [];
  const { title: label = flag, description, choices, reference } = metaOf(schema);
  return [{ flag, path, schema, label, description, choices, reference, isRequired }];
}
