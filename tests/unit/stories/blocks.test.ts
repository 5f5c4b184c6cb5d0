import type { Text } from 'hast';
import { describe, expect, test } from 'vitest';
import { paragraphs, refusedSyntax, timelines } from '../../../src/stories/blocks.ts';
import type { ComponentOf, StoryNode } from '../../../src/stories/story.ts';

const text = (value: string): Text => ({ type: 'text', value });
const element = (tagName: string) => ({ type: 'element' as const, tagName, properties: {}, children: [] });

describe('loose text', () => {
  test('becomes a paragraph, blocks stay as they are', () => {
    const [first, second, third, ...rest] = paragraphs([
      ...[text('\n'), text('Một '), element('strong'), text('\n'), element('ul'), text(' \n '), text('Hai')],
    ]);
    expect(first).toMatchObject({ tagName: 'p', children: [{}, { value: 'Một ' }, { tagName: 'strong' }, {}] });
    expect([second, third]).toMatchObject([{ tagName: 'ul' }, { tagName: 'p' }]);
    expect(rest).toEqual([]);
  });

  test('of white space alone is dropped', () => {
    expect(paragraphs([text('\n'), element('p'), text('\n\n')])).toMatchObject([{ tagName: 'p' }]);
  });
});

describe('milestones', () => {
  const milestone = (time: string): ComponentOf<'Moc'> => ({
    type: 'component',
    name: 'Moc',
    props: { time },
    children: [],
  });
  const html: StoryNode = { type: 'html', html: '<p>Chữ</p>' };

  test('that follow one another are one timeline', () => {
    expect(timelines([milestone('1'), milestone('2'), html, milestone('3')])).toEqual([
      { type: 'timeline', items: [milestone('1'), milestone('2')] },
      html,
      { type: 'timeline', items: [milestone('3')] },
    ]);
  });

  test('of none make none', () => {
    expect(timelines([html])).toEqual([html]);
    expect(timelines([])).toEqual([]);
  });
});

test.each([
  ['mdxjsEsm', 'GS-402', 'x'],
  ['mdxFlowExpression', 'GS-403', 'x'],
  ['mdxTextExpression', 'GS-403', 'x'],
  ['comment', 'GS-409', 'comment'],
  ['raw', 'GS-409', 'raw'],
] as const)('a node of the type %s is told as %s', (type, code, found) => {
  expect(refusedSyntax({ type, value: 'x' })).toEqual({ code, found });
});
