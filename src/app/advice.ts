/** What a reader can do about a file of which nothing can be shown. */
import type { Diagnostic } from '../core/document/types.ts';
import type { OpenFault } from '../view/words/types.ts';

/** The sentence for the first fault that has one. */
export function adviceOf(
  diagnostics: readonly Diagnostic[],
  faults: Readonly<Record<OpenFault, string>>,
): string | undefined {
  const sentences: ReadonlyMap<string, string> = new Map(Object.entries(faults));
  return diagnostics.map(({ code }) => sentences.get(code)).find((sentence) => sentence !== undefined);
}
