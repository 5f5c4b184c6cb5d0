import { readdir } from 'node:fs/promises';
import { finding, type Finding } from '../domain/findings.ts';

/** Files that systems and office programs leave behind, and notes of the office to itself. */
const ignored = /^(?:\.|~\$)|^(?:Thumbs\.db|desktop\.ini|README\.md)$/iu;

/**
 * Lists every file below `root` as sorted paths with `/`. Symbolic links are refused: what is
 * published must lie in the content folder.
 */
export async function listContentFiles(root: string): Promise<{ files: string[]; findings: Finding[] }> {
  const files: string[] = [];
  const findings: Finding[] = [];
  const visit = async (folder: string): Promise<void> => {
    const items = await readdir(`${root}/${folder}`, { withFileTypes: true });
    for (const item of items) {
      if (ignored.test(item.name)) continue;
      const path = folder + item.name;
      if (item.isDirectory()) await visit(`${path}/`);
      else if (item.isFile()) files.push(path);
      else findings.push(finding('GS-008', { file: path }, { hint: 'đây là liên kết hoặc tệp đặc biệt' }));
    }
  };
  await visit('');
  return { files: files.sort(), findings };
}
