import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import type { FindingCode } from '../domain/finding-catalog.ts';
import { finding, type Finding, type SomeDetails } from '../domain/findings.ts';
import { nearest } from '../domain/shape-findings.ts';
import { excerpt } from '../domain/text-faults.ts';
import { metaOf, schemaAt } from '../schemas/walk.ts';
import { components, type ComponentName } from './components.ts';

/** Attributes of a component as literal values, and those that are refused. */
export interface Attributes {
  values: Record<string, string | number | boolean>;
  refused: [FindingCode, SomeDetails][];
}

/** Reads attributes that are literal strings, numbers or booleans; spreads and expressions are refused. */
export function readAttributes({ attributes }: MdxJsxFlowElementHast | MdxJsxTextElementHast): Attributes {
  // Without a prototype, `__proto__` is an attribute like any other.
  const values = Object.create(null) as Attributes['values'];
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
      const literal = value.value.trim();
      if (/^(?:true|false)$/u.test(literal)) values[name] = literal === 'true';
      else if (/^-?\d+(?:\.\d+)?$/u.test(literal)) values[name] = Number(literal);
      else refused.push(['GS-407', { found: excerpt(`${name}={${value.value}}`) }]);
    }
  }
  return { values, refused };
}

/** An attribute that is missing or unknown is told in the words for components. */
export function ofComponent(item: Finding, name: ComponentName): Finding {
  const attribute = item.field?.split('.').at(-1) ?? '';
  const field = schemaAt(components[name].props, [attribute]);
  if (item.code === 'GS-101')
    return finding('GS-411', item, { label: name, found: attribute, hint: field && metaOf(field).title });
  if (item.code !== 'GS-103') return item;
  const known = Object.keys(components[name].props.shape);
  return finding('GS-406', item, {
    label: name,
    found: attribute,
    allowed: known.join(', '),
    nearest: nearest(attribute, known),
  });
}
