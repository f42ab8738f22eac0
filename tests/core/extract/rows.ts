/** What a row of the extraction tests says. */

/** Text, publication day, and for each date its words and its EDTF. */
export type Row = readonly [text: string, anchor: string, dates: readonly (readonly [words: string, edtf: string])[]];
