import { describe, expect, test } from 'vitest';
import { datasets } from '../../../src/domain/datasets.ts';
import { dataFiles } from '../../../src/domain/datasets/data-files.ts';
import { dataPage } from '../../../src/domain/datasets/data-page.ts';
import OpenData from '../../../src/layouts/OpenData.astro';
import { strings } from '../../../src/strings.ts';
import { attributeOf, count, element, elements, textOf, texts } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';
import { siteFrame } from '../../support/site-frame.ts';
import { dataCatalog, hostile } from '../../unit/domain/datasets/sample-data.ts';
import { sampleCatalog } from '../../unit/sample-entries.ts';

async function mainOf(catalog = dataCatalog()) {
  const all = datasets(catalog);
  const page = dataPage(catalog, all, await dataFiles(catalog, all));
  return element(await render(OpenData, { page, frame: siteFrame }), 'main');
}

const full = await mainOf();
const empty = await mainOf(sampleCatalog([]));

describe('the page of the open data', () => {
  test('has a part for each dataset, with its files under names of their own', () => {
    expect(texts(full, 'h1')).toEqual([strings.openData.title]);
    expect(count(full, '.files a[download]')).toBe(21);
    const names = elements(full, '.files a').map(textOf);
    expect(new Set(names).size).toBe(21);
    expect(names[0]).toMatch(/^Điển hình tiên tiến, CSV \([\d,]+ (?:KB|byte)\)$/u);
  });

  test('shows the first rows in boxes that a keyboard can scroll', () => {
    const boxes = elements(full, '[role="region"]');
    expect(boxes).toHaveLength(7);
    expect(boxes.map((box) => attributeOf(box, 'tabindex'))).toEqual(boxes.map(() => '0'));
    expect(boxes.filter((box) => !attributeOf(box, 'aria-label'))).toEqual([]);
  });

  test('shows hostile texts as texts', () => {
    expect(textOf(full)).toContain(hostile.slice(0, 30));
    expect(count(full, 'script')).toBe(0);
  });

  test('says of an empty dataset that it is empty', () => {
    expect(count(empty, '[role="region"]')).toBe(0);
    expect(texts(empty, 'section > p').filter((text) => text === strings.openData.empty)).toHaveLength(7);
  });
});
