import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { sitePages } from '../support/site-files.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // Safari takes the role from a list without bullets; stating it brings it back.
      'no-redundant-role': 'off',
      // A title is the name of a person, unit or document as the source writes it, however long.
      'long-title': 'off',
      // The scrolling region around a table is made by the story parser as a plain box with a role.
      'prefer-native-element': ['error', { exclude: ['region'] }],
    },
  }),
);

test.each([['fixture'], ['real']] as const)('the HTML of the %s site is valid', async (name) => {
  // Numbered exemplars of the fixture differ in nothing else.
  const pages = (await sitePages(inject(`${name}Site`))).filter(({ path }) => !/to-mau-(?!1\/)/u.test(path));
  const reports = await Promise.all(
    pages.map(async ({ path, html }) => {
      const { results } = await validator.validateString(html, path);
      return results.flatMap(({ messages }) =>
        // What stands in a template gets its text from a script.
        messages
          .filter(({ selector }) => selector?.includes(' > template > ') !== true)
          .map(({ ruleId, message, selector }) => `${path} ${selector ?? ''} ${ruleId}: ${message}`),
      );
    }),
  );
  expect(pages.length).toBeGreaterThan(50);
  expect(reports.flat()).toEqual([]);
});
