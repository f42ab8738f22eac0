/** Many texts as one column of UTF-16 units: it goes from a worker to the page without being copied, and weighs nothing on the heap. */

/** Text `i` ends before `ends[i]` and begins where the one before it ends. One byte a unit where no text needs two. */
export interface TextColumn {
  readonly units: Uint8Array | Uint16Array;
  readonly ends: Uint32Array;
}

export interface TextWriter {
  readonly push: (text: string) => void;
  /** What has been pushed so far, as a copy. */
  readonly column: () => TextColumn;
}

/** Longer stretches of units become text piece by piece: there is an end to the arguments of a function. */
const PIECE = 8_192;

/** An empty column that grows. */
export function textWriter(): TextWriter {
  let units: Uint8Array | Uint16Array = new Uint8Array(1_024);
  let ends = new Uint32Array(256);
  let end = 0;
  let count = 0;

  function push(text: string): void {
    if (end + text.length > units.length) units = widened(units, Math.max(2 * units.length, end + text.length));
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit > 0xff && units instanceof Uint8Array) units = Uint16Array.from(units);
      units[end + at] = unit;
    }
    end += text.length;
    if (count === ends.length) ends = longer(ends);
    ends[count] = end;
    count += 1;
  }

  return { push, column: () => ({ units: units.slice(0, end), ends: ends.slice(0, count) }) };
}

function widened(units: Uint8Array | Uint16Array, length: number): Uint8Array | Uint16Array {
  const wider = units instanceof Uint8Array ? new Uint8Array(length) : new Uint16Array(length);
  wider.set(units);
  return wider;
}

function longer(ends: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(2 * ends.length);
  longer.set(ends);
  return longer;
}

/** Text `index` (from 0); empty beyond the last one. */
export function textIn({ units, ends }: TextColumn, index: number): string {
  const end = ends[index] ?? 0;
  let text = '';
  for (let from = startOf(ends, index); from < end; from += PIECE) {
    text += String.fromCharCode(...units.subarray(from, Math.min(end, from + PIECE)));
  }
  return text;
}

/** The place of a text that equals `text`, the first of them; -1 for none. O(n), some nanoseconds each. */
export function placeIn({ units, ends }: TextColumn, text: string): number {
  let from = 0;
  for (let index = 0; index < ends.length; index += 1) {
    const end = ends[index] ?? 0;
    if (end - from === text.length && isAt(units, from, text)) return index;
    from = end;
  }
  return -1;
}

/** The last units differ most: ids count up. */
function isAt(units: Uint8Array | Uint16Array, from: number, text: string): boolean {
  for (let at = text.length - 1; at >= 0; at -= 1) if (units[from + at] !== text.charCodeAt(at)) return false;
  return true;
}

/** Where text `index` begins. */
export function startOf(ends: Uint32Array, index: number): number {
  return index === 0 ? 0 : (ends[index - 1] ?? 0);
}
