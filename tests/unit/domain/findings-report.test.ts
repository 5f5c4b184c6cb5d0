import { expect, test } from 'vitest';
import { findingsReport, reportWithGuide } from '../../../src/domain/findings-report.ts';
import { finding } from '../../../src/domain/findings.ts';

test('without findings the report says so', () => {
  expect(findingsReport([])).toEqual({ text: 'Nội dung không có lỗi.', errors: 0, warnings: 0 });
});

test('a terminal is told at the end where codes are explained, where there are any', () => {
  expect(reportWithGuide(findingsReport([]))).toBe('Nội dung không có lỗi.');
  const report = findingsReport([finding('GS-204', { file: 'sources.yaml' }, { found: 'bao-cao' })]);
  const lines = reportWithGuide(report).split('\n');
  expect(lines.slice(0, -1).join('\n')).toBe(report.text);
  expect(lines.at(-1)).toContain('/huong-dan/loi/');
});

test('with findings it groups them by file, and counts what stops the build', () => {
  const report = findingsReport([
    finding('GS-204', { file: 'sources.yaml', line: 4 }, { found: 'bao-cao' }),
    finding('GS-403', { file: 'exemplars/a/index.mdx', line: 12, column: 3 }, { found: '1 + 1' }),
    finding(
      'GS-104',
      { file: 'exemplars/a/index.mdx', line: 3 },
      { label: 'Loại', found: 'x', allowed: 'a (A), b (B)' },
    ),
    finding('GS-007', { file: 'site.yaml' }, { label: 'site.yaml' }),
    finding(
      'GS-401',
      { file: 'exemplars/a/index.mdx', line: 20, column: 1 },
      { hint: 'có dấu {', allowed: 'Xóa dấu này.' },
    ),
  ]);
  expect(report.text).toMatchInlineSnapshot(`
    "exemplars/a/index.mdx
      GS-104 lỗi: dòng 3: Mục “Loại” có giá trị không nằm trong danh sách: “x”.
          Được dùng: a (A), b (B)
          Cách sửa: Chọn một giá trị được dùng.
      GS-403 lỗi: dòng 12, cột 3: Bài không được chứa biểu thức trong ngoặc nhọn: “{1 + 1}”.
          Cách sửa: Xóa biểu thức. Muốn viết dấu ngoặc nhọn, gõ \\{ thay cho {.
      GS-401 lỗi: dòng 20, cột 1: Bài viết sai cú pháp: có dấu {.
          Cách sửa: Xóa dấu này.

    site.yaml
      GS-007 lỗi: Không có tệp site.yaml.
          Cách sửa: Tạo tệp này; có thể chép từ một bản content/ khác rồi sửa.

    sources.yaml
      GS-204 cảnh báo: dòng 4: Nguồn “bao-cao” không được bài hay số liệu nào dẫn.
          Cách sửa: Dẫn nguồn ở nơi dùng đến, hoặc xóa nguồn.

    4 lỗi, 1 cảnh báo."
  `);
  expect(report).toMatchObject({ errors: 4, warnings: 1 });
});
