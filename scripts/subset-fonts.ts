import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { fontBudget, fontCharacters, fontWeights } from '../src/domain/page-font.ts';
import { runCommand } from './command.ts';
import { projectRoot } from './project-root.ts';

/** The folder of the pages' fonts. */
const folder = join(projectRoot, 'src/fonts');

const whole = { 400: '400Regular', 600: '600SemiBold' } as const;
const packageFile = (file: string): string =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/be-vietnam-pro/${file}`);

/** `npm run fonts`: makes the fonts of the pages from Be Vietnam Pro, which `npm ci` brings whole. */
await runCommand(async () => {
  let sum = 0;
  for (const weight of fontWeights) {
    const font = await readFile(packageFile(`${whole[weight]}/BeVietnamPro_${whole[weight]}.ttf`));
    // Screens for which hinting was made are gone; of the features only kerning shows in running text.
    const part = await subsetFont(font, fontCharacters, {
      targetFormat: 'woff2',
      keepFeatures: ['kern'],
      noHinting: true,
    });
    await writeFile(join(folder, `be-vietnam-pro-${weight}.woff2`), part);
    console.log(`be-vietnam-pro-${weight}.woff2: ${part.byteLength} bytes`);
    sum += part.byteLength;
  }
  await copyFile(packageFile('LICENSE_FONT'), join(folder, 'OFL.txt'));
  return sum <= fontBudget;
});
