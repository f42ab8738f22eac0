/** Where in the plain text a finding about an event's date stands, and what a person has decided about it. */
import type { Evidence, TimelineEvent } from '../types.ts';

/** The date of the first proof; nothing for an event without proof. */
export function dateOf(event: TimelineEvent): { readonly at?: readonly [number, number] } {
  const [proof] = event.evidence;
  return proof === undefined ? {} : { at: dateIn(proof) };
}

export function dateIn({ dateStart, dateText }: Evidence): readonly [number, number] {
  return [dateStart, dateStart + dateText.length];
}

/** A person has set the date: what the words say of it has been seen. */
export function isDateEdited({ edited }: TimelineEvent): boolean {
  return edited?.includes('when') === true;
}

/** Farther from its date a sentence says little of it; and a text without full stops is one endless sentence. */
const REACH = 200;

/** The sentence of a proof, as far as it stands near its date. */
export function wordsAround({ quote, start, dateStart, dateText }: Evidence): string {
  const at = dateStart - start;
  return quote.slice(Math.max(0, at - REACH), Math.max(0, at + dateText.length + REACH));
}
