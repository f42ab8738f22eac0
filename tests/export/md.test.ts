import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it, test } from 'vitest';
import { textIn } from '../../src/core/document/text.ts';
import { LINK_ADDRESS } from '../../src/core/document/url.ts';
import { markdownOf } from '../../src/export/md.ts';
import { escapeMd, linkMd } from '../../src/export/md.escape.ts';
import { compose } from '../../src/import/article/compose.ts';
import { readMarkdown } from '../../src/import/article/markdown.ts';
import { fc } from '../support/laws.ts';
import { asRead, hostileDocuments } from './html/hostile.ts';
import { DATA, dataDocument, documentOf, manyEvents } from './support/documents.ts';

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])];
}

function wordsIn(node: Nodes): string {
  return nodesIn(node)
    .map((each) => (each.type === 'text' ? each.value : ''))
    .join('');
}

/** The text of every node of this kind. */
function texts(tree: Root, type: Nodes['type']): string[] {
  return nodesIn(tree)
    .filter((node) => node.type === type)
    .map(wordsIn);
}

/** A text as it stands in one line. */
function inLine(text: string): string {
  return asRead(text)
    .replace(/[\t\n \u2028\u2029]+/g, ' ')
    .trim();
}

const evidence = { quote: '', start: 0, end: 0, dateText: '', dateStart: 0, implied: [], rule: 'r' };

describe('a document in Markdown', () => {
  const document = documentOf(
    [
      { id: 'y', when: '2019-09', title: 'Two', lane: 'b', links: [{ to: 'x', kind: 'cause' }] },
      {
        ...{ id: 'x', when: '2019-07-16', title: 'One *star*', lane: 'a', summary: 'So it was.' },
        ...{ place: 'Beijing', evidence: [{ ...evidence, quote: 'It began\non 16 July.' }] },
        links: [{ url: 'https://example.org/?a=1&lt;', label: 'Page [1]' }, { url: 'javascript:alert(1)' }],
      },
      { when: '2019-08-01', title: 'Three' },
    ],
    {
      title: 'A & B',
      summary: '1. What it is',
      lanes: [
        { id: 'b', label: 'Lane B' },
        { id: 'a', label: 'Lane A' },
        { id: 'c', label: 'Empty' },
      ],
      undated: [{ quote: 'Recently, more.', start: 0, end: 15, dateText: 'Recently', title: 'More' }],
      source: { title: 'S', url: 'https://example.org/s', published: '2019-07-24' },
    },
  );

  it('goes by time', () => {
    expect(markdownOf(document)).toBe(
      [
        String.raw`# A \& B`,
        String.raw`1\. What it is`,
        String.raw`## 16 July 2019 · One \*star\*`,
        'Lane A',
        'So it was.',
        '> It began on 16 July.',
        'Place: Beijing · Led to: Two',
        String.raw`[Page \[1\]](<https://example.org/?a=1&amp;lt;>)`,
        'javascript:alert(1)',
        '## 1 August 2019 · Three',
        '*planned*',
        '## September 2019 · Two',
        String.raw`Lane B · *planned*`,
        String.raw`Caused by: One \*star\*`,
        '## Without a date',
        'Recently: More',
        '> Recently, more.',
        '---',
        '[S](<https://example.org/s>) · published 24 July 2019'.replace(/^/, 'Source: '),
        '',
      ]
        .join('\n\n')
        .replace(/\n\n$/, '\n'),
    );
  });

  it('goes by lanes, what is in none at the end', () => {
    const tree = fromMarkdown(markdownOf(document, { order: 'lanes', language: 'zh-Hans' }));
    expect(texts(tree, 'heading')).toEqual([
      ...['A & B', 'Lane B', '2019年9月 · Two', 'Lane A', '2019年7月16日 · One *star*', '其他', '2019年8月1日 · Three'],
      '没有日期',
    ]);
  });
});

test.each([
  ['# heading', String.raw`\# heading`],
  ['- item', String.raw`\- item`],
  ['+ item', String.raw`\+ item`],
  ['12) item', String.raw`12\) item`],
  ['---', String.raw`\---`],
  ['a - b, 1. c', 'a - b, 1. c'],
  ['<b>&amp;', String.raw`\<b\>\&amp;`],
  ['a|b ~~c~~ $d$ ==e== [^f]', String.raw`a\|b \~\~c\~\~ \$d\$ \=\=e\=\= \[\^f\]`],
  ['see https://evil.example and www.evil.example', String.raw`see https\://evil.example and www\.evil.example`],
  ['back\\slash\\', String.raw`back\\slash\\`],
  ['    code\n\n> quote', String.raw`code \> quote`],
])('%j is %s', (text, markdown) => {
  expect(escapeMd(text)).toBe(markdown);
});

test.each(['https://example.org/a_(b)?c=<d>&copy=1&amp;#e', 'mailto:a@b.example', 'a/[b]*c*'])(
  'a link to %s leads there',
  (address) => {
    const links = nodesIn(fromMarkdown(linkMd('words', address))).filter((node) => node.type === 'link');
    expect(links.map(({ url }) => url)).toEqual([address.replaceAll('<', '%3C').replaceAll('>', '%3E')]);
  },
);

test('law: any text is words in one line, wherever it stands', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
      const words = inLine(text);
      const read = (markdown: string, type: Nodes['type']): string => texts(fromMarkdown(markdown), type).join('¶');
      if (words === '') return;
      expect(read(escapeMd(text), 'paragraph')).toBe(words);
      expect(read(`> ${escapeMd(text)}`, 'blockquote')).toBe(words);
      expect(read(`## 2019 · ${escapeMd(text)}`, 'heading')).toBe(`2019 · ${words}`);
    }),
  );
});

const KINDS = ['root', 'heading', 'paragraph', 'text', 'emphasis', 'blockquote', 'link', 'thematicBreak'];

test('law: whatever the texts, there is no HTML and no block, link or picture that nobody asked for', () => {
  fc.assert(
    fc.property(hostileDocuments, fc.constantFrom('time', 'lanes'), (document, order) => {
      const tree = fromMarkdown(markdownOf(document, { order }));
      expect(nodesIn(tree).filter(({ type }) => !KINDS.includes(type))).toEqual([]);
      for (const node of nodesIn(tree)) if (node.type === 'link') expect(node.url).toMatch(LINK_ADDRESS);
      const titles = texts(tree, 'heading');
      for (const { title } of document.events) {
        const words = inLine(textIn(title, document.language));
        expect(titles.some((each) => each.endsWith(`· ${words}`.trim()))).toBe(true);
      }
      const quotes = texts(tree, 'blockquote');
      const told = [...document.events.flatMap((event) => event.evidence), ...(document.undated ?? [])];
      expect(quotes.toSorted()).toEqual(told.map(({ quote }) => inLine(quote)).filter(Boolean).toSorted());
    }),
  );
}); // prettier-ignore

test.each(DATA)('%s: the reader of articles finds every title and proof again', (path) => {
  const document = dataDocument(path);
  const { blocks, diagnostics } = readMarkdown(markdownOf(document));
  const text = compose(blocks, '').text;
  expect(diagnostics).toEqual([]);
  for (const { title, evidence: proofs } of document.events)
    for (const told of [textIn(title, document.language), ...proofs.map(({ quote }) => quote)]) expect(text).toContain(told);
}); // prettier-ignore

test.each([0, 1, 2000])('%i events', (count) => {
  expect(markdownOf(manyEvents(count)).match(/^#{1,2} /gm)).toHaveLength(count + 1);
});
