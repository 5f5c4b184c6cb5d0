import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { readBuildSettings } from './src/domain/build-settings.ts';
import { contentSecurityPolicy } from './src/domain/security-policy.ts';
import { readSiteAddress } from './src/reading/site-address.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const settings = readBuildSettings(process.env, root);
const cacheName = createHash('sha256').update(settings.contentDir).digest('hex').slice(0, 16);

export default defineConfig({
  site: settings.siteUrl ?? (await readSiteAddress(settings.contentDir)),
  base: settings.basePath,
  outDir: settings.outDir,
  cacheDir: `./node_modules/.cache/guong-sang/${cacheName}`,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // The default of Astro 7 joins words that stand on two lines.
  compressHTML: true,
  integrations: [mdx()],
  markdown: { syntaxHighlight: false },
  security: {
    csp: { directives: contentSecurityPolicy, scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] } },
  },
  devToolbar: { enabled: false },
  vite: {
    build: {
      // A script of a few lines stands in the page itself, with its hash in the policy; pictures never do.
      assetsInlineLimit: (file, content) => file.endsWith('.js') && content.length < 512,
      cssCodeSplit: false,
    },
  },
});
