import { strings } from '../../strings.ts';
import type { Column } from './dataset.ts';

/** What a column holds, in one paragraph: its explanation, the labels of its codes, whether it is ever empty. */
export function columnText({
  description,
  choices,
  isList,
  isRequired,
}: Pick<Column, 'description' | 'choices' | 'isList' | 'isRequired'>): string {
  const words = strings.openData;
  const codes = Object.entries(choices ?? {}).map(([code, label]) => `${code} = ${label}`);
  return [
    description && (/[.…?!]$/u.test(description) ? description : `${description}.`),
    codes.length > 0 && `${words.codes}: ${codes.join('; ')}.`,
    isList && words.listHint,
    isRequired && words.required,
  ]
    .filter(Boolean)
    .join(' ');
}
