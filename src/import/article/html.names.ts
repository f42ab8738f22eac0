/** What the HTML reader does with each element. */
import type { DraftBlock } from './types.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Neither shown nor part of an article's text. */
const DROPPED = names(
  'script style template noscript noembed noframes iframe object embed canvas audio video svg math select option optgroup ' +
    'datalist textarea button rt rp nav dialog area map frameset',
);

/** Their edges end a block. A table row is one block, so that a date in the first cell stays with what it dates. */
const BLOCKS = names(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot thead ' +
    'title tr ul',
);

const CELLS = names('td th');

export interface ElementRole {
  readonly isDropped: boolean;
  readonly isBlock: boolean;
  readonly isCell: boolean;
}

/** What opening or closing this element means for the text. */
export function roleOf(name: string): ElementRole {
  return { isDropped: DROPPED.has(name), isBlock: BLOCKS.has(name), isCell: CELLS.has(name) };
}

const HIDDEN_STYLE = /display\s{0,3}:\s{0,3}none/i;

export type Attributes = Readonly<Record<string, string>>;

/** Whether attributes take an element off the page, or mark it as a footnote number. */
export function isHidden(name: string, attributes: Attributes): boolean {
  if ('hidden' in attributes && attributes['hidden'] !== 'until-found') return true;
  if (name === 'sup' && /\b(reference|footnote)/.test(attributes['class'] ?? '')) return true;
  return HIDDEN_STYLE.test(attributes['style'] ?? '');
}

/** Elements looked at for the kind of a block; deeper nesting says nothing more. */
const LOOK_UP = 40;

/** Kind and level of a block inside these open elements (outermost first); the innermost that says something decides. */
export function kindOf(open: readonly { readonly name: string }[]): Pick<DraftBlock, 'kind' | 'level'> {
  let isDirect = true;
  for (const { name } of open.slice(-LOOK_UP).reverse()) {
    if (/^h[1-6]$/.test(name)) return { kind: 'heading', level: Number(name[1]) };
    if (name === 'li' || (name === 'tr' && isDirect)) return { kind: 'item' };
    if (BLOCKS.has(name)) isDirect = false;
  }
  return { kind: 'paragraph' };
}

const MAY_STAY_OPEN = names(
  'html head body p li dd dt tr td th tbody thead tfoot colgroup caption rt rp optgroup option',
);

/** Whether HTML demands the end tag, so that its absence hints at a file that was cut off. */
export function needsEndTag(name: string): boolean {
  return !MAY_STAY_OPEN.has(name);
}
