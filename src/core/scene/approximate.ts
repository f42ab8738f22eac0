/** Text widths without a font, so that files and tests come out the same on every machine. */
import type { Measure } from './types.ts';

/** Widths in em of the characters from space to tilde: of DejaVu Sans and Noto Sans the wider, so that few fonts need more. */
const ASCII = [
  0.32, 0.41, 0.48, 0.84, 0.64, 0.96, 0.78, 0.28, 0.4, 0.4, 0.5, 0.84, 0.32, 0.37, 0.32, 0.4, 0.64, 0.64, 0.64, 0.64,
  0.64, 0.64, 0.64, 0.64, 0.64, 0.64, 0.34, 0.34, 0.84, 0.84, 0.84, 0.56, 1.02, 0.73, 0.69, 0.73, 0.78, 0.67, 0.62,
  0.78, 0.76, 0.34, 0.54, 0.73, 0.62, 0.89, 0.75, 0.79, 0.67, 0.79, 0.73, 0.67, 0.62, 0.74, 0.73, 0.99, 0.73, 0.73,
  0.69, 0.4, 0.4, 0.4, 0.84, 0.56, 0.61, 0.62, 0.64, 0.55, 0.64, 0.62, 0.36, 0.64, 0.64, 0.28, 0.28, 0.58, 0.29, 0.98,
  0.64, 0.62, 0.64, 0.64, 0.42, 0.53, 0.4, 0.64, 0.6, 0.82, 0.6, 0.6, 0.53, 0.64, 0.34, 0.64, 0.84,
];

/** Width of `text` in CSS pixels: a Han character is one em, an ASCII one by a table, any other 0.7 em; bold is 6 % wider. */
export const approximateMeasure: Measure = (text, size, weight) => {
  let narrow = 0;
  let wide = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x2e80 || (code >= 0x2010 && code <= 0x2027)) wide += 1;
    else narrow += ASCII[code - 32] ?? (code < 32 ? 0 : 0.7);
  }
  return size * (wide + narrow * (weight >= 600 ? 1.06 : 1));
};
