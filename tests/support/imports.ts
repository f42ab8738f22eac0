/** Reads the imports of every source file and holds them against the table of who may import whom. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

export interface Import {
  readonly from: string;
  /** A path below the project, or the name of a package. */
  readonly to: string;
  readonly isDynamic: boolean;
}

/** Who may import what: path prefixes (of files below `src`), packages by name; `lazy` only by `import()`. */
interface Rule {
  readonly module: string;
  readonly may: readonly string[];
  readonly lazy?: readonly string[];
  readonly not?: readonly string[];
}

/** The table of the design. The first rule whose module is a prefix of the file counts. */
const RULES: readonly Rule[] = [
  { module: 'src/core/time/', may: ['src/core/time/'] },
  { module: 'src/core/extract/', may: ['src/core/extract/', 'src/core/time/', 'src/core/document/types.ts'] },
  { module: 'src/core/document/', may: ['src/core/document/', 'src/core/time/'] },
  { module: 'src/core/lod/', may: ['src/core/lod/', 'src/core/time/', 'src/core/document/types.ts'] },
  {
    module: 'src/core/scene/',
    may: ['src/core/scene/', 'src/core/time/', 'src/core/lod/', 'src/core/document/types.ts'],
  },
  { module: 'src/core/interact/', may: ['src/core/interact/', 'src/core/time/', 'src/core/scene/types.ts'] },
  { module: 'src/export/', may: ['src/export/', 'src/core/', 'hyparquet-writer'], lazy: ['pptxgenjs', 'fflate'] },
  {
    module: 'src/import/',
    may: [
      'src/import/',
      'src/core/',
      'htmlparser2',
      'yaml',
      'mdast-util-from-markdown',
      'mdast',
      'csv-parse',
      'hyparquet',
    ],
    lazy: ['fzstd'],
  },
  { module: 'src/view/', may: ['src/view/', 'src/core/', 'svelte', 'd3-array'], not: ['src/core/extract/'] },
  {
    module: 'src/present/',
    may: ['src/present/', 'src/view/', 'src/core/', 'svelte'],
    not: ['src/core/extract/'],
  },
  {
    module: 'src/embed/',
    may: ['src/embed/', 'src/view/', 'src/core/', 'svelte'],
    not: ['src/core/extract/'],
    lazy: ['src/export/', 'src/studio/', 'src/present/'],
  },
  {
    module: 'src/app/',
    may: ['src/app/', 'src/view/', 'src/core/', 'svelte'],
    lazy: ['src/export/', 'src/import/', 'src/studio/', 'src/present/', 'data/'],
  },
  {
    module: 'src/cli/',
    may: ['src/cli/', 'src/core/', 'src/export/', 'src/import/', 'node:', 'package.json', 'yaml'],
    lazy: ['@napi-rs/canvas'],
  },
];

// `import … from '…'`, `export … from '…'`, a bare `import '…'`; `import('…')` and
// `import.meta.glob('…')`. None spans a quote before its own.
const STATIC = /^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
const GLOB = /\bimport\.meta\.glob(?:<[^('"`]*>)?\(\s*['"]([^'"]+)['"]/g;

/** A pattern without its wildcards: the folder that holds all that it can match. */
function fixedPart(pattern: string): string {
  const wildcard = pattern.indexOf('*');
  return wildcard < 0 ? pattern : pattern.slice(0, pattern.lastIndexOf('/', wildcard) + 1);
}

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.join(posix.dirname(from), fixedPart(specifier.replace(/\?.*$/, '')));
}

/** All imports that stand in `code`, the text of the file `from` (a path below the project with forward slashes). */
export function importsOf(from: string, code: string): Import[] {
  const found = (pattern: RegExp, isDynamic: boolean): Import[] =>
    [...code.matchAll(pattern)].map((match) => ({ from, to: resolve(from, match[1] ?? ''), isDynamic }));
  return [...found(STATIC, false), ...found(DYNAMIC, true), ...found(GLOB, true)];
}

function matches(target: string, prefix: string): boolean {
  const isFolder = prefix.endsWith('/') || prefix.endsWith(':');
  return target === prefix || target.startsWith(isFolder ? prefix : `${prefix}/`);
}

/** What is wrong with an import, as one sentence, or null. */
export function faultOf({ from, to, isDynamic }: Import): string | null {
  const rule = RULES.find(({ module }) => from.startsWith(module));
  if (rule === undefined) return `${from} stands in no module of the table; move it or add a rule`;
  const allowed = [...rule.may, ...(isDynamic ? (rule.lazy ?? []) : [])];
  const isForbidden = (rule.not ?? []).some((prefix) => matches(to, prefix));
  if (!isForbidden && allowed.some((prefix) => matches(to, prefix))) return null;
  return `${from} must not import ${to}${isDynamic ? '' : ' (statically)'}; ${rule.module} may import ${allowed.join(', ')}`;
}

/** Paths of all source files below `folder`, with forward slashes. */
export function sourcesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return names.filter((name) => /\.(ts|svelte|css|js)$/.test(name)).map((name) => `${folder}/${name}`);
}

/** All imports of the code below `folder`. */
export function importsIn(folder: string): Import[] {
  const files = sourcesIn(folder).filter((file) => !file.endsWith('.css'));
  return files.flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));
}
