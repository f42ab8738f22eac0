/** Opens a large file beside the page, which stays alive meanwhile. */
import { buffersOf } from '../../core/document/columns.ts';
import type { OpenAnswer, OpenedFile } from '../../core/document/opening.ts';
import { openFile } from './open.ts';

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<File>) => void) | null;
  postMessage: (answer: OpenAnswer, transfer?: Transferable[]) => void;
};

function buffers({ document }: OpenedFile): Transferable[] {
  return document === null ? [] : (buffersOf(document.columns) as ArrayBuffer[]);
}

scope.onmessage = ({ data }): void => {
  openFile(data, {
    progress: (progress) => scope.postMessage({ progress }),
    first: (first) => scope.postMessage({ first }, buffers(first)),
  }).then(
    (opened) => scope.postMessage({ opened }, buffers(opened)),
    (error: unknown) => scope.postMessage({ failed: error instanceof Error ? error.message : String(error) }),
  );
};
