import { describe, expect, test } from 'vitest';
import { editTable, type TableEdits } from '../../../../src/domain/table-import/table-edits.ts';

const nothing: TableEdits = { changed: new Map(), removed: new Set(), added: [] };

const edit = (text: string, edits: Partial<TableEdits>, delimiter = ',', columns = ['a', 'b'], headerRow = 1) =>
  editTable({ text, delimiter, headerRow, columns }, { ...nothing, ...edits });

describe('what is not edited keeps its bytes', () => {
  test.each([
    ['nothing', 'a,b\r\n1, 2 \r\n\r\n', {}, 'a,b\r\n1, 2 \r\n\r\n'],
    ['a cell', 'a,b\r\n"1", 2 \r\n', { changed: new Map([[2, { b: '3' }]]) }, 'a,b\r\n"1",3\r\n'],
    ['a cell that needs quotes', 'a,b\n1,2\n', { changed: new Map([[2, { b: '3,"x"' }]]) }, 'a,b\n1,"3,""x"""\n'],
    ['lines within a cell', 'a,b\r\n1,2\r\n', { changed: new Map([[2, { a: 'x\ny' }]]) }, 'a,b\r\n"x\r\ny",2\r\n'],
    ['a removed row', 'a,b\n1,2\n3,4\n', { removed: new Set([2]) }, 'a,b\n3,4\n'],
    ['a new row', 'a,b\n1,2', { added: [{ b: '4' }] }, 'a,b\n1,2\n,4\n'],
    ['a new row before blank lines', 'a,b\n1,2\n\n , \n', { added: [{ a: '3' }] }, 'a,b\n1,2\n3,\n\n , \n'],
    ['a table in quotes', '"a","b"\n"1","2"\n', { added: [{ a: '3' }] }, '"a","b"\n"1","2"\n"3",""\n'],
    ['a new column', 'a,b\n1,2\n\n3,4\n', { changed: new Map([[4, { c: 'x' }]]) }, 'a,b,c\n1,2,\n\n3,4,x\n'],
    ['a new column where blank ones are', 'a,b,\n1,2,\n', { added: [{ c: 'x' }] }, 'a,b,c\n1,2,\n,,x\n'],
    ['no column for empty cells', 'a,b\n1,2\n', { added: [{ a: '3', c: '' }] }, 'a,b\n1,2\n3,\n'],
  ])('%s', (_, text, edits, after) => {
    expect(edit(text, edits).text).toBe(after);
  });

  test('semicolons, tabs and what stands before the header', () => {
    const edits = { changed: new Map([[4, { b: '1;5' }]]), added: [{ a: 'x,y' }] };
    expect(edit('sep=;\n\na;b\n1;2\n', edits, ';', ['a', 'b'], 3).text).toBe('sep=;\n\na;b\n1;"1;5"\nx,y;\n');
    expect(edit('a\tb\n1\t2\n', { changed: new Map([[2, { b: '1;5' }]]) }, '\t').text).toBe('a\tb\n1\t1;5\n');
  });

  test('an empty cell of a table in quotes stays one cell', () => {
    expect(edit('a\n1\n', { changed: new Map([[2, { a: ' x ' }]]) }, ',', ['a']).text).toBe('a\n" x "\n');
  });
});

test('tells where the rows are afterwards', () => {
  const edited = edit('a,b\n1,2\n3,4\n5,6\n\n', { removed: new Set([3]), added: [{ a: '7' }, { a: '8' }] });
  expect(edited.text).toBe('a,b\n1,2\n5,6\n7,\n8,\n\n');
  expect([2, 3, 4, 5].map(edited.rowNow)).toEqual([2, undefined, 3, 6]);
  expect(edited.firstAdded).toBe(4);
});
