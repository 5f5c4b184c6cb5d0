import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingCatalog } from '../../src/domain/finding-catalog.ts';
import { runBuild } from '../support/built-sites.ts';
import { runCommand } from '../support/command-run.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { temporaryContent, temporaryFolder } from '../support/temporary-folder.ts';
import { changeText } from '../support/text-change.ts';

interface Report {
  errors: number;
  warnings: number;
  findings: { code: string; severity: string; file: string; line?: number; message: string; remedy: string }[];
}

const check = (CONTENT_DIR: string, ...options: string[]) =>
  runCommand(['scripts/check.ts', ...options], { CONTENT_DIR });

async function brokenContent(): Promise<string> {
  const content = await temporaryContent();
  await changeText(join(content, 'exemplars/ky-tu-la/index.mdx'), 'field: ky-tu-la', 'field: ky-tu-laa');
  await changeText(
    join(content, 'exemplars/ten-rat-dai/index.mdx'),
    '\nHết.\n',
    '\nHết. <Vido href="https://a.example" />\n',
  );
  await changeText(join(content, 'sources.yaml'), 'number: 01/BC-THU', 'so: 01/BC-THU');
  await changeText(join(content, 'blocs.yaml'), 'province: may-trang', 'province: may-trangg');
  return content;
}

test('sound content passes, in words and for programs', async () => {
  const [words, json] = await Promise.all([check(fixtureContent), check(fixtureContent, '--json')]);
  expect(words.code).toBe(0);
  expect(words.stdout).toBe(
    'Nội dung không có lỗi.\n\n3 bài nháp không đưa lên trang.\nBài hẹn đăng kế tiếp: “Tên bí mật hẹn giờ”, lúc 0 giờ ngày 1/1/2199. Hãy dựng lại trang sau giờ ấy.\n',
  );
  expect(json.code).toBe(0);
  expect(JSON.parse(json.stdout)).toMatchObject({
    errors: 0,
    warnings: 0,
    findings: [],
    schedule: { drafts: 3, withdrawn: 0, next: '2199-01-01T00:00:00+07:00', scheduled: [{ id: 'hen-gio-2199' }] },
  });
});

test('content with a warning passes and tells it', async () => {
  const content = await temporaryContent();
  await changeText(
    join(content, 'sources.yaml'),
    '- id: bao-cao-may-trang-2022',
    '- id: khong-ai-dan\n  title: Nguồn không ai dẫn\n  issuer: Ban Thử\n- id: bao-cao-may-trang-2022',
  );
  const { code, stdout } = await check(content);
  expect(code).toBe(0);
  expect(stdout).toContain('GS-204 cảnh báo: dòng 1: ');
  expect(stdout).toContain('0 lỗi, 1 cảnh báo.');
});

test('content with errors fails; words, JSON and the build tell the same', async () => {
  const content = await brokenContent();
  const [words, json, build] = await Promise.all([
    check(content),
    check(content, '--json'),
    runBuild({ CONTENT_DIR: content, OUT_DIR: join(await temporaryFolder(), 'site') }),
  ]);
  expect([words.code, json.code, build.code]).toEqual([1, 1, 1]);
  const [told = ''] = words.stdout.split('\n\n3 bài nháp');
  expect(told).toContain('cảnh báo.');
  expect(build.output).toContain(told);
  const report = JSON.parse(json.stdout) as Report;
  expect(report.findings.map(({ code, file }) => [code, file])).toEqual(
    expect.arrayContaining([
      ['GS-201', 'exemplars/ky-tu-la/index.mdx'],
      ['GS-405', 'exemplars/ten-rat-dai/index.mdx'],
      ['GS-103', 'sources.yaml'],
      ['GS-201', 'blocs.yaml'],
    ]),
  );
  expect(report.errors).toBe(report.findings.filter(({ severity }) => severity === 'error').length);
  for (const { code, message, remedy, line } of report.findings) {
    expect(findingCatalog).toHaveProperty(code);
    expect(words.stdout).toContain(`${code} lỗi: dòng ${line ?? 0}`);
    expect(words.stdout).toContain(message);
    expect(words.stdout).toContain(remedy);
  }
});

test('settings that cannot be used are told in one Vietnamese line', async () => {
  const { code, output } = await runCommand(['scripts/check.ts'], { BASE_PATH: '/a b/' });
  expect(code).toBe(1);
  expect(output.trim()).toBe('BASE_PATH=/a b/ không dùng được. Viết như /guong-sang/.');
});
