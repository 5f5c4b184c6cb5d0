import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { contentCache } from './scripts/content-cache.ts';
import { brocadeStylesheet } from './src/domain/brocade/brocade-stylesheet.ts';
import { readBuildSettings } from './src/domain/build-settings.ts';
import { siteSeed } from './src/domain/covers.ts';
import { contentSecurityPolicy } from './src/domain/security-policy.ts';
import { themeStylesheet } from './src/domain/theme/stylesheet.ts';
import { readSiteAddress } from './src/reading/site-address.ts';
import { readSiteTheme } from './src/reading/site-theme.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const settings = readBuildSettings(process.env, root);

/** The colours of `site.yaml`, as a part of the one stylesheet. */
const themeName = 'virtual:site-theme.css';
const siteTheme = {
  name: 'site-theme',
  resolveId: (id) => (id === themeName ? `\0${themeName}` : undefined),
  load: async (id) => {
    if (id !== `\0${themeName}`) return undefined;
    const theme = await readSiteTheme(settings.contentDir);
    return themeStylesheet(theme) + brocadeStylesheet(siteSeed, theme);
  },
};

export default defineConfig({
  site: settings.siteUrl ?? (await readSiteAddress(settings.contentDir)),
  base: settings.basePath,
  outDir: settings.outDir,
  cacheDir: contentCache(settings.contentDir),
  trailingSlash: 'always',
  // While one picture is compressed, the next one is drawn.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  // The default of Astro 7 joins words that stand on two lines.
  compressHTML: true,
  integrations: [mdx()],
  image: {
    service: {
      // From the project's root: Astro puts this into the names of pictures, which are the same everywhere.
      entrypoint: '/src/drawing/picture-service.ts',
      config: {
        ground: (await readSiteTheme(settings.contentDir)).paper,
        // AVIF takes ten times as long at effort 4, for 8 % fewer bytes.
        avif: { quality: 50, effort: 2 },
        webp: { quality: 72 },
        jpeg: { quality: 74, mozjpeg: true },
      },
    },
  },
  markdown: { syntaxHighlight: false },
  security: {
    csp: { directives: contentSecurityPolicy, scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] } },
  },
  devToolbar: { enabled: false },
  vite: {
    plugins: [siteTheme],
    build: {
      // A script of a few lines stands in the page itself, with its hash in the policy; pictures never do.
      assetsInlineLimit: (file, content) => file.endsWith('.js') && content.length < 640,
      cssCodeSplit: false,
    },
  },
});
