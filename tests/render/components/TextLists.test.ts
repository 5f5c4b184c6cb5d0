import { expect, test } from 'vitest';
import TextLists from '../../../src/components/TextLists.astro';
import { texts } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';

test('shows each list under its title', async () => {
  const lists = [
    { title: 'Nội dung', items: ['Trồng <b>rừng', 'Giữ nước'] },
    { title: 'Mục tiêu', items: ['Ba xã'] },
  ];
  const part = await render(TextLists, { lists });
  expect(texts(part, 'h2, li')).toEqual(['Nội dung', 'Trồng <b>rừng', 'Giữ nước', 'Mục tiêu', 'Ba xã']);
});
