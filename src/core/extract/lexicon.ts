/** Builds the word tables of a language from compact rows, so that the words themselves stay data. */

export interface Word {
  readonly id: string;
  readonly value: number;
  /** Means a date without a capital too. */
  readonly plain?: boolean;
}

/** `ordinal` as in "sixteenth". */
export interface NumberWord {
  readonly value: number;
  readonly ordinal: boolean;
}

export interface Lexicon {
  /** Words of Latin letters, in lower case. */
  readonly latin: ReadonlyMap<string, Word>;
  /** Other words and signs by their first character, longest first. */
  readonly signs: ReadonlyMap<string, readonly (readonly [string, Word])[]>;
  readonly numbers: ReadonlyMap<string, NumberWord>;
}

/** Signs that both languages share. */
const SIGNS: WordRows = {
  dash: '- – — ― － ‐ ‑',
  tilde: '~ ～ 〜',
  pause: '—— ―― ────',
  dot: '. ．',
  slash: '/ ／',
  interpunct: '· ・ • ‧',
  colon: ': ： ∶',
  comma: ', ，',
  enum: '、',
  open: '( （ [ 〔 【',
  close: ') ） ] 〕 】',
  quote: '“ ” " 「 」 『 』 ‘',
  apos: "' ’",
};

/** Words by token id, separated by spaces; `word=value` where the word carries a number. */
export type WordRows = Readonly<Record<string, string>>;

/** Makes the tables of a language; `plain` are the Latin words that need no capital. */
export function lexiconOf(
  rows: WordRows,
  numbers: ReadonlyMap<string, NumberWord> = new Map(),
  plain: ReadonlySet<string> = new Set(),
): Lexicon {
  const latin = new Map<string, Word>();
  const signs = new Map<string, (readonly [string, Word])[]>();
  for (const table of [SIGNS, rows]) {
    for (const [id, words] of Object.entries(table)) {
      for (const entry of words.split(' ')) {
        const [text = '', value] = entry.split('=');
        const word = { id, value: value === undefined ? NaN : Number(value), plain: plain.has(text) };
        if (/^[a-z]/.test(text)) latin.set(text, word);
        else signs.set(text.charAt(0), [...(signs.get(text.charAt(0)) ?? []), [text, word]]);
      }
    }
  }
  for (const list of signs.values()) list.sort((a, b) => b[0].length - a[0].length);
  return { latin, signs, numbers };
}
