import type { FindingCode } from './finding-catalog.ts';

/** A fault in a text: its code, what was found and at which character (from 0). */
export interface TextFault {
  code: FindingCode;
  found: string;
  index: number;
}

/** Letters that Vietnamese in Unicode never uses but TCVN3 text shows when read as Latin-1. */
const tcvn3 = /[\p{L}][¨©ª«¬\u00ad®µ¶·¸¹»¼½¾][\p{L}¨©ª«¬®µ¶·¸¹»¼½¾]|(?<!\p{L})®[\p{L}¨©ª«¬µ¶·¸¹»¼½¾]/gu;

/** The same for VNI, counted by letter: ñ for đ, and vowels followed by ø, û, ï, ä, å, ë, ö, ü. */
const vni = /[äåæëîïñöûüÄÅÆËÎÏÑÖÛÜ]|[øØ](?!\d)/gu;

/** UTF-8 bytes read as Latin-1 or Windows-1252. */
const mojibake = /á[º»]|Ã[¡-¿]|Ä[‘\u0090\u0091]|Æ[°¡]|â€/gu;

const controls =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffd\ue000-\uf8ff]/gu;

/**
 * Finds text that is not clean Unicode: old Vietnamese encodings, broken UTF-8, invisible characters.
 * `text` is a whole file; the first fault of each kind is returned (every line of control characters).
 */
export function textFaults(text: string): TextFault[] {
  const faults: TextFault[] = [];
  const broken = [...text.matchAll(mojibake)];
  const old = oldEncoding(text);
  if (broken[0] && broken.length >= 2) faults.push(fault('GS-504', text, broken[0].index));
  else if (old !== undefined) faults.push(fault('GS-501', text, old));
  let lastLine: number | undefined;
  for (const match of text.matchAll(controls)) {
    const line = text.lastIndexOf('\n', match.index);
    if (line !== lastLine) faults.push({ code: 'GS-502', found: codePoint(match[0]), index: match.index });
    lastLine = line;
  }
  return faults;
}

/**
 * The start of the first line in TCVN3 or VNI. A foreign name or two has few such letters; a line in
 * an old encoding has one in every 30 characters and at least three.
 */
function oldEncoding(text: string): number | undefined {
  let start = 0;
  for (const line of text.split('\n')) {
    for (const pattern of [tcvn3, vni]) {
      const places = line.match(pattern)?.length ?? 0;
      if (places >= 3 && places * 30 >= line.length) return start;
    }
    start += line.length + 1;
  }
  return undefined;
}

/** The first character of a text that cannot be seen or printed, as `U+202E`. */
export function invisibleCharacter(text: string): string | undefined {
  const [found] = text.match(controls) ?? [];
  return found && codePoint(found);
}

/** An HTML entity such as `&nbsp;` in plain text, and the character it stands for where that is plain. */
export function htmlEntity(text: string): { entity: string; character: string | undefined } | undefined {
  const entity = /&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,6});/iu.exec(text)?.[0];
  return entity === undefined ? undefined : { entity, character: entities[entity.toLowerCase()] };
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': ' ' };

/** Shortens a value for a message: at most 60 characters of one line. */
export function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? value : ((JSON.stringify(value) as string | undefined) ?? 'trống');
  const line = text.replace(/\s+/gu, ' ').trim();
  const letters = [...line];
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : line;
}

const fault = (code: FindingCode, text: string, index: number): TextFault => ({
  code,
  found: excerpt(text.slice(Math.max(0, text.lastIndexOf('\n', index) + 1), index + 40)),
  index,
});

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
