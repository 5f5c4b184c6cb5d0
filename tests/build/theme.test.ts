import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { projectRoot } from '../../scripts/project-root.ts';
import { chartPalettes } from '../../src/domain/theme/chart-palettes.ts';
import { readSiteTheme } from '../../src/reading/site-theme.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { shareOf } from '../support/picture-colours.ts';
import { siteFiles, stylesheetOf } from '../support/site-files.ts';

/** The part of a picture that the outline of a bar has at least, and the edges of letters have not. */
const least = 0.0005;

const sites = [
  {
    name: 'fixture site',
    folder: inject('fixtureSite'),
    content: fixtureContent,
    others: join(projectRoot, 'content'),
    chart: 'chi-tieu-san-luong-may-trang-2022',
  },
  {
    name: 'real site',
    folder: inject('realSite'),
    content: join(projectRoot, 'content'),
    others: fixtureContent,
    chart: 'chi-tieu-thu-ngan-sach-tren-dia-ban-lai-chau-2022',
  },
];

describe.each(sites)('the colours of the $name', async ({ folder, content, others, chart }) => {
  const [theme, other] = [await readSiteTheme(content), await readSiteTheme(others)];

  test('are in the stylesheet of its pages, and no other site’s are', async () => {
    const style = await readFile(join(folder, stylesheetOf(await siteFiles(folder))), 'utf8');
    for (const colour of Object.values(theme)) expect(style).toContain(colour);
    for (const colour of Object.values(other)) expect(style).not.toContain(colour);
  });

  test.each([
    ['light', ''],
    ['light', '-hep'],
    ['dark', '-toi'],
    ['dark', '-hep-toi'],
  ] as const)('are in its %s chart pictures (%j)', async (scheme, suffix) => {
    const picture = join(folder, `bieu-do/${chart}${suffix}.png`);
    const [own, foreign] = [chartPalettes(theme)[scheme], chartPalettes(other)[scheme]];
    for (const colour of [own.main, own.plan, own.planFill, own.ground])
      expect([colour, (await shareOf(picture, colour)) > least]).toEqual([colour, true]);
    for (const colour of [foreign.main, foreign.planFill])
      expect([colour, (await shareOf(picture, colour)) > least]).toEqual([colour, false]);
  });
});
