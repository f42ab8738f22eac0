/** The state of one embedded timeline: what its element was told, what the reader did, and what is drawn of it. */
import { linksOf } from '../core/document/links.ts';
import { statusOf } from '../core/document/status.ts';
import { textIn } from '../core/document/text.ts';
import type { EventsDocument } from '../core/document/types.ts';
import { holderOf } from '../core/scene/counts.ts';
import { axisDrawingOf, drawingOf, type Emphasis } from '../core/scene/drawing.ts';
import { documentLanes } from '../core/scene/lanes.ts';
import { defaultMetrics } from '../core/scene/metrics.ts';
import { fitDomain, homeDomain, sceneOf } from '../core/scene/scene.ts';
import type { Cluster, Measure, Palette, Scene } from '../core/scene/types.ts';
import { prepareWithin } from '../core/scene/within.ts';
import { limitsOf } from '../core/interact/limits.ts';
import { footprintsOf } from '../core/time/footprints.ts';
import type { Extent, Language } from '../core/time/types.ts';
import { timesOf } from '../view/beyond.ts';
import { entriesOf } from '../view/entries.ts';
import { viewOf, type Asked } from './attributes.ts';

export type Layout = 'timeline' | 'list';

/** What the element says, and what may change while it is shown. */
export class Settings {
  document: EventsDocument = $state.raw({ version: 1, title: '', language: 'en', lanes: [], events: [] });
  /** Language of the words. */
  language: Language = $state('en');
  layout: Layout = $state('timeline');
  palette: Palette = $state.raw({ ground: '', ink: '', muted: '', rule: '', accent: '', lanes: [] });
  selected: string | null = $state(null);
  /** What is shown until the reader moves it, as far as the page asks for it; else what a timeline opens with. */
  asked: Asked = $state.raw({ start: null, end: null });
  /** The box has a height of its own; else it is as high as what it holds. */
  isBoxed = $state(true);
  /** The page around says title and source itself. */
  isBare = $state(false);
  /** It can be presented on the whole screen. */
  canPresent = $state(false);
  /** Pictures load without being asked for. */
  loadsImages = $state(false);
}

/** Air over and under a lane in a box, in CSS pixels. */
const CLOSE = 8;

export class EmbedState {
  readonly settings: Settings;
  readonly #measure: Measure;

  /** Of the whole box in CSS pixels; 0 until it is on the page. */
  boxHeight = $state(0);
  /** Of the place of the drawing, in CSS pixels; 0 until it is on the page. */
  width = $state(0);
  height = $state(0);
  focused: string | null = $state(null);
  hovered: string | null = $state(null);
  /** The events with rings around them: painted a moment after the card or the focus, which a reader waits for. */
  ringed: Emphasis = $state.raw({});
  #live: Extent | null = $state.raw(null);
  /** What the reader moved the drawing to. */
  #moved: Extent | null = $state.raw(null);
  /** What the buttons are placed by while something moves. */
  #resting: { readonly scene: Scene; readonly view: Extent } | null = $state.raw(null);

  readonly document = $derived.by(() => this.settings.document);
  readonly footprints = $derived.by(() => {
    const { events } = this.document;
    return footprintsOf(events.length, (index) => events[index]?.when ?? '');
  });
  readonly entries = $derived.by(() => entriesOf(this.document, this.settings.language, this.footprints));
  readonly times = $derived.by(() => timesOf(this.footprints, this.entries.order));
  readonly links = $derived.by(() => linksOf(this.document));
  readonly #own = $derived(defaultMetrics(this.width));
  /** In a box lanes stand closer, so that more of them do. */
  readonly metrics = $derived.by(() => (this.settings.isBoxed ? { ...this.#own, lanePadding: CLOSE } : this.#own));
  readonly #room = $derived.by(() => (this.settings.isBoxed && this.height > 0 ? this.height : Infinity));
  readonly #options = $derived.by(() => ({
    ...{ measure: this.#measure, metrics: this.metrics, language: this.settings.language },
    ...{ textIn, statusOf, footprints: this.footprints },
  }));
  readonly #lanes = $derived(documentLanes(this.document, this.#options));
  /** For every event its lane, counted from the top. */
  readonly laneNumbers = $derived.by(() => this.prepared.options.laneSet?.numbers ?? this.#lanes.numbers);
  readonly prepared = $derived.by(() => prepareWithin(this.document, this.#options, this.#room));
  /** What the colours stand for where there was no room for lanes. */
  readonly key = $derived.by(() => {
    const inks = this.prepared.options.laneSet?.inks?.inks ?? [];
    return this.#lanes.lanes.flatMap(({ id, label }, place) => {
      const ink = inks[place];
      return label === '' || ink === undefined ? [] : [{ id, label, ink }];
    });
  });
  readonly limits = $derived(limitsOf(this.prepared.extent));
  readonly everything = $derived(fitDomain(this.prepared, this.width));
  readonly opening = $derived.by(
    () => viewOf(this.settings.asked, this.everything) ?? homeDomain(this.prepared, this.width),
  );
  readonly view = $derived.by(() => this.#live ?? this.#moved ?? this.opening);
  readonly scene = $derived(sceneOf(this.prepared, { domain: this.view, width: this.width, height: 0 }));
  readonly drawing = $derived.by(() => drawingOf(this.scene, this.settings.palette, this.ringed));
  readonly axisDrawing = $derived.by(() => axisDrawingOf(this.scene, this.settings.palette));
  readonly placed = $derived(this.#resting?.scene ?? this.scene);
  readonly restingView = $derived(this.#resting?.view ?? this.view);
  readonly isMoving = $derived(this.#resting !== null);
  readonly entry = $derived.by(() => this.entries.byId(this.settings.selected) ?? null);

  readonly direction = 'horizontal';
  readonly isReady = true;

  constructor(settings: Settings, measure: Measure) {
    this.settings = settings;
    this.#measure = measure;
  }

  /** True time is what is drawn here: an embed has no other scale. */
  drawnOf(extent: Extent): Extent {
    return extent;
  }

  holderOf(index: number): Cluster | null {
    return holderOf(this.prepared, this.placed.clusters, index);
  }

  move(domain: Extent): void {
    this.#resting ??= { scene: this.scene, view: this.view };
    this.#live = domain;
  }

  rest(): void {
    this.#moved = this.#live ?? this.#moved;
    this.#live = null;
    this.#resting = null;
  }

  /** Back to what the element says. */
  reset(): void {
    this.#moved = null;
    this.rest();
  }
}
