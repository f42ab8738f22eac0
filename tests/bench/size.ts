/** How many bytes a reader of Chinese and English costs a page: bundled and minified, then gzipped. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import type { Table } from './table.ts';

/** What a page would write to get it. */
const ENTRIES: readonly (readonly [name: string, code: string])[] = [
  ['Dateline, `datesOf`: the dates of a text', "export { datesOf } from '../../src/core/extract/dates.ts'"],
  ['Dateline, `documentOf`: its events, with proof', "export { documentOf } from '../../src/core/extract/document.ts'"],
  ['chrono-node, zh and en', "export * as zh from 'chrono-node/zh'; export * as en from 'chrono-node/en'"],
  ['Recognizers-Text, date-time', "export { recognizeDateTime } from '@microsoft/recognizers-text-date-time'"],
];

/** A file that is not there, in this folder, so that imports are looked for from here. */
const ENTRY = fileURLToPath(new URL('./entry.js', import.meta.url));

async function bundle(code: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    // Not "browser": there Recognizers-Text has a script, no module.
    resolve: { mainFields: ['module', 'main'] },
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? code : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: ENTRY, formats: ['es'], fileName: 'entry' },
      // A library build keeps its white space unless the output is told too.
      rolldownOptions: { output: { minify: true } },
    },
  });
  const outputs = [built].flat().filter((each): each is Rollup.RolldownOutput => 'output' in each);
  return outputs
    .flatMap(({ output }) => output)
    .map((file) => (file.type === 'chunk' ? file.code : ''))
    .join('');
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** Sizes in kB of 1,000 bytes; a peer that is not installed has none. */
export async function sizes(): Promise<Table> {
  const rows: string[][] = [];
  for (const [name, code] of ENTRIES) {
    const bundled = await bundle(code).catch(() => null);
    const bytes = Buffer.from(bundled ?? '');
    const size = [bytes.length, gzipSync(bytes, { level: 9 }).length].map(kilobytes);
    rows.push([name, ...(bundled === null ? ['not installed', ''] : size)]);
  }
  return { title: 'Size', labels: 1, head: ['reader', 'minified, kB', 'gzip, kB'], rows };
}
