import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../../../scripts/project-root.ts';
import { findingCatalog } from '../../../../src/domain/finding-catalog.ts';
import { guidePage } from '../../../../src/domain/guide/guide-page.ts';
import { guideCharts, guideReader } from '../../../../src/domain/guide/guide-story.ts';
import { guideText } from '../../../../src/domain/guide/guide-text.ts';
import { componentExamples } from '../../../../src/domain/guide/component-examples.ts';
import { guideParts, type GuidePart } from '../../../../src/domain/paths.ts';
import type { ShownNode } from '../../../../src/domain/shown-story.ts';
import { schemas } from '../../../../src/schemas/by-kind.ts';
import { publication } from '../../../../src/schemas/publication.ts';
import { components, type ComponentName } from '../../../../src/stories/components.ts';
import { sampleCatalog } from '../../sample-entries.ts';

const folder = join(projectRoot, 'src/pages/huong-dan');
const texts = new Map(
  await Promise.all(
    (await readdir(folder))
      .filter((name) => name.endsWith('.mdx'))
      .map(async (name) => [name.slice(1, -4), await readFile(join(folder, name), 'utf8')] as const),
  ),
);
const catalog = sampleCatalog([], { basePath: '/guong/' });
const read = guideReader(catalog, { width: 1200, height: 750 });
const page = (part?: GuidePart) => guidePage(catalog, part, guideText(texts.get(part ?? 'bat-dau') ?? ''), read);
const pages = [undefined, ...guideParts].map(page);
const names = Object.keys(components) as ComponentName[];

test('every page has its text, and every text its page', () => {
  expect([...texts.keys()].sort()).toEqual(['bat-dau', ...guideParts].sort());
  expect(pages.filter(({ story }) => story.nodes.length === 0)).toEqual([]);
});

test.each(['correction', 'withdrawn'] as const)('the example of %s is written as its schema has it', (field) => {
  const example = [...(texts.get('dang-bai') ?? '').matchAll(/^```\n(.*?)^```/gmsu)]
    .map(([, text = '']) => parse(text) as Record<string, unknown>)
    .find((fields) => field in fields);
  expect(example).toBeDefined();
  expect(publication[field].safeParse(example?.[field]).error).toBeUndefined();
});

test('every anchor of a page stands once, and the contents lead to all parts', () => {
  for (const { story, sections, groups, contents } of pages) {
    const ids = [
      ...story.headings.map(({ id }) => id),
      ...sections.flatMap(({ id, examples }) => [id, ...examples.map((example) => example.id)]),
      ...groups.flatMap(({ id, codes }) => [id, ...codes.map((code) => code.id)]),
    ];
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(contents.filter(({ id }) => !ids.includes(id))).toEqual([]);
    for (const { id } of [...sections, ...groups]) expect(contents.map((heading) => heading.id)).toContain(id);
  }
});

test('every kind of entry is explained on some page, with its file and an example', () => {
  const files = pages.flatMap(({ sections }) => sections).filter(({ file }) => file);
  expect(files).toHaveLength(Object.keys(schemas).length);
  expect(files.filter(({ fields, examples }) => fields.length === 0 || !examples[0]?.source)).toEqual([]);
});

describe.each(names)('the component %s', (name) => {
  const section = page('thanh-phan').sections[names.indexOf(name)];

  test('has fields, and examples that say every attribute', () => {
    expect(section?.title).toContain(`<${name}>`);
    const attributes = Object.keys(components[name].props.shape);
    expect(section?.fields.map((field) => field.name)).toEqual(attributes);
    const sources = componentExamples[name].join('\n');
    expect(attributes.filter((attribute) => !sources.includes(` ${attribute}="`))).toEqual([]);
  });

  test('is drawn as a story draws it: not one piece of an example is lost', () => {
    for (const { nodes, source } of section?.examples ?? []) {
      expect(source).toContain(`<${name}`);
      expect(nodes).toHaveLength(1);
      expect(nodes?.flatMap(emptyParts)).toEqual([]);
    }
  });
});

/** What a component shows nothing of. */
function emptyParts(node: ShownNode): string[] {
  if (node.type === 'figures') return node.figures.length > 0 ? [] : ['figures'];
  return node.type === 'chart' && node.chart.spec.labels.length === 0 ? ['chart'] : [];
}

test('the chart of the example has pictures of its own, at addresses that no content can give', () => {
  const [chart] = guideCharts(catalog);
  const shown = page('thanh-phan').sections.flatMap(({ examples }) => examples.flatMap(({ nodes }) => nodes ?? []));
  expect(chart?.id).toMatch(/^huong-dan-/u);
  const drawn = shown.flatMap((node) => (node.type === 'chart' ? node.chart : []));
  expect(drawn.map(({ spec }) => spec)).toEqual([chart]);
  expect(drawn[0]?.picture.wide).toBe(`/guong/bieu-do/${chart?.id ?? ''}.png`);
});

test('every code has its anchor and stands in one group', () => {
  const codes = page('loi').groups.flatMap((group) => group.codes);
  expect(codes.map(({ code }) => code)).toEqual(Object.keys(findingCatalog).sort());
  expect(codes.map(({ code }) => catalog.paths.guideToCode(code))).toEqual(
    codes.map(({ id }) => `/guong/huong-dan/loi/#${id}`),
  );
});

test('the pages name each other, and none is an answer of the search', () => {
  for (const { parts, head } of pages) {
    expect(parts.map(({ href }) => href)).toEqual(pages.map((one) => one.head.path));
    expect(head.facets).toBeUndefined();
  }
});

test('every command that the guide names is one of the project', async () => {
  const { scripts } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const all = [...texts.values()].join('\n');
  const named = [...all.matchAll(/npm run (?<name>[a-z]+)/gu)].map(({ groups }) => groups?.name ?? '');
  expect(named).toContain('check');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('a name in brackets that stands for nothing is an error', () => {
  expect(() => guideText('Nhiều nhất [[khong-co]].')).toThrow('khong-co');
  expect(guideText('[[anh-nang-nhat]]')).toBe('30 MB');
});
