import { excerpt } from '../text-faults.ts';
import { localName, xmlAttributes, xmlText, xmlTokens } from './xml-tokens.ts';

/** Fields that fetch from elsewhere or start a program when Word updates them. */
const fetching = /^(?:DDE|DDEAUTO|INCLUDE|INCLUDEPICTURE|INCLUDETEXT|LINK|IMPORT|DATABASE|RD)\b/iu;

/** The first field of a Word part that fetches from elsewhere, or whose command another field makes up. */
export function outsideField(xml: string): string | undefined {
  if (!/instr/iu.test(xml)) return undefined;
  const open: string[] = [];
  let isInstruction = false;
  for (const token of xmlTokens(xml)) {
    const name = localName(token.name);
    if (token.type === 'open' && name === 'fldSimple') {
      const instruction = xmlAttributes(token).get('instr') ?? '';
      if (fetches(instruction)) return excerpt(instruction);
    }
    if (name === 'instrText' || name === 'delInstrText') isInstruction = token.type === 'open' && !token.isEmpty;
    if (token.type === 'text' && isInstruction) open.push((open.pop() ?? '') + xmlText(token.source));
    if (name !== 'fldChar' || token.type !== 'open') continue;
    const kind = xmlAttributes(token).get('fldCharType');
    if (kind === 'begin') {
      const outer = open.at(-1);
      if (outer?.trim() === '') return '{ { … } }';
      open.push('');
    }
    const instruction = open.at(-1);
    if (kind !== 'begin' && instruction !== undefined && fetches(instruction)) return excerpt(instruction);
    if (kind === 'end') open.pop();
    if (kind === 'separate' && instruction !== undefined) open[open.length - 1] = `${instruction} `;
  }
  return open.find(fetches);
}

const fetches = (instruction: string) => fetching.test(instruction.trim());
