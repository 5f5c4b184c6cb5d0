import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../../../src/domain/lookup/byte-stream.ts';

const numbers = [0, 1, 127, 128, 255, 16_383, 16_384, 0x7fffffff];

test('numbers, bytes and texts come back as they went in, also beyond the first buffer', () => {
  const writer = new ByteWriter();
  const long = 'Đặng Thị Ngọ '.repeat(100);
  for (const number of numbers) writer.number(number);
  writer.byte(200);
  writer.text(long);
  writer.piece(new Uint8Array());
  const reader = new ByteReader(writer.bytes());
  expect(numbers.map(() => reader.number())).toEqual(numbers);
  expect(reader.byte()).toBe(200);
  expect(new TextDecoder().decode(reader.piece())).toBe(long);
  expect(reader.piece()).toHaveLength(0);
  expect(reader.isAtEnd).toBe(true);
});

test('small numbers take one byte', () => {
  const writer = new ByteWriter();
  for (let number = 0; number < 128; number += 1) writer.number(number);
  expect(writer.bytes()).toHaveLength(128);
});

test('a file that was cut short ends, and reading goes on with zeros', () => {
  const reader = new ByteReader(Uint8Array.from([0x85]));
  expect([reader.number(), reader.number(), reader.isAtEnd]).toEqual([5, 0, true]);
});
