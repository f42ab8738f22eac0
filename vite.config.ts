/** Builds the site (default), the command line (`--mode cli`), and configures the tests that Vitest runs. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

const cli = {
  outDir: 'dist/cli',
  target: 'node20',
  rolldownOptions: { output: { entryFileNames: 'dateline.js' } },
};

const site = { outDir: 'dist/site', target: 'es2022' };

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [svelte({ configFile: false })],
  build: { emptyOutDir: true, ...(mode === 'cli' ? cli : site) },
  ssr: { noExternal: true as const },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/view/**', 'tests/app/**', 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        plugins: [svelteTesting()],
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/view/**/*.test.ts', 'tests/app/**/*.test.ts'],
          setupFiles: ['tests/support/component.ts'],
        },
      },
    ],
  },
}));
