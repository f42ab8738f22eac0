/** The gaps of the rows of a lane that may still take an event, by the step of the scale at which they are to be looked at. */
interface Pairs {
  count: number;
  lefts: Int32Array;
  rights: Int32Array;
}

export interface Agenda {
  /** By step and row. */
  readonly lists: (Pairs | undefined)[];
  readonly rows: number;
  readonly steps: number;
}

/** An empty agenda for `steps` steps, counted from 0. */
export function agendaOf(steps: number, rows: number): Agenda {
  return { lists: [], rows, steps };
}

/** Sets the gap between the places `left` and `right` of a row down for `step`; one without a place in it, or too late, is left out. */
export function putGap(
  { lists, rows, steps }: Agenda,
  { step, row }: { step: number; row: number },
  left: number,
  right: number,
): void {
  if (right - left < 2 || !(step < steps)) return;
  const pairs = (lists[step * rows + row] ??= { count: 0, lefts: new Int32Array(8), rights: new Int32Array(8) });
  if (pairs.count === pairs.lefts.length) {
    pairs.lefts = grown(pairs.lefts);
    pairs.rights = grown(pairs.rights);
  }
  pairs.lefts[pairs.count] = left;
  pairs.rights[pairs.count] = right;
  pairs.count += 1;
}

/** Takes out what is set down for a row at a step, and calls `visit` with each gap. */
export function takeGaps(
  { lists, rows }: Agenda,
  { step, row }: { step: number; row: number },
  visit: (left: number, right: number) => void,
): void {
  const pairs = lists[step * rows + row];
  lists[step * rows + row] = undefined;
  if (pairs === undefined) return;
  for (let gap = 0; gap < pairs.count; gap += 1) visit(pairs.lefts[gap] ?? 0, pairs.rights[gap] ?? 0);
}

function grown(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * column.length);
  larger.set(column);
  return larger;
}
