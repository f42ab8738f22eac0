/** What is worked out once for a document, a language and a set of sizes, before any viewport is known. */
import type { EventSet, LocalText, Status, TimelineEvent } from '../document/types.ts';
import type { Chain } from '../lod/chain.ts';
import type { LodIndex, LodInput, LodSettings } from '../lod/types.ts';
import type { Footprints } from '../time/footprints.ts';
import type { Edtf, Extent, Footprint, Instant, Language } from '../time/types.ts';
import type { ScaleKind, Warp } from '../time/warp.ts';
import type { Drawn } from './columns.ts';
import type { LabelSetting, LabelText } from './labels.ts';
import type { LaneRows, LaneSizes, PreparedLane } from './lanes.ts';
import type { LaneInk } from './overview.ts';
import type { Measure, Metrics } from './types.ts';

/** The lanes to draw, from top to bottom, and which event lies in which. */
export interface LaneSet {
  readonly lanes: readonly LaneChoice[];
  /** For every event of the document its lane, counted from 0; `HIDDEN` for one that is not drawn. */
  readonly numbers: Uint16Array;
  /** The colours of the marks, where these are not those of their lanes: for every event of the document a place in `inks`. */
  readonly inks?: { readonly inks: readonly LaneInk[]; readonly numbers: Uint16Array };
}

export interface LaneChoice {
  readonly id: string;
  /** Empty for the one lane of a document without lanes. */
  readonly label: string;
  /** `#rrggbb`; null where the palette decides. */
  readonly color: string | null;
  /** Index into the palette; by default its place. */
  readonly colorIndex?: number;
  /** Folded to one row of counts. */
  readonly isFolded?: boolean;
}

/** The number of a lane that is none. */
export const HIDDEN = 0xffff;

export interface PrepareOptions {
  readonly measure: Measure;
  readonly metrics: Metrics;
  readonly language: Language;
  /** `textIn` of core/document: the string of a text for a reader of `language`. */
  readonly textIn: (text: LocalText, language: Language) => string;
  /** `statusOf` of core/document, for events that do not state theirs. */
  readonly statusOf: (when: Edtf, asOf: string | undefined) => Status;
  /** By default the lanes of the document, and one more for the events that have none. */
  readonly laneSet?: LaneSet | undefined;
  /** Columns of all events of the document, where somebody has read them before. */
  readonly footprints?: Footprints | undefined;
  readonly importances?: ArrayLike<number> | undefined;
  /** By default true. */
  readonly scale?: ScaleKind | undefined;
}

export interface PreparedEvent {
  /** Index into the document's events. */
  readonly index: number;
  readonly event: TimelineEvent;
  readonly footprint: Footprint;
  readonly drawn: Drawn;
  readonly status: Status;
  readonly label: LabelText;
  /** The whole date in words. */
  readonly words: string;
}

/** All but the places of the events: what an index is built from, here or in a worker. */
export interface Unplaced {
  readonly document: EventSet;
  readonly options: PrepareOptions;
  /** For every event that is drawn its index in the document, ascending; columns of the index are in this order too. */
  readonly indices: Uint32Array;
  readonly input: LodInput;
  readonly settings: LodSettings;
  readonly lanes: readonly PreparedLane[];
  /** The end of the as-of day in true time; null where none is given. */
  readonly now: Instant | null;
  /** From true time to drawn time, which all of `input`, `extent` and every viewport are in. */
  readonly warp: Warp;
  /** The hull of all events and a near as-of line; finite, never empty. */
  readonly extent: Extent;
  /** The hull of what most events tell, as far as that is a small part of all of it. */
  readonly story: Extent;
  /** For every event of the index its lane; where time runs down `input.lanes` are columns, and one column may hold several lanes. */
  readonly ownLanes: Uint16Array;
  /** Where time runs down, the columns from left to right; empty where it runs to the right. */
  readonly columns: readonly Column[];
  /** Lines of the label of every event that is drawn. */
  readonly labelHeights: Uint8Array;
  /** What the lanes need, where it has been worked out before. */
  readonly sizes?: LaneSizes | undefined;
  /** The event `number` (a place in `indices`), made when it is first asked for. */
  readonly eventAt: (number: number) => PreparedEvent | null;
  /** The same with the words set anew for a width, and not kept. */
  readonly setAnew: (number: number, setting: WordSetting) => PreparedEvent | null;
}

/** How and how wide the words of an event are set. */
export interface WordSetting extends LabelSetting {
  readonly width: number;
}

/** A column of a drawing in which time runs down: one lane, or several that share it. */
export interface Column {
  /** Places in `lanes`. */
  readonly lanes: readonly number[];
  /** All its events are in counts. */
  readonly isFolded: boolean;
  readonly x: number;
  readonly width: number;
}

/** What of it can be worked out beside the page. */
export type UnplacedColumns = Pick<
  Unplaced,
  'indices' | 'input' | 'settings' | 'warp' | 'extent' | 'story' | 'columns' | 'ownLanes' | 'labelHeights' | 'sizes'
> & {
  /** The whole is so short that nobody asks which year a month belongs to. */
  readonly isShort: boolean;
};

/** What both views of the whole show in a drawing of one width. */
export interface Domains {
  /** Of the whole drawing, in CSS pixels. */
  readonly width: number;
  /** Every event with its label, and what to open with. */
  readonly fit: Extent;
  readonly home: Extent;
}

/** Where many events begin, some of them together: enough for a profile of all of them. In true time. */
export interface Profile {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly lanes: Uint16Array;
  /** How many events each entry stands for. */
  readonly weights: Uint32Array;
}

export interface Prepared extends Unplaced {
  /** Where the lanes and their rows lie, from top to bottom. */
  readonly laneRows: readonly LaneRows[];
  readonly lod: LodIndex;
  /** Where they have been worked out before. */
  readonly domains?: Domains | undefined;
  readonly profile?: Profile | undefined;
  /** Height of the band over the plot where time runs down. */
  readonly head: number;
  /** Where time runs down, the labels of every column; empty where each label has a place of its own in its row. */
  readonly chains: readonly Chain[];
}
