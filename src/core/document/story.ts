/** The steps in which a document is told: its story, or without one a summary, its events, and a closing overview. */
import { parseEdtf } from '../time/edtf.ts';
import { footprintOf } from '../time/footprint.ts';
import { footprintsOf, orderInTime } from '../time/footprints.ts';
import type { Footprints } from '../time/footprints.ts';
import type { Extent } from '../time/types.ts';
import { USUAL_IMPORTANCE } from './rows.ts';
import type { EventSet, LocalText, StoryStep, TimelineEvent } from './types.ts';

/** One step of telling. Texts that are not there are ''. */
export interface Step {
  /** `summary` opens a document without a story and `overview` closes it; `view` shows what it says, `event` tells one event. */
  readonly kind: 'summary' | 'event' | 'view' | 'overview';
  /** Index of the event that is told. */
  readonly event: number | null;
  /** The stretch of time to show, in true time, half-open; an open side is infinite. Null: what shows the event, or everything. */
  readonly range: Extent | null;
  /** Ids of the lanes to show; null for all. */
  readonly lanes: readonly string[] | null;
  /** Indices of the events that stand out; null where none does. */
  readonly highlight: readonly number[] | null;
  readonly title: LocalText;
  readonly text: LocalText;
  /** For the speaker. */
  readonly notes: LocalText;
  /** How long it is to take; null where nobody said. */
  readonly seconds: number | null;
}

/** Of a document without a story: by time, or the most important first. */
export type TellingOrder = 'time' | 'importance';

interface TellingOptions {
  readonly order?: TellingOrder;
  /** For every event 1, or 0 for one that is not told where there is no story. */
  readonly mask?: Uint8Array | null;
  readonly footprints?: Footprints;
}

/** Nobody tells more in a talk; of more events without a story the most important are told. */
export const MOST_TOLD = 2_000;

/** The steps of a document, in the order of telling. Events of the story that are not there, and empty steps, are left out. */
export function stepsOf(document: EventSet, options: TellingOptions = {}): readonly Step[] {
  const told = (document.story ?? []).flatMap((step) => storyStep(step, document));
  if (told.length > 0) return told;
  const events = orderOf(document, options).flatMap((index) => eventStep(index, document.events.at(index)));
  return [
    { ...NOTHING, kind: 'summary', title: document.title, text: document.summary ?? '' },
    ...events,
    ...(events.length > 1 ? [{ ...NOTHING, kind: 'overview' as const, title: document.title }] : []),
  ];
}

const NOTHING: Omit<Step, 'kind'> = {
  ...{ event: null, range: null, lanes: null, highlight: null, title: '', text: '', notes: '', seconds: null },
};

function eventStep(index: number, event: TimelineEvent | undefined): readonly Step[] {
  if (event === undefined) return [];
  const { title, summary = '', notes = '' } = event;
  return [{ ...NOTHING, kind: 'event', event: index, title, text: summary, notes }];
}

function storyStep(step: string | StoryStep, document: EventSet): readonly Step[] {
  const { event: id, ...own } = typeof step === 'string' ? { event: step } : step;
  const at = id === undefined ? -1 : placeIn(document, id);
  const [base] = at < 0 ? [] : eventStep(at, document.events.at(at));
  if (base === undefined && Object.keys(own).length === 0) return [];
  const highlight = own.highlight?.map((each) => placeIn(document, each)).filter((each) => each >= 0) ?? [];
  return [
    {
      ...(base ?? { ...NOTHING, kind: 'view' }),
      range: own.range === undefined ? null : extentOf(own.range),
      lanes: own.lanes === undefined || own.lanes.length === 0 ? null : own.lanes,
      highlight: highlight.length === 0 ? null : highlight,
      title: own.title ?? base?.title ?? '',
      text: own.text ?? base?.text ?? '',
      notes: own.notes ?? base?.notes ?? '',
      seconds: own.seconds ?? null,
    },
  ];
}

/** What cannot be read was reported where the document was; it shows what a step without it shows. */
function extentOf(range: string): Extent | null {
  try {
    return footprintOf(parseEdtf(range)).extent;
  } catch {
    return null;
  }
}

const places = new WeakMap<EventSet['events'], ReadonlyMap<string, number>>();

function placeIn({ events }: EventSet, id: string): number {
  if (events.placeOf !== undefined) return events.placeOf(id);
  let known = places.get(events);
  if (known === undefined) {
    known = new Map(Array.from({ length: events.length }, (_, index) => [events.at(index)?.id ?? '', index]));
    places.set(events, known);
  }
  return known.get(id) ?? -1;
}

/** Indices of the events that are told, in the order of telling. */
function orderOf(
  { events, columns }: EventSet,
  { order = 'time', mask = null, footprints }: TellingOptions,
): readonly number[] {
  const marks = footprints ?? footprintsOf(events.length, (index) => events.at(index)?.when ?? '');
  const inTime = [...orderInTime(marks)].filter((index) => mask === null || mask[index] === 1);
  if (order === 'time' && inTime.length <= MOST_TOLD) return inTime;
  const weights = Float64Array.from({ length: events.length }, (_, index) => {
    const weight = columns === undefined ? events.at(index)?.importance : columns.importances[index];
    return weight === undefined || Number.isNaN(weight) ? USUAL_IMPORTANCE : weight;
  });
  const byWeight = inTime.toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0)).slice(0, MOST_TOLD);
  if (order === 'importance') return byWeight;
  const told = new Set(byWeight);
  return inTime.filter((index) => told.has(index));
}
