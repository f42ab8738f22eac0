/** Where in the plain text a finding about an event's date stands. */
import type { Evidence, TimelineEvent } from '../types.ts';

/** The date of the first proof; nothing for an event without proof. */
export function dateOf(event: TimelineEvent): { readonly at?: readonly [number, number] } {
  const [proof] = event.evidence;
  return proof === undefined ? {} : { at: dateIn(proof) };
}

export function dateIn({ dateStart, dateText }: Evidence): readonly [number, number] {
  return [dateStart, dateStart + dateText.length];
}
