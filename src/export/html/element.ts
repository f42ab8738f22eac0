/** The `<date-line>` element as it is written: its attributes, the document as data where asked for, and the list. */
import { textIn } from '../../core/document/text.ts';
import type { EventsDocument } from '../../core/document/types.ts';
import type { Language } from '../../core/time/types.ts';
import { clean } from '../escape.ts';
import { attributesOf } from './attributes.ts';
import { listOf, type ListOptions } from './list.ts';
import { scriptJson } from './script.ts';

/** Height of the element in CSS pixels where nobody says another. */
export const HEIGHT = 480;

export type Height = number | 'auto';

export type Theme = 'light' | 'dark' | 'auto';

export interface ElementOptions extends ListOptions {
  /** CSS pixels of the whole box; `auto` is as high as what it holds, for pages whose frame follows them. */
  readonly height?: Height | undefined;
  readonly theme?: Theme | undefined;
  /** Address of the timeline.json, where the list is not to be the data. */
  readonly src?: string | undefined;
  /** The whole document stands inside. */
  readonly hasData?: boolean;
  /** It has a button that presents it. */
  readonly canPresent?: boolean;
}

/** `<date-line>` with all its content. */
export function elementOf(document: EventsDocument, options: ElementOptions = {}): string {
  const { language = document.language, height = HEIGHT, theme, src, hasData = false } = options;
  const attributes = attributesOf({
    lang: language,
    src,
    theme,
    height,
    'as-of': document.asOf,
    bare: options.isBare === true ? true : undefined,
    present: options.canPresent === true ? true : undefined,
    lanes: document.lanes.length === 0 ? undefined : JSON.stringify(lanesOf(document, language)),
  });
  const data = hasData ? [`<script type="application/json">${scriptJson(document)}</script>`] : [];
  return [`<date-line${attributes}>`, ...data, listOf(document, options), '</date-line>'].join('\n');
}

/** With ids as `data-lane` has them. */
function lanesOf({ lanes }: EventsDocument, language: Language): object[] {
  return lanes.map(({ id, label, color }) => {
    return { id: clean(id), label: clean(textIn(label, language)), ...(color !== undefined && { color }) };
  });
}

/** The list as it is read before the script: no glaring marks, and no slanted Han characters. */
const CALM = 'date-line mark{color:inherit;background:none;text-decoration:underline}date-line em{font-style:normal}';

/**
 * The style that keeps room for the element before its script comes, so that nothing on the page moves; in print and without
 * script the list takes the room that it needs, and always where the height is `auto`. Elements of several heights may stand on one page.
 */
export function roomStyle(height: Height): string {
  if (height === 'auto') return `date-line{display:block}${CALM}`;
  const own = height === HEIGHT ? '' : `date-line[height="${height}"]{height:${height}px}`;
  const all = height === HEIGHT ? 'date-line' : 'date-line,date-line[height]';
  return `date-line{display:block;height:${HEIGHT}px;overflow:auto}${own}@media print,(scripting:none){${all}{height:auto;overflow:visible}}${CALM}`;
}
