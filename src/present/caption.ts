/** The words of a slide. */
import { spanOf, type Span } from '../core/document/order.ts';
import type { Step } from '../core/document/story.ts';
import { textIn } from '../core/document/text.ts';
import type { Evidence, Media } from '../core/document/types.ts';
import { datetimeOf } from '../core/time/datetime.ts';
import { formatEdtf, parseEdtf } from '../core/time/edtf.ts';
import type { Edtf } from '../core/time/types.ts';
import { words } from '../core/time/words.ts';
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
export function captionOf(step: Step, content: TalkContent): Caption {
  const { document, language } = content;
  const event = step.event === null ? undefined : document.events[step.event];
  const value = event === undefined ? null : readOf(event.when);
  return {
    when: value === null ? wholeOf(step, content) : words(value, language),
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

const spans = new WeakMap<TalkContent['document']['events'], Span>();

/** From when to when a whole reaches, as exact as its dates are: the words that sum a document up on its page. */
function wholeOf({ kind }: Step, { document, language }: TalkContent): string {
  if (kind !== 'summary' && kind !== 'overview') return '';
  let span = spans.get(document.events);
  if (span === undefined) spans.set(document.events, (span = spanOf(document)));
  const { first, last } = span;
  if (first === null || last === null) return '';
  const isOne = formatEdtf(first) === formatEdtf(last);
  return words(isOne ? first : { kind: 'interval', start: first, end: last }, language);
}
