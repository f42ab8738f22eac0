/** Says where a date has more than one reading (03/04/2019). */
import { parseEdtf } from '../../time/edtf.ts';
import { dateIn, isDateEdited } from './place.ts';
import type { CheckEvent } from './types.ts';

/** Not where a person has set the date: that was the choice. */
export const ambiguousDate: CheckEvent = ({ event, when }) => {
  if (isDateEdited(event)) return [];
  return event.evidence.flatMap((proof) => {
    const others = [...new Set(proof.alternatives)].filter((edtf) => edtf !== event.when);
    const [edtf] = others;
    if (edtf === undefined) return [];
    return [{ values: { text: proof.dateText, when, others: others.map(parseEdtf), edtf }, at: dateIn(proof) }];
  });
};
