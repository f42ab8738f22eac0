/** Builds the site (default), the embed (`--mode embed`), the command line (`--mode cli`), and configures the tests that Vitest runs. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { embedBuild, embedPlugins } from './.config/embed.ts';
import { embedFiles } from './.config/embedFiles.ts';
import { readable } from './.config/readable.ts';

const cli = {
  outDir: 'dist/cli',
  target: 'node20',
  rolldownOptions: { output: { entryFileNames: 'dateline.js', codeSplitting: false } },
};

const site = { outDir: 'dist/site', target: 'es2022' };

/**
 * The built page may load nothing but its own files, and pictures from elsewhere: the card loads one where a reader asks for it,
 * and nothing else does. The dev server needs inline styles and so goes without.
 */
const strictPolicy: Plugin = {
  name: 'strict-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: {
        'http-equiv': 'Content-Security-Policy',
        content:
          "default-src 'self'; img-src 'self' data: https: http:; object-src 'none'; base-uri 'none'; form-action 'none'",
      },
      injectTo: 'head-prepend',
    },
  ],
};

const builds: Readonly<Record<string, object>> = { cli, embed: embedBuild };

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: mode === 'embed' ? embedPlugins : [svelte({ configFile: false }), strictPolicy, readable(), embedFiles()],
  // Modules: what only some jobs of a worker need is loaded when they do.
  worker: { format: 'es' },
  build: { emptyOutDir: true, ...(builds[mode] ?? site) },
  // The canvas of Node is no script: it stays a package, and is asked for when the first picture is.
  ...(mode === 'cli' ? { ssr: { noExternal: true as const, external: ['@napi-rs/canvas'] } } : {}),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // How long a law takes says nothing of whether it holds; this only ends what hangs.
          testTimeout: 120_000,
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.dom.test.ts', 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        plugins: [svelteTesting()],
        test: {
          name: 'component',
          testTimeout: 120_000,
          environment: 'jsdom',
          include: ['tests/**/*.dom.test.ts'],
          setupFiles: ['tests/support/component.ts'],
        },
      },
    ],
  },
}));
