import { buildCatalog } from '../../src/domain/build-catalog.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { findingsReport, reportWithGuide } from '../../src/domain/findings-report.ts';
import { sortFindings, type Finding } from '../../src/domain/findings.ts';
import { entryChoices } from '../../src/domain/new-entry/entry-choices.ts';
import { entryQuestions, type EntryQuestion, type StoryKind } from '../../src/domain/new-entry/entry-questions.ts';
import { entryText } from '../../src/domain/new-entry/entry-text.ts';
import { entryValues } from '../../src/domain/new-entry/entry-values.ts';
import { createPaths } from '../../src/domain/paths.ts';
import { storyFacts } from '../../src/domain/word-story/story-facts.ts';
import { storyMdx } from '../../src/domain/word-story/story-mdx.ts';
import { draftReport } from '../../src/domain/word-story/word-report.ts';
import { ChangedMeanwhile, writeChanges } from '../../src/reading/content-changes.ts';
import { readContent } from '../../src/reading/content.ts';
import type { Disk } from '../../src/reading/disk.ts';
import { fileOfPicture } from '../../src/reading/new-story-files.ts';
import type { OfficeSource } from '../../src/reading/office-package.ts';
import { fileOfStory } from '../../src/reading/story-files.ts';
import { readWordFile } from '../../src/reading/word-file.ts';
import { soundPictures, type SoundPicture } from '../../src/reading/word-pictures.ts';
import { parseStory } from '../../src/stories/parse-story.ts';
import { strings } from '../../src/strings.ts';
import { givenAnswers, type Terminal } from '../new/answers.ts';
import { askForMissing, idOf, kindOf, refuseUnknown } from '../new/entry-command.ts';
import { pictureAnswers } from './picture-answers.ts';
import { uninterrupted } from './uninterrupted.ts';

/** What the import of a Word file is run with. */
export interface WordImport {
  file: OfficeSource;
  /** `dien-hinh`, `phong-trao` or `ket-qua`; an exemplar where nothing is said. */
  kindName: string | undefined;
  /** Answers by flag, as `npm run new` takes them, `slug`, and `credit` for all pictures. */
  options: Readonly<Record<string, string>>;
  contentDir: string;
  now: Date;
  /** Where what is missing is asked for; `null` where nobody can answer. */
  terminal: Terminal | null;
  print: (text: string) => void;
  disk?: Disk;
}

/**
 * Writes a draft from a Word file, its pictures beside it, all or nothing, and prints what became of the
 * file; `false` when the file is refused. Throws, in Vietnamese, for options and answers that cannot be used
 * and for an entry that is there already. Whatever fails, nothing is written.
 */
export async function importWordFile(command: WordImport): Promise<boolean> {
  const { contentDir, now, terminal, print, options } = command;
  const read = await readWordFile(command.file);
  if ('finding' in read) return refuse([read.finding], print);
  const unfit = bodyFaults(command.file, storyMdx(read.story, new Map()));
  if (unfit.length > 0) return refuse(unfit, print);
  const { entries, broken } = await readContent(contentDir);
  if (!entries.some(({ kind }) => kind === 'site')) throw new Error(strings.newEntry.noContent(contentDir));
  const kind = await kindOf(command.kindName ?? 'dien-hinh', terminal);
  const questions = entryQuestions(kind);
  refuseUnknown(Object.keys(options), questions, ['credit']);
  const facts = storyFacts(kind, read.story, questions, entries);
  const answers = givenAnswers(questions, entries, { ...facts, ...options });
  refuseKnown(kind, answers, options.slug, [...entries, ...broken]);
  const { sound, leftOut } = await soundPictures(read.story.pictures);
  await askForMissing(questions, entries, answers, terminal);
  const id = idOf(kind, answers, options.slug);
  const names = { nameOf: (picture: SoundPicture) => nameIn(fileOfPicture(kind, id, picture.name)) };
  const pictures = await pictureAnswers({ ...read.story, ...names, sound, credit: options.credit, terminal });
  const body = storyMdx(read.story, pictures);
  const faults = bodyFaults(command.file, body);
  if (faults.length > 0) return refuse(faults, print);
  const file = fileOfStory(kind, id);
  const text = `${entryText(kind, entryValues(questions, answers, dayOf(now)))}${body}`;
  await write(command, [
    { file, bytes: Buffer.from(text) },
    ...[...new Map([...sound.values()].map((picture) => [picture.name, picture])).values()].map((picture) => ({
      file: fileOfPicture(kind, id, picture.name),
      bytes: picture.bytes,
    })),
  ]);
  const filled = questions.flatMap((question) => {
    const { flag, label } = question;
    const fact = options[flag] === undefined ? facts[flag] : undefined;
    return fact === undefined ? [] : [{ label, value: nameOfChoice(question, entries, fact) }];
  });
  const report = {
    story: read.story,
    leftOut: [...read.leftOut, ...leftOut],
    filled,
    pictures: [...pictures.values()],
  };
  print(draftReport({ ...report, file, address: addressOf(kind, id), check: await checkOf(command, file) }));
  return true;
}

const refuse = (findings: readonly Finding[], print: (text: string) => void): boolean => {
  print(`${reportWithGuide(findingsReport(findings))}\n\n${strings.newEntry.stopped}`);
  return false;
};

/** An entry that is there already is told before anything is asked. */
function refuseKnown(
  kind: StoryKind,
  answers: Readonly<Record<string, string>>,
  slug: string | undefined,
  entries: readonly { file: string }[],
): void {
  const needed: readonly EntryQuestion['flag'][] = kind === 'result' ? ['province', 'year'] : slug ? [] : ['name'];
  if (needed.some((flag) => answers[flag] === undefined)) return;
  const file = fileOfStory(kind, idOf(kind, answers, slug));
  if (entries.some((entry) => entry.file === file)) throw new Error(strings.newEntry.exists(file));
}

/** What keeps a body from being a story at all; without its pictures it can be asked before any question. */
const bodyFaults = (file: OfficeSource, body: string): Finding[] =>
  parseStory(body, { file: fileName(file), firstLine: 1 }).findings.filter(isFatal);

/** Personal details and what nobody answered are for the check: the draft is there to be mended. */
const isFatal = ({ code }: Finding) => !code.startsWith('GS-6') && code !== 'GS-411';

async function write(
  { contentDir, now, disk, print }: WordImport,
  files: readonly { file: string; bytes: Buffer }[],
): Promise<void> {
  const changes = files.map(({ file, bytes }) => ({ file, former: null, next: bytes }));
  const onWait = () => {
    print(strings.wordStory.waiting);
  };
  const options = { now, onWait, ...(disk ? { disk } : {}) };
  await uninterrupted(() => writeChanges(contentDir, changes, options)).catch((cause: unknown) => {
    const changed = cause instanceof Error && cause.cause;
    throw changed instanceof ChangedMeanwhile ? new Error(strings.newEntry.exists(changed.file)) : cause;
  });
}

const nameOfChoice = (question: EntryQuestion, entries: readonly Entry[], value: string) =>
  entryChoices(question, entries)?.find((choice) => choice.value === value)?.name ?? value;

/** Everything that the check finds in the new entry. */
async function checkOf({ contentDir, now }: WordImport, file: string): Promise<Finding[]> {
  const read = await readContent(contentDir);
  const { findings } = buildCatalog(read, { siteUrl: 'https://guongsang.example', basePath: '/', now });
  return sortFindings([...read.findings, ...findings]).filter((item) => item.file === file);
}

function addressOf(kind: StoryKind, id: string): string {
  const paths = createPaths('/');
  if (kind === 'result') return paths.result(id);
  return kind === 'movement' ? paths.movement(id) : paths.exemplar(id);
}

const dayOf = (now: Date) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);

const fileName = (source: OfficeSource) => (typeof source === 'string' ? source : source.name);

const nameIn = (file: string) => file.slice(file.lastIndexOf('/') + 1);
