/** Lays an editor's corrections on a document; what no longer fits is reported, never dropped silently. */
import { inLane, withEdits, withProofs } from './corrections.edit.ts';
import type { Desk } from './corrections.edit.ts';
import { finderOf } from './corrections.find.ts';
import { lanesAfter } from './corrections.lanes.ts';
import { locateWith, planOf } from './corrections.plan.ts';
import type { Plan } from './corrections.plan.ts';
import { storyAfter } from './corrections.story.ts';
import type { Addition, Corrections, Report } from './corrections.types.ts';
import type { Diagnostic, EventsDocument, Link, TimelineEvent } from './types.ts';

export { readCorrections } from './corrections.read.ts';

interface Corrected {
  readonly document: EventsDocument;
  /** Codes: `correction-unmatched`, `correction-conflict`, `lane-unknown`. Paths count in the corrections. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The document with lanes, additions, merges, edits and the order of telling laid on it, and without hidden events.
 * `sentenceHash` is the one of core/extract. For a fresh document: on a corrected one the additions are there already.
 */
export function applyCorrections(
  document: EventsDocument,
  corrections: Corrections,
  sentenceHash: (quote: string) => string,
): Corrected {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (path, fault) => diagnostics.push({ path, severity: 'error', ...fault });
  const { title = document.title, summary = document.summary } = corrections;
  const lanes = lanesAfter(document.lanes, corrections.lanes, report);
  const desk: Desk = { lanes: new Set(lanes.map((lane) => lane.id)), report };
  const all = withAdditions(document.events, corrections.add, desk);
  const locate = locateWith(finderOf({ events: all, corrections, sentenceHash }), report);
  const plan = planOf(corrections.events, locate, report);
  const events = eventsAfter(all, plan, desk);
  const story =
    corrections.story === undefined
      ? document.story
      : storyAfter(corrections.story, { locate, plan, report, lanes: desk.lanes });
  return {
    document: {
      ...document,
      title,
      ...(summary !== undefined && { summary }),
      lanes,
      events,
      ...(story !== undefined && { story }),
    },
    diagnostics,
  };
}

function withAdditions(
  events: readonly TimelineEvent[],
  additions: readonly Addition[],
  desk: Desk,
): readonly TimelineEvent[] {
  const ids = new Set(events.map((event) => event.id));
  const added = additions.flatMap(({ path, ...addition }) => {
    if (ids.has(addition.id)) {
      const message = 'an event has this id already; give the new one an id of its own';
      desk.report(`${path}.id`, { code: 'correction-conflict', value: addition.id, message });
      return [];
    }
    ids.add(addition.id);
    return [{ ...inLane(addition, desk, path), evidence: [] }];
  });
  return [...events, ...added];
}

function eventsAfter(all: readonly TimelineEvent[], plan: Plan, desk: Desk): readonly TimelineEvent[] {
  const others = new Map<string, TimelineEvent[]>();
  for (const event of all) {
    const teller = plan.tellerOf(event.id);
    if (teller !== event.id) others.set(teller, [...(others.get(teller) ?? []), event]);
  }
  const kept = all.filter(({ id }) => plan.tellerOf(id) === id && !plan.hidden.has(id));
  const ids = new Set(kept.map(({ id }) => id));
  return kept.map((event) => {
    const whole = withProofs(event, others.get(event.id) ?? []);
    const edits = plan.edits.get(event.id) ?? [];
    return relinked(
      edits.reduce((now, correction) => withEdits(now, correction, desk), whole),
      plan,
      ids,
    );
  });
}

/** Links lead to the event that tells their target; to itself or to a hidden one they end. */
function relinked(event: TimelineEvent, plan: Plan, ids: ReadonlySet<string>): TimelineEvent {
  if (event.links === undefined) return event;
  const links = event.links.flatMap((link): readonly Link[] => {
    if (link.to === undefined) return [link];
    const to = plan.tellerOf(link.to);
    return to !== event.id && ids.has(to) ? [{ ...link, to }] : [];
  });
  return { ...event, links };
}
