import { z } from 'zod';

/** Vietnamese label and one-line explanation of a field; forms, headers, the guide and messages read them. */
export interface FieldDoc {
  title: string;
  description?: string;
}

/** One line of plain text, 1 to `max` characters, trimmed. */
export const line = (doc: FieldDoc, max = 200) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\r\n]*$/u, 'một dòng chữ, không xuống dòng')
    .meta({ ...doc });

/** Plain text of one or more paragraphs, 1 to `max` characters, trimmed. */
export const prose = (doc: FieldDoc, max = 2000) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .meta({ ...doc });

/** A choice among fixed values; `choices` maps each stored value to its Vietnamese label. */
export const choice = <const T extends Record<string, string>>(choices: T, doc: FieldDoc) =>
  z.enum(Object.keys(choices) as [keyof T & string]).meta({ ...doc, choices });

/** A field that may be left out or left empty; both read as `null`. */
export const optional = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);

/** A list that may be left out; it then reads as an empty list. */
export const list = <T extends z.ZodType>(item: T, doc: FieldDoc) =>
  z
    .array(item)
    .default([])
    .meta({ ...doc });

/** A yes-or-no field that reads as `false` when left out. */
export const flag = (doc: FieldDoc) =>
  z
    .boolean()
    .default(false)
    .meta({ ...doc });
