/** Which lanes have a column of their own where time runs down, and how wide each is. */
import { trueExtent } from '../time/warp.ts';
import type { Column, Unplaced } from './prepare.types.ts';
import type { Metrics } from './types.ts';

/** Narrower than this a column holds no words; then all lanes share one. */
const LEAST_COLUMN = 150;
/** A column of counts alone. */
const FOLDED_COLUMN = 64;
/** What one row of many takes: a rail, and words beside it; in less than the second the words need two lines. */
const ROW_OF_MANY = 130;
const ROOMY = 190;
/** Width of the axis, and of one whose ticks are words: "13.8 billion years ago". */
const AXIS = 52;
const AXIS_OF_WORDS = 76;
/** Years farther off than some twenty thousand are told in words, in milliseconds. */
const FAR = 6e14;

interface Lanes extends Pick<Unplaced, 'extent' | 'warp'> {
  readonly lanes: readonly { readonly isFolded: boolean }[];
  readonly metrics: Pick<Metrics, 'across'>;
}

/** Width of the axis at the left. */
export function axisWidth({ extent, warp }: Pick<Lanes, 'extent' | 'warp'>): number {
  const { start, end } = trueExtent(warp, extent);
  return Math.max(Math.abs(start), Math.abs(end)) > FAR ? AXIS_OF_WORDS : AXIS;
}

/** The columns from left to right: one a lane where that leaves room for words, else one for all; folded lanes in narrow ones. */
export function columnPlan(prepared: Lanes): Column[] {
  const { lanes, metrics } = prepared;
  const left = axisWidth(prepared);
  const room = Math.max(1, metrics.across - left);
  const all = lanes.map(({ isFolded }, lane) => ({ lanes: [lane], isFolded }));
  const open = all.filter(({ isFolded }) => !isFolded);
  const folded = all.filter(({ isFolded }) => isFolded);
  if (open.length <= 1 || (room - folded.length * FOLDED_COLUMN) / open.length >= LEAST_COLUMN)
    return sideBySide(all, left, room);
  const shared = { lanes: open.flatMap((column) => column.lanes), isFolded: false };
  const rest = { lanes: folded.flatMap((column) => column.lanes), isFolded: true };
  return sideBySide(folded.length > 0 ? [shared, rest] : [shared], left, room);
}

function sideBySide(columns: readonly Pick<Column, 'lanes' | 'isFolded'>[], left: number, room: number): Column[] {
  const open = columns.filter(({ isFolded }) => !isFolded).length;
  const own = open === 0 ? room / columns.length : (room - (columns.length - open) * FOLDED_COLUMN) / open;
  let x = left;
  return columns.map((column) => {
    const width = Math.max(1, column.isFolded && open > 0 ? FOLDED_COLUMN : own);
    x += width;
    return { ...column, x: x - width, width };
  });
}

/** Rows that each of these columns may have where the events are many, and lines that a title takes there. */
export function rowsInColumns(columns: readonly Column[]): { readonly rows: number; readonly lines: number } {
  const widest = Math.max(1, ...columns.filter(({ isFolded }) => !isFolded).map(({ width }) => width));
  const rows = Math.max(1, Math.floor((widest - FOLDED_COLUMN) / ROW_OF_MANY));
  return { rows, lines: widest / rows < ROOMY ? 2 : 1 };
}
