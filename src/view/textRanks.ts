/** Ranks many texts as a reader of a language sorts them, without asking a collator about every two of them. */
import { group } from 'd3-array';
import { instantOrder } from '../core/time/instantOrder.ts';
import type { Language } from '../core/time/types.ts';
import { headsOf, PLAIN } from './textHeads.ts';

/** Chinese texts stand by pinyin wherever they are read. */
const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en',
  'zh-Hans': 'zh-Hans-u-co-pinyin',
  'zh-Hant': 'zh-Hant-u-co-pinyin',
};

/** So few texts that begin alike are simply compared. */
const FEW = 16;

/** For every text its rank, 0 for the first; equal ones have the same, NaN where there is none. Numbers in a text count as numbers: 9 before 10. */
export function textRanks(texts: readonly (string | undefined)[], language: Language): Float64Array {
  const ranks = new Float64Array(texts.length).fill(NaN);
  const known = texts.filter((text) => text !== undefined);
  const there = Uint32Array.from(texts.keys()).filter((place) => texts[place] !== undefined);
  let rank = -1;
  let before: string | undefined;
  for (const place of sortedPlaces(known, LOCALES[language])) {
    if (known[place] !== before) rank += 1;
    before = known[place];
    ranks[there[place] ?? 0] = rank;
  }
  return ranks;
}

/**
 * Sorts a piece at a time from the front, as many letters as one number holds, or a number in the text (MSD radix sort). The
 * collator decides what is left: texts that differ in case only, and a few that begin alike.
 */
function sortedPlaces(texts: readonly string[], locale: string): Uint32Array {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const isPlain = texts.every((text) => PLAIN.test(text));
  const heads = headsOf(isPlain ? texts : [], locale);
  const result = new Uint32Array(texts.length);
  let done = 0;

  function putCompared(run: Uint32Array): void {
    result.set(
      run.sort((one, other) => compare(texts[one] ?? '', texts[other] ?? '')),
      done,
    );
    done += run.length;
  }

  /** Compares what differs, once each: many that are alike to the end are mostly one and the same text. */
  function putGrouped(run: Uint32Array): void {
    const groups = group(run, (place) => texts[place] ?? '');
    for (const [, same] of [...groups].sort(([one], [other]) => compare(one, other)))
      for (const place of same) result[done++] = place;
  }

  function put(run: Uint32Array, isNumber: boolean): void {
    const keys = new Float64Array(run.length);
    run.forEach((text, at) => (keys[at] = isNumber ? heads.takeNumber(text) : heads.take(text)));
    const order = instantOrder(keys);
    for (let from = 0; from < order.length;) {
      const key = keys[order[from] ?? 0] ?? 0;
      let to = from + 1;
      while (to < order.length && keys[order[to] ?? 0] === key) to += 1;
      if (to === from + 1) {
        result[done++] = run[order[from] ?? 0] ?? 0;
        from = to;
        continue;
      }
      const alike = order.subarray(from, to).map((place) => run[place] ?? 0);
      if (alike.length < FEW) putCompared(alike);
      else if (!isNumber && heads.isEnd(key)) putGrouped(alike);
      else put(alike, !isNumber && heads.isBeforeNumber(key));
      from = to;
    }
  }

  const all = Uint32Array.from(texts.keys());
  if (!isPlain) putGrouped(all);
  else if (all.length > 0) put(all, false);
  return result;
}
