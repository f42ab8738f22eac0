/** What is said when a text is not EDTF: what was met, why it cannot be, and what to write instead. */

const LONGEST_QUOTE = 60;

/** Thrown by `parseEdtf`; the message reads `"2019-13" is not EDTF (month 13); use 2019-12 or 2019`. */
export class EdtfError extends Error {
  override readonly name = 'EdtfError';
  /** The text that was met, whole. */
  readonly value: string;
  /** What is wrong with it, in a few English words. */
  readonly reason: string;
  /** What to write instead, most likely first; may be empty. */
  readonly instead: readonly string[];

  constructor(value: string, reason: string, instead: readonly string[]) {
    const way = instead.length > 0 ? `; use ${instead.join(' or ')}` : '';
    super(`${quote(value)} is not EDTF (${reason})${way}`);
    this.value = value;
    this.reason = reason;
    this.instead = instead;
  }
}

function quote(text: string): string {
  return JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text);
}
