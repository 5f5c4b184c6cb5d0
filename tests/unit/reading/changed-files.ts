import type { FileChange } from '../../../src/reading/content-changes.ts';
import { writeFiles } from '../../support/broken-content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

export const now = new Date('2026-03-01T09:30:00+07:00');
/** Files of content that changes. */
export const [one, two, fresh, gone] = [
  'recipients/2021.csv',
  'results/may-trang/2022/awards.csv',
  'results/may-trang/2024/awards.csv',
  'recipients/2020.csv',
] as const;
export const before = { [one]: 'a,b\n1,2\n', [two]: 'c,d\n3,4\n', [gone]: 'e\n5\n', 'site.yaml': 'name: Thử\n' };
export const after = { [one]: 'a,b\n1,9\n', [two]: 'c,d\n3,4\n7,8\n', [fresh]: 'x\n1\n', 'site.yaml': 'name: Thử\n' };

export const change = (file: string, former: string | null, next: string | null): FileChange => ({
  file,
  former: former === null ? null : Buffer.from(former),
  next: next === null ? null : Buffer.from(next),
});
export const changes = [
  change(one, before[one], after[one]),
  change(two, before[two], after[two]),
  change(fresh, null, after[fresh]),
  change(gone, before[gone], null),
];

export async function contentFolder(): Promise<string> {
  const root = await temporaryFolder();
  await writeFiles(root, before);
  return root;
}

/** What a disk says that refuses. */
export const fault = (code: string) => Object.assign(new Error(code), { code });
