/** What stood in the way of a form, in the reader's language. */
import type { Words } from '../../view/words/types.ts';
import { CannotWrite } from './cannotWrite.ts';

export function obstacleIn(error: unknown, words: Words['embed']): string {
  if (!(error instanceof CannotWrite)) return words.failed(error instanceof Error ? error.message : String(error));
  return error.obstacle === 'script' ? words.missingScript(error.script) : words.insecure;
}
