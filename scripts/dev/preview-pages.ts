import type { AstroIntegration } from 'astro';

/** What the live preview adds to the pages; no build has it. */
export const previewPages: AstroIntegration = {
  name: 'guong-sang-preview',
  hooks: {
    'astro:config:setup': ({ injectRoute, injectScript }) => {
      injectRoute({ pattern: '/xem-truoc', entrypoint: './src/preview/overview.astro' });
      injectRoute({ pattern: '/xem-truoc/trang/[...address]', entrypoint: './src/preview/stand-in.astro' });
      injectScript('page', `import '/src/client/preview-bar.ts';`);
    },
  },
};
