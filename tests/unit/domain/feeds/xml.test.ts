import { expect, test } from 'vitest';
import { xmlDocument } from '../../../../src/domain/feeds/xml.ts';

test.each([
  ['U+FFFE and U+FFFF', 'a\uFFFEb\uFFFFc', 'abc'],
  ['controls', 'a\u0000b\u0008c\u001Fd', 'abcd'],
  ['half a pair', 'a\uD83Db', 'ab'],
])('a document holds no %s, in an attribute, a text or a block', (_, text, left) => {
  const xml = xmlDocument({ a: { '@_b': text, c: text, d: { '#cdata': text } } });
  expect(xml).toContain(`<a b="${left}"><c>${left}</c><d><![CDATA[${left}]]></d></a>`);
});

test('a document holds all other characters', () => {
  const text = 'Gương\t“sáng”\n\u{1F33F}\uFFFD';
  expect(xmlDocument({ a: text })).toContain(`<a>${text}</a>`);
});
