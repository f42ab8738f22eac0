/** The words of a slide. */
import type { Step } from '../core/document/story.ts';
import { textIn } from '../core/document/text.ts';
import type { Evidence, Media } from '../core/document/types.ts';
import { parseEdtf } from '../core/time/edtf.ts';
import { datetimeOf } from '../core/time/datetime.ts';
import { footprintsOf } from '../core/time/footprints.ts';
import type { Edtf, Extent } from '../core/time/types.ts';
import { words } from '../core/time/words.ts';
import { viewWords } from '../view/viewWords.ts';
import type { TalkContent } from './talk.types.ts';

export interface Caption {
  /** The date, or from when to when a whole reaches; '' where there is none. */
  readonly when: string;
  readonly datetime: string | undefined;
  readonly title: string;
  readonly text: string;
  readonly notes: string;
  /** Null for a step that tells no event. */
  readonly evidence: readonly Evidence[] | null;
  readonly media: readonly Media[];
}

/** What a step says in the language of the talk. */
export function captionOf(step: Step, { document, language, all }: TalkContent): Caption {
  const event = step.event === null ? undefined : document.events[step.event];
  const value = event === undefined ? null : readOf(event.when);
  return {
    when: value === null ? spanOf(step, { document, language, all }) : words(value, language),
    datetime: value === null ? undefined : datetimeOf(value),
    title: textIn(step.title, language),
    text: textIn(step.text, language),
    notes: textIn(step.notes, language),
    evidence: event === undefined ? null : event.evidence,
    media: event?.media ?? [],
  };
}

function readOf(when: string): Edtf | null {
  try {
    return parseEdtf(when);
  } catch {
    return null;
  }
}

const spans = new WeakMap<TalkContent['document']['events'], Extent | null>();

/** From when to when a whole reaches. */
function spanOf({ kind }: Step, { document, language }: Pick<TalkContent, 'document' | 'language' | 'all'>): string {
  if (kind !== 'summary' && kind !== 'overview') return '';
  const { events } = document;
  let whole = spans.get(events);
  if (whole === undefined) spans.set(events, (whole = hullOf(events)));
  if (whole === null) return '';
  const [from, to] = viewWords(whole, language);
  return from === to ? from : `${from} – ${to}`;
}

function hullOf(events: TalkContent['document']['events']): Extent | null {
  const { starts, ends } = footprintsOf(events.length, (index) => events[index]?.when ?? '');
  const [start, end] = [starts.filter(Number.isFinite), ends.filter(Number.isFinite)];
  if (start.length === 0 || end.length === 0) return null;
  const first = start.reduce((least, each) => Math.min(least, each));
  return { start: first, end: end.reduce((most, each) => Math.max(most, each), first + 1) };
}
