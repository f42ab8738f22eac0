/** What ESLint looks for: the strictest type-aware rules, Svelte's, and our own bans on markup from data. */
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

const noMarkup = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'data is text, never HTML: use text nodes',
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: 'data is text, never HTML',
  },
  { selector: "NewExpression[callee.name='Function']", message: 'no code from text' },
];
const noDate = { selector: "Identifier[name='Date']", message: 'only src/core/time may touch Date' };

export default ts.config(
  { ignores: ['dist/**', 'coverage/**', 'node_modules/**', '.reports/**', 'test-results/**'] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: { allowDefaultProject: ['.config/eslint.js'] },
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-eval': 'error',
      'no-restricted-syntax': ['error', ...noMarkup],
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      'max-lines': ['error', 400],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    // ESLint sees the props of another component as `any`; svelte-check, which knows them, checks these.
    rules: {
      'no-restricted-syntax': [
        'error',
        ...noMarkup,
        {
          selector: "SvelteAttribute[key.name='style']",
          message: 'a strict policy blocks style attributes: use a class or a style: directive',
        },
      ],
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    ignores: ['src/core/time/**'],
    rules: { 'no-restricted-syntax': ['error', ...noMarkup, noDate] },
  },
  { files: ['.config/eslint.js'], ...ts.configs.disableTypeChecked },
);
