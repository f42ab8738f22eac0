/** The readers that are measured: ours, and those of others, each loaded when it is asked for. */
import { createRequire } from 'node:module';
import { datesOf } from '../../src/core/extract/dates.ts';
import { parseIsoDay } from '../../src/core/time/civil.ts';
import type { FoundSpan } from '../support/score.ts';
import { chronoSpan, type ChronoResult } from './peer.chrono.ts';
import { recognizersSpan, type RecognizersResult } from './peer.recognizers.ts';
import type { Tongue } from './texts.news.ts';

interface Subject {
  readonly text: string;
  readonly language: Tongue;
  /** ISO day. */
  readonly ref: string;
}

type Read = (subject: Subject) => readonly FoundSpan[];

/** The peers lie in this folder alone, so their types are not there when the code is checked: we say what we use. */
interface Chrono {
  readonly casual: { readonly parse: (text: string, ref: Date) => ChronoResult[] };
}

interface Recognizers {
  readonly recognizeDateTime: (text: string, ...how: [culture: string, options: 0, ref: Date]) => RecognizersResult[];
}

const fromHere = createRequire(import.meta.url);

/** Noon, where this machine is: both peers count in its zone. */
function noon(ref: string): Date {
  const { year, month, day } = parseIsoDay(ref) ?? { year: 2019, month: 7, day: 25 };
  return new Date(year, month - 1, day, 12);
}

function chrono(): Read {
  const zh = fromHere('chrono-node/zh') as Chrono;
  const en = fromHere('chrono-node/en') as Chrono;
  return ({ text, language, ref }) =>
    (language === 'zh' ? zh : en).casual.parse(text, noon(ref)).map((result) => chronoSpan(result));
}

function recognizers(): Read {
  const { recognizeDateTime } = fromHere('@microsoft/recognizers-text-date-time') as Recognizers;
  return ({ text, language, ref }) =>
    recognizeDateTime(text, language === 'zh' ? 'zh-cn' : 'en-us', 0, noon(ref))
      .map((result) => recognizersSpan(result, ref))
      .filter((span) => span !== null);
}

/** Ours is not told the language: it sees it. */
function ours(): Read {
  return ({ text, ref }) => datesOf(text, { anchor: ref }).expressions;
}

export const OURS = 'Dateline';
export const CHRONO = 'chrono-node';

/** By name; ours first, then the peer that the ratios compare with. */
export const READERS: ReadonlyMap<string, () => Read> = new Map([
  [OURS, ours],
  [CHRONO, chrono],
  ['Recognizers-Text', recognizers],
]);
