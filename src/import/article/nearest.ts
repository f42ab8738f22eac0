/** The nearest known name to a misspelt one. */

/** Levenshtein distance in UTF-16 units; O(a·b), so only for names. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The known name that `name` most likely means (at most a third of its letters wrong, at least two allowed), or null. */
export function nearest(name: string, known: readonly string[]): string | null {
  const limit = Math.max(2, Math.floor(name.length / 3));
  if (name.length > 40) return null;
  const ranked = known
    .map((other) => ({ other, steps: distance(name.toLowerCase(), other.toLowerCase()) }))
    .filter(({ other, steps }) => steps <= limit && steps < Math.max(name.length, other.length))
    .sort((a, b) => a.steps - b.steps);
  return ranked[0]?.other ?? null;
}
