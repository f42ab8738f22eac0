/** Builds the embed: one module with its styles inside, and without the parts of the drawing that only the app has. */
import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { minify } from 'terser';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { embedScript } from './embedScripts.ts';

/**
 * Modules of layouts, scales and links that an embedded drawing never asks for: time runs to the right, true to scale, in the lanes
 * of the document. Whatever they export is undefined there.
 */
const LEFT_OUT = [
  ...['scene/upright', 'scene/places.upright', 'scene/columns.plan', 'scene/axis.upright', 'scene/drawing.upright'],
  ...['scene/axis.warped', 'scene/axis.breaks', 'scene/drawing.links', 'lod/chain', 'scene/opening'],
  ...['time/warp.folded', 'time/warp.equal', 'time/warp.knots'],
].map((name) => `/src/core/${name}.ts`);

/** What does the same in fewer words. */
const SHORTER: Readonly<Record<string, string>> = {
  // What is wrong with a date is told by the command line and the app; here it is told that it is none.
  '/src/core/time/edtf.mistakes.ts': `
    import { EdtfError } from './edtf.error.ts';
    export const usualMistake = (text) => new EdtfError(text, 'this is not an EDTF date', []);`,
  // Steps of a talk are found by their words alone.
  '/src/core/document/find.pinyin.ts': `
    export const initialsOf = () => null;
    export const initialsPattern = () => null;`,
};

const EXPORTED = /^export (?:async )?(?:function\*?|const|let|class) (\w+)/gm;

const leaveOut: Plugin = {
  name: 'leave-out',
  enforce: 'pre',
  load(id) {
    const shorter = Object.entries(SHORTER).find(([name]) => id.endsWith(name));
    if (shorter !== undefined) return shorter[1];
    if (!LEFT_OUT.some((name) => id.endsWith(name))) return null;
    const names = [...readFileSync(id, 'utf8').matchAll(EXPORTED)].map((match) => match[1] ?? '');
    return names.map((name) => `export const ${name} = undefined;`).join('\n');
  },
};

/** Nothing is ever rendered on a server for it: what Svelte keeps for that is constant here, and falls away. */
const noHydration: Plugin = {
  name: 'no-hydration',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('svelte/src/internal/client/dom/hydration.js')) return null;
    const constant = code
      .replace('export let hydrating = false;', 'export const hydrating = false;')
      .replace('hydrating = value;', '');
    if (constant === code) throw new Error('Svelte has changed hydration.js: look at .config/embed.ts');
    return constant;
  },
};

const TOKEN = '__DATELINE_CSS__';
const SHEET = 'src/embed/styles.css';

/** A page may set any size on its root: rem would follow it. `--u` is ours; queries, which know no variables, get pixels. */
function ownUnits(css: string): string {
  const queries = css.replace(/@(?:media|container)[^{]*\{/g, (query) =>
    query.replace(/([\d.]+)rem/g, (_, size: string) => `${String(Number(size) * 16)}px`),
  );
  return queries.replace(/(-?[\d.]*\d)rem\b/g, (_, size: string) => `calc(${size}*var(--u))`);
}

function squeezed(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}')
    .trim();
}

/** Puts the styles of all parts into the module: a page with a strict policy lets it adopt them, but add no style element. */
const stylesInside = (inUnits: (css: string) => string): Plugin => ({
  name: 'styles-inside',
  enforce: 'post',
  generateBundle(_, bundle) {
    let css = readFileSync(SHEET, 'utf8');
    for (const [name, file] of Object.entries(bundle)) {
      if (file.type !== 'asset' || !name.endsWith('.css')) continue;
      css += String(file.source);
      Reflect.deleteProperty(bundle, name);
    }
    const text = JSON.stringify(squeezed(inUnits(css)));
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const code = file.code.replace(new RegExp(`(["'\`])${TOKEN}\\1`), () => text);
      if (code === file.code) throw new Error(`the module has no place for its styles (${TOKEN})`);
      file.code = code;
    }
  },
});

/** Terser after the bundler's own minifier: three to four per cent less for a page to load, and only when it is built. */
const smaller: Plugin = {
  name: 'smaller',
  enforce: 'post',
  async generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const options = {
        module: true,
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true },
        format: { ascii_only: false },
      } as const;
      file.code = (await minify(file.code, options)).code ?? file.code;
    }
  },
};

/** What is loaded when somebody presents, the module of the single file, and the two small scripts of the height protocol. */
const scripts: Plugin = {
  name: 'frame-scripts',
  async closeBundle() {
    for (const [name, entry] of Object.entries(OTHERS)) {
      const lib = { ...embedBuild.lib, entry, fileName: () => name };
      const made = { ...embedBuild, lib, emptyOutDir: false };
      await build({
        plugins: [svelteInside, ...pluginsFor(name)],
        build: made,
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
      });
    }
    for (const name of ['host', 'frame'] as const) {
      await build({ ...embedScript(name), configFile: false, logLevel: 'warn' });
    }
  },
};

/** The class that ties the styles of a component to it stands at each of its elements: four letters in place of fourteen. */
const scopes = new Map<string, string>();

function shortScope({ hash, css, name }: { hash: (text: string) => string; css: string; name: string }): string {
  const scope = `_${hash(name + css).slice(0, 3)}`;
  const other = scopes.get(scope);
  if (other !== undefined && other !== name + css)
    throw new Error(`${name} has the scope ${scope} of another component`);
  scopes.set(scope, name + css);
  return scope;
}

/** No text becomes markup, so that the module runs where a page allows no trusted types; and no global is written. */
const embedCompiler = { fragments: 'tree' as const, discloseVersion: false, cssHash: shortScope };

/** Build options of the module. */
export const embedBuild = {
  outDir: 'dist/embed',
  target: 'es2022',
  lib: { entry: 'src/embed/date-line.ts', formats: ['es' as const], fileName: () => 'date-line.js' },
  // Terser takes its time, and that is no news.
  rolldownOptions: { checks: { bundlerTimings: false }, output: { codeSplitting: false, minify: true } },
};

const OTHERS = { 'present.js': 'src/embed/talk/talk.ts', 'single.js': 'src/embed/single.ts' };

/** The page of the single file is ours: its root has the size that the reader wants. */
function rootUnits(css: string): string {
  const inRem = css.replace('--u: var(--dateline-size, 16px)', '--u: 1rem');
  if (inRem === css) throw new Error(`${SHEET} has no --u: look at .config/embed.ts`);
  return inRem;
}

function pluginsFor(name: string): Plugin[] {
  const inUnits = name === 'single.js' ? rootUnits : ownUnits;
  return [leaveOut, noHydration, stylesInside(inUnits), smaller];
}

const svelteInside = svelte({ configFile: false, compilerOptions: embedCompiler });

export const embedPlugins: (Plugin | Plugin[])[] = [svelteInside, ...pluginsFor('date-line.js'), scripts];
