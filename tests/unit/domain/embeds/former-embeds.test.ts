import { expect, test } from 'vitest';
import { embeds } from '../../../../src/domain/embeds.ts';
import { sampleCatalog, sampleEntry } from '../../sample-entries.ts';

const entries = [
  sampleEntry('exemplar', 'to-moi', { aliases: ['to-dau', 'to-giua'], movements: ['trong-rung'] }),
  sampleEntry('exemplar', 'nhap', { aliases: ['nhap-cu'], draft: true }),
  sampleEntry('movement', 'trong-rung', { aliases: ['trong-cay'] }),
  sampleEntry('movement', 'doc-sach', { aliases: ['doc-bao'] }),
];

test.each(['/', '/thu/'])('below %s every embed stands at the former addresses of what it shows', (basePath) => {
  const all = embeds(sampleCatalog(entries, { basePath }));
  const at = (path: string) => all.filter((embed) => embed.path === `${basePath}nhung/${path}/`);
  const former = [
    ['dien-hinh/to-dau', 'dien-hinh/to-moi'],
    ['dien-hinh/to-giua', 'dien-hinh/to-moi'],
    ['bai/to-dau', 'bai/to-moi'],
    ['bai/to-giua', 'bai/to-moi'],
    ['phong-trao/trong-cay', 'phong-trao/trong-rung'],
    ['phong-trao/doc-bao', 'phong-trao/doc-sach'],
    ['moi-nhat/phong-trao-trong-cay', 'moi-nhat/phong-trao-trong-rung'],
  ] as const;
  for (const [from, to] of former) {
    const [old, ...others] = at(from);
    const [now] = at(to);
    expect(others).toEqual([]);
    expect(now).toBeDefined();
    expect(old).toEqual({ ...now, slug: from.split('/')[1], path: `${basePath}nhung/${from}/` });
  }
  expect(all.filter(({ slug }) => /nhap-cu|moi-nhat.*doc-bao/u.test(slug))).toEqual([]);
  expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
});
