/** Reads a file that the reader chose; whatever it is, what comes back can be shown. A large one is read beside the page. */
import { documentOf } from '../core/document/columns.ts';
import type { Listener, OpenAnswer, OpenedFile, Progress } from '../core/document/opening.ts';
import { tableFault } from '../core/document/table.ts';
import { readTimeline, type Reading } from './catalogue.ts';

/** From this size on a worker reads it; below, the page has it sooner. */
const LARGE = 4_000_000;

export interface OpenListener {
  readonly progress: (progress: Progress) => void;
  /** The first events of a file, while the others are being read. */
  readonly first: (reading: Reading) => void;
}

function unreadable(name: string, value: string, message: string): Reading {
  return { name, document: null, diagnostics: [{ path: '', severity: 'error', code: 'unreadable', value, message }] };
}

/** The timeline in a file, or why there is none. Rejects only where `signal` says so. */
export async function readFile(file: File, listener: OpenListener, signal: AbortSignal): Promise<Reading> {
  const isSmall = file.size < LARGE && !/\.parquet$/i.test(file.name);
  const small = isSmall ? await readSmall(file) : null;
  if (small !== null) return small;
  const key = {};
  const made = (opened: OpenedFile): Reading => readingOf(file.name, opened, key);
  const inner: Listener = { progress: listener.progress, first: (opened) => listener.first(made(opened)) };
  return made(await inWorker(file, inner, signal));
}

/** A folder, a file that has gone, bytes that are not UTF-8, a table: each is told. Null for a Parquet file of another name. */
async function readSmall(file: File): Promise<Reading | null> {
  const { name } = file;
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return unreadable(name, name, 'this cannot be opened: it is a folder, or the file has gone; choose a file');
  }
  if (isParquet(bytes)) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const reading = readTimeline(name, text);
    const table = reading.document === null ? tableFault(name, text) : null;
    return table === null ? reading : { ...reading, diagnostics: [table] };
  } catch {
    return unreadable(name, name, 'these bytes are not UTF-8 text; save the file as UTF-8, or make it again');
  }
}

const PARQUET = [0x50, 0x41, 0x52, 0x31];

function isParquet(bytes: ArrayBuffer): boolean {
  const begin = new Uint8Array(bytes.slice(0, PARQUET.length));
  return begin.length === PARQUET.length && PARQUET.every((byte, place) => byte === begin[place]);
}

function readingOf(name: string, { document, diagnostics, problems, total }: OpenedFile, key: object): Reading {
  if (document === null) return { name, document: null, diagnostics, problems };
  const whole = { ...documentOf(document.head, document.columns), file: key };
  return { name, document: total === null ? whole : { ...whole, total }, diagnostics, problems };
}

/** Has `file` opened in a worker; on the page itself where there is none. */
function inWorker(file: File, listener: Listener, signal: AbortSignal): Promise<OpenedFile> {
  const here = async (): Promise<OpenedFile> => {
    const { openFile } = await import('../import/open/open.ts');
    return openFile(file, listener, signal);
  };
  const worker = workerOrNull();
  if (worker === null) return here();
  return new Promise<OpenedFile>((done, fail) => {
    const stop = (): void => {
      worker.terminate();
      fail(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, { once: true });
    worker.onmessage = ({ data }: MessageEvent<OpenAnswer>): void => {
      if ('progress' in data) listener.progress(data.progress);
      else if ('first' in data) listener.first(data.first);
      else {
        worker.terminate();
        signal.removeEventListener('abort', stop);
        if ('opened' in data) done(data.opened);
        else fail(new Error(data.failed));
      }
    };
    // A page that was opened from a disk may not start workers, and says so only now.
    worker.onerror = (event): void => {
      event.preventDefault();
      worker.terminate();
      here().then(done, fail);
    };
    worker.postMessage(file);
  });
}

function workerOrNull(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('../import/open/open.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
