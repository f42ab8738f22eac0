/** A whole number with its thousands parted, the same in every language: 100,000. */
export function grouped(count: number): string {
  return count.toLocaleString('en');
}
