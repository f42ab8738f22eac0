/** Holds a stated length ("为期40天") against the dates it is said of. */
import { DAY } from '../../time/civil.ts';
import type { Edtf, Extent } from '../../time/types.ts';
import type { Evidence } from '../types.ts';
import { dayOf, daysAsEdtf, numberOfDay } from './days.ts';
import type { CheckEvent } from './types.ts';

/** Lengths in days are meant to the day. */
const NAMES_DAYS = /[天日]|\bdays?\b/i;
/** Of those in weeks, months or years a tenth more or less is the same: a month has 28 to 31 days. */
const TOLERANCE = 0.1;
/** Of those that say so themselves ("40多天", "some forty days") a quarter. */
const NAMES_ABOUT = /[多余餘约約近]|\b(?:about|almost|around|nearly|over|roughly|some|than)\b/i;
const WIDE_TOLERANCE = 0.25;

/**
 * Only where both ends are exact days or finer; 40 days that began "in late June" cannot be counted. People count with or
 * without the first day (16 July to 26 August: 42 or 41), and both agree.
 */
export const durationMismatch: CheckEvent = ({ event, when, extent }) => {
  const spanned = isExact(when) ? daysOf(extent) : null;
  if (spanned === null) return [];
  return event.evidence
    .filter(({ duration }) => duration !== undefined && !agrees(duration, spanned))
    .map((proof) => ({
      values: { stated: proof.duration?.text ?? '', spanned, ...withLength(when, proof.duration?.days ?? 0) },
      at: placeOf(proof),
    }));
};

/** Longer than any story; beyond it no calendar counts days. */
const MOST_DAYS = 1_000_000;

/** The dates with the stated length from the same start, as EDTF. */
function withLength(when: Edtf, days: number): { readonly edtf?: string } {
  if (when.kind === 'date' || typeof when.start === 'string' || days > MOST_DAYS) return {};
  const first = dayOf(when.start);
  if (first === null) return {};
  const start = numberOfDay(first);
  return { edtf: daysAsEdtf(start, start + Math.max(1, Math.round(days)) - 1) };
}

function isExact(when: Edtf): boolean {
  if (when.kind === 'date') return false;
  return [when.start, when.end].every(
    (side) => typeof side !== 'string' && side.day !== undefined && !side.approximate && !side.uncertain,
  );
}

/** Days from the first to the last, both included. */
function daysOf({ start, end }: Extent): number {
  return Math.ceil(end / DAY) - Math.floor(start / DAY);
}

function agrees({ text, days }: { readonly text: string; readonly days: number }, spanned: number): boolean {
  if (NAMES_ABOUT.test(text)) return Math.abs(days - spanned) <= WIDE_TOLERANCE * days;
  if (NAMES_DAYS.test(text)) return days === spanned || days === spanned - 1;
  return Math.abs(days - spanned) <= Math.max(1, TOLERANCE * days);
}

/** Where the length stands; the whole sentence, where it is written in other words. */
function placeOf({ quote, start, end, duration }: Evidence): readonly [number, number] {
  const offset = quote.indexOf(duration?.text ?? '');
  return offset < 0 ? [start, end] : [start + offset, start + offset + (duration?.text.length ?? 0)];
}
