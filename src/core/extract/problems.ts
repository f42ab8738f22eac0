/** Says what was wrong with a date that could not be resolved. */
import type { Diagnostic } from '../document/types.ts';
import type { Mention } from './fields.ts';
import type { Problem } from './calendar.ts';

type Told = Exclude<Problem, 'no-day'>;

const MESSAGES: Readonly<
  Record<Told, { readonly severity: Diagnostic['severity']; readonly say: (text: string) => string }>
> = {
  'impossible-day': {
    severity: 'error',
    say: (text) => `${JSON.stringify(text)} is no day of the calendar; correct the month or the day`,
  },
  'no-year': {
    severity: 'warning',
    say: (text) => `nothing tells the year of ${JSON.stringify(text)}; give the publication date`,
  },
  'too-far': {
    severity: 'error',
    say: (text) => `${JSON.stringify(text)} leads beyond the years that have days (-9999 to 9999); write a nearer date`,
  },
  'ends-before-start': {
    severity: 'error',
    say: (text) => `${JSON.stringify(text)} ends before it starts; correct one of its ends`,
  },
};

/** A diagnostic for a date in which letters were read as digits. */
export function slipOf({ start, end }: Mention, text: string): Diagnostic {
  const value = text.slice(start, end);
  return {
    path: `text[${String(start)}..${String(end)}]`,
    severity: 'warning',
    code: 'letter-as-digit',
    value,
    message: `${JSON.stringify(value)} has letters where digits belong, or the like, and was read as it must have been printed; compare it with the original`,
  };
}

/** A diagnostic for a problem; none for a date that counts from a day nobody named ("later that day"). */
export function problemOf(problem: Problem, { start, end }: Mention, text: string): Diagnostic | null {
  if (problem === 'no-day') return null;
  const value = text.slice(start, end);
  const { severity, say } = MESSAGES[problem];
  return { path: `text[${String(start)}..${String(end)}]`, severity, code: problem, value, message: say(value) };
}
