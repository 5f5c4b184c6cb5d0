import { glob, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../../scripts/project-root.ts';
import { csvRecords } from '../../../../src/domain/table-import/csv-records.ts';
import { delimiterOf, parseCsv } from '../../../../src/reading/csv.ts';

const split = (text: string, delimiter: string) =>
  csvRecords(text, delimiter).map(({ cells }) => cells.map(({ start, end }) => text.slice(start, end)));

describe('cells are found where they stand', () => {
  test.each([
    ['', ',', []],
    [
      'a,b\n1,2',
      ',',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\r\n1; 2 \r\n',
      ';',
      [
        ['a', 'b'],
        ['1', ' 2 '],
      ],
    ],
    [
      'a\tb\r"1\t""x"""\t\r',
      '\t',
      [
        ['a', 'b'],
        ['"1\t""x"""', ''],
      ],
    ],
    ['a,b\n\n "x\ny" ,z\n', ',', [['a', 'b'], [''], [' "x\ny" ', 'z']]],
    ['a,"",b\n', ',', [['a', '""', 'b']]],
  ])('%j', (text, delimiter, cells) => {
    expect(split(text, delimiter)).toEqual(cells);
  });
});

test('every table of the content and of the fixtures is cut as it is read', async () => {
  const files = await Array.fromAsync(
    glob('{content,tests/fixtures/two-provinces}/{results/*/*,recipients}/*.csv', { cwd: projectRoot }),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const text = await readFile(`${projectRoot}${file}`, 'utf8');
    const { header, rows } = parseCsv(text, file);
    const cut = split(text, delimiterOf(text)).map((cells) =>
      cells.map((cell) =>
        cell
          .trim()
          .replace(/^"(?<inside>.*)"$/su, '$<inside>')
          .replaceAll('""', '"')
          .trim(),
      ),
    );
    expect(cut[0]).toEqual(header);
    for (const { row, cells } of rows) expect(cut[row - 1]).toEqual(cells);
  }
});
