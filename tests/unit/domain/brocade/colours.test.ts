import { expect, test } from 'vitest';
import { choicesOf } from '../../../../src/domain/brocade/choices.ts';
import { brocadeColours, grounds } from '../../../../src/domain/brocade/colours.ts';
import { dyeOn } from '../../../../src/domain/brocade/dyes.ts';
import { contrast } from '../../../../src/domain/theme/contrast.ts';
import { themes } from './sample-themes.ts';

test.each(themes)('every ink can be seen on its ground, with the colours %o', (theme) => {
  const colours = brocadeColours(theme);
  for (const ground of grounds)
    for (let number = 0; number < 60; number += 1) {
      const [, ...inks] = dyeOn(ground, choicesOf(`${number}`));
      for (const ink of inks) expect(contrast(colours[ground], colours[ink])).toBeGreaterThanOrEqual(3);
    }
});

test('the colours of the site give indigo, deep red and black grounds', () => {
  expect(brocadeColours(themes[0])).toMatchInlineSnapshot(`
    {
      "coal": "#201210",
      "ember": "#d97e2d",
      "gold": "#d19a33",
      "night": "#131e45",
      "paper": "#fbf7f0",
      "red": "#c14537",
      "sky": "#8091be",
      "wine": "#5c0e10",
    }
  `);
});
