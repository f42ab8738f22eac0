/** Lays out a document whose time runs down: rails and words of every column from left to right, and the labels in chains. */
import { chainsOf } from '../lod/chain.ts';
import { at } from '../lod/parting.ts';
import { MANY } from '../lod/build.ts';
import type { LodIndex } from '../lod/types.ts';
import { rowsInColumns } from './columns.plan.ts';
import type { LabelSetting, LabelText } from './labels.ts';
import { hidesAny, lineHeightOf } from './lanes.ts';
import type { LaneRows, Row } from './lanes.ts';
import { breakLines } from './lines.ts';
import { kept } from './kept.ts';
import type { Column, Prepared, PreparedEvent, Unplaced, WordSetting } from './prepare.types.ts';
import type { LabelLine, Metrics } from './types.ts';
import { sceneWords } from './words.ts';

/** Between the middles of two rails, and from the last one to the words: room for leaders. */
const RAIL = 12;
const GUTTER = 22;
/** Free at both sides of a column, and around a count. */
const PADDING = 8;
const COUNT_PADDING = 16;
/** Over and under the words of a label: that much stands over the line on which its mark begins, and that much stays free. */
export const LEAD = 10;
const AIR = 16;
/** From the last line of a title to the middle of its small line, beyond what lines have. */
const SMALL_LINE = 17;
/** Lines of a title. */
const MOST_LINES = 4;
/** No label is farther from its mark. */
const FARTHEST = 360;
/** A small screen. */
const SMALL_SCREEN = 480;
/** The band over the plot: for what the axis leaves out alone, and with the names of the lanes. */
const HEAD = 30;
const NAME = { x: 12, first: 18, line: 18, size: 14 };

/** All that a Scene needs, from the columns and the index that was built of them. */
export function standUpright(unplaced: Unplaced, lod: LodIndex): Prepared {
  const coarsest = SMALL_SCREEN / (unplaced.extent.end - unplaced.extent.start);
  const laid = unplaced.columns.map((column, number) => layColumn(unplaced, { lod, column, number }));
  const head = Math.max(HEAD, ...laid.map(({ head: own }) => own));
  const laneRows = laid.map(({ rows }) => rows);
  if (lod.input.starts.length > MANY)
    return { ...unplaced, lod, laneRows, head, chains: [], eventAt: ofMany(unplaced, laid, lod) };
  const eventAt = kept((number) => {
    const column = laid[at(lod.input.lanes, number)];
    return column === undefined ? null : unplaced.setAnew(number, settingOf(unplaced, column, number));
  });
  const anchors = lod.input.starts.map((start, number) => anchorOf(unplaced, start, at(lod.input.ends, number)));
  const heights = lod.input.starts.map((_, number) => heightOf(eventAt(number)?.label, unplaced.options.metrics));
  const chains = chainsOf(lod, { anchors, heights }, { farthest: FARTHEST, coarsest });
  return { ...unplaced, lod, laneRows, head, chains, eventAt };
}

/** Words of what began before the story and goes on into it stand where the story begins. */
export function anchorOf({ story }: Pick<Unplaced, 'story'>, start: number, end: number): number {
  return start < story.start && end > story.start ? story.start : start;
}

/** Pixels that a label takes along time, with the air around it. */
function heightOf(label: LabelText | undefined, metrics: Metrics): number {
  if (label === undefined) return 0;
  return LEAD + wordsHeight(label, metrics) + AIR - lineHeightOf(metrics.labelSize) / 2;
}

/** From the top of the first line to the bottom of the last. */
export function wordsHeight({ lines, dateBelow }: LabelText, { labelSize }: Metrics): number {
  return lines.length * lineHeightOf(labelSize) + (dateBelow ? SMALL_LINE : 0);
}

interface Laid {
  readonly rows: LaneRows;
  /** Width of the words of a row. */
  readonly words: number;
  readonly head: number;
}

interface Laying {
  readonly lod: LodIndex;
  readonly column: Column;
  readonly number: number;
}

function layColumn(unplaced: Unplaced, { lod, column, number }: Laying): Laid {
  const { measure, metrics } = unplaced.options;
  const count = column.lanes.reduce((sum, lane) => sum + (unplaced.lanes[lane]?.count ?? 0), 0);
  const strip = measure(`+${String(count)}`, metrics.smallSize, 600) + COUNT_PADDING;
  const isMany = lod.input.starts.length > MANY;
  const left =
    column.x + (isMany || column.isFolded || hidesAny(lod, number, lod.settings.referenceScale) ? strip : 0) + PADDING;
  const right = column.x + column.width - PADDING;
  const used = Math.max(1, at(lod.laneRows, number));
  const step = isMany ? (right - left) / used : RAIL;
  const wordsAt = isMany ? GUTTER : (used - 1) * RAIL + RAIL / 2 + GUTTER;
  const rows = Array.from({ length: used }, (_, row): Row => {
    const y = left + row * step;
    return { y, height: step, line: y + RAIL / 2, lift: 0, words: isMany ? y + wordsAt : left + wordsAt };
  });
  const words = Math.max(1, isMany ? step - wordsAt - PADDING : right - left - wordsAt);
  const { band, head } = bandOf(unplaced, column, count);
  return { rows: { band, rows, countY: column.x + strip / 2 + 2 }, words, head };
}

/** A column that holds several lanes has no name: the words of its events say their lanes. */
function bandOf(
  { lanes, options }: Unplaced,
  column: Column,
  count: number,
): Pick<LaneRows, 'band'> & { readonly head: number } {
  const lane = column.lanes.length === 1 ? lanes[column.lanes[0] ?? 0] : undefined;
  const { measure, language } = options;
  const { id = '', label = '', colorIndex = 0, color = null } = lane ?? {};
  const width = column.width - NAME.x - PADDING;
  const names = label === '' ? [] : breakLines(label, { size: NAME.size, weight: 600, width, most: 2 }, measure);
  const x = column.x + NAME.x;
  const lines = names.map((text, line): LabelLine => ({ text, x, y: NAME.first + line * NAME.line }));
  const under = NAME.first + names.length * NAME.line - 2;
  const text = column.isFolded ? '' : sceneWords[language].count(count);
  const band = { id, label, count, lines, countLine: { text, x, y: under }, colorIndex, color };
  return { band: { ...band, y: column.x, height: column.width }, head: label === '' ? 0 : under + 10 };
}

/** Title and, under it, date and lane: where several lanes share a column, the words must say which. */
function settingOf({ columns, lanes, ownLanes, options }: Unplaced, { words }: Laid, number: number): WordSetting {
  const lane = at(ownLanes, number);
  const isShared = columns.some((column) => column.lanes.length > 1 && column.lanes.includes(lane));
  const name = isShared ? (lanes[lane]?.label ?? '') : '';
  const caption: LabelSetting['caption'] = (date) =>
    name === '' ? date : sceneWords[options.language].caption(date, name);
  return { mostLines: MOST_LINES, caption, width: words };
}

/** As many lines as there was room kept for, in the width of its row. */
function ofMany(
  { setAnew, columns }: Unplaced,
  laid: readonly Laid[],
  lod: LodIndex,
): (number: number) => PreparedEvent | null {
  const { lines } = rowsInColumns(columns);
  return kept((number) => {
    const column = laid[at(lod.input.lanes, number)];
    return column === undefined ? null : setAnew(number, { mostLines: lines, width: column.words });
  });
}
