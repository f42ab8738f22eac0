/** A talk in an address: `present=3`, its order, and whether it plays by itself. */
import { LONGEST, SHORTEST } from './autoplay.ts';

/** What the address of a talk says. */
export interface Presenting {
  /** The step, from 0. */
  readonly at: number;
  readonly order: 'time' | 'importance';
  /** Seconds that each step stays; null where it does not play by itself. */
  readonly auto: number | null;
}

export const PRESENTING: Presenting = { at: 0, order: 'time', auto: null };

const SECOND = 1000;

/** `value` gives the value of a name, '' for a name alone, or null. Null where the address tells of no talk. */
export function readTelling(value: (name: string) => string | null): Presenting | null {
  const step = value('present');
  if (step === null) return null;
  const auto = Number(value('auto') ?? NaN);
  const isTime = auto * SECOND >= SHORTEST && auto * SECOND <= LONGEST;
  return {
    at: /^[1-9]\d{0,3}$/.test(step) ? Number(step) - 1 : 0,
    order: value('order') === 'importance' ? 'importance' : 'time',
    auto: isTime ? auto : null,
  };
}

/** Names and values in the order in which they are written; null is left out. */
export function writeTelling(talk: Presenting | null): (readonly [string, string | null])[] {
  return [
    ['present', talk === null ? null : String(talk.at + 1)],
    ['order', talk?.order === 'importance' ? 'importance' : null],
    ['auto', talk?.auto == null ? null : String(talk.auto)],
  ];
}
