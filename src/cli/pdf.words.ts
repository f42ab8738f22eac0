/** Makes the words of a PDF be found and copied as they were written. */
import { deflateSync, inflateSync } from 'node:zlib';
import { withoutRadicals } from './pdf.cmap.ts';

const END = /trailer\s*<<([^>]*)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/;
/** Longer no end is. */
const END_LENGTH = 1_000;

/**
 * The PDF with a supplement (an incremental update, ISO 32000 7.5.6) that corrects which characters its glyphs are. One that has
 * nothing to correct, or is built in another way than Chromium does it, comes back as it is.
 */
export function withCharacters(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const [, trailer, table] = END.exec(text.slice(-END_LENGTH)) ?? [];
  if (trailer === undefined || table === undefined) return pdf;
  const numbers = new Set([...text.matchAll(/\/ToUnicode (\d+) 0 R/g)].map(([, number]) => Number(number)));
  let added = '';
  const entries: string[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const map = streamOf(text, offsetOf(text, Number(table), number), number);
    const corrected = map === null ? null : withoutRadicals(map);
    if (corrected === null || corrected === map) continue;
    const stream = deflateSync(Buffer.from(corrected, 'latin1')).toString('latin1');
    entries.push(`${String(number)} 1\n${String(text.length + added.length).padStart(10, '0')} 00000 n \n`);
    added += `${String(number)} 0 obj\n<</Filter /FlateDecode\n/Length ${String(stream.length)}>> stream\n${stream}\nendstream\nendobj\n`;
  }
  if (entries.length === 0) return pdf;
  const start = text.length + added.length;
  const end = `xref\n${entries.join('')}trailer\n<<${trailer}\n/Prev ${table}>>\nstartxref\n${String(start)}\n%%EOF\n`;
  return Buffer.from(text + added + end, 'latin1');
}

const ENTRY_LENGTH = 20;

/** Where an object begins, as the table of one section from 0 on says it; NaN where there is no such table. */
function offsetOf(text: string, table: number, number: number): number {
  const head = /^xref\s+0 \d+\s+/.exec(text.slice(table, table + 40));
  if (head === null) return NaN;
  const entry = table + head[0].length + number * ENTRY_LENGTH;
  return Number(text.slice(entry, entry + 10));
}

/** What a stream holds; null where it is none of the kind that is looked for. */
function streamOf(text: string, offset: number, number: number): string | null {
  const head = /^(\d+) 0 obj\s*<<\s*\/Filter \/FlateDecode\s*\/Length (\d+)>>\s*stream\r?\n/.exec(
    text.slice(offset, offset + 120),
  );
  if (head === null || Number(head[1]) !== number) return null;
  const start = offset + head[0].length;
  try {
    return inflateSync(Buffer.from(text.slice(start, start + Number(head[2])), 'latin1')).toString('latin1');
  } catch {
    return null;
  }
}
