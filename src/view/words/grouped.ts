/** A whole number with its thousands parted, the same in every language: 100,000. The browser's own way loads a locale first. */
export function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A number with its noun, for languages that have two forms of it. */
export function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
