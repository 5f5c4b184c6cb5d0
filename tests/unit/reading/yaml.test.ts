import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/reading/yaml.ts';
import { hangs, processorTime } from '../processor-time.ts';

const told = (text: string, firstLine?: number) =>
  parseYaml(text, 'a.yaml', firstLine).findings.map(({ code, line, message }) => `${code} ${line ?? '?'} ${message}`);
const wrong = (line: number, hint: string) => `GS-004 ${line} Phần khai báo (YAML) viết sai: ${hint}.`;

describe('YAML becomes plain values', () => {
  test.each([
    ['name: Tổ', { name: 'Tổ' }],
    ['- id: a\n- id: b', [{ id: 'a' }, { id: 'b' }]],
    ['a: >-\n  một\n  hai', { a: 'một hai' }],
    ['a: {b: 1, c: [x, y]}', { a: { b: 1, c: ['x', 'y'] } }],
    ['a:\nb: ~\nc: ""', { a: null, b: null, c: '' }],
    ['a: 2022-01-05\nb: 2022\nc: 5/2022', { a: '2022-01-05', b: 2022, c: '5/2022' }],
    ['a: yes\nb: no\nc: on\nd: true', { a: 'yes', b: 'no', c: 'on', d: true }],
    ['a: 12.5\nb: 1500\nc: 0.4\nd: 11919.74', { a: 12.5, b: 1500, c: 0.4, d: 11919.74 }],
    ['a: 100%\nb: x#y # chú thích', { a: '100%', b: 'x#y' }],
    ['<<: x', { '<<': 'x' }],
    ['# chỉ có chú thích', null],
    ['', null],
    ['chữ', 'chữ'],
  ])('%j', (text, value) => {
    expect(parseYaml(text, 'a.yaml')).toMatchObject({ value, findings: [] });
  });
});

describe('the line of a field', () => {
  const text = 'name: Tổ\nfacts:\n  - label: Cây\n    value: 1\n  -\n    label: Rừng\nphoto: {src: a.jpg,\n  alt: b}\n';

  test.each([
    ['name', 1],
    ['facts', 2],
    ['facts.0', 3],
    ['facts.0.label', 3],
    ['facts.0.value', 4],
    ['facts.1.label', 6],
    ['photo.src', 7],
    ['photo.alt', 8],
  ])('%s is %d, further down where the text begins further down', (path, line) => {
    expect(parseYaml(text, 'a.yaml').lines[path]).toBe(line);
    expect(parseYaml(text, 'a.yaml', 31).lines[path]).toBe(line + 30);
  });
});

describe('a fault is told in Vietnamese with its line', () => {
  test.each([
    ['a: 1\nb: 2\na: 3', [wrong(3, 'một mục được khai hai lần')]],
    ['a:\n\tb: 1', [wrong(2, 'thụt dòng bằng phím Tab; hãy dùng dấu cách')]],
    ['a: x\nb: "c', [wrong(2, 'thiếu dấu hai chấm, dấu ngoặc hoặc dấu nháy đóng')]],
    ['a: Kế hoạch: năm 2022', [wrong(1, 'một dòng có hai dấu hai chấm; đặt giá trị trong ngoặc kép')]],
    ['a\nb: 1', [wrong(1, 'tên mục bị xuống dòng, hoặc thiếu dấu hai chấm')]],
    ['a: @b', [wrong(1, 'giá trị bắt đầu bằng ký tự đặc biệt; đặt trong ngoặc kép')]],
    ['a: "\\q"', [wrong(1, 'có dấu \\ không hợp lệ trong ngoặc kép')]],
    ['a: "b" c', [wrong(1, 'có ký tự đặt không đúng chỗ')]],
    ['a:\n  b: 1\n c: 2', [wrong(3, 'dòng thụt vào không đều')]],
  ])('%j', (text, findings) => {
    expect([...new Set(told(text))]).toEqual(findings);
    expect(parseYaml(text, 'a.yaml').value).toBeUndefined();
  });

  test('counted from where the text begins', () => {
    expect(told('a: 1\na: 2', 8)).toEqual([wrong(9, 'một mục được khai hai lần')]);
  });
});

describe('a tag is refused', () => {
  test.each([
    '!!js/function "return 1"',
    '!!python/object:os.system x',
    '!include /etc/passwd',
    '!!binary aGk=',
    '!!str 2022',
    '! x',
  ])('%s', (value) => {
    expect([...new Set(told(`a: ${value}`))]).toEqual([wrong(1, 'có thẻ kiểu (bắt đầu bằng !); không được dùng')]);
    expect(parseYaml(`a: ${value}`, 'a.yaml').value).toBeUndefined();
  });
});

describe('an anchor or alias is refused where it stands', () => {
  const hint = 'có dấu * hoặc & ở đầu giá trị; đặt trong ngoặc kép';

  test.each([
    ['an alias', 'a: &x [1]\nb: *x', 2],
    ['an alias of nothing', 'a: 1\nb: *x', 2],
    ['an anchor that would eat a word', 'a: 1\nb: &UBND tỉnh', 2],
    ['an alias to its own', 'a: 1\nb: &x [*x]', 2],
  ])('%s', (_, text, line) => {
    expect(told(text, 31)).toContain(wrong(line + 30, hint));
    expect(parseYaml(text, 'a.yaml').value).toBeUndefined();
  });

  test('a bomb of aliases does not go off', () => {
    const levels = [...'bcdefghij'].map(
      (name, index) =>
        `${name}: &${name} [${Array(9)
          .fill(`*${'abcdefghi'[index] ?? ''}`)
          .join(', ')}]`,
    );
    const text = `a: &a [x, x, x]\n${levels.join('\n')}`;
    const { value, findings } = parseYaml(text, 'a.yaml');
    expect(value).toBeUndefined();
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['GS-004']));
    expect(processorTime(() => parseYaml(text, 'a.yaml'))).toBeLessThan(hangs);
  });
});

describe('a hostile text neither crashes nor takes long', () => {
  test.each([
    ['20,000 fields', Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['20,000 items', '- a: 1\n'.repeat(20_000)],
    ['9,000 brackets in one another', `a: ${'['.repeat(9_000)}${']'.repeat(9_000)}`],
    ['9,000 lists in one another', `${'- '.repeat(9_000)}a`],
    ['9,000 groups in one another', `${'{a: '.repeat(9_000)}1${'}'.repeat(9_000)}`],
  ])('%s', (_, text) => {
    expect(processorTime(() => parseYaml(text, 'a.yaml'))).toBeLessThan(hangs);
  });
});

describe('a number that can be read two ways', () => {
  test.each([
    ['1.500', 'Nếu là 1500, viết 1500; nếu là số thập phân, viết 1.5.'],
    ['12.500', 'Nếu là 12500, viết 12500; nếu là số thập phân, viết 12.5.'],
    ['12.345', 'Nếu là 12345, viết 12345; nếu là số thập phân, viết 12.3450.'],
    ['-1.500', 'Nếu là -1500, viết -1500; nếu là số thập phân, viết -1.5.'],
    ['100.000', 'Nếu là 100000, viết 100000; nếu là số thập phân, viết 100.'],
  ])('%s is asked about', (number, remedy) => {
    expect(parseYaml(`a:\n  - b: ${number}`, 'a.yaml').findings).toMatchObject([
      { code: 'GS-109', line: 2, field: 'a.0.b', message: `Số “${number}” có thể hiểu hai cách.`, remedy },
    ]);
  });

  test.each(['1500', '1.5', '1.50', '1.5000', '12.34', '0.125', '0.500', '1234.567', '"1.500"', 'v1.500'])(
    '%s is not',
    (number) => {
      expect(told(`a: ${number}`)).toEqual([]);
    },
  );

  test.each(['12.3450', '1.5'])('the answer %s is accepted', (number) => {
    expect(parseYaml(`a: ${number}`, 'a.yaml')).toMatchObject({ value: { a: Number(number) }, findings: [] });
  });
});

describe('what cannot be seen in a value', () => {
  test.each([
    ['an entity', 'a: Trồng &amp; giữ', 'GS-503 1 Có mã HTML “&amp;” trong phần khai báo.'],
    ['an entity in a list', 'a:\n  - b&nbsp;c', 'GS-503 2 Có mã HTML “&nbsp;” trong phần khai báo.'],
    [
      'a direction written as an escape',
      'a: "x\\u202ey"',
      'GS-502 1 Có ký tự không nhìn thấy hoặc không in được: U+202E.',
    ],
    ['a NUL written as an escape', 'a: "x\\0y"', 'GS-502 1 Có ký tự không nhìn thấy hoặc không in được: U+0000.'],
  ])('%s is told', (_, text, finding) => {
    expect(told(text)).toEqual([finding]);
  });
});
