/** The site without script: its timelines as ordered lists, the documents as files, and their schema. */
import { readdirSync, readFileSync } from 'node:fs';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { readDocumentText } from '../src/core/document/read.ts';
import { withStatus } from '../src/core/document/status.ts';
import { textIn } from '../src/core/document/text.ts';
import { entriesOf } from '../src/view/entries.ts';

/** What stands above the things that the text tells without a date. */
const UNDATED = { 'zh-Hans': '没有日期', 'zh-Hant': '沒有日期', en: 'Without a date' };

const SCHEMA = 'src/core/document/schema.json';

function timelines(): string[] {
  const names = readdirSync('data', { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return names.filter((name) => /\/timeline[^/]*\.json$/.test(name)).sort();
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

/** One document as a heading and an ordered list: date, title, proof. */
function listOf(name: string): string {
  const { document: read } = readDocumentText(readFileSync(`data/${name}`, 'utf8'));
  if (read === null) return '';
  const document = withStatus(read);
  const items = [...entriesOf(document, document.language)].map(({ datetime, when, title, event }) => {
    const time = `<time${datetime === undefined ? '' : ` datetime="${datetime}"`}>${escaped(when)}</time>`;
    const proof = event.evidence.map(({ quote }) => `<blockquote>${escaped(quote)}</blockquote>`).join('');
    return `<li>${time} ${escaped(title)}${proof}</li>`;
  });
  const undated = (document.undated ?? []).map(({ dateText, title, quote }) => {
    const words = `${escaped(dateText)}: ${escaped(textIn(title, document.language))}`;
    return `<li>${words}<blockquote>${escaped(quote)}</blockquote></li>`;
  });
  const tray = undated.length === 0 ? '' : `<h3>${UNDATED[document.language]}</h3><ul>${undated.join('')}</ul>`;
  const title = escaped(textIn(document.title, document.language));
  return `<section lang="${document.language}"><h2>${title}</h2><ol>${items.join('')}</ol>${tray}<p><a href="data/${name}">timeline.json</a></p></section>`;
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
      const lists = timelines().map(listOf).join('');
      return [{ tag: 'noscript', children: `<main><h1>Dateline</h1>${lists}</main>`, injectTo: 'body' }];
    },
  };
}
