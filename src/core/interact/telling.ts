/** A talk as a machine: (state, command) → state. What reaches out of it (full screen, a second window, ink) its shell does. */
import type { TellingCommand } from './telling.keys.ts';

type Panel = 'grid' | 'search' | 'help';
export type Tool = 'laser' | 'pen' | 'marker';

export interface Telling {
  /** The step that is shown, from 0; 0 where there are none. */
  readonly at: number;
  readonly count: number;
  /** What hides the slide. */
  readonly cover: 'black' | 'white' | null;
  /** What lies over it. */
  readonly panel: Panel | null;
  readonly tool: Tool | null;
  /** Digits of a number that is being typed. */
  readonly typed: string;
}

/** The start of a talk of `count` steps, at the step `at`, from 0, or the nearest there is. */
export function tellingOf(count: number, at = 0): Telling {
  return moved({ at: 0, count, cover: null, panel: null, tool: null, typed: '' }, at);
}

/** No talk has more steps. */
const MOST_DIGITS = 4;

/**
 * The state after a command. Commands that only reach out of it change nothing. Where the slide is hidden, a command that moves
 * shows it again and stays: nobody skips what nobody saw.
 */
export function tell(state: Telling, command: TellingCommand): Telling {
  const digit = /^digit-(\d)$/.exec(command)?.[1];
  if (digit !== undefined) return typing(state, digit);
  const done = COMMANDS[command]?.(state) ?? state;
  return done.typed === '' || done.typed !== state.typed ? done : { ...done, typed: '' };
}

/** At another step, from 0, with the slide in sight. */
export function goTo(state: Telling, at: number): Telling {
  return moved({ ...state, cover: null, panel: null, typed: '' }, at);
}

/** The same talk where its steps have changed. */
export function recounted(state: Telling, count: number): Telling {
  return count === state.count ? state : moved({ ...state, count }, state.at);
}

/** At another step, from 0, or the nearest there is; whatever lies over it stays. */
export function moved(state: Telling, at: number): Telling {
  const whole = Number.isNaN(at) ? 0 : Math.round(at);
  return { ...state, at: Math.max(0, Math.min(whole, state.count - 1)) };
}

function typing(state: Telling, digit: string): Telling {
  const typed = `${state.typed}${digit}`.replace(/^0+/, '').slice(0, MOST_DIGITS);
  return { ...state, typed };
}

const COMMANDS: Readonly<Partial<Record<TellingCommand, (state: Telling) => Telling>>> = {
  next: (state) => stepped(state, state.at + 1),
  back: (state) => stepped(state, state.at - 1),
  first: (state) => stepped(state, 0),
  last: (state) => stepped(state, state.count - 1),
  enter: (state) => (state.typed === '' ? stepped(state, state.at + 1) : goTo(state, Number(state.typed) - 1)),
  black: (state) => covered(state, 'black'),
  white: (state) => covered(state, 'white'),
  grid: (state) => opened(state, 'grid'),
  search: (state) => opened(state, 'search'),
  help: (state) => opened(state, 'help'),
  laser: (state) => holding(state, 'laser'),
  draw: (state) => holding(state, 'pen'),
  highlight: (state) => holding(state, 'marker'),
  escape: (state) => escaped(state),
};

function stepped(state: Telling, at: number): Telling {
  return state.cover === null ? goTo(state, at) : { ...state, cover: null, panel: null };
}

function covered(state: Telling, cover: 'black' | 'white'): Telling {
  return { ...state, cover: state.cover === cover ? null : cover, panel: null };
}

function opened(state: Telling, panel: Panel): Telling {
  return { ...state, panel: state.panel === panel ? null : panel, cover: null };
}

function holding(state: Telling, tool: Tool): Telling {
  return { ...state, tool: state.tool === tool ? null : tool, cover: null, panel: null };
}

/** Ends what was begun last; where nothing was, it shows all steps. Every other command gives up a number, so that came last. */
function escaped(state: Telling): Telling {
  if (state.typed !== '') return { ...state, typed: '' };
  if (state.panel !== null) return { ...state, panel: null };
  if (state.cover !== null) return { ...state, cover: null };
  if (state.tool !== null) return { ...state, tool: null };
  return { ...state, panel: 'grid' };
}
