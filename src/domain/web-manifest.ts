import type { Catalog } from './catalog.ts';
import { icons } from './icons.ts';
import { themePalettes } from './theme/palette.ts';

/** What a device needs to know to put the site on its home screen, as the file `manifest.webmanifest` says it. */
export const webManifest = ({ site, paths }: Pick<Catalog, 'site' | 'paths'>): object => {
  const { light } = themePalettes(site.theme);
  return {
    name: site.name,
    short_name: site.name,
    description: site.tagline,
    lang: 'vi',
    dir: 'ltr',
    id: paths.home,
    start_url: paths.home,
    scope: paths.home,
    display: 'minimal-ui',
    theme_color: light.band,
    background_color: light.paper,
    icons: icons.flatMap(({ name, size, purpose }) =>
      purpose ? [{ src: paths.icon(name), sizes: `${size}x${size}`, type: 'image/png', purpose }] : [],
    ),
  };
};
