/** Says where a year was worked out from the whole text, since neither the sentence nor a publication date gives it. */
import { dateIn, isDateEdited } from './place.ts';
import type { CheckEvent } from './types.ts';

/** Not where a person has set the date. */
export const yearInferred: CheckEvent = ({ event }) => {
  if (isDateEdited(event)) return [];
  return event.evidence.flatMap((proof) =>
    proof.implied
      .filter(({ field, from }) => field === 'year' && from === 'inferred')
      .slice(0, 1)
      .map(({ value }) => ({ values: { text: proof.dateText, year: value }, at: dateIn(proof) })),
  );
};
