/** Arithmetic on `#rrggbb`: mixing, and the contrast of WCAG 2. */

/** Channels from 0 to 255. */
export function channels(color: string): readonly [number, number, number] {
  const value = Number.parseInt(color.slice(1, 7), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** `a` with `share` (0 to 1) of `b` in it. */
export function mixColors(a: string, b: string, share: number): string {
  const [from, to] = [channels(a), channels(b)];
  const mixed = from.map((channel, i) => Math.round(channel + ((to[i] ?? 0) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance from 0 to 1 (WCAG 2.2). */
export function luminance(color: string): number {
  const [red, green, blue] = channels(color).map(linear);
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Contrast ratio from 1 to 21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((first, second) => second - first);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** `color`, moved towards `ink` until it stands out 3:1 from `ground`; a colour of an author may be made for another ground. */
export function legible(color: string, ground: string, ink: string): string {
  const shares = [0, 0.15, 0.3, 0.45, 0.6, 0.75];
  const share = shares.find((each) => contrast(mixColors(color, ink, each), ground) >= 3);
  return mixColors(color, ink, share ?? 1);
}
