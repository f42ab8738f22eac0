import { fc } from '../../support/laws.ts';
import { describe, expect, it } from 'vitest';
import { sourceOffset } from '../../../src/core/extract/plain.ts';
import { compose } from '../../../src/import/article/compose.ts';
import { readHtml } from '../../../src/import/article/html.ts';
import { readMarkdown } from '../../../src/import/article/markdown.ts';
import { placesOf } from '../../../src/import/article/place.ts';
import { readText } from '../../../src/import/article/text.ts';
import type { Reading } from '../../../src/import/article/types.ts';

/** A piece of a file, and the text that a reader should see of it. */
interface Part {
  readonly written: string;
  readonly seen: string;
}

const SEEN = ['a', 'Z', '7', '月', '日', '。', '，', '“', '😀', 'é', '-'];
const BLANKS = [' ', '\n', '  \n ', '\t', '\u3000'];

const plainPart = fc.constantFrom(...SEEN).map((sign): Part => ({ written: sign, seen: sign }));
const blankPart = fc.constantFrom(...BLANKS).map((blank): Part => ({ written: blank, seen: ' ' }));
const named = fc
  .constantFrom(
    ['&amp;', '&'],
    ['&lt;', '<'],
    ['&nbsp;', '\u00A0'],
    ['&mdash;', '—'],
    ['&#x4E2D;', '中'],
    ['&#20013;', '中'],
    ['&#128512;', '😀'],
  )
  .map(([written, seen]): Part => ({ written, seen }));

const markup = fc
  .constantFrom(
    '<b>',
    '</b>',
    '<span style="x">',
    '</span>',
    '<p>',
    '</p>',
    '<div class=a>',
    '</div>',
    '<br>',
    '<br/>',
    '<h2>',
    '</h2>',
    '<ul><li>',
    '</ul>',
    '<!-- 2月30日 -->',
    '<script>var a = "<p>1月1日";</script>',
    '<style>p{}</style>',
    '<table><tr><td>',
    '<td>',
    '</table>',
    '<img alt="x">',
    '</q>',
  )
  .map((written): Part => ({ written, seen: ' ' }));

const html = fc.array(fc.oneof(plainPart, plainPart, blankPart, named, markup), { maxLength: 60 });

const escape = fc
  .constantFrom('*', '_', '#', '>', '[', '\\', '`', '&')
  .map((sign): Part => ({ written: `\\${sign}`, seen: sign }));
const inline = fc.array(fc.oneof(plainPart, plainPart, named, escape), { minLength: 1, maxLength: 8 });

function joined(parts: readonly Part[]): Part {
  return { written: parts.map((part) => part.written).join(''), seen: parts.map((part) => part.seen).join('') };
}

const wrap =
  (before: string, after: string) =>
  (part: Part): Part => ({ written: before + part.written + after, seen: part.seen });
const words = fc.oneof(
  inline.map(joined),
  inline
    .map(joined)
    .map(wrap('*x', 'x*'))
    .map((part) => ({ ...part, seen: `x${part.seen}x` })),
  inline.map(joined).map(wrap('[', '](https://example.org "t")')),
);
const line = fc.array(words, { minLength: 1, maxLength: 4 }).map((list) => ({
  written: `w${list.map((part) => part.written).join(' ')}w`,
  seen: `w${list.map((part) => part.seen).join(' ')}w`,
}));
const leaf = fc.oneof(
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => ({ lines, prefix: '' })),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => ({ lines, prefix: '> ' })),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => ({ lines, prefix: '> > ' })),
  fc.array(line, { minLength: 1, maxLength: 1 }).map((lines) => ({ lines, prefix: '## ' })),
  fc.array(line, { minLength: 1, maxLength: 1 }).map((lines) => ({ lines, prefix: '- ' })),
);
const markdown = fc
  .tuple(fc.constantFrom('', '---\ntitle: 题\n---\n'), fc.array(leaf, { maxLength: 6 }))
  .map(([front, leaves]) => ({
    written:
      front + leaves.map(({ lines, prefix }) => lines.map((part) => prefix + part.written).join('\n')).join('\n\n'),
    seen: leaves.map(({ lines }) => lines.map((part) => part.seen).join(' ')).join(' '),
  }));

const bare = (text: string): string => text.replaceAll(/\s/g, '');

/** What the file says at an offset: a character, or the one that a reference stands for. */
function shownAt(source: string, offset: number, sign: string): boolean {
  if (source.startsWith(sign, offset)) return true;
  if (source[offset] === '&') return true;
  return sign === ' ' && /[\s<]/.test(source[offset] ?? '');
}

function checkOffsets(source: string, reading: Reading): string {
  const plain = compose(reading.blocks, source);
  let end = -1;
  for (const block of plain.blocks) {
    expect(block.start).toBe(end + 1);
    expect(block.end).toBeGreaterThan(block.start);
    end = block.end;
    const text = plain.text.slice(block.start, block.end);
    expect(text).toBe(text.trim());
    expect(text).not.toContain('\n');
    let at = block.start;
    for (const sign of text) {
      expect([sign, shownAt(source, sourceOffset(plain, at), sign)]).toEqual([sign, true]);
      at += sign.length;
    }
  }
  expect(plain.text.length).toBe(Math.max(0, end));
  return plain.text;
}

describe('every character of the plain text is found again in the file, and none is lost', () => {
  it('in HTML', () => {
    fc.assert(
      fc.property(html, (parts) => {
        const { written, seen } = joined(parts);
        expect(bare(checkOffsets(written, readHtml(written)))).toBe(bare(seen));
      }),
    );
  });

  it('in Markdown', () => {
    fc.assert(
      fc.property(markdown, ({ written, seen }) => {
        expect(bare(checkOffsets(written, readMarkdown(written)))).toBe(bare(seen));
      }),
    );
  });

  it('in plain text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(plainPart, plainPart, blankPart), { maxLength: 200 }), (parts) => {
        const { written } = joined(parts);
        expect(bare(checkOffsets(written, readText(written)))).toBe(bare(written));
      }),
    );
  });

  it('in any text at all, read as each format', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        for (const read of [readHtml, readMarkdown, readText]) compose(read(text).blocks, text);
      }),
      { numRuns: 50 },
    );
  });
});

describe('placesOf', () => {
  it('counts lines and columns from 1, whatever ends a line', () => {
    const place = placesOf('ab\r\nc\rd\n\ne');
    expect([0, 2, 4, 6, 8, 9].map(place)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 5, column: 1 },
    ]);
  });
});
