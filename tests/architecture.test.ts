/** Holds the code to the design: who may import whom, how long a file may be, what may lie at the top. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { faultOf, importsIn, importsOf, sourcesIn } from './support/imports.ts';

const TOP = [
  '.ci', '.config', '.gitignore', '.prettierignore', '.prettierrc.json',
  'CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'data', 'docs', 'index.html', 'package-lock.json', 'package.json',
  'src', 'tests', 'tsconfig.json', 'vite.config.ts',
]; // prettier-ignore
const MADE = ['.git', '.reports', '.svelte-kit', 'coverage', 'dist', 'node_modules', 'test-results'];

describe('one direction', () => {
  it('has no import against the table', () => {
    expect(
      importsIn('src')
        .map(faultOf)
        .filter((fault) => fault !== null),
    ).toEqual([]);
  });

  it('resolves every relative import to a file that is there', () => {
    const local = importsIn('src').filter(({ to }) => to.startsWith('src/') || to.startsWith('data/'));
    expect(local.filter(({ to }) => !existsSync(to))).toEqual([]);
    expect(local.length).toBeGreaterThan(20);
  });

  test.each([
    ['src/core/time/x.ts', "import { a } from '../extract/b.ts';"],
    ['src/core/extract/x.ts', "import { a } from '../document/read.ts';"],
    ['src/core/document/x.ts', "import type { a } from '../extract/types.ts';"],
    ['src/core/lod/x.ts', "import { a } from '../scene/types.ts';"],
    ['src/core/scene/x.ts', "export * from '../document/read.ts';"],
    ['src/core/scene/x.ts', "import {\n  a,\n  b,\n} from 'svelte';"],
    ['src/core/interact/x.ts', "import '../scene/scene.ts';"],
    ['src/core/x.ts', "import fs from 'node:fs';"],
    ['src/export/x.ts', "import { a } from '../view/paint.ts';"],
    ['src/view/X.svelte', "<script>\n  import { a } from '../core/extract/dates.ts';"],
    ['src/view/x.ts', "const a = await import('../export/svg.ts');"],
    ['src/view/x.ts', "const a = import.meta.glob('../../data/*/timeline*.json');"],
    ['src/core/time/x.ts', "import { a } from 'd3-array';"],
    ['src/core/scene/x.ts', "import { a } from 'd3-array';"],
    ['src/app/x.ts', "import { a } from '../export/svg.ts';"],
    ['src/app/x.ts', "import { a } from '../cli/build.ts';"],
    ['src/cli/x.ts', "import { a } from '../view/paint.ts';"],
  ])('forbids in %s: %s', (file, code) => {
    const faults = importsOf(file, code).map(faultOf);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(file);
  });

  test.each([
    ['src/core/extract/x.ts', "import type { a } from '../document/types.ts';"],
    ['src/app/x.ts', "const a = await import('../export/svg.ts');"],
    ['src/view/x.ts', "import { a } from '../core/scene/scene.ts';"],
    ['src/cli/x.ts', "import fs from 'node:fs';"],
  ])('allows in %s: %s', (file, code) => {
    expect(importsOf(file, code).map(faultOf)).toEqual([null]);
  });
});

test.each([
  ["import.meta.glob('../../data/*/timeline*.json')", 'data/'],
  ["import.meta.glob<string>('../../data/*/timeline*.json', { query: '?raw' })", 'data/'],
  ["import.meta.glob<Record<string, string>>(\n  '../export/*.ts',\n)", 'src/export/'],
  ["import.meta.glob('../export/svg.ts')", 'src/export/svg.ts'],
])('sees the dynamic import %s', (code, to) => {
  expect(importsOf('src/app/x.ts', `const a = ${code};`)).toEqual([{ from: 'src/app/x.ts', to, isDynamic: true }]);
});

describe('small files', () => {
  const lines = sourcesIn('src').map((file) => ({ file, count: readFileSync(file, 'utf8').split('\n').length - 1 }));

  it('has no file over 400 lines', () => {
    expect(lines.filter(({ count }) => count > 400)).toEqual([]);
  });

  it('has a median under 150 lines', () => {
    const sorted = lines.map(({ count }) => count).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(150);
  });
});

describe('the top of the project', () => {
  it('holds nothing that the design does not name', () => {
    expect(readdirSync('.').filter((name) => !TOP.includes(name) && !MADE.includes(name))).toEqual([]);
  });
});
