import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/reading/content.ts';
import { findingsIn, smallPicture } from '../../support/broken-content.ts';
import { exemplar, photo, soundFolder } from './sound-folder.ts';

const told = async (folder: string) => (await findingsIn(folder)).map(({ code, file }) => `${code} ${file}`);

describe('a picture', () => {
  test('that a story shows is the entry’s', async () => {
    const folder = await soundFolder({
      'exemplars/hai/index.mdx': exemplar(photo, '<Anh src="le.png" alt="Lễ" credit="Báo" />'),
      'exemplars/hai/to.jpg': await smallPicture('jpeg'),
      'exemplars/hai/le.png': await smallPicture('png'),
    });
    const { entries, findings } = await readContent(folder);
    expect(findings).toEqual([]);
    expect(entries.find(({ id }) => id === 'hai')?.pictures).toEqual({
      'to.jpg': { file: { width: 12, height: 8 }, colour: expect.stringMatching(/^#9/u) as string },
      'le.png': { file: { width: 12, height: 8 }, colour: '#9d1c20' },
    });
  });

  test('that nobody shows is a warning, and stops nothing', async () => {
    const folder = await soundFolder({
      'exemplars/to-tinh-nguyen/thua.png': await smallPicture('png'),
      'le.jpg': await smallPicture('jpeg'),
    });
    expect(await findingsIn(folder)).toMatchObject([
      { code: 'GS-203', severity: 'warning', file: 'exemplars/to-tinh-nguyen/thua.png' },
      { code: 'GS-203', severity: 'warning', file: 'le.jpg' },
    ]);
  });

  test('beside a broken story is not called unused', async () => {
    const folder = await soundFolder({
      'exemplars/hai/index.mdx': exemplar('x: 1\n'),
      'exemplars/hai/to.jpg': await smallPicture('jpeg'),
    });
    expect(await told(folder)).toEqual(['GS-103 exemplars/hai/index.mdx']);
  });

  test('that is faulty is told once, though a story shows it', async () => {
    const folder = await soundFolder({ 'exemplars/hai/index.mdx': exemplar(photo), 'exemplars/hai/to.jpg': 'chữ' });
    expect(await told(folder)).toEqual(['GS-701 exemplars/hai/to.jpg']);
  });

  test('of a neighbour is not the story’s own', async () => {
    const folder = await soundFolder({
      'exemplars/hai/index.mdx': exemplar(photo),
      'exemplars/to-tinh-nguyen/to.jpg': await smallPicture('jpeg'),
    });
    expect(await told(folder)).toEqual(['GS-202 exemplars/hai/index.mdx', 'GS-203 exemplars/to-tinh-nguyen/to.jpg']);
  });
});
