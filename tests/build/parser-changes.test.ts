import { cp, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/project-root.ts';
import { copySoundContent } from '../support/broken-content.ts';
import { runBuild } from '../support/built-sites.ts';
import { snapshot, wholeText } from '../support/site-snapshot.ts';
import { temporaryContent, temporaryFolder } from '../support/temporary-folder.ts';
import { changeText } from '../support/text-change.ts';

/** A copy of the program that a test may change; it shares the installed packages, and so Astro's cache. */
async function copyProject(): Promise<string> {
  const folder = join(await temporaryFolder(), 'project');
  for (const part of ['src', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    await cp(join(projectRoot, part), join(folder, part), { recursive: true });
  await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

test('after a change of the story parser no story of the old parser is served', async () => {
  const project = await copyProject();
  const content = await temporaryContent(copySoundContent);
  const story =
    '| Việc | Số |\n| --- | ---: |\n| Khám | 5 |\n\n<Video href="https://video.example/" title="Một ngày" />';
  await changeText(join(content, 'exemplars/to-tinh-nguyen/index.mdx'), 'Chuyện của tổ.', story);
  const settings = { CONTENT_DIR: content, OUT_DIR: join(await temporaryFolder(), 'site') };
  expect(await runBuild(settings, project)).toMatchObject({ code: 0 });
  expect(await wholeText(settings.OUT_DIR)).toContain('class="align-right"');

  // Rendered differently.
  await changeText(join(project, 'src/stories/html-elements.ts'), 'align-$', 'canh-le-$');
  expect(await runBuild(settings, project)).toMatchObject({ code: 0 });
  const text = await wholeText(settings.OUT_DIR);
  expect(text).toContain('class="canh-le-right"');
  expect(text).not.toContain('class="align-right"');

  // Refused.
  const served = await snapshot(settings.OUT_DIR);
  await changeText(join(project, 'src/stories/components.ts'), '  Video: {', '  Phim: {');
  const { code, output } = await runBuild(settings, project);
  expect(code).toBe(1);
  expect(output).toContain('GS-405');
  expect(output).toContain('exemplars/to-tinh-nguyen/index.mdx');
  expect(await snapshot(settings.OUT_DIR)).toEqual(served);
});
