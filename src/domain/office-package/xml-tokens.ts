/** A piece of an XML text: a tag that opens, one that closes, or the characters between tags. */
export interface XmlToken {
  type: 'open' | 'close' | 'text';
  /** Name with its prefix, such as `w:r`; empty for characters. */
  name: string;
  /** The token as it stands in the text. */
  source: string;
  /** Where the token begins in the text. */
  index: number;
  /** Where the next one begins. */
  end: number;
  /** Whether an opening tag closes itself at once. */
  isEmpty: boolean;
}

/** What is skipped as a whole: what it holds are no tags. */
const skipped: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
];

const tag = /<(\/?)([^\s/>"'<=]+)(?=[\s/>])((?:[^>"'<]|"[^"<]*"|'[^'<]*')*)>/uy;

/** Reads an XML text piece by piece, without building a tree. Throws where the text is not well formed. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  for (let index = xml.startsWith('\ufeff') ? 1 : 0; index < xml.length;) {
    const token = xml[index] === '<' ? tagAt(xml, index) : textUntil(xml, index, '<');
    if (typeof token === 'number') index = token;
    else {
      yield token;
      index = token.end;
    }
  }
}

/** The tag or character data that begins at `index`, or where what is skipped there ends. */
function tagAt(xml: string, index: number): XmlToken | number {
  for (const [begin, end] of skipped) if (xml.startsWith(begin, index)) return endOf(xml, index, end);
  if (xml.startsWith('<![CDATA[', index)) {
    const end = endOf(xml, index, ']]>');
    const source = xml
      .slice(index + 9, end - 3)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;');
    return { type: 'text', name: '', source, index, end, isEmpty: false };
  }
  tag.lastIndex = index;
  const [source, slash, name, rest = ''] = tag.exec(xml) ?? [];
  if (source === undefined || name === undefined) throw new Error(`not well formed at ${index}`);
  const isEmpty = rest.endsWith('/');
  return { type: slash ? 'close' : 'open', name, source, index, end: index + source.length, isEmpty };
}

function textUntil(xml: string, index: number, sign: string): XmlToken {
  const next = xml.indexOf(sign, index);
  const end = next < 0 ? xml.length : next;
  return { type: 'text', name: '', source: xml.slice(index, end), index, end, isEmpty: false };
}

function endOf(xml: string, index: number, sign: string): number {
  const found = xml.indexOf(sign, index);
  if (found < 0) throw new Error(`not well formed at ${index}`);
  return found + sign.length;
}

/** The name of a tag or an attribute without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The attributes of an opening tag by their names without prefix. */
export function xmlAttributes({ source }: Pick<XmlToken, 'source'>): Map<string, string> {
  const found = source.matchAll(/\s([^\s=/>"'<]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu);
  return new Map([...found].map(([, name = '', double, single]) => [localName(name), xmlText(double ?? single ?? '')]));
}

/** The characters that a piece of XML stands for. */
export const xmlText = (source: string): string =>
  source.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/giu, (whole, hex, decimal, named) => {
    if (named !== undefined) return entities[String(named).toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
