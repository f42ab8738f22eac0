/** The few numbers that stand for many. */

/** The value that a share (0 to 1) of all does not exceed: the nearest rank. NaN where there is none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** The middle value, of two the lower. NaN where there is none. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
