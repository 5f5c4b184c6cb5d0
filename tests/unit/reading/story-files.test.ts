import { describe, expect, test } from 'vitest';
import { placeOfStory } from '../../../src/reading/story-files.ts';
import { head, readStory, toldOf } from './sample-story-file.ts';

describe('the place of a story says what it is', () => {
  test.each([
    ['exemplars/dien-quan/index.mdx', 'exemplar', 'dien-quan'],
    ['movements/thi-dua.mdx', 'movement', 'thi-dua'],
    ['results/lao-cai/2022/index.mdx', 'result', 'lao-cai/2022'],
    ['exemplars/Điện Quan/index.mdx', 'exemplar', 'Điện Quan'],
  ])('%s', (file, kind, id) => {
    expect(placeOfStory(file)).toEqual({ kind, id, file });
  });

  test.each([
    ...[
      'exemplars/a.mdx',
      'exemplars/a/b/index.mdx',
      'exemplars/a/INDEX.mdx',
      'exemplars/a/index.md',
      'movements/a/index.mdx',
    ],
    ...[
      'movements/a.md',
      'results/a/index.mdx',
      'results/a/2022.mdx',
      'index.mdx',
      'x/exemplars/a/index.mdx',
      'site.yaml',
    ],
  ])('%s is none', (file) => {
    expect(placeOfStory(file)).toBeUndefined();
  });
});

describe('a story', () => {
  test('is read with its data, its lines and its body', async () => {
    const { entries, findings } = await readStory(`${head}---\n\n## Mở đầu\n\n[x](/a/)\n`);
    expect(findings).toEqual([]);
    expect(entries).toMatchObject([
      {
        kind: 'exemplar',
        id: 'to',
        data: { name: 'Tổ Ví Dụ', movements: [] },
        lines: { name: 2, 'sources.0.section': 10, updatedAt: 13 },
        story: { headings: [{ id: 'mo-dau' }], links: [{ target: '/a/', line: 18 }] },
      },
    ]);
  });

  test.each([
    ['with line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a byte-order mark', (text: string) => `\ufeff${text}`],
    ['with letters taken apart', (text: string) => text.normalize('NFD')],
    ['with white space behind its strokes', (text: string) => text.replaceAll('---\n', '---  \n')],
  ])('%s is the same', async (_, change) => {
    const [first] = (await readStory(`${head}---\n\nChữ của tổ.\n`)).entries;
    expect((await readStory(change(`${head}---\n\nChữ của tổ.\n`))).entries).toEqual([first]);
  });

  test('may have strokes in its body and be without one', async () => {
    expect(await toldOf(`${head}---\n\nMột.\n\n---\n\nHai.\n`)).toEqual([]);
    expect(await toldOf(`${head}---\n`)).toEqual([]);
  });
});

describe('the head of a story', () => {
  test.each([
    ['is missing', 'Chuyện của tổ.\n', 'dòng đầu không phải ---'],
    ['begins too late', `\n${head}---\n\nChữ.\n`, 'dòng đầu không phải ---'],
    ['is not closed', `${head}\nChữ.\n`, 'chưa có dòng --- đóng lại'],
    ['has too many strokes', `${head.replace('---', '----')}---\n\nChữ.\n`, 'dòng đầu không phải ---'],
  ])('%s', async (_, text, hint) => {
    const { entries, broken, findings } = await readStory(text);
    expect([entries, broken]).toMatchObject([[], [{ kind: 'exemplar', id: 'to', data: undefined }]]);
    expect(findings).toMatchObject([{ code: 'GS-005', line: 1, message: `Thiếu phần khai báo ở đầu bài: ${hint}.` }]);
  });

  test('that is empty lacks everything', async () => {
    expect([...new Set(await toldOf('---\n---\n\nChữ.\n'))].join()).toMatch(/^GS-101/u);
  });

  test('that is a list is no head', async () => {
    expect(await toldOf('---\n- a\n---\n\nChữ.\n')).toEqual(['GS-102 2']);
  });
});

describe('the name of a story becomes its address', () => {
  test.each([
    ['exemplars/Điện Quan/index.mdx', 'GS-111'],
    ['exemplars/dien_quan/index.mdx', 'GS-111'],
    ['exemplars/nam/index.mdx', 'GS-112'],
    ['exemplars/trang-2/index.mdx', 'GS-112'],
    ['exemplars/linh-vuc/index.mdx', 'GS-112'],
  ])('%s is refused as %s', async (file, code) => {
    expect(await toldOf(`${head}---\n\nChữ.\n`, file)).toEqual([code]);
  });

  test.each([
    ['results/Lào Cai/2022/index.mdx', ['GS-111']],
    ['results/lao-cai/22/index.mdx', ['GS-111']],
    ['results/lao-cai/2022-2023/index.mdx', ['GS-111']],
    ['results/lao-cai/2022/index.mdx', []],
    ['results/nam/2022/index.mdx', []],
  ])('%s makes %j', async (file, codes) => {
    const text =
      '---\ntitle: Năm\nsummary: Một năm.\nsources:\n  - source: a\n    section: b\nupdatedAt: 2022-12-31\n---\n\nChữ.\n';
    expect(await toldOf(text, file)).toEqual(codes);
  });

  test('is offered as it should be', async () => {
    const { findings } = await readStory(`${head}---\n\nChữ.\n`, 'exemplars/Điện Quan/index.mdx');
    expect(findings[0]?.remedy).toContain('dien-quan');
  });
});
