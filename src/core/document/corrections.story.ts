/** The order of telling that an editor chose, with the events that are there after all other corrections. */
import type { Locate, Plan } from './corrections.plan.ts';
import type { Report, StepCorrection, Target } from './corrections.types.ts';
import type { EventsDocument, StoryStep } from './types.ts';
import { showsSomething } from './whole.ts';

interface Telling {
  readonly locate: Locate;
  readonly plan: Plan;
  readonly report: Report;
  /** Ids of the lanes that are there. */
  readonly lanes: ReadonlySet<string>;
}

/** Steps in the order of telling. An event alone is told once; in a view or with words of its own, as often as it is named. A hidden one cannot be told. */
export function storyAfter(steps: readonly StepCorrection[], telling: Telling): NonNullable<EventsDocument['story']> {
  const told = new Set<string>();
  return steps.flatMap((step): readonly (string | StoryStep)[] => {
    const after = stepAfter(step, telling);
    if (after === null) return [];
    const { event, ...rest } = after;
    if (event === undefined || Object.keys(rest).length > 0) return [after];
    if (told.has(event)) return [];
    told.add(event);
    return [event];
  });
}

/** Null where nothing is left of it to show. */
function stepAfter({ path, event, highlight, lanes, ...rest }: StepCorrection, telling: Telling): StoryStep | null {
  const id = event === undefined ? null : tellable(event, telling);
  const raised = (highlight ?? []).map((target) => tellable(target, telling)).filter((each) => each !== null);
  const shown = (lanes ?? []).filter((lane) => isLane(lane, path, telling));
  const step: StoryStep = {
    ...(id !== null && { event: id }),
    ...rest,
    ...(shown.length > 0 && { lanes: shown }),
    ...(raised.length > 0 && { highlight: raised }),
  };
  if (showsSomething(step)) return step;
  if (event === undefined) {
    const message = 'this step shows nothing; name an event, a range, lanes, a highlight, or write a title or a text';
    telling.report(path, { code: 'story-empty', value: 'a record', message });
  }
  return null;
}

/** The id of the event that tells it; null, and reported, where there is none to tell. */
function tellable(target: Target, { locate, plan, report }: Telling): string | null {
  const found = locate(target);
  if (found === null) return null;
  const id = plan.tellerOf(found);
  if (!plan.hidden.has(id)) return id;
  const message = 'this event is hidden and cannot be told; show it, or take it out of the story';
  report(target.path, { code: 'correction-conflict', value: target.id, message });
  return null;
}

function isLane(lane: string, path: string, { lanes, report }: Telling): boolean {
  if (lanes.has(lane)) return true;
  const message = 'no lane has this id; add it to "lanes" or name another';
  report(`${path}.lanes`, { code: 'lane-unknown', value: lane, message });
  return false;
}
