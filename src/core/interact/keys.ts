/** What the keys do: one table, and the step from event to event that some of them ask for. */
import type { Direction } from '../scene/types.ts';
import type { Instant } from '../time/types.ts';

export type Command =
  | 'zoom-in'
  | 'zoom-out'
  | 'fit-all'
  | 'previous'
  | 'next'
  | 'lane-up'
  | 'lane-down'
  | 'first'
  | 'last'
  | 'pan-left'
  | 'pan-right'
  | 'screen-left'
  | 'screen-right';

export interface Modifiers {
  readonly shift: boolean;
  readonly control: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
}

interface Binding {
  /** As `KeyboardEvent.key` names it. */
  readonly key: string;
  /** Absent for characters, which hold their shift in themselves on some keyboards and not on others. */
  readonly shift?: boolean;
  readonly command: Command;
}

/** No letter is a command: letters lead to the event that begins with them (`typeAhead.ts`). */
const BINDINGS: readonly Binding[] = [
  { key: '+', command: 'zoom-in' },
  { key: '=', command: 'zoom-in' },
  { key: '-', command: 'zoom-out' },
  { key: '_', command: 'zoom-out' },
  { key: '0', command: 'fit-all' },
  { key: 'ArrowLeft', shift: false, command: 'previous' },
  { key: 'ArrowRight', shift: false, command: 'next' },
  { key: 'ArrowUp', shift: false, command: 'lane-up' },
  { key: 'ArrowDown', shift: false, command: 'lane-down' },
  { key: 'ArrowLeft', shift: true, command: 'pan-left' },
  { key: 'ArrowRight', shift: true, command: 'pan-right' },
  { key: 'PageUp', shift: false, command: 'screen-left' },
  { key: 'PageDown', shift: false, command: 'screen-right' },
  { key: 'Home', shift: false, command: 'first' },
  { key: 'End', shift: false, command: 'last' },
];

/** The arrow that points along and across time as this one does where time runs to the right. */
const TURNED: Readonly<Record<string, string>> = {
  ArrowUp: 'ArrowLeft',
  ArrowDown: 'ArrowRight',
  ArrowLeft: 'ArrowUp',
  ArrowRight: 'ArrowDown',
};

/**
 * The command of a key, or null. With control, alt or meta a key belongs to the browser and the system. Where time runs down, up
 * and down go along time, left and right from lane to lane.
 */
export function commandOf(
  key: string,
  { shift, control, alt, meta }: Modifiers,
  direction: Direction = 'horizontal',
): Command | null {
  if (control || alt || meta) return null;
  const turned = direction === 'vertical' ? (TURNED[key] ?? key) : key;
  const binding = BINDINGS.find((row) => row.key === turned && (row.shift ?? shift) === shift);
  return binding?.command ?? null;
}

/** The events as a grid to walk on: in time from left to right, lanes from top to bottom. */
export interface Walk {
  /** Indices of the events that are drawn, in the order of time (`orderInTime`). */
  readonly order: readonly number[] | Uint32Array;
  /** For every event its lane, counted from the top. */
  readonly lanes: ArrayLike<number>;
  /** For every event the instant that nearness is measured by (the start of its mark); finite. */
  readonly instants: ArrayLike<Instant>;
}

type Move = (walk: Walk, current: number) => number;

const MOVES: Readonly<Partial<Record<Command, Move>>> = {
  first: ({ order }, current) => order.at(0) ?? current,
  last: ({ order }, current) => order.at(-1) ?? current,
  previous: (walk, current) => besideInTime(walk, current, -1),
  next: (walk, current) => besideInTime(walk, current, 1),
  'lane-up': (walk, current) => nearestInLane(walk, current, -1),
  'lane-down': (walk, current) => nearestInLane(walk, current, 1),
};

/** Where a walk begins when nothing is selected. */
const FROM_THE_END: readonly Command[] = ['last', 'previous'];

/**
 * Index of the event that `command` leads to from `current` (null: none is selected). At the edge of the walk it stays where it
 * is; null where there are no events or nothing was selected and the command does not walk.
 */
export function moveSelection(walk: Walk, current: number | null, command: Command): number | null {
  const move = MOVES[command];
  if (move === undefined) return current;
  if (current !== null && walk.order.includes(current)) return move(walk, current);
  return walk.order.at(FROM_THE_END.includes(command) ? -1 : 0) ?? null;
}

function besideInTime({ order }: Walk, current: number, step: 1 | -1): number {
  return order[order.indexOf(current) + step] ?? current;
}

/** The event nearest in time in the next lane that has any; of two equally near, the earlier in the order. */
function nearestInLane({ order, lanes, instants }: Walk, current: number, step: 1 | -1): number {
  const from = lanes[current] ?? 0;
  const here = instants[current] ?? 0;
  let best = { index: current, lane: Infinity, away: Infinity };
  for (const index of order) {
    const lane = ((lanes[index] ?? 0) - from) * step;
    if (lane <= 0 || lane > best.lane) continue;
    const away = Math.abs((instants[index] ?? 0) - here);
    if (lane < best.lane || away < best.away) best = { index, lane, away };
  }
  return best.index;
}
