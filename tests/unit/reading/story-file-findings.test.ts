import { describe, expect, test } from 'vitest';
import { head, readStory, toldOf } from './sample-story-file.ts';

describe('pictures', () => {
  const photo = 'photo:\n  src: to.jpg\n  alt: Tổ\n  credit: Báo\n';
  const picture = { file: { width: 3, height: 2 }, colour: '#808080' };
  const body = '\n<Anh src="le.png" alt="Lễ" credit="Báo" />\n';
  const both = {
    files: new Set(['to.jpg', 'le.png', 'thua.png']),
    pictures: { 'to.jpg': picture, 'le.png': picture, 'thua.png': picture },
  };

  test('that are named are the entry’s own', async () => {
    const { entries, findings } = await readStory(`${head}${photo}---\n${body}`, undefined, both);
    expect(findings).toEqual([]);
    expect(entries[0]?.pictures).toEqual({ 'to.jpg': picture, 'le.png': picture });
  });

  test('that are not there are told where they are named, with the nearest', async () => {
    const { findings } = await readStory(`${head}${photo}---\n${body}`, undefined, {
      files: new Set(['lee.png']),
      pictures: {},
    });
    expect(findings).toMatchObject([
      { code: 'GS-202', line: 20, remedy: expect.stringContaining('“lee.png”') as string },
      { code: 'GS-202', line: 15 },
    ]);
  });

  test('that are there but faulty are told only once, by themselves', async () => {
    expect(
      await toldOf(`${head}${photo}---\n\nChữ.\n`, undefined, { files: new Set(['to.jpg']), pictures: {} }),
    ).toEqual([]);
  });

  test('are told as missing in a story with other faults, too', async () => {
    expect(await toldOf(`${head}${photo}---\n${body}\n{x}\n`)).toEqual(['GS-202 15', 'GS-202 20', 'GS-403 22 1']);
  });
});

describe('everything wrong with a story is told at once', () => {
  test('in its head, its body and its name', async () => {
    const text = `${head}colour: red\nbirthDate: 1985\n---\n\nSinh năm 1985.\n\n{x}\n\nÔng ở thôn 3.\n\n<b>a</b>\n`;
    expect(await toldOf(text, 'exemplars/nam/index.mdx')).toEqual([
      ...['GS-103 14', 'GS-112', 'GS-403 20 1', 'GS-404 24 1', 'GS-603 18 1', 'GS-604 22 7', 'GS-606 15'],
    ]);
  });

  test('also when its head cannot be read', async () => {
    expect(await toldOf(`---\nname: "Tổ\n---\n\n{x}\n\nĐT 0912345678\n`)).toEqual([
      'GS-004 2',
      'GS-403 5 1',
      'GS-602 7 4',
    ]);
  });
});

describe('private details in a body', () => {
  test.each([
    ['over a line end', 'Ông A sinh\nnăm 1985.', ['GS-603']],
    ['in the words of a picture', '<GhiChu title="ĐT 0912345678">\nChữ.\n</GhiChu>', ['GS-602']],
    ['not where a line end parts two words', 'Phong trào xây dựng nông\nthôn Lào Cai.', []],
  ])('%s', async (_, body, codes) => {
    expect((await toldOf(`${head}---\n\n${body}\n`)).map((finding) => finding.split(' ')[0])).toEqual(codes);
  });
});
