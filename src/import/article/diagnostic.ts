/** Makes the diagnostics of articles: short values, one sentence each. */
import type { Diagnostic } from '../../core/document/types.ts';

const LONGEST = 60;

/** The value as a message shows it: on one line and not longer than a title. */
export function shorten(value: string): string {
  const line = value.replaceAll(/\s/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

interface Fault {
  /** "line:column" or "" for the whole file. */
  readonly path?: string;
  readonly code: string;
  readonly value?: string;
  readonly message: string;
}

function diagnostic(severity: Diagnostic['severity'], fault: Fault): Diagnostic {
  const { path = '', code, value = '', message } = fault;
  return { path, severity, code, value: shorten(value), message };
}

export function fault(content: Fault): Diagnostic {
  return diagnostic('error', content);
}

export function warning(content: Fault): Diagnostic {
  return diagnostic('warning', content);
}
