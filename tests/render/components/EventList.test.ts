import { expect, test } from 'vitest';
import EventList from '../../../src/components/EventList.astro';
import type { EventLine } from '../../../src/domain/events.ts';
import { strings } from '../../../src/strings.ts';
import { attributeOf, element, elements, textOf, texts } from '../../support/html-document.ts';
import { render, renderHtml } from '../../support/rendering.ts';

const events: EventLine[] = [
  {
    name: 'Lễ <b>biểu dương</b>',
    when: 'tháng 6/2022',
    organiser: 'Ban Thử & Kiểm',
    summary: 'Một buổi lễ.',
    movement: { href: '/phong-trao/che/', label: 'Trồng chè' },
    sources: [{ title: 'Báo cáo', origin: 'UBND tỉnh', sections: ['Mục 5'] }],
  },
  { name: 'Hội nghị', when: null, organiser: null, summary: null, movement: null, sources: [] },
];

test('lists each event with what is known of it', async () => {
  const page = await render(EventList, { events });
  const heading = element(page, 'h2');
  expect(textOf(heading)).toBe(strings.events.title);
  expect(attributeOf(element(page, 'section'), 'aria-labelledby')).toBe(heading.id);
  expect(texts(page, 'h3')).toEqual(['Lễ <b>biểu dương</b>', 'Hội nghị']);
  expect(attributeOf(element(page, 'a'), 'href')).toBe('/phong-trao/che/');
  expect(elements(page, 'li').map((item) => texts(item, 'p'))).toEqual([
    ['tháng 6/2022 · Ban Thử & Kiểm', 'Một buổi lễ.', 'Trồng chè', 'Nguồn: Báo cáo, Mục 5.'],
    [],
  ]);
});

test('shows nothing without events', async () => {
  expect(await renderHtml(EventList, { events: [] })).toBe('');
});
