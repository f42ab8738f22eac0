/** The site without script: its timelines as ordered lists, the documents as files, and their schema. */
import { readdirSync, readFileSync } from 'node:fs';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { readDocumentText } from '../src/core/document/read.ts';
import { listOf } from '../src/export/html/list.ts';

const SCHEMA = 'src/core/document/schema.json';

function timelines(): string[] {
  const names = readdirSync('data', { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return names.filter((name) => /\/timeline[^/]*\.json$/.test(name)).sort();
}

/** One document as a heading and an ordered list: date, title, proof, links. */
function sectionOf(name: string): string {
  const { document } = readDocumentText(readFileSync(`data/${name}`, 'utf8'));
  if (document === null) return '';
  const file = `<p><a href="data/${name}">timeline.json</a></p>`;
  return `<section lang="${document.language}">${listOf(document)}${file}</section>`;
}

/** Adds to the built site what a reader without script, a search engine and another program need. */
export function readable(): Plugin {
  return {
    name: 'readable-without-script',
    apply: 'build',
    generateBundle() {
      if (this.environment.name !== 'client') return;
      const emit = (fileName: string, path: string): unknown =>
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path, 'utf8') });
      for (const name of timelines()) emit(`data/${name}`, `data/${name}`);
      emit('timeline.schema.json', SCHEMA);
    },
    transformIndexHtml(): HtmlTagDescriptor[] {
      const lists = timelines().map(sectionOf).join('');
      return [{ tag: 'noscript', children: `<main><h1>Dateline</h1>${lists}</main>`, injectTo: 'body' }];
    },
  };
}
