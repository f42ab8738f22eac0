/** Opens a large file, whatever it is; runs in a worker, or on the page where there is none. */
import { isParquet } from '../parquet/sign.ts';
import { openJson } from './json.ts';
import type { Listener, OpenedFile } from '../../core/document/opening.ts';
import { unreadable } from './refused.ts';

const GONE =
  'this cannot be read: it is a folder, or the file was moved, changed or removed meanwhile; choose it again';

/** What `file` holds, or why it holds nothing. Throws only where `signal` says so. */
export async function openFile(file: File, listener: Listener, signal?: AbortSignal): Promise<OpenedFile> {
  try {
    const begin = new Uint8Array(await file.slice(0, 4).arrayBuffer());
    if (!isParquet(begin) && !/\.parquet$/i.test(file.name)) return await openJson(file, listener, signal);
    const { openParquetFile } = await import('./parquet.ts');
    return await openParquetFile(file, listener, signal);
  } catch (error) {
    if (signal?.aborted !== true && error instanceof DOMException) return unreadable(file.name, GONE);
    throw error;
  }
}
