import { finding, type Finding } from '../domain/findings.ts';
import { withoutCode } from './embedded-code.ts';
import { sizeFindings } from './limits.ts';
import { StoryBuilder } from './story-builder.ts';
import { StoryReport, type BodyPlace } from './story-report.ts';
import type { Story, StoryReferences } from './story.ts';
import { parseSyntax } from './syntax.ts';

/** A parsed body: the story where it has no error, and in any case what it names elsewhere. */
export interface ParsedStory {
  story: Story | null;
  references: StoryReferences | null;
  findings: Finding[];
}

/**
 * Turns an MDX body into data. Fails closed: whatever is not known to be safe is a finding, and a
 * body with a finding is no story. Nothing of the body is ever executed.
 */
export function parseStory(body: string, place: BodyPlace): ParsedStory {
  const tooLarge = sizeFindings(body, place.file, place.firstLine);
  if (tooLarge.length > 0) return { story: null, references: null, findings: tooLarge };
  const code = withoutCode(body, place.file, place.firstLine);
  const { tree, errors } = parseSyntax(code.body);
  const findings = errors.map(({ line, column, hint, mend }) =>
    finding('GS-401', { file: place.file, line: line + place.firstLine - 1, column }, { hint, allowed: mend }),
  );
  findings.push(...code.findings);
  if (!tree) return { story: null, references: null, findings };
  const report = new StoryReport(place, code.body);
  const story = new StoryBuilder(report).build(tree);
  findings.push(...report.findings);
  return { story: findings.length === 0 ? story : null, references: story, findings };
}
