/** Cuts a table that is ordered by level into row groups. */

/** Rows of the first group, which alone makes the first picture: read at once even over a slow line. */
const FIRST = 4096;
/** Rows of any other group: what a reader decodes in one go without keeping anybody waiting. */
const MOST = 50_000;

/**
 * The sizes of the row groups, from the number of rows of every level. A group ends where a level ends, so that it is a fair
 * sample at any time; only a level that is larger than a group is cut, into even parts.
 */
export function groupSizes(levelCounts: readonly number[]): number[] {
  const sizes: number[] = [];
  let waiting = 0;
  for (const count of levelCounts) {
    if (waiting > 0 && waiting + count > (sizes.length === 0 ? FIRST : MOST)) {
      sizes.push(waiting);
      waiting = 0;
    }
    if (count <= MOST) waiting += count;
    else sizes.push(...evenParts(count));
  }
  return waiting > 0 ? [...sizes, waiting] : sizes;
}

function evenParts(count: number): number[] {
  const parts = Math.ceil(count / MOST);
  const end = (part: number): number => Math.round((count * part) / parts);
  return Array.from({ length: parts }, (_, part) => end(part + 1) - end(part));
}
