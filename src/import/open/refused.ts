/** A large file of which nothing can be shown. */
import type { OpenedFile } from '../../core/document/opening.ts';
import type { Diagnostic } from '../../core/document/types.ts';

/** Nothing to show, and why. */
export function refused(diagnostics: readonly Diagnostic[]): OpenedFile {
  return { document: null, diagnostics, problems: diagnostics.length, total: null };
}

/** The bytes could not be had. */
export function unreadable(name: string, message: string): OpenedFile {
  return refused([{ path: '', severity: 'error', code: 'unreadable', value: JSON.stringify(name), message }]);
}
