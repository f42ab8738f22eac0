/**
 * The Scene: what is where, in CSS pixels, with ids. The Drawing: the same as some hundred primitives.
 *
 * Time runs to the right or down, with one code for both: marks, ticks, breaks, rules, lanes, the plot and the as-of line are told
 * along time (`x`) and across it (`y`), as if it ran to the right, and are turned when they are drawn (`turn.ts`). Words do not turn:
 * whatever holds text (labels, counts, names of lanes) is told as it lies on the screen.
 */
import type { Edge, Extent, Language } from '../time/types.ts';
import type { Status } from '../document/types.ts';

/** Which way time runs: to the right, or down. */
export type Direction = 'horizontal' | 'vertical';

/** The stretch of time on the screen, and the size of the whole drawing in CSS pixels. */
export interface Viewport {
  readonly domain: Extent;
  readonly width: number;
  readonly height: number;
}

/** Width in CSS pixels of `text` set in the drawing's font. */
export type Measure = (text: string, size: number, weight: number) => number;

/** The sizes of a drawing, in CSS pixels. */
export interface Metrics {
  readonly direction: Direction;
  /** Width that is shared out among the columns of a vertical drawing; a horizontal one takes any. */
  readonly across: number;
  /** Width of the column of lane names; 0 puts the names above their lanes. */
  readonly laneColumn: number;
  readonly labelSize: number;
  readonly smallSize: number;
  readonly labelWidth: number;
  readonly barHeight: number;
  readonly dotRadius: number;
  readonly lanePadding: number;
  readonly axisHeight: number;
  readonly axisSize: number;
  /** Room above the first lane for the label of the as-of line. */
  readonly top: number;
  /** Rows of a lane; more where the lanes are few. */
  readonly maxRows: number;
  /** No lane has more rows than this, where the height is given from outside. */
  readonly mostRows?: number;
  /** Width of the plot that rows are packed for: at the scale where all of the document fits into it, labels come first. */
  readonly referenceWidth: number;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line that shows a link between two events; told along and across time. */
export interface Arc {
  /** At the mark of the event that the links are of. */
  readonly from: Point;
  readonly to: Point;
  /** The end that the arrow points at. */
  readonly head: 'from' | 'to';
  /** It goes on beyond the plot. */
  readonly leaves: boolean;
}

/** Words of the axis. */
export interface Worded {
  readonly text: string;
  /** `text` broken to the width of an axis at the left, where time runs down. */
  readonly lines?: readonly string[];
}

export interface Tick extends Worded {
  readonly x: number;
}

/** `x`: where it begins along time. */
export interface AxisContext extends Worded {
  /** Where the text starts: pinned to the left edge while its unit lasts. */
  readonly x: number;
  /** Where its unit begins, for the rule; null when that lies off the screen. */
  readonly ruleX: number | null;
}

export interface Axis {
  readonly y: number;
  readonly ticks: readonly Tick[];
  readonly contexts: readonly AxisContext[];
}

/** From a mark to its words, where they do not stand beside each other: corners on the screen. */
export type Leader = readonly { readonly x: number; readonly y: number }[];

/** A stretch of time that is drawn shorter than it is. The words say how long: "11 years"; empty where there is no room. */
export interface Break extends Worded {
  readonly x0: number;
  readonly x1: number;
  /** What it stands for, in true time. */
  readonly extent: Extent;
  /** Middle of the text. */
  readonly textX: number;
}

export interface LaneBand {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** `label` as it is drawn: broken or cut to the room that it has. */
  readonly lines: readonly LabelLine[];
  /** "3 events", under the name or after it. */
  readonly countLine: LabelLine;
  /** Index into the palette's lanes. */
  readonly colorIndex: number;
  readonly color: string | null;
  readonly y: number;
  readonly height: number;
}

export interface LabelLine {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
}

export interface Label {
  readonly lines: readonly LabelLine[];
  /** The date in brief, after the last line in the muted ink; null where the mark says it already. */
  readonly date: LabelLine | null;
  /** A sign after the words, and in short what it warns of. */
  readonly warning: { readonly x: number; readonly y: number; readonly line: LabelLine | null } | null;
  /** Lines through the words of what was called off: left ends, right ends and height. */
  readonly strikes: readonly { readonly x0: number; readonly x1: number; readonly y: number }[];
  /** Left end of a small arrow that says "began earlier" or "goes on"; null where the plot shows that end. */
  readonly before: number | null;
  readonly after: number | null;
  /** Empty where the words stand on their mark. */
  readonly leader: Leader;
  /** All of it: words, date, sign and arrows. */
  readonly bounds: Rect;
}

export interface Mark {
  /** Event id. */
  readonly id: string;
  /** Index into the document's events. */
  readonly index: number;
  readonly lane: number;
  readonly row: number;
  readonly shape: 'dot' | 'bar' | 'window';
  /** True extent on the screen with feathers and fading ends, cut to the plot where a hard part goes on beyond it. */
  readonly x0: number;
  readonly x1: number;
  /** Middle of the mark. */
  readonly y: number;
  readonly height: number;
  /** `cut`: goes on beyond the plot. */
  readonly startEdge: Edge | 'cut';
  readonly endEdge: Edge | 'cut';
  /** Solid left of it, outlined (or fading) right of it; null: all of one kind. */
  readonly asOfX: number | null;
  /** Where the ink of an open start is full; it fades to the left of it. */
  readonly solidX: number | null;
  readonly status: Status;
  readonly colorIndex: number;
  readonly color: string | null;
  readonly label: Label | null;
  /** Words for the same, for ears: "late June 2019 (about)". */
  readonly words: string;
  readonly warning: boolean;
}

/** Events that have no room of their own at this scale. */
export interface Cluster {
  readonly lane: number;
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly text: string;
  /** Indices into the document's events. */
  readonly members: readonly number[];
  /** What to zoom to, to part them. */
  readonly extent: Extent;
  readonly bounds: Rect;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Where time is drawn. */
  readonly plot: Rect;
  readonly metrics: Metrics;
  readonly language: Language;
  readonly axis: Axis;
  /** From left to right; none at true scale. */
  readonly breaks: readonly Break[];
  readonly lanes: readonly LaneBand[];
  readonly marks: readonly Mark[];
  readonly clusters: readonly Cluster[];
  readonly asOf: AsOf | null;
}

export interface AsOf extends Worded {
  readonly x: number;
  readonly textX: number;
  readonly anchor: 'start' | 'end';
}

/** Colours as `#rrggbb`. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly accent: string;
  readonly lanes: readonly string[];
}

export interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tabular?: boolean;
}

/** `alpha` runs from 0 to 1; a missing fill or stroke is not painted. */
export type Primitive =
  | (Rect & {
      readonly kind: 'rect';
      readonly radius: number;
      readonly fill?: string;
      readonly fillAlpha?: number;
      readonly stroke?: string;
      readonly strokeWidth?: number;
      readonly dash?: readonly number[];
    })
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly stroke: string;
      readonly strokeWidth: number;
      readonly dash?: readonly number[];
    }
  | {
      readonly kind: 'path';
      /** SVG path data. */
      readonly d: string;
      readonly fill?: string;
      readonly fillAlpha?: number;
      readonly stroke?: string;
      readonly strokeWidth?: number;
    }
  | (TextStyle & {
      readonly kind: 'text';
      readonly x: number;
      /** Baseline. */
      readonly y: number;
      readonly text: string;
      readonly fill: string;
      /** Colour of the outline that keeps lines from crossing the text. */
      readonly halo?: string;
      readonly id?: string;
    })
  /** A rectangle whose ink fades from one alpha to another: from left to right, or from top to bottom. */
  | (Rect & {
      readonly kind: 'fade';
      readonly fill: string;
      readonly from: number;
      readonly to: number;
      readonly isDown?: boolean;
    })
  /** What follows, up to the next `clip`, is cut to this rectangle; `null` ends the cut. */
  | { readonly kind: 'clip'; readonly rect: Rect | null };

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly primitives: readonly Primitive[];
}
