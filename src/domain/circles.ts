import { lineOf, textsOf, type BrokenEntry, type Entry } from './entry.ts';
import { finding, type Finding } from './findings.ts';

/** Parents of movements, collectives of exemplars and wholes of indicators may not run in a circle. */
export function circleFindings(entries: readonly (Entry | BrokenEntry)[]): Finding[] {
  const nodes = new Map(entries.map((entry) => [`${entry.kind}/${entry.id ?? ''}`, entry]));
  const state = new Map<string, 'open' | 'done'>();
  const findings: Finding[] = [];
  const visit = (node: string, trail: readonly string[]): void => {
    const entry = nodes.get(node);
    if (!entry || state.get(node) === 'done') return;
    if (state.get(node) === 'open') {
      const circle = [...trail.slice(trail.indexOf(node)), node].map((key) => key.slice(key.indexOf('/') + 1));
      const field = entry.kind === 'movement' ? 'parents' : 'partOf';
      findings.push(
        finding(
          'GS-207',
          { file: entry.file, line: lineOf(entry.lines, [field]), field },
          { found: circle.join(' → ') },
        ),
      );
      return;
    }
    state.set(node, 'open');
    for (const parent of parentsOf(entry)) visit(`${entry.kind}/${parent}`, [...trail, node]);
    state.set(node, 'done');
  };
  for (const node of nodes.keys()) visit(node, []);
  return findings;
}

const parentsOf = ({ kind, data }: Entry | BrokenEntry): readonly string[] =>
  kind === 'movement' ? textsOf(data, 'parents') : textsOf(data, 'partOf');
