import { describe, expect, test } from 'vitest';
import EntryCover from '../../../src/components/EntryCover.astro';
import { attributeOf, element } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';
import picture from '../../fixtures/two-provinces/exemplars/to-hop-tac-hoa-ban/doi-hinh.jpg';
import { sampleCover } from '../sample-cards.ts';

const photographed = {
  ...sampleCover,
  photo: { picture: { file: picture, colour: '#335522' }, alt: 'Đồi chè "xanh" & <b>cao</b>' },
};
const imageOf = async (props: object) => element(await render(EntryCover, { ...props }), 'img');
const attributesOf = async (props: object, ...names: string[]) => {
  const image = await imageOf(props);
  return names.map((name) => attributeOf(image, name));
};

describe('a cover', () => {
  test('is the pattern, which says nothing, where there is no photo', async () => {
    expect(await attributesOf({ cover: sampleCover }, 'src', 'width', 'height', 'alt')).toEqual([
      ...[sampleCover.pattern.src, '640', '200', ''],
    ]);
  });

  test('is the photo with what it shows, and without a style of its own', async () => {
    const [alt, source, style] = await attributesOf({ cover: photographed }, 'alt', 'src', 'style');
    expect([alt, style]).toEqual([photographed.photo.alt, null]);
    expect(source).toContain('doi-hinh');
  });

  test.each([
    ['pattern', sampleCover],
    ['photo', photographed],
  ])('with a %s waits until it is looked at, but not in the first view', async (_, cover) => {
    expect(await attributesOf({ cover }, 'loading')).toEqual(['lazy']);
    expect(await attributesOf({ cover, eager: true }, 'loading')).toEqual(['eager']);
  });
});
