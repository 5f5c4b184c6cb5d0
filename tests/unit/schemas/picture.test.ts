import { expect, test } from 'vitest';
import { photo, pictureFile } from '../../../src/schemas/picture.ts';

test.each(['to.jpg', 'to.JPEG', 'Anh_1.png', 'le-trao-thuong.webp', 'a.b.avif'])(
  'a picture may be named %s',
  (name) => {
    expect(pictureFile.parse(name)).toBe(name);
  },
);

test.each([
  ...['', 'to', '.jpg', 'to.gif', 'to.svg', 'to.jpg.exe', 'anh/to.jpg', '../to.jpg', '/to.jpg', 'C:\\to.jpg', 'tổ.jpg'],
  ...[
    'to trao thuong.jpg',
    'https://vidu.example/to.jpg',
    'to.jpg?x',
    'to.jpg#x',
    '-to.jpg',
    'to.jpg\n',
    'to\u0000.jpg',
  ],
])('a picture may not be named %j', (name) => {
  expect(pictureFile.safeParse(name).success).toBe(false);
});

const sound = { src: 'to.jpg', alt: 'Tổ trên đồi chè', credit: 'Ảnh: Báo' };

test('a lead photo needs no caption', () => {
  expect(photo.parse(sound)).toEqual({ ...sound, caption: null });
});

test.each([
  ['its description', 'alt'],
  ['its author', 'credit'],
])('a lead photo needs %s', (_, field) => {
  for (const value of [undefined, null, '', '   '])
    expect(photo.safeParse({ ...sound, [field]: value }).error?.issues.map(({ path }) => path)).toEqual([[field]]);
});
