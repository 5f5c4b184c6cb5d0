import { finding, type Finding } from '../domain/findings.ts';
import { excerpt } from '../domain/text-faults.ts';

/** An expression longer than this never reaches the parser, which recurses into it and can run out of stack. */
const mostCharacters = 300;

/** A body without the code that would harm the parser, and what was found of it. */
export interface WithoutCode {
  body: string;
  findings: Finding[];
}

/**
 * Takes commands, braces that never close and expressions that may be long out of a body, leaving
 * blanks so that every line and column stays: the native parser runs out of stack over nested code and
 * takes the process with it. Short plain expressions are left to the parser, which refuses them too.
 */
export function withoutCode(body: string, file: string, firstLine: number): WithoutCode {
  const findings: Finding[] = [];
  const place = (index: number) => {
    const before = body.slice(0, index);
    return { file, line: before.split('\n').length + firstLine - 1, column: index - before.lastIndexOf('\n') };
  };
  let cleaned = body;
  const blank = (start: number, end: number) => {
    cleaned = cleaned.slice(0, start) + cleaned.slice(start, end).replace(/[^\n]/gu, ' ') + cleaned.slice(end);
  };
  for (const { 0: command, index } of body.matchAll(/^(?:import|export)\b[^\n]*(?:\n[^\n]+)*/gmu)) {
    findings.push(finding('GS-402', place(index), { found: excerpt(command) }));
    blank(index, index + command.length);
  }
  for (let start = nextBrace(cleaned, 0); start >= 0; start = nextBrace(cleaned, start + 1)) {
    const rest = cleaned.slice(start);
    const harmless = plainExpression.exec(rest)?.[0] ?? (rest.length <= mostCharacters ? rest : undefined);
    if (harmless !== undefined) {
      start += harmless.length - 1;
      continue;
    }
    const end = closingBrace(cleaned, start);
    if (end === undefined) {
      findings.push(finding('GS-401', place(start), unclosed));
      blank(start, start + 1);
    } else {
      findings.push(finding('GS-403', place(start), { found: excerpt(cleaned.slice(start + 1, end)) }));
      blank(start, end + 1);
      // An attribute without a value would be one more error.
      if (cleaned[start - 1] === '=' && end > start)
        cleaned = `${cleaned.slice(0, start)}""${cleaned.slice(start + 2)}`;
    }
  }
  return { body: cleaned, findings };
}

/** An expression that ends for the parser where it ends for us: no quotes, comments or braces inside. */
const plainExpression = /^\{[^{}"'`/\\]{0,300}\}/u;

const unclosed = { hint: 'có dấu { chưa đóng', allowed: 'Xóa dấu này. Muốn viết dấu ngoặc nhọn, gõ \\{.' };

/** The next brace that no backslash stands before, or -1. */
function nextBrace(text: string, from: number): number {
  for (let index = text.indexOf('{', from); index >= 0; index = text.indexOf('{', index + 1))
    if (!/(?<!\\)(?:\\\\)*\\$/u.test(text.slice(Math.max(0, index - 20), index))) return index;
  return -1;
}

function closingBrace(text: string, start: number): number | undefined {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === '{') depth += 1;
    if (text[index] === '}') depth -= 1;
    if (depth === 0) return index;
  }
  return undefined;
}
