import { expect, test } from 'vitest';
import { pictureFile } from '../../../src/schemas/picture.ts';

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
