/** The words of a label, broken into lines and measured once: title, brief date, warning. */
import type { TimelineEvent } from '../document/types.ts';
import { civilOf, dayAt } from '../time/civil.ts';
import type { Edtf, Footprint } from '../time/types.ts';
import { words } from '../time/words.ts';
import { roughLine, widthsByCharacters } from './estimate.ts';
import { breakLines, plainLine } from './lines.ts';
import type { PrepareOptions } from './prepare.types.ts';

/** A label before it has a place. Widths are in pixels; the date and the warning follow the last line. */
export interface LabelText {
  readonly lines: readonly string[];
  readonly widths: readonly number[];
  /** The whole title, for when there is less room. */
  readonly title: string;
  readonly date: string | null;
  /** The date stands on a line of its own. */
  readonly dateBelow: boolean;
  readonly dateWidth: number;
  readonly hasWarning: boolean;
  /** The sign stands after the title, since the line of the date has no room for it. */
  readonly isSignUp: boolean;
  readonly warning: string | null;
  readonly warningWidth: number;
  readonly width: number;
  /** Lines that it takes. */
  readonly height: number;
}

/** Between the title and the date, and between those and the warning. */
export const WORD_GAP = 6;
/** Width of the warning sign with the gap after it. */
export const SIGN_WIDTH = 19;
const WEIGHT = 400;
/** A label shorter than this is not worth reading. */
const LEAST_EMS = 4;
/** Words of a warning that are longer than this share of the label's width are left to the card. */
const WARNING_SHARE = 0.6;

export interface When {
  /** Asked for only where the label says the date. */
  readonly value: () => Edtf;
  readonly footprint: Footprint;
  readonly isShort: boolean;
}

/** How the words of a label are set. */
export interface LabelSetting {
  /** Lines of the title, at least one. */
  readonly mostLines: number;
  /** Makes the small line under the title of the brief date; without it the date follows the title, where the axis does not say it. */
  readonly caption?: ((date: string) => string) | undefined;
}

export type LabelOptions = PrepareOptions & LabelSetting;

/** The label of an event. `isShort`: the document is so short that nobody asks which year its dates belong to. */
export function labelText(event: TimelineEvent, when: When, options: LabelOptions): LabelText {
  const { metrics, measure, language, textIn } = options;
  const style = { size: metrics.labelSize, weight: WEIGHT, width: metrics.labelWidth, most: options.mostLines };
  const title = plainLine(textIn(event.title, language));
  const lines = breakLines(title, style, measure);
  const widths = lines.map((line) => measure(line, metrics.labelSize, WEIGHT));
  const lastWidth = widths.at(-1) ?? 0;
  const warning = warningOf(event, options);
  const hasSignBelow = warning.has && lastWidth + WORD_GAP + SIGN_WIDTH > metrics.labelWidth;
  const date = isReadOffAxis(when.footprint, options) ? null : captionOf(when, hasSignBelow, options);
  const dateWidth = date === null ? 0 : measure(date, metrics.smallSize, 400);
  const isLong = lastWidth + WORD_GAP + dateWidth > metrics.labelWidth * 1.2;
  const dateBelow =
    date !== null && (options.caption !== undefined || (options.mostLines > 1 && lines.length === 1 && isLong));
  const tail = dateBelow ? dateWidth : lastWidth + (date === null ? 0 : WORD_GAP + dateWidth);
  const sides = options.caption !== undefined && warning.has ? tail + WORD_GAP + SIGN_WIDTH + warning.width : 0;
  const told = sides > metrics.labelWidth ? { text: null, width: 0 } : warning;
  const isSignUp = sides > metrics.labelWidth && lastWidth + WORD_GAP + SIGN_WIDTH <= metrics.labelWidth;
  const sign = warning.has ? WORD_GAP + SIGN_WIDTH + told.width : 0;
  const signed = isSignUp ? Math.max(tail, lastWidth + sign) : tail + sign;
  return {
    lines,
    widths,
    title,
    date,
    dateBelow,
    dateWidth,
    hasWarning: warning.has,
    warning: told.text,
    warningWidth: told.width,
    isSignUp,
    width: Math.max(...widths, signed),
    height: lines.length + (dateBelow ? 1 : 0),
  };
}

/** The axis shows where a point or a hard interval lies; it cannot show "about", "since" and "some time in"; of equal steps, few dates at all. */
function isReadOffAxis(
  { kind, start, end }: Footprint,
  { scale, caption }: Pick<PrepareOptions, 'scale'> & Partial<LabelSetting>,
): boolean {
  return caption === undefined && scale !== 'equal' && kind !== 'window' && start === 'hard' && end === 'hard';
}

/** The brief date; where there is a caption all of that, cut to the width of the label. */
function captionOf(when: When, hasSign: boolean, options: LabelOptions): string {
  const date = briefDate(when, options);
  if (options.caption === undefined) return date;
  const { smallSize: size, labelWidth } = options.metrics;
  const width = labelWidth - (hasSign ? WORD_GAP + SIGN_WIDTH : 0);
  return breakLines(options.caption(date), { size, weight: 400, width, most: 1 }, options.measure)[0] ?? date;
}

/** Without the year where the axis always says it. */
function briefDate({ value, footprint, isShort }: When, { language }: PrepareOptions): string {
  const known = [footprint.extent.start, footprint.extent.end].find(Number.isFinite);
  const hides = isShort && known !== undefined;
  return plainLine(words(value(), language, { brief: true, ...(hides && { year: civilOf(dayAt(known)).year }) }));
}

/**
 * The label in no more than `room` pixels: titles cut with an ellipsis, the warning without its words, the date left out;
 * null where not even a few characters fit.
 */
export function shortened(label: LabelText, room: number, { measure, metrics }: PrepareOptions): LabelText | null {
  if (label.width <= room) return label;
  const size = metrics.labelSize;
  const sign = label.hasWarning ? WORD_GAP + SIGN_WIDTH : 0;
  if (room < LEAST_EMS * size + sign) return null;
  const most = label.lines.length > 1 ? 2 : 1;
  const lines = breakLines(label.title, { size, weight: WEIGHT, width: room - sign, most }, measure);
  const widths = lines.map((line) => measure(line, size, WEIGHT));
  const dateX = label.dateBelow ? 0 : (widths.at(-1) ?? 0) + WORD_GAP;
  const hasDate = label.date !== null && dateX + label.dateWidth + sign <= room;
  const date = hasDate ? label.date : null;
  const height = lines.length + (label.dateBelow ? 1 : 0);
  return { ...label, lines, widths, height, date, warning: null, warningWidth: 0, width: room };
}

/** Room for the brief date of many labels, in ems of the small size: dates differ less than titles. */
const DATE_EMS = 8;

/**
 * The widths to keep for the labels of many events, in one line, without laying them out. What is laid out later is held
 * within them (`within`).
 */
export function reservedWidths(options: PrepareOptions): (event: TimelineEvent, footprint: Footprint) => number {
  const { language, textIn } = options;
  const { ofText } = titleWidths(options);
  return (event, footprint) => {
    const title = ofText(roughLine(textIn(event.title, language)));
    const hasWarning = event.checks?.some(({ severity }) => severity !== 'note') === true;
    return reservedWidth({ title, footprint, hasWarning }, options);
  };
}

/** How wide titles are, without laying out any. */
export function titleWidths({
  measure,
  metrics,
}: Pick<PrepareOptions, 'measure' | 'metrics'>): ReturnType<typeof widthsByCharacters> {
  return widthsByCharacters(measure, metrics.labelSize, WEIGHT);
}

/** The width to keep for a label whose title is so wide. */
export function reservedWidth(
  label: { readonly title: number; readonly footprint: Footprint; readonly hasWarning: boolean },
  options: Pick<PrepareOptions, 'metrics' | 'scale'>,
): number {
  const { labelWidth, smallSize } = options.metrics;
  const date = isReadOffAxis(label.footprint, options) ? 0 : WORD_GAP + DATE_EMS * smallSize;
  return Math.min(labelWidth, label.title) + date + (label.hasWarning ? WORD_GAP + SIGN_WIDTH : 0);
}

/** The label in exactly the room that was kept for it. */
export function within(label: LabelText, room: number, options: PrepareOptions): LabelText {
  const fitting = shortened({ ...label, warning: null, warningWidth: 0 }, room, options) ?? label;
  return { ...fitting, width: room };
}

function warningOf(
  event: TimelineEvent,
  options: PrepareOptions,
): { has: boolean; text: string | null; width: number } {
  const check = event.checks?.find(({ severity }) => severity !== 'note');
  if (check === undefined) return { has: false, text: null, width: 0 };
  const text = plainLine(options.textIn(check.message, options.language));
  const width = options.measure(text, options.metrics.smallSize, 400);
  const fits = width > 0 && width <= options.metrics.labelWidth * WARNING_SHARE;
  return { has: true, text: fits ? text : null, width: fits ? width : 0 };
}
