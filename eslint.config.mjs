import astro from 'eslint-plugin-astro';
import * as mdx from 'eslint-plugin-mdx';
import { defineConfig } from 'eslint/config';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-eslint';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Which folders of `src` a layer may not import; see the picture of the folders in the README. */
const forbidden = {
  schemas: ['domain', 'stories', 'reading', 'queries', 'components', 'layouts', 'pages', 'client', 'drawing'],
  domain: ['reading', 'queries', 'components', 'layouts', 'pages', 'client', 'drawing'],
  stories: ['reading', 'queries', 'components', 'layouts', 'pages', 'client', 'drawing'],
  reading: ['queries', 'components', 'layouts', 'pages', 'client', 'drawing'],
  queries: ['reading', 'components', 'layouts', 'pages', 'client', 'drawing'],
  drawing: ['stories', 'reading', 'queries', 'components', 'layouts', 'pages', 'client'],
  components: ['reading', 'queries', 'layouts', 'pages', 'drawing'],
  layouts: ['reading', 'queries', 'pages', 'drawing'],
  pages: ['reading', 'stories', 'components'],
  preview: ['stories', 'components', 'layouts', 'pages', 'drawing'],
  client: ['reading', 'stories', 'queries', 'components', 'layouts', 'pages', 'drawing'],
};

const astroModules = { regex: '^astro:', message: 'Only queries and content.config.ts import astro:content.' };
const layers = Object.entries(forbidden).map(([layer, folders]) => ({
  name: `layer ${layer}`,
  files: [`src/${layer}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: `^(?:\\.\\./)+(?:${folders.join('|')})/`, message: `${layer} may not import this layer.` },
          ...(layer === 'queries' ? [] : [{ ...astroModules, regex: '^astro:content' }]),
          ...(['schemas', 'domain', 'stories', 'reading', 'client'].includes(layer) ? [astroModules] : []),
          ...(['schemas', 'domain', 'stories'].includes(layer)
            ? [{ regex: '^node:(?!path$)', message: `${layer} is pure: no files, no network, no process.` }]
            : []),
        ],
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ['dist/', 'dist.*/', '.astro/', 'tests/fixtures/', 'content/'] },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNullish: false }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // Vietnamese text in NFC has one code point to a letter; emoji are not counted here.
      '@typescript-eslint/no-misused-spread': 'off',
      'max-lines': ['error', 200],
    },
  },
  {
    name: 'the loader of embeds runs in browsers of 2017, as it is written',
    files: ['src/embed-loader/*.js'],
    languageOptions: { ecmaVersion: 2017, sourceType: 'script' },
    rules: {
      strict: ['error', 'function'],
      'no-unused-vars': 'error',
      'no-eval': 'error',
      'no-implicit-globals': 'error',
    },
  },
  // Every sentence of the interface stands in one file, for one editor to read through.
  { files: ['src/strings.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/{schemas,domain,stories}/**'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch'],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The time is an argument.' },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'The time is an argument.' },
      ],
    },
  },
  astro.configs['flat/recommended'],
  { ...mdx.flat, files: ['src/**/*.mdx'] },
  ...layers,
  {
    name: 'scripts run without Astro',
    files: ['scripts/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ ...astroModules, message: 'Scripts run in plain Node.' }] }],
    },
  },
);
