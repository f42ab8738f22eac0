/** Puts a file on the clipboard while it is still being written: some browsers allow it only within the click. */
import type { Produced } from './write.ts';

/** False where the browser refuses, and where nothing was written. Rejects where writing does. */
export async function copied(type: 'image/png' | 'text/plain', written: Promise<Produced | null>): Promise<boolean> {
  const blob = written.then((produced) => {
    if (produced === null) throw new Error('nothing was written');
    return new Blob([produced.content as BlobPart], { type });
  });
  // It is also rejected where the browser has refused already and nobody waits for it.
  blob.catch(() => undefined);
  try {
    await navigator.clipboard.write([new ClipboardItem({ [type]: blob })]);
    return true;
  } catch {
    await written;
    return false;
  }
}
