/** Reads a large `timeline.json` in pieces, so that never all of it is in memory as text or as records. */
import type { DocumentHead } from '../../core/document/columns.ts';
import { packer } from '../../core/document/columns.pack.ts';
import { pieceReader } from '../../core/document/pieces.ts';
import type { PieceReader } from '../../core/document/pieces.ts';
import { readDocumentText } from '../../core/document/read.ts';
import { splitter } from '../../core/document/split.ts';
import type { Bytes, Split } from '../../core/document/split.ts';
import { tableFault } from '../../core/document/table.ts';
import { refused, unreadable } from './refused.ts';
import type { Listener, OpenedFile } from '../../core/document/opening.ts';

/** Bytes that are fetched in one go while the list is looked for, and about as many as a piece of it has. */
const CHUNK = 4 << 20;
const PIECE = 1 << 19;
/** The share of the work that it takes to find the pieces. */
const FINDING = 0.1;

const NOT_TEXT = 'these bytes are not UTF-8 text; save the file as UTF-8, or make it again';

/** Throws where the bytes cannot be had. */
export async function openJson(
  file: File,
  listener: Pick<Listener, 'progress'>,
  signal?: AbortSignal,
): Promise<OpenedFile> {
  const { split, found } = await splitOf(file, listener, signal);
  try {
    const reader = split === null ? null : pieceReader(await headOf(file, split));
    const isRead =
      split !== null && reader !== null && (await readPieces(file, { split, found, reader, listener, signal }));
    if (!isRead) return await openWhole(file);
    const { head, columns, diagnostics, problems } = reader.end();
    return { document: { head, columns }, diagnostics, problems, total: null };
  } catch (error) {
    if (error instanceof TypeError) return unreadable(file.name, NOT_TEXT);
    throw error;
  }
}

/** `found`: how many events there are, good and bad. None of them has been read here. */
async function splitOf(
  file: File,
  { progress }: Pick<Listener, 'progress'>,
  signal: AbortSignal | undefined,
): Promise<{ readonly split: Split | null; readonly found: number }> {
  const { feed, events, end } = splitter(PIECE);
  for (let start = 0; start < file.size; start += CHUNK) {
    signal?.throwIfAborted();
    feed(new Uint8Array(await file.slice(start, start + CHUNK).arrayBuffer()));
    progress({ share: (FINDING * start) / file.size, events: 0, total: null });
  }
  return { split: end(), found: events() };
}

/** All but the list of events. */
async function headOf(file: File, { list }: Split): Promise<string> {
  const [before, after] = [await textOf(file, { start: 0, end: list.start }), await textOf(file, { start: list.end, end: file.size })];
  return `${before}[]${after}`;
} // prettier-ignore

interface Reading {
  readonly split: Split;
  readonly found: number;
  readonly reader: PieceReader;
  readonly listener: Pick<Listener, 'progress'>;
  readonly signal: AbortSignal | undefined;
}

/** False where a piece is not what it was taken for. */
async function readPieces(file: File, { split, found, reader, listener, signal }: Reading): Promise<boolean> {
  for (const piece of split.pieces) {
    signal?.throwIfAborted();
    if (!reader.add(await textOf(file, piece))) return false;
    const share = FINDING + (1 - FINDING) * (piece.end / file.size);
    listener.progress({ share, events: reader.count(), total: found });
  }
  return true;
}

/** Throws a `TypeError` for bytes that are not UTF-8. */
async function textOf(file: File, { start, end }: Bytes): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await file.slice(start, end).arrayBuffer());
}

/** What cannot be cut is read as a whole, which also says what is wrong with it and where. */
async function openWhole(file: File): Promise<OpenedFile> {
  const text = await textOf(file, { start: 0, end: file.size });
  const { document, diagnostics } = readDocumentText(text);
  if (document === null) {
    const table = tableFault(file.name, text);
    return refused(table === null ? diagnostics : [table]);
  }
  const { events, ...head } = document;
  const { add, columns } = packer(head.lanes, head.asOf);
  for (const event of events) add(event);
  return { document: { head: head satisfies DocumentHead, columns: columns() }, diagnostics, problems: diagnostics.length, total: null };
} // prettier-ignore
