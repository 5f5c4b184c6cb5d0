import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Schedule } from '../domain/schedule.ts';

/** What a build knows of its content once that is read, for what follows; it stands outside the site. */
export interface PublicationRecord {
  schedule: Schedule;
  /** Addresses that are gone. */
  gone: string[];
  /** The findings that stopped nothing, as `npm run check` prints them; empty where there are none. */
  warnings: string;
}

const file = (folder: string) => join(folder, 'publication.json');

/** Keeps the record in the cache folder of a content folder. */
export async function writePublicationRecord(folder: string, record: PublicationRecord): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(file(folder), JSON.stringify(record, null, 2));
}

/** Reads the record of the build that has just read the content. */
export const readPublicationRecord = async (folder: string): Promise<PublicationRecord> =>
  JSON.parse(await readFile(file(folder), 'utf8')) as PublicationRecord;
