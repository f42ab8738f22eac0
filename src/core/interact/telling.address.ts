/** A talk in an address: `present=3`, what it is told by (`tell=importance`), and whether it plays by itself. */
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
  const auto = secondsOf(value('auto') ?? '');
  const isTime = auto * SECOND >= SHORTEST && auto * SECOND <= LONGEST;
  return {
    at: /^[1-9]\d{0,3}$/.test(step) ? Number(step) - 1 : 0,
    order: value('tell') === 'importance' ? 'importance' : 'time',
    auto: isTime ? auto : null,
  };
}

/** Figures as people write them; JavaScript would read "0x10" and " 1e1" too. */
function secondsOf(written: string): number {
  return /^\d+(\.\d+)?$/.test(written) ? Number(written) : NaN;
}

/** Names and values in the order in which they are written; null is left out. */
export function writeTelling(talk: Presenting | null): (readonly [string, string | null])[] {
  return [
    ['present', talk === null ? null : String(talk.at + 1)],
    ['tell', talk?.order === 'importance' ? 'importance' : null],
    ['auto', talk?.auto == null ? null : String(talk.auto)],
  ];
}

const SPEAKER = /^#speaker=([0-9a-f]{32})$/;

/** The fragment of the speaker's window of a talk with this name. */
export function speakerFragment(id: string): string {
  return `#speaker=${id}`;
}

/** The name of the talk whose speaker's window a fragment asks for; null for every other page. */
export function speakerIn(fragment: string): string | null {
  return SPEAKER.exec(fragment)?.[1] ?? null;
}
