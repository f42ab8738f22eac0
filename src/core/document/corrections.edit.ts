/** Changes one event as corrections say: its fields, and the proofs, links and media of those that it tells. */
import type { EventCorrection, Report } from './corrections.types.ts';
import type { Evidence, TimelineEvent } from './types.ts';

/** The lanes that events may stand in, and where to report others. */
export interface Desk {
  readonly lanes: ReadonlySet<string>;
  readonly report: Report;
}

/** The record with its lane, or without one that does not exist, which is reported. */
export function inLane<T extends { readonly lane?: string }>(record: T, desk: Desk, path: string): T {
  const { lane, ...rest } = record;
  if (lane === undefined || desk.lanes.has(lane)) return record;
  const message = 'no lane has this id; add it to "lanes" or name another';
  desk.report(`${path}.lane`, { code: 'lane-unknown', value: lane, message });
  return rest as T;
}

/** The event with fields set and cleared, and their names in `edited`, so that nobody takes them for what the text says. */
export function withEdits(event: TimelineEvent, correction: EventCorrection, desk: Desk): TimelineEvent {
  const set = inLane(correction.set ?? {}, desk, `${correction.path}.set`);
  const cleared = new Set<string>(correction.clear);
  const names = [...(event.edited ?? []), ...Object.keys(set), ...cleared];
  if (names.length === 0) return event;
  const kept = Object.entries({ ...event, ...set }).filter(([name]) => !cleared.has(name));
  return { ...(Object.fromEntries(kept) as unknown as TimelineEvent), edited: [...new Set(names)] };
}

/** The event with all that proves and surrounds the others, each proof once, in the order of the text. */
export function withProofs(event: TimelineEvent, others: readonly TimelineEvent[]): TimelineEvent {
  if (others.length === 0) return event;
  const all = [event, ...others];
  const evidence = new Map(all.flatMap((one) => one.evidence).map((proof) => [placeOf(proof), proof]));
  const links = all.flatMap((one) => one.links ?? []);
  const media = all.flatMap((one) => one.media ?? []);
  const tags = new Set(all.flatMap((one) => one.tags ?? []));
  const importances = all.flatMap((one) => one.importance ?? []);
  return {
    ...event,
    evidence: [...evidence.values()].sort((a, b) => a.start - b.start || a.dateStart - b.dateStart),
    ...(importances.length > 0 && { importance: Math.max(...importances) }),
    ...(tags.size > 0 && { tags: [...tags] }),
    ...(links.length > 0 && { links }),
    ...(media.length > 0 && { media }),
  };
}

function placeOf({ start, end, dateStart }: Evidence): string {
  return `${start} ${end} ${dateStart}`;
}
