/** What a framed timeline and the page around it say to each other; what comes from outside is checked here, once. */

/** Highest that a frame may become, in CSS pixels. */
export const MOST_HEIGHT = 10_000;
/** Longest id of an event that is passed on, in UTF-16 units. */
const LONGEST_ID = 500;

/** From the framed page: how high its content is, in whole CSS pixels. */
export interface HeightMessage {
  readonly type: 'dateline-height';
  readonly height: number;
}

/** From the framed page: the reader has opened this event, or closed it. */
export interface SelectMessage {
  readonly type: 'dateline-select';
  readonly event: string | null;
}

/** To the framed page: open this event. */
export interface OpenMessage {
  readonly type: 'dateline-open';
  readonly event: string;
}

/** What a framed page says, or null where `data` is nothing of the kind. */
export function readFromFrame(data: unknown): HeightMessage | SelectMessage | null {
  const { type, height, event } = fieldsOf(data);
  if (type === 'dateline-height' && isHeight(height)) return { type, height };
  if (type === 'dateline-select' && isIdOrNull(event)) return { type, event };
  return null;
}

/** What the page around says, or null where `data` is nothing of the kind. */
export function readFromHost(data: unknown): OpenMessage | null {
  const { type, event } = fieldsOf(data);
  return type === 'dateline-open' && isId(event) ? { type, event } : null;
}

/** The event that a `dateline-select` of the element names in its detail; undefined where it names none that can be passed on. */
export function idInDetail(detail: unknown): string | null | undefined {
  const { id } = fieldsOf(detail);
  return isIdOrNull(id) ? id : undefined;
}

/**
 * All that is posted for a content height (CSS pixels, any finite number): our own message, AMP's (`amp-iframe`, "embed-size"), and
 * WordPress's (`wp-embed.js`) where the hash of the framed page's address holds the secret that WordPress puts there.
 */
export function heightMessages(content: number, hash: string): readonly object[] {
  const height = Math.min(MOST_HEIGHT, Math.max(1, Math.ceil(content)));
  const own: HeightMessage = { type: 'dateline-height', height };
  const secret = /[#?&]secret=([a-zA-Z0-9]+)(?:[&#]|$)/.exec(hash)?.[1];
  return [
    own,
    { sentinel: 'amp', type: 'embed-size', height },
    ...(secret === undefined ? [] : [{ message: 'height', value: height, secret }]),
  ];
}

/** Of a string or a number as well, which have none of ours. */
function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  return Object(data) as Record<string, unknown>;
}

function isHeight(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value <= MOST_HEIGHT && value % 1 === 0;
}

function isIdOrNull(value: unknown): value is string | null {
  return value === null || isId(value);
}

/** Whether this can be the id of an event. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_ID;
}
