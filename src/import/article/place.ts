/** Places in a file: offset → line and column. */

/** Both count from 1; the column counts UTF-16 units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    if (code === 13 && source.charCodeAt(at + 1) === 10) at++;
    starts.push(at + 1);
  }
  return starts;
}

/** Index of the last entry for which `isBefore` holds (a true-then-false list), or -1. */
function lastIndex(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Takes a file's text and gives a function from a UTF-16 offset to its line and column; "\n", "\r\n" and "\r" end a line. */
export function placesOf(source: string): (offset: number) => Place {
  const starts = lineStarts(source);
  return (offset) => {
    const line = lastIndex(starts.length, (index) => (starts[index] ?? 0) <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** "line:column", as a diagnostic's path. */
export function placeText(place: Place): string {
  return `${place.line}:${place.column}`;
}
