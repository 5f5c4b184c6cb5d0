import { expect, test } from 'vitest';
import Timeline from '../../../src/components/Timeline.astro';
import type { TimelineItem } from '../../../src/domain/timeline.ts';
import { strings } from '../../../src/strings.ts';
import { attributeOf, element, elements, textOf, texts } from '../../support/html-document.ts';
import { render, renderHtml } from '../../support/rendering.ts';

const items: TimelineItem[] = [
  { when: 'quý I/2019', what: 'Phát động <b>', who: 'UBND & HĐND' },
  { when: '28/6/2022', what: { href: '/van-ban/ke-hoach/', label: 'Kế hoạch số 1' }, who: null },
];

test('lists what happened in order, each with its time and who did it', async () => {
  const page = await render(Timeline, { items });
  const heading = element(page, 'h2');
  expect(textOf(heading)).toBe(strings.movements.timeline.title);
  expect(attributeOf(element(page, 'section'), 'aria-labelledby')).toBe(heading.id);
  expect(elements(page, 'ol > li').map((item) => texts(item, 'p'))).toEqual([
    ['quý I/2019', 'Phát động <b> (UBND & HĐND)'],
    ['28/6/2022', 'Kế hoạch số 1'],
  ]);
  expect(attributeOf(element(page, 'a'), 'href')).toBe('/van-ban/ke-hoach/');
});

test.each([0, 1])('shows nothing for %d occasions: that is no course', async (count) => {
  expect(await renderHtml(Timeline, { items: items.slice(0, count) })).toBe('');
});
