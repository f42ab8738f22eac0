/** The address of what is on the screen: a Route to the fragment of a URL, and back. */
import { NO_FILTER } from '../core/document/filter.ts';
import type { Filter } from '../core/document/filter.ts';
import { readFilter, writeFilter } from '../core/document/filter.address.ts';
import type { Extent, Language } from '../core/time/types.ts';
import type { ScaleKind } from '../core/time/warp.ts';
import { NO_LANE_VIEW } from '../core/scene/laneView.ts';
import type { LaneView } from '../core/scene/laneView.ts';
import { PRESENTING, readTelling, writeTelling, type Presenting } from '../core/interact/telling.address.ts';
import { LAYOUTS } from '../view/layout.ts';
import type { Layout } from '../view/layout.ts';
import { IN_TIME, SORT_KEYS } from '../view/sorting.ts';
import type { Sort } from '../view/sorting.ts';
import { readInstant, writeInstant } from '../core/time/instantText.ts';
import { readLaneView, writeLaneView } from './lanes.address.ts';

export type Theme = 'auto' | 'light' | 'dark';

/** What the URL holds. `set` null is the start page; `view` null is what a timeline opens with. */
export interface Route {
  readonly set: string | null;
  /** Language of the edition of the text; null is the first one. */
  readonly edition: Language | null;
  readonly event: string | null;
  readonly view: Extent | null;
  /** Language of the interface; null is the browser's. */
  readonly language: Language | null;
  readonly theme: Theme;
  readonly filter: Filter;
  /** Events that do not pass the filter leave; otherwise they stay as ghosts. */
  readonly hidesOthers: boolean;
  /** How time is laid out: true, with long empty stretches folded, or in equal steps. */
  readonly scale: ScaleKind;
  readonly lanes: LaneView;
  readonly layout: Layout;
  /** Order of the list and the table. */
  readonly sort: Sort;
  /** The talk that is given; null where none is. */
  readonly present: Presenting | null;
}

export const START: Route = {
  ...{ set: null, edition: null, event: null, view: null, language: null, theme: 'auto' },
  ...{ filter: NO_FILTER, hidesOthers: false, scale: 'true', lanes: NO_LANE_VIEW, layout: 'auto', sort: IN_TIME },
  present: null,
};

const LANGUAGES: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en'];
export const SCALES: readonly ScaleKind[] = ['true', 'folded', 'equal'];
const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

function oneOf<T extends string>(values: readonly T[], text: string | null): T | null {
  return values.find((value) => value === text) ?? null;
}

function readView(text: string | null): Extent | null {
  const [from, to, ...rest] = (text ?? '').split('..');
  if (from === undefined || to === undefined || rest.length > 0) return null;
  const [start, end] = [readInstant(from), readInstant(to)];
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** `title` ascending, `-title` descending. */
function readSort(text: string | null): Sort {
  const isDescending = text?.startsWith('-') === true;
  const key = oneOf(SORT_KEYS, isDescending ? text.slice(1) : text);
  return key === null ? IN_TIME : { key, direction: isDescending ? 'descending' : 'ascending' };
}

function writeSort({ key, direction }: Sort): string | null {
  if (direction === 'descending') return `-${key}`;
  return key === IN_TIME.key ? null : key;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads a fragment such as `#/apollo-11?event=e1&view=1969-07-16T00:00:00Z..1969-07-25T00:00:00Z`; what is not understood is left out. */
export function readRoute(fragment: string): Route {
  const [path = '', query = ''] = fragment.replace(/^#?\/?/, '').split('?', 2);
  const values = new URLSearchParams(query);
  return {
    set: path === '' ? null : decoded(path),
    edition: oneOf(LANGUAGES, values.get('edition')),
    event: values.get('event'),
    view: readView(values.get('view')),
    language: oneOf(LANGUAGES, values.get('lang')),
    theme: oneOf(THEMES, values.get('theme')) ?? 'auto',
    filter: readFilter((name) => values.get(name)),
    hidesOthers: values.get('others') === 'hide',
    scale: oneOf(SCALES, values.get('scale')) ?? 'true',
    lanes: readLaneView((name) => values.get(name)),
    layout: oneOf(LAYOUTS, values.get('layout')) ?? 'auto',
    sort: readSort(values.get('sort')),
    present: readTelling((name) => values.get(name)),
  };
}

/** Writes the fragment that `readRoute` reads; only what differs from the plain page is named. */
export function writeRoute(route: Route): string {
  const pairs: (readonly [string, string | null])[] = [
    ['edition', route.edition],
    ['event', route.event],
    ['view', route.view === null ? null : `${writeInstant(route.view.start)}..${writeInstant(route.view.end)}`],
    ['lang', route.language],
    ['theme', route.theme === 'auto' ? null : route.theme],
    ...writeFilter(route.filter),
    ['others', route.hidesOthers ? 'hide' : null],
    ['scale', route.scale === 'true' ? null : route.scale],
    ...writeLaneView(route.lanes),
    ['layout', route.layout === 'auto' ? null : route.layout],
    ['sort', writeSort(route.sort)],
    ...writeTelling(route.present),
  ];
  const query = pairs.flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',')}`],
  );
  return `#/${encodeURIComponent(route.set ?? '')}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** The fragment that presents what is on the screen. */
const PRESENT_HERE = '#present';

/**
 * The route of a fragment that stands where `before` was: `#present` presents what was there, or `set` where nothing was; all
 * others say everything themselves.
 */
export function nextRoute(fragment: string, before: Route, set: string | null): Route {
  if (fragment !== PRESENT_HERE) return readRoute(fragment);
  return { ...before, set: before.set ?? set, present: PRESENTING };
}
