/** What a document must hold across its fields: ids once, lanes and links that exist, proofs that stand in the text. */
import { report } from './fields.ts';
import type { Place } from './fields.ts';
import type { EventsDocument, Evidence, Link, StoryStep, TimelineEvent, Undated } from './types.ts';

/** What the events of a document may point at. */
export interface Known {
  readonly lanes: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly text: string | undefined;
}

/** The document without second ids, and without lanes and links that lead nowhere; each of them is reported. */
export function wholeDocument(document: EventsDocument, place: Place): EventsDocument {
  const lanes = withoutSecondIds(document.lanes, place);
  const events = withoutSecondIds(document.events, place);
  const known: Known = {
    lanes: new Set(lanes.map((lane) => lane.id)),
    events: new Set(events.map((event) => event.id)),
    text: document.source?.text,
  };
  if (known.text !== undefined) reportStrayUndated(document.undated ?? [], known.text, place);
  const { story, ...rest } = document;
  return {
    ...rest,
    lanes,
    events: events.map((event) => wholeEvent(event, known, place)),
    ...(story !== undefined && { story: wholeStory(story, known, at(place, document, 'story')) }),
  };
}

/** The place of a field of a record that was read before. */
function at(place: Place, record: object, field: string): Place {
  const origin = place.origins.get(record) ?? '';
  return { ...place, path: origin === '' ? field : `${origin}.${field}` };
}

/** A renamed id would break the links to it, and two events with one id cannot be told apart: the first one stays. */
export function withoutSecondIds<T extends { readonly id: string }>(items: readonly T[], place: Place): readonly T[] {
  const seen = new Set<string>();
  return items.filter(({ id }, index) => {
    const isNew = !seen.has(id);
    if (isNew) seen.add(id);
    else reportSecondId(at(place, items[index] ?? {}, 'id'), id);
    return isNew;
  });
}

/** `place` is that of the id. */
export function reportSecondId(place: Place, id: string): void {
  const message = 'this id was used before, so this one is left out; give it an id of its own';
  report(place, id, { severity: 'error', code: 'id-duplicate', message });
}

/** The event without a lane and links that lead nowhere. */
export function wholeEvent(event: TimelineEvent, known: Known, place: Place): TimelineEvent {
  if (known.text !== undefined) reportMismatches(event.evidence, known.text, place);
  const { lane, links, ...rest } = event;
  const hasLane = lane !== undefined && isLane(lane, known, at(place, event, 'lane'));
  return {
    ...rest,
    ...(hasLane && { lane }),
    ...(links !== undefined && { links: links.flatMap((link) => wholeLink(link, known, place)) }),
  };
}

function isLane(lane: string, known: Known, place: Place): boolean {
  if (known.lanes.has(lane)) return true;
  const message = 'no lane has this id; add it to "lanes" or name another';
  report(place, lane, { severity: 'error', code: 'lane-unknown', message });
  return false;
}

/** The link without a target that is not there; nothing where it has no address either. */
function wholeLink(link: Link, known: Known, place: Place): readonly Link[] {
  const { to, ...rest } = link;
  if (to === undefined || known.events.has(to)) return [link];
  const message = 'no event has this id; link to another, or remove the link';
  report(at(place, link, 'to'), to, { severity: 'error', code: 'link-unknown', message });
  return rest.url === undefined ? [] : [rest];
}

type Story = NonNullable<EventsDocument['story']>;

/** The steps of the story whose events are there; `place` is that of the field. */
export function wholeStory(story: Story, known: Known, place: Place): Story {
  return story.flatMap((step): Story => {
    if (typeof step !== 'string') return wholeStep(step, known, place);
    return isTold(step, known, place) ? [step] : [];
  });
}

function isTold(id: string, known: Known, place: Place): boolean {
  if (known.events.has(id)) return true;
  const message = 'no event has this id; take it out of the story';
  report(place, id, { severity: 'error', code: 'story-unknown', message });
  return false;
}

/** The step without the events and lanes that are not there; nothing where nothing is left to show. */
function wholeStep(step: StoryStep, known: Known, place: Place): readonly StoryStep[] {
  const { event, lanes, highlight, ...rest } = step;
  const hasEvent = event !== undefined && isTold(event, known, at(place, step, 'event'));
  const shownLanes = lanes?.filter((id) => isLane(id, known, at(place, step, 'lanes')));
  const raised = highlight?.filter((id) => isTold(id, known, at(place, step, 'highlight')));
  const whole = {
    ...rest,
    ...(hasEvent && { event }),
    ...(shownLanes !== undefined && shownLanes.length > 0 && { lanes: shownLanes }),
    ...(raised !== undefined && raised.length > 0 && { highlight: raised }),
  };
  if (showsSomething(whole)) return [whole];
  if (event !== undefined) return [];
  const message = 'this step shows nothing; give it "event", "range", "lanes", "highlight", "title" or "text"';
  report({ ...place, path: place.origins.get(step) ?? place.path }, step, {
    severity: 'error',
    code: 'story-empty',
    message,
  });
  return [];
}

/** False for a step of which nothing would be seen: notes and a time alone show nothing. */
export function showsSomething({ event, range, lanes, highlight, title, text }: StoryStep): boolean {
  return [event, range, lanes, highlight, title, text].some((field) => field !== undefined);
}

/** A proof that is not in the text is kept, so that it can be looked at, and reported. */
function reportMismatches(evidence: readonly Evidence[], text: string, place: Place): void {
  for (const proof of evidence) {
    const [field, stands] = mismatchOf(proof, text) ?? [];
    if (field === undefined || stands === undefined) continue;
    reportMismatch(at(place, proof, field), proof[field], stands);
  }
}

/** What is told without a date is held against the text as a proof is; its words for a date need only stand in the sentence. */
export function reportStrayUndated(undated: readonly Undated[], text: string, place: Place): void {
  for (const item of undated) {
    const quote = text.slice(item.start, item.end);
    const field = quote !== item.quote ? 'quote' : quote.includes(item.dateText) ? null : 'dateText';
    if (field !== null) reportMismatch(at(place, item, field), item[field], shown(quote));
  }
}

function reportMismatch(place: Place, value: string, stands: string): void {
  const message = `the text has ${stands} there; was it changed? build the timeline again from the text`;
  report(place, value, { severity: 'error', code: 'evidence-mismatch', message });
}

function mismatchOf(proof: Evidence, text: string): readonly ['quote' | 'dateText', string] | null {
  const quote = text.slice(proof.start, proof.end);
  if (quote !== proof.quote) return ['quote', shown(quote)];
  if (text.startsWith(proof.dateText, proof.dateStart)) return null;
  return ['dateText', shown(text.slice(proof.dateStart, proof.dateStart + proof.dateText.length))];
}

function shown(stands: string): string {
  return stands === '' ? 'nothing' : `“${stands.length > 40 ? `${stands.slice(0, 39)}…` : stands}”`;
}
