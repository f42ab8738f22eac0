/** What a check gets to see, and what it may find. */
import type { Edtf, Extent } from '../../time/types.ts';
import type { Check, TimelineEvent } from '../types.ts';

export interface Facts {
  readonly event: TimelineEvent;
  readonly when: Edtf;
  readonly extent: Extent;
  readonly asOf: string | undefined;
}

/** Something found: what to put into the sentence of the code, and the place in the plain text. A date is given as EDTF. */
export interface Finding {
  readonly values: Readonly<Record<string, string | number | Edtf>>;
  readonly at?: readonly [number, number];
}

export type CheckEvent = (facts: Facts) => readonly Finding[];

/** What is said of a finding: one sentence per language, with `{name}` where a value goes. */
export interface CheckWords {
  readonly severity: Check['severity'];
  readonly 'zh-Hans': string;
  readonly 'zh-Hant': string;
  readonly en: string;
}
