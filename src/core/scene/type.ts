/** The type of a drawing: the fonts that every painter asks for, and how a size and a weight become a font. */

/** Fonts of the system, Chinese ones among them; no font is ever loaded. */
export const fontFamily =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', sans-serif";

/** The CSS `font` for a size in pixels and a weight. */
export function fontOf(size: number, weight: number): string {
  return `${String(weight)} ${String(size)}px ${fontFamily}`;
}

/** Width in pixels of the outline that keeps lines from crossing a text. */
export const haloWidth = 4;
