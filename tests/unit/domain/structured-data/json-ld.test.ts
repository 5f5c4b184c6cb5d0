import { expect, test } from 'vitest';
import { jsonLd } from '../../../../src/domain/structured-data/json-ld.ts';

test.each(['</script>', '<!--', '<script>', ']]>', '&amp; &lt;', '\u2028\u2029', '"\\', '\n\t', '😀 ế'])(
  'the text %j stays what it is and cannot end the block',
  (name) => {
    const graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Thing', name }] } as const;
    const text = jsonLd(graph);
    expect(text).not.toMatch(/[<>&\u2028\u2029\n]/u);
    expect(JSON.parse(text)).toEqual(graph);
  },
);
