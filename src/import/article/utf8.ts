/** Finds the first byte that breaks UTF-8, which TextDecoder does not tell. */

interface Lead {
  readonly first: number;
  readonly last: number;
  readonly follow: number;
  /** Bounds of the second byte, inclusive (Unicode 16, table 3-7). */
  readonly low: number;
  readonly high: number;
}

const LEADS: readonly Lead[] = [
  { first: 0x00, last: 0x7f, follow: 0, low: 0, high: 0 },
  { first: 0xc2, last: 0xdf, follow: 1, low: 0x80, high: 0xbf },
  { first: 0xe0, last: 0xe0, follow: 2, low: 0xa0, high: 0xbf },
  { first: 0xe1, last: 0xec, follow: 2, low: 0x80, high: 0xbf },
  { first: 0xed, last: 0xed, follow: 2, low: 0x80, high: 0x9f },
  { first: 0xee, last: 0xef, follow: 2, low: 0x80, high: 0xbf },
  { first: 0xf0, last: 0xf0, follow: 3, low: 0x90, high: 0xbf },
  { first: 0xf1, last: 0xf3, follow: 3, low: 0x80, high: 0xbf },
  { first: 0xf4, last: 0xf4, follow: 3, low: 0x80, high: 0x8f },
];

function isWhole(bytes: Uint8Array, at: number, lead: Lead): boolean {
  for (let step = 1; step <= lead.follow; step++) {
    const byte = bytes[at + step] ?? 0;
    const low = step === 1 ? lead.low : 0x80;
    const high = step === 1 ? lead.high : 0xbf;
    if (byte < low || byte > high) return false;
  }
  return true;
}

/** Offset of the first byte that does not belong to a whole UTF-8 character, or null where all is well. */
export function badByte(bytes: Uint8Array): number | null {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    const lead = LEADS.find(({ first, last }) => byte >= first && byte <= last);
    if (lead === undefined || !isWhole(bytes, at, lead)) return at;
    at += lead.follow + 1;
  }
  return null;
}
