/** Links between the events of a document, read from both ends: what one event was caused by has led to it. */
import type { EventSet, LocalText, TimelineEvent } from './types.ts';

export type LinkKind = 'cause' | 'reply' | 'part' | 'other';

export interface EventLink {
  /** Index of the event at the other end. */
  readonly index: number;
  readonly kind: LinkKind;
  /** `to`: this event names the other one ("caused by"); `from`: the other one names this ("led to"). */
  readonly direction: 'to' | 'from';
  /** What the document itself calls the link; null where the kind says all. */
  readonly label: LocalText | null;
}

export interface Links {
  /** The links of the event with this index: first what it names, in its own order, then what names it. */
  readonly of: (index: number) => readonly EventLink[];
}

/** How kinds are written, without case, blanks and hyphens. */
const KINDS: ReadonlyMap<string, LinkKind> = new Map([
  ['cause', 'cause'],
  ['causedby', 'cause'],
  ['reply', 'reply'],
  ['replyto', 'reply'],
  ['part', 'part'],
  ['partof', 'part'],
  ['see', 'other'],
  ['seealso', 'other'],
  ['related', 'other'],
]);

const NONE: readonly EventLink[] = [];

/** Whether an arrow that shows a link points at the other event: from a cause to what it led to, else to what is named. */
export function pointsAway({ kind, direction }: EventLink): boolean {
  return (direction === 'from') === (kind === 'cause');
}

/**
 * All links of a document, found once when they are first asked for: O(events + links). Links to no event and to the event
 * itself are left out. A list that makes its records when they are asked for is a table, which has no column for links.
 */
export function linksOf({ events }: Pick<EventSet, 'events'>): Links {
  let found: ReadonlyMap<number, readonly EventLink[]> | undefined;
  return {
    of: (index) => {
      found ??= Array.isArray(events) ? bothWays(events as readonly TimelineEvent[]) : new Map();
      return found.get(index) ?? NONE;
    },
  };
}

interface Named {
  readonly from: number;
  readonly to: string;
  readonly kind: LinkKind;
  readonly label: LocalText | null;
}

function bothWays(events: readonly TimelineEvent[]): Map<number, EventLink[]> {
  const named = events.flatMap((event, from) => namedBy(event, from));
  const places = placesOf(events, new Set(named.map(({ to }) => to)));
  const found = new Map<number, EventLink[]>();
  const add = (at: number, link: EventLink): void => {
    const links = found.get(at) ?? [];
    if (!links.some((other) => isSame(other, link))) found.set(at, [...links, link]);
  };
  const pairs = named.flatMap(({ from, to, kind, label }) => {
    const index = places.get(to);
    return index === undefined || index === from ? [] : [{ from, index, kind, label }];
  });
  for (const { from, index, kind, label } of pairs) add(from, { index, kind, direction: 'to', label });
  for (const { from, index, kind } of pairs) add(index, { index: from, kind, direction: 'from', label: null });
  return found;
}

function namedBy({ links = [] }: TimelineEvent, from: number): Named[] {
  return links.flatMap(({ to, kind, label }) => {
    if (to === undefined) return [];
    const known = KINDS.get((kind ?? 'see').toLowerCase().replaceAll(/[\s_-]/g, ''));
    return [{ from, to, kind: known ?? 'other', label: label ?? (known === undefined ? (kind ?? null) : null) }];
  });
}

/** Of two events with one id the first one counts, as everywhere. */
function placesOf(events: readonly TimelineEvent[], wanted: ReadonlySet<string>): Map<string, number> {
  const places = new Map<string, number>();
  if (wanted.size === 0) return places;
  events.forEach(({ id }, index) => {
    if (wanted.has(id) && !places.has(id)) places.set(id, index);
  });
  return places;
}

/** "See also" reads the same from both ends. */
function isSame(a: EventLink, b: EventLink): boolean {
  if (a.index !== b.index || a.kind !== b.kind) return false;
  return a.kind === 'other' ? b.label === null || a.label === b.label : a.direction === b.direction;
}
