import { expect, test } from 'vitest';
import { createPaths } from '../../../src/domain/paths.ts';
import { webManifest } from '../../../src/domain/web-manifest.ts';
import { sampleCatalog } from '../sample-entries.ts';

test('the manifest names the site, where it begins, its colours and its icons, below its folder', () => {
  const { site } = sampleCatalog([]);
  expect(webManifest({ site, paths: createPaths('/thu/') })).toEqual({
    name: 'Trang thử',
    short_name: 'Trang thử',
    description: 'Một trang để thử',
    lang: 'vi',
    dir: 'ltr',
    id: '/thu/',
    start_url: '/thu/',
    scope: '/thu/',
    display: 'minimal-ui',
    theme_color: '#9d1c20',
    background_color: '#fbf7f0',
    icons: [
      { src: '/thu/bieu-tuong/192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/thu/bieu-tuong/512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: '/thu/bieu-tuong/512-tron.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });
});
