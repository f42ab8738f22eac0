/** Words on a slide: as many as fit into their room by the measure, in a box that programs may break anew. */
import { allLines } from '../../core/scene/lines.ts';
import type { Measure } from '../../core/scene/types.ts';
import { LEAST_SIZE, type Run, type TextItem } from './types.ts';

export interface TextSetting {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Distance of two baselines in parts of the size. */
  readonly leading: number;
  readonly isBold?: boolean;
  readonly color: string;
  /** Lines, at least one; what is longer ends with an ellipsis. */
  readonly most: number;
  readonly isTitle?: boolean;
  /** Words within the text to set in bold. */
  readonly strong?: string;
}

/** Programs have other fonts than the measure, so that lines are broken for a little less room than there is. */
const SLACK = 0.95;
const ELLIPSIS = '…';

type Style = Pick<TextSetting, 'size' | 'isBold' | 'width'>;

function broken(text: string, { size, isBold, width }: Style, measure: Measure): string[] {
  return allLines(text, { size, weight: isBold === true ? 700 : 400, width: width * SLACK }, measure);
}

/** How many lines `text` takes when none of it is left out; 0 for one without words. */
export function linesOf(text: string, style: Style, measure: Measure): number {
  const lines = broken(text, style, measure);
  return lines.length === 1 && lines[0] === '' ? 0 : lines.length;
}

/** The first of the sizes, largest first, in which `text` takes `most` lines at most; else the last. */
export function fittingSize(
  text: string,
  { sizes, width, most }: { readonly sizes: readonly number[]; readonly width: number; readonly most: number },
  measure: Measure,
): number {
  const fits = (size: number): boolean => linesOf(text, { size, width, isBold: true }, measure) <= most;
  return sizes.find(fits) ?? sizes[sizes.length - 1] ?? LEAST_SIZE;
}

/** The text as one paragraph at its place, as high as its lines; null for one without words. */
export function textItem(text: string, setting: TextSetting, measure: Measure): TextItem | null {
  const { name, x, y, width, size, leading, isBold = false, color, isTitle, strong = '' } = setting;
  const shown = shortened(text, setting, measure);
  if (shown === '') return null;
  const lineHeight = Math.round(size * leading);
  return {
    ...{ kind: 'text', name, x, y, width, height: lineHeight * linesOf(shown, setting, measure) },
    ...{ align: 'left', valign: 'top', wraps: true, lineHeight },
    paragraphs: [runsOf(shown, strong).map((run): Run => ({ ...run, isBold: isBold || run.isBold, size, color }))],
    ...(isTitle === true && { isTitle }),
  };
}

/** All of the text on one line of any length, or what of it stands on the lines that there are. */
function shortened(text: string, setting: TextSetting, measure: Measure): string {
  const [whole = ''] = allLines(text, { size: setting.size, weight: 400, width: Infinity }, measure);
  if (linesOf(whole, setting, measure) <= setting.most) return whole;
  const rest = measure(ELLIPSIS, setting.size, 700) / SLACK;
  const lines = broken(whole, { ...setting, width: setting.width - rest }, measure).slice(0, setting.most);
  // Every line is a part of the whole, with nothing but spaces between two of them.
  const end = lines.reduce((at, line) => whole.indexOf(line, at) + line.length, 0);
  return `${whole.slice(0, end).replace(/[\s，、；：,;:—（(“「]+$/u, '')}${ELLIPSIS}`;
}

function runsOf(text: string, strong: string): Pick<Run, 'text' | 'isBold'>[] {
  const at = strong === '' ? -1 : text.indexOf(strong);
  if (at < 0) return [{ text, isBold: false }];
  const parts = [
    { text: text.slice(0, at), isBold: false },
    { text: strong, isBold: true },
    { text: text.slice(at + strong.length), isBold: false },
  ];
  return parts.filter((part) => part.text !== '');
}
