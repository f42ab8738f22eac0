/** The columns that levels of detail are worked out from, and the index that comes out: typed arrays, one entry an event. */

/** How a mark grows with the scale, and where its label stands. */
export const Shape = { dot: 0, bar: 1, window: 2 } as const;

/** One entry an event in every column. Instants are finite milliseconds; all widths are in pixels. */
export interface LodInput {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly lanes: Uint16Array;
  /** From 0 (least) to 1 (most). */
  readonly importances: Float64Array;
  /** Values of `Shape`. */
  readonly shapes: Uint8Array;
  /** What the mark takes before its start and after its end at any scale: feathers, fading ends. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  readonly labelWidths: Float64Array;
}

export interface LodSettings {
  readonly laneCount: number;
  /** Rows that a lane may have; at most 255. */
  readonly maxRows: number;
  /** Lanes whose events are all in counts. */
  readonly folded?: readonly number[];
  /** Pixels per millisecond at which as many labels as possible are to be there, in as few rows as possible. */
  readonly referenceScale: number;
  readonly dotRadius: number;
  /** Labels stand aside of their row, beginning where their mark does, instead of after it: time runs down. */
  readonly labelsAside?: boolean;
  /** Up to so many events each gets the very scale at which it has room; more are packed by steps of the scale. */
  readonly exactUpTo?: number;
  /** Least width in pixels of the stretch that one count stands for. */
  readonly cellWidth?: number;
}

/** Every event's row and scales, and the lists to find events by extent. */
export interface LodIndex {
  readonly input: LodInput;
  readonly settings: LodSettings;
  readonly rows: Uint8Array;
  /** The event is a mark at this scale (pixels per millisecond) and all larger ones; Infinity: always in a count. */
  readonly markScales: Float64Array;
  /** The label is drawn at this scale and all larger ones; never less than the mark's. */
  readonly labelScales: Float64Array;
  /** Rows that are used, a lane each. */
  readonly laneRows: Uint8Array;
  readonly levels: readonly Level[];
  readonly laneLists: readonly LaneList[];
  /** The most pixels that a mark and its label reach to the right of the mark's end, and to the left of its start. */
  readonly reachAfter: number;
  readonly reachBefore: number;
}

/** Events that become marks within one doubling of the scale, by start. */
export interface Level {
  /** No event of the level is a mark below this scale. */
  readonly from: number;
  readonly events: Uint32Array;
  readonly starts: Float64Array;
  /** A binary tree of the largest ends: node 1 is the root, leaf `i` is node `size + i`. */
  readonly lastEnds: Float64Array;
}

/** All events of a lane, by start. */
export interface LaneList {
  readonly events: Uint32Array;
  readonly starts: Float64Array;
  /** The ends of all of them in order, to be counted. */
  readonly ends: Float64Array;
}
