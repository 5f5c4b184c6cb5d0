import { describe, expect, test } from 'vitest';
import { isPictureName, readPicture } from '../../../src/reading/pictures.ts';
import { smallPicture, writeFiles } from '../../support/broken-content.ts';
import { movingPng, plain } from '../../support/odd-pictures.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';

describe('a refusal says what was found, what is allowed and what to do', () => {
  test.each<[string, () => Promise<Buffer> | string, string]>([
    ['a.jpg', () => smallPicture('png'), 'đuôi tệp không khớp, bên trong là png'],
    ['a.png', () => drawing, 'đuôi tệp không khớp, bên trong là svg'],
    ['a.png', movingPng, 'ảnh động không được nhận'],
    ['a.svg', () => drawing, 'định dạng này không được nhận'],
    ['a.heic', () => '', 'định dạng này không được nhận'],
  ])('%s', async (name, content, hint) => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { [name]: await content() });
    expect((await readPicture(folder, name)).findings).toMatchObject([
      {
        code: 'GS-702',
        message: `Ảnh “${name}” không dùng được: ${hint}.`,
        remedy: 'Lưu lại thành ảnh .jpg, .png, .webp hoặc .avif.',
      },
    ]);
  });

  test('of 100 million points, without decoding them', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'a.png': await plain(10_000, 10_000).png({ compressionLevel: 1 }).toBuffer() });
    const [started, used] = [process.cpuUsage(), process.memoryUsage().rss];
    const { findings } = await readPicture(folder, 'a.png');
    const spent = process.cpuUsage(started);
    expect(findings).toMatchObject([
      {
        code: 'GS-703',
        message: 'Ảnh “a.png” quá lớn: 10000 × 10000 là 100 triệu điểm ảnh, nhiều nhất 60 triệu.',
        remedy: 'Thu nhỏ ảnh, ví dụ còn 3.000 điểm ảnh ở cạnh dài.',
      },
    ]);
    // Decoding takes about a second and 300 MB.
    expect(spent.user + spent.system).toBeLessThan(200_000);
    expect(process.memoryUsage().rss - used).toBeLessThan(50_000_000);
  });
});

test.each('a.jpg a.JPG a.jpeg a.png a.webp a.avif a.gif a.svg a.bmp a.tif a.tiff a.heic'.split(' '))(
  '%s is the name of a picture',
  (name) => {
    expect(isPictureName(name)).toBe(true);
  },
);

test.each(['a.mdx', 'jpg', 'a.jpg.txt', 'a.mp4', 'a.pdf', ''])('%j is not', (name) => {
  expect(isPictureName(name)).toBe(false);
});
