/** Stable ids: they depend on the sentence and the date alone, so that a re-run and an edit elsewhere keep them. */

/** Blanks, case, width and punctuation do not make another sentence. */
function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** 53 bits of a hash (cyrb53, bryc, public domain) in base 36. */
export function textHash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** The hash of a sentence, by which corrections know that it still says the same. */
export function sentenceHash(quote: string): string {
  return textHash(normalised(quote));
}

/** The id of the event that a sentence tells of a date. */
export function eventId(quote: string, dateText: string): string {
  return `e-${textHash(`${normalised(quote)}|${normalised(dateText)}`)}`;
}
