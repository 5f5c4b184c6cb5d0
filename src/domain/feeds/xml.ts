import XMLBuilder from 'fast-xml-builder';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  cdataPropName: '#cdata',
});

/** What no document of XML 1.0 may hold, not even as a reference. */
const illegal = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/**
 * An XML document; a name that begins with `@_` is an attribute, `#text` and `#cdata` are content, `undefined` is left
 * out, and so are characters that XML cannot hold.
 */
export const xmlDocument = (content: object): string =>
  builder.build({ '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' }, ...content }).replace(illegal, '') + '\n';
