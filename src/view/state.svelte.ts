/** The one place where a timeline on the screen keeps its state; everything that is drawn is derived from it. */
import { untrack } from 'svelte';
import { linksOf, pointsAway } from '../core/document/links.ts';
import { statusOf } from '../core/document/status.ts';
import { textIn } from '../core/document/text.ts';
import type { EventSet } from '../core/document/types.ts';
import { buildLod, MANY } from '../core/lod/build.ts';
import { arcsOf } from '../core/scene/arcs.ts';
import { holderOf } from '../core/scene/counts.ts';
import { axisDrawingOf, drawingOf } from '../core/scene/drawing.ts';
import { arrangeLanes } from '../core/scene/arrange.ts';
import { groupLanes, laneFields } from '../core/scene/grouping.ts';
import { NO_LANE_VIEW } from '../core/scene/laneView.ts';
import type { Grouping } from '../core/scene/grouping.types.ts';
import type { LaneField, LaneView } from '../core/scene/laneView.ts';
import { defaultMetrics, verticalMetrics } from '../core/scene/metrics.ts';
import { frameOf } from '../core/scene/prepare.large.ts';
import { emptied, placed, unplacedOf } from '../core/scene/prepare.ts';
import type { Prepared, Unplaced } from '../core/scene/prepare.types.ts';
import { fitDomain, homeDomain, sceneOf } from '../core/scene/scene.ts';
import type { Cluster, Direction, Drawing, Measure, Palette, Scene } from '../core/scene/types.ts';
import { footprintsOf } from '../core/time/footprints.ts';
import type { Extent, Language } from '../core/time/types.ts';
import { drawnExtent, trueExtent } from '../core/time/warp.ts';
import type { ScaleKind } from '../core/time/warp.ts';
import { NO_TIMES, timesOf, type Times } from './beyond.ts';
import { entriesOf } from './entries.ts';
import { startIndex } from './indexing.ts';
import { startLarge } from './indexing.large.ts';
import { directionIn, type Layout } from './layout.ts';
import { paletteFor } from './palette.svelte.ts';
import { WORDS } from './words/words.ts';

/** What the page around it decides, read again whenever it changes. */
export interface TimelineInputs {
  readonly document: EventSet;
  /** Language of the interface. */
  readonly language: Language;
  readonly isDark: boolean;
  /** Id of the event that is open. */
  readonly selected: string | null;
  /** What the reader chose to see, in true time; null is what a timeline opens with. */
  readonly view: Extent | null;
  /** For every event of the document 1, or 0 for one that the reader's filter leaves out; null without a filter. */
  readonly mask?: Uint8Array | null | undefined;
  /** Events that are left out are not drawn at all. */
  readonly hidesOthers?: boolean | undefined;
  /** By default true. */
  readonly scale?: ScaleKind | undefined;
  /** By default what the width has room for. */
  readonly layout?: Layout | undefined;
  /** By default the lanes of the document. */
  readonly lanes?: LaneView | undefined;
}

export class TimelineState {
  readonly #inputs: TimelineInputs;
  readonly #measure: Measure;

  /** Width of the drawing in CSS pixels; 0 until it is on the page. */
  width = $state(0);
  /** Height of what is seen of a drawing in which time runs down. */
  height = $state(0);
  focused: string | null = $state(null);
  hovered: string | null = $state(null);
  /** How many events have been looked after, while an index is being built. */
  indexed = $state(0);
  /** Where a movement has come to; null while nothing moves. */
  #live: Extent | null = $state.raw(null);
  /** What the buttons are placed by and the tools count by: the last state before a movement, until it ends. */
  #resting: { readonly scene: Scene; readonly view: Extent; readonly asked: Extent | null } | null = $state.raw(null);
  /** What was made last of many events, and what of. `times` is null where they are only the most important ones of a large document. */
  #finished: { readonly prepared: Prepared; readonly of: Unplaced; readonly times: Times | null } | null =
    $state.raw(null);

  readonly document = $derived.by(() => this.#inputs.document);
  readonly #isLarge = $derived.by(() => this.#inputs.document.columns !== undefined);
  readonly footprints = $derived.by(() => {
    const { events, columns } = this.#inputs.document;
    return columns?.footprints ?? footprintsOf(events.length, (index) => events.at(index)?.when ?? '');
  });
  readonly entries = $derived.by(() => entriesOf(this.#inputs.document, this.#inputs.language, this.footprints));
  readonly #ghosts = $derived.by(() => (this.#inputs.hidesOthers === true ? null : (this.#inputs.mask ?? null)));
  readonly #hides = $derived.by(() => (this.#inputs.hidesOthers === true ? (this.#inputs.mask ?? null) : null));
  readonly laneView = $derived.by(() => this.#inputs.lanes ?? NO_LANE_VIEW);
  readonly #laneField = $derived(this.laneView.by);
  readonly #scale = $derived.by(() => this.#inputs.scale);
  readonly #grouping = $derived.by(() => this.#groupedBy(this.#laneField));
  /** The lanes as the reader arranged them. */
  readonly arrangement = $derived(arrangeLanes(this.#grouping, this.laneView, this.#hides));
  /** What the colours mean where all lies in one lane: the lanes of the document. */
  readonly laneKey = $derived.by(() =>
    this.arrangement.inks === undefined ? [] : arrangeLanes(this.#groupedBy('lane'), NO_LANE_VIEW, this.#hides).all,
  );
  /** What lanes may be made of here. */
  readonly laneFields = $derived.by(() => laneFields(this.#inputs.document));
  /** For every event of the document its lane, counted from the top. */
  readonly laneNumbers = $derived(this.arrangement.numbers);
  /** Which way time runs. */
  readonly direction: Direction = $derived.by(() => directionIn(this.#inputs.layout ?? 'auto', this.width));
  readonly metrics = $derived(this.direction === 'vertical' ? verticalMetrics(this.width) : defaultMetrics(this.width));
  /** Pixels along time. */
  readonly #length = $derived(this.direction === 'vertical' ? this.height : this.width);
  readonly #hasWidth = $derived(this.width > 0);
  /** Of a large document only the frame: all else is worked out in a worker. */
  readonly #unplaced = $derived.by(() =>
    (this.#isLarge ? frameOf : unplacedOf)(this.#inputs.document, {
      measure: this.#measure,
      metrics: this.metrics,
      language: this.#inputs.language,
      textIn,
      statusOf,
      footprints: this.footprints,
      laneSet: this.arrangement,
      scale: this.#scale,
    }),
  );
  readonly isMany = $derived(this.#isLarge || this.#unplaced.indices.length > MANY);
  readonly prepared = $derived.by(() => this.#preparedOf(this.#unplaced));
  /** False while the index of many events is being built. */
  readonly isReady = $derived(!this.isMany || (this.#finished?.of === this.#unplaced && this.#finished.times !== null));
  readonly times = $derived.by(() => {
    if (this.#isLarge) return this.#finished?.times ?? NO_TIMES;
    return timesOf(this.footprints, this.#unplaced.indices);
  });
  readonly #asked = $derived.by(() => (this.#inputs.view === null ? null : this.drawnOf(this.#inputs.view)));
  readonly everything = $derived(fitDomain(this.prepared, this.#length));
  /** What is shown until the reader chooses: the story, or everything. */
  readonly opening = $derived(homeDomain(this.prepared, this.#length));
  /** In drawn time, as everything that is placed; `trueOf` is what it stands for. */
  readonly view = $derived.by(() => this.#live ?? this.#asked ?? this.opening);
  readonly scene = $derived(sceneOf(this.prepared, { domain: this.view, width: this.width, height: this.height }));
  readonly links = $derived.by(() => linksOf(this.#inputs.document));
  /** Links are drawn of one event only: under the pointer, else in the focus, else open. */
  readonly #arcs = $derived.by(() => {
    const entries = [this.hovered, this.focused, this.#inputs.selected].map((id) => this.entries.byId(id));
    const entry = entries.find((each) => each !== undefined);
    if (entry === undefined) return [];
    const linked = this.links.of(entry.index).map((link) => ({ index: link.index, isTarget: pointsAway(link) }));
    return arcsOf(entry.index, linked, { prepared: this.prepared, scene: this.scene, domain: this.view });
  });
  readonly palette = $derived.by(() => paletteFor(this.#inputs.isDark));
  readonly drawing = $derived.by(() => this.drawingIn(this.palette));
  readonly axisDrawing = $derived.by(() => axisDrawingOf(this.scene, this.palette));
  readonly placed = $derived(this.#resting?.scene ?? this.scene);
  readonly restingView = $derived(this.#resting?.view ?? this.view);
  /** The page asked for another view while this one was moving (Back, a link): what it asked for counts. */
  readonly isOvertaken = $derived.by(() => this.#resting !== null && this.#resting.asked !== this.#inputs.view);
  readonly isMoving = $derived(this.#resting !== null);
  readonly selected = $derived.by(() => this.#inputs.selected);
  readonly entry = $derived(this.entries.byId(this.selected) ?? null);

  get measure(): Measure {
    return this.#measure;
  }

  /** `inputs` is read reactively: pass an object with getters. */
  constructor(inputs: TimelineInputs, measure: Measure) {
    this.#inputs = inputs;
    this.#measure = measure;
  }

  /** Builds the index of many events; run it in an effect: what comes back gives up, and it runs again when the events change. */
  index(): (() => void) | undefined {
    const unplaced = this.#unplaced;
    if (!this.isMany) return undefined;
    this.indexed = 0;
    const onprogress = (done: number): void => void (this.indexed = done);
    if (this.#isLarge) {
      const width = untrack(() => this.width);
      const hasPicture = untrack(() => this.#pictureOf(unplaced)) !== null;
      if (!this.#hasWidth) return undefined;
      return startLarge(unplaced, this.arrangement, {
        width,
        hasPicture,
        onprogress,
        ondone: (prepared, times) => (this.#finished = { prepared, of: unplaced, times }),
      });
    }
    return startIndex(unplaced.input, unplaced.settings, {
      onprogress,
      ondone: (lod) => (this.#finished = { prepared: placed(unplaced, lod), of: unplaced, times: NO_TIMES }),
    });
  }

  /** A stretch of drawn time as what it stands for, and back. */
  trueOf(domain: Extent): Extent {
    return trueExtent(this.prepared.warp, domain);
  }

  drawnOf(extent: Extent): Extent {
    return drawnExtent(this.prepared.warp, extent);
  }

  /** What is on the screen, in other colours too. */
  drawingIn(palette: Palette): Drawing {
    return drawingOf(this.scene, palette, {
      selected: this.#inputs.selected,
      hovered: this.hovered,
      focused: this.focused,
      mask: this.#ghosts,
      arcs: this.#arcs,
    });
  }

  /** The count on the screen that holds an event (an index into the document's) without a mark. */
  holderOf(index: number): Cluster | null {
    return holderOf(this.prepared, this.placed.clusters, index);
  }

  /** Shows `domain` and holds the buttons where they are until `rest`. */
  move(domain: Extent): void {
    this.#resting ??= { scene: this.scene, view: this.view, asked: this.#inputs.view };
    this.#live = domain;
  }

  /** Ends a movement: the buttons are placed anew, and what the page keeps as `view` counts again. */
  rest(): void {
    this.#live = null;
    this.#resting = null;
  }

  #groupedBy(field: LaneField): Grouping {
    const { document, language } = this.#inputs;
    const { statuses, lanes } = WORDS[language];
    const words = { statuses, without: lanes.without, others: lanes.others };
    return groupLanes(document, field, { textIn, statusOf, language, footprints: this.footprints, words });
  }

  /** While many events are being indexed: what was there of the same document, or its frame alone. */
  #preparedOf(unplaced: Unplaced): Prepared {
    if (!this.isMany) return placed(unplaced, buildLod(unplaced.input, unplaced.settings));
    return this.#pictureOf(unplaced) ?? emptied(unplaced);
  }

  /** What was made before of the same document, or of the first part of its file: the events that both have are the same. */
  #pictureOf({ document }: Unplaced): Prepared | null {
    const before = this.#finished?.prepared;
    if (before === undefined) return null;
    const isPart = before.document.file !== undefined && before.document.file === document.file;
    return before.document === document || isPart ? before : null;
  }
}
