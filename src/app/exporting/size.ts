/** The size of a file in words that are the same in every language. */

/** "120 kB", "4.5 MB" (of 1000 bytes): two figures, since more would be a promise. */
export function roughSize(bytes: number): string {
  const [size, unit] = bytes < 999_500 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB'];
  if (size < 1) return `1 ${unit}`;
  return `${size < 9.95 ? String(Number(size.toFixed(1))) : String(Number(size.toPrecision(2)))} ${unit}`;
}
