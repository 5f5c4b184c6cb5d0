import slugify from '@sindresorhus/slugify';
import type { Entry } from '../domain/entry.ts';
import { lineOf } from '../domain/entry.ts';
import { finding, type Finding } from '../domain/findings.ts';
import { privateDetails } from '../domain/privacy.ts';
import type { StoryKind } from '../domain/new-entry/entry-questions.ts';
import { nearest } from '../domain/shape-findings.ts';
import { excerpt } from '../domain/text-faults.ts';
import { schemas } from '../schemas/by-kind.ts';
import { reservedSlug, slugPattern, slugRule } from '../schemas/slug.ts';
import { visitFields } from '../schemas/walk.ts';
import { parseStory } from '../stories/parse-story.ts';
import { checkEntry, unreadable, type RawEntry, type Read } from './entries.ts';
import { readTextFile } from './text-file.ts';
import { parseYaml } from './yaml.ts';

/** An MDX file of the content folder, and what it is by its place there. */
export interface StoryPlace {
  kind: StoryKind;
  id: string;
  file: string;
}

const places: readonly (readonly [StoryKind, RegExp])[] = [
  ['exemplar', /^exemplars\/([^/]+)\/index\.mdx$/u],
  ['movement', /^movements\/([^/]+)\.mdx$/u],
  ['result', /^results\/([^/]+\/[^/]+)\/index\.mdx$/u],
];

/** What an MDX file is by its place, or `undefined` for a file that has no place. */
export function placeOfStory(file: string): StoryPlace | undefined {
  for (const [kind, pattern] of places) {
    const id = pattern.exec(file)?.[1];
    if (id !== undefined) return { kind, id, file };
  }
  return undefined;
}

/** The file of an entry, by its place in the content folder. */
export const fileOfStory = (kind: StoryKind, id: string): string =>
  ({ exemplar: `exemplars/${id}/index.mdx`, movement: `movements/${id}.mdx`, result: `results/${id}/index.mdx` })[kind];

/** The picture files of a folder: all their names, and those that can be used. */
export interface PictureFolder {
  files: Set<string>;
  pictures: Entry['pictures'];
}

/** Reads one story: front matter, body and the pictures it names among those of its folder. */
export async function readStoryFile(root: string, place: StoryPlace, folder: PictureFolder): Promise<Read> {
  const { kind, id, file } = place;
  const { text, findings } = await readTextFile(root, file);
  findings.push(...nameFindings(place));
  if (text === undefined) return unreadable(kind, id, file, findings);
  const parts = splitFrontMatter(text);
  if (typeof parts === 'string')
    return unreadable(kind, id, file, [...findings, finding('GS-005', { file, line: 1 }, { hint: parts })]);
  const yaml = parseYaml(parts.frontMatter, file, 2);
  const body = parseStory(parts.body, { file, firstLine: parts.bodyLine });
  findings.push(...yaml.findings, ...body.findings, ...privateLines(parts.body, file, parts.bodyLine));
  const { story, references } = body;
  if (yaml.value === undefined)
    return { entries: [], broken: [{ kind, id, file, data: undefined, lines: {}, story: references }], findings };
  const value = yaml.value ?? {};
  const pictures: Entry['pictures'] = {};
  findings.push(...takePictures({ kind, file, value, lines: yaml.lines, references }, folder, pictures));
  return checkEntry(
    { kind, id, file, value, lines: yaml.lines, written: yaml.written, story, references, pictures },
    findings,
  );
}

function nameFindings({ kind, id, file }: StoryPlace): Finding[] {
  const [name = '', year] = id.split('/');
  const findings: Finding[] = [];
  if (!slugPattern.test(name))
    findings.push(finding('GS-111', { file }, { found: name, allowed: slugRule, nearest: slugify(name) }));
  if (year !== undefined && !/^(?:19|20|21)\d\d$/u.test(year))
    findings.push(finding('GS-111', { file }, { found: year, allowed: 'năm, ví dụ 2022' }));
  if (kind !== 'result' && reservedSlug.test(name)) findings.push(finding('GS-112', { file }, { found: name }));
  return findings;
}

function splitFrontMatter(text: string): { frontMatter: string; body: string; bodyLine: number } | string {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') return 'dòng đầu không phải ---';
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end < 0) return 'chưa có dòng --- đóng lại';
  return { frontMatter: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}

/** Private details of a body; a detail may run over a line end. */
function privateLines(body: string, file: string, firstLine: number): Finding[] {
  return privateDetails(body.slice(0, 300_000)).map(({ code, found, index }) => {
    const before = body.slice(0, index);
    const place = { file, line: firstLine + before.split('\n').length - 1, column: index - before.lastIndexOf('\n') };
    return finding(code, place, { found: excerpt(found) });
  });
}

/** Puts the pictures that the entry names into `pictures`; a name without a file is a finding. */
function takePictures(
  { kind, file, value, lines, references }: Pick<RawEntry, 'kind' | 'file' | 'value' | 'lines' | 'references'>,
  folder: PictureFolder,
  pictures: Entry['pictures'],
): Finding[] {
  const named: { name: string; line: number | undefined }[] = [];
  for (const { target, line } of references?.pictures ?? []) named.push({ name: target, line });
  visitFields(schemas[kind], value, (path, name, meta) => {
    if (meta.picture) named.push({ name: String(name), line: lineOf(lines, path) });
  });
  return named.flatMap(({ name, line }) => {
    const picture = folder.pictures[name];
    if (picture) pictures[name] = picture;
    if (picture || folder.files.has(name)) return [];
    return finding('GS-202', { file, line }, { found: name, nearest: nearest(name, [...folder.files]) });
  });
}
