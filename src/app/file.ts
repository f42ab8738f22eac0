/** Reads a file that the reader chose; whatever it is, what comes back can be shown. */
import { readTimeline, type Reading } from './catalogue.ts';

function unreadable(name: string, value: string, message: string): Reading {
  return { name, document: null, diagnostics: [{ path: '', severity: 'error', code: 'unreadable', value, message }] };
}

/** The timeline in a file, or why there is none: a folder, a file that has gone, bytes that are not UTF-8. Never throws. */
export async function readFile(file: File): Promise<Reading> {
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return unreadable(
      file.name,
      file.name,
      'this cannot be opened: it is a folder, or the file has gone; choose a file',
    );
  }
  try {
    return readTimeline(file.name, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return unreadable(file.name, file.name, 'these bytes are not UTF-8 text; save the file as UTF-8, or make it again');
  }
}
