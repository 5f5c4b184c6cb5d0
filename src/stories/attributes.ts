import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import type { FindingCode } from '../domain/finding-catalog.ts';
import { finding, type Finding, type SomeDetails } from '../domain/findings.ts';
import { excerpt } from '../domain/text-faults.ts';

/** Attributes of a component as literal values, and those that are refused. */
export interface Attributes {
  values: Record<string, string | number | boolean>;
  refused: [FindingCode, SomeDetails][];
}

/** Reads attributes that are literal strings, numbers or booleans; spreads and expressions are refused. */
export function readAttributes({ attributes }: MdxJsxFlowElementHast | MdxJsxTextElementHast): Attributes {
  const values: Attributes['values'] = {};
  const refused: Attributes['refused'] = [];
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      refused.push(['GS-407', { found: excerpt(`{${attribute.value}}`) }]);
      continue;
    }
    const { name, value } = attribute;
    if (value === null || value === undefined) values[name] = true;
    else if (typeof value === 'string') values[name] = value.normalize('NFC');
    else {
      const literal = /^(?:true|false|-?\d+(?:\.\d+)?)$/u.test(value.value.trim());
      if (literal) values[name] = JSON.parse(value.value.trim()) as number | boolean;
      else refused.push(['GS-407', { found: excerpt(`${name}={${value.value}}`) }]);
    }
  }
  return { values, refused };
}

/** An attribute that a component lacks or does not have is told in the words for components. */
export const ofComponent = (item: Finding, name: string): Finding =>
  item.code === 'GS-103'
    ? finding('GS-406', item, { label: name, found: item.field?.split('.').at(-1), allowed: item.allowed })
    : item;
