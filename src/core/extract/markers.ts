/** The words before and after a date that open it: since, until, no later than, 起, 以前. */
import type { Fields, Mention } from './fields.ts';
import type { Marker } from './grammar.ts';
import { WIDEST_GAP } from './pattern.ts';
import type { Reader } from './phrases.ts';
import type { Token } from './tokens.ts';

/** How many words may stand between a marker and its date ("since about the"). */
const MARKER_REACH = 4;

export interface Before {
  readonly markers: readonly Marker[];
  /** Where the markers begin. */
  readonly start: number;
}

export function openness(markers: readonly Marker[], last: Marker | undefined, opens: boolean): Mention['open'] {
  if (last === 'before' || last === 'later' || last === 'sooner' || last === 'after') return last;
  if (last === 'from') return markers.includes('from') || markers.includes('after') ? 'after' : undefined;
  if (markers.includes('after') || (markers.includes('from') && opens)) return 'after';
  if (markers.includes('later')) return 'later';
  if (markers.includes('sooner')) return 'sooner';
  return markers.includes('before') ? 'before' : undefined;
}

/** Before the end of June still is in June; after its beginning is, too. */
export function within({ part }: Fields, open: Mention['open']): Mention['open'] {
  if (open === 'sooner' && (part === 'end' || part === 'late')) return 'before';
  return open === 'later' && (part === 'begin' || part === 'early') ? 'after' : open;
}

/** The marker words right before a date, nearest first. */
export function markersBefore({ tokens, grammar }: Reader, index: number): Before {
  const markers: Marker[] = [];
  let start = tokens[index]?.start ?? 0;
  for (let at = index - 1, words = 0; at >= 0 && words < MARKER_REACH; at--, words++) {
    const token = tokens[at];
    if (!token || (tokens[at + 1]?.gap ?? Infinity) > WIDEST_GAP) break;
    const marker = token.id === 'than' ? limitAt(tokens, at) : grammar.before[token.id];
    if (!marker && token.id !== 'the' && token.id !== 'on') break;
    if (!marker) continue;
    markers.push(marker);
    start = token.start;
  }
  return { markers, start };
}

/** No earlier than, no later than. */
function limitAt(tokens: readonly Token[], than: number): Marker | undefined {
  if (tokens[than - 2]?.id !== 'no') return undefined;
  return ({ earlier: 'after', later: 'before' } as const)[tokens[than - 1]?.id ?? ''];
}

/** In 2018 or later. */
const LATER: ReadonlySet<string> = new Set(['or later', 'and later', 'or after', 'and after']);

export function markerAfter(
  { tokens, grammar }: Reader,
  index: number,
  text: string,
): { marker: Marker; end: number; next: number } | null {
  // “十三五”以来: the quote closes before the marker.
  if (tokens[index]?.id === 'quote' && tokens[index]?.gap === 0) index += 1;
  const token = tokens[index];
  const orLater = token && LATER.has(`${token.id} ${tokens[index + 1]?.id ?? ''}`) ? tokens[index + 1] : undefined;
  if (orLater && orLater.gap <= 1) return { marker: 'after', end: orLater.end, next: index + 2 };
  const marker = token && grammar.after[token.id];
  if (!marker || token.gap > 1 || grammar.notAfter(token.id, text, token.end)) return null;
  return { marker, end: token.end, next: index + 1 };
}
