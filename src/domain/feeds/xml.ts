import XMLBuilder from 'fast-xml-builder';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  cdataPropName: '#cdata',
});

/** An XML document; a name that begins with `@_` is an attribute, `#text` and `#cdata` are content, `undefined` is left out. */
export const xmlDocument = (content: object): string =>
  builder.build({ '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' }, ...content }) + '\n';
