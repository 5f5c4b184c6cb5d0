import { createRequire } from 'node:module';
import { join, sep } from 'node:path';

const packages = createRequire(import.meta.url);

const fontFile = (weight: string): string =>
  packages.resolve(`@expo-google-fonts/be-vietnam-pro/${weight}/BeVietnamPro_${weight}.ttf`);

/** The font files of the pictures, as `npm ci` brings them. */
export const fontFiles: readonly string[] = [fontFile('400Regular'), fontFile('600SemiBold')];

const [first = ''] = fontFiles;
const nodeModules = first.slice(0, first.lastIndexOf(`${sep}@expo-google-fonts${sep}`));

const cache = join(nodeModules, '.cache/guong-sang');

/** Where finished pictures of charts are kept from one build to the next. */
export const pictureCache: string = join(cache, 'charts');

/** Where finished pictures of pages are kept. */
export const shareCache: string = join(cache, 'share-pictures');
