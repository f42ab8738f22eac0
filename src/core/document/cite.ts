/** How a timeline or one of its events is cited: title, date in words, source, as-of day, address, in plain text. */
import { parseEdtf } from '../time/edtf.ts';
import type { Language } from '../time/types.ts';
import { words } from '../time/words.ts';
import { textIn } from './text.ts';
import type { EventSet, TimelineEvent } from './types.ts';

export interface Cited {
  readonly document: Pick<EventSet, 'title' | 'source' | 'asOf'>;
  /** Null for the timeline as a whole. */
  readonly event: Pick<TimelineEvent, 'title' | 'when'> | null;
  /** Where a reader finds it; null where it has no address. */
  readonly url: string | null;
}

interface Style {
  readonly quoted: (title: string) => string;
  /** Between the parts of one statement. */
  readonly comma: string;
  readonly source: (source: string) => string;
  readonly asOf: (day: string) => string;
  readonly stop: string;
  /** Between two statements. */
  readonly gap: string;
}

const CHINESE = { quoted: (title: string) => `《${title}》`, comma: '，', stop: '。', gap: '' };
const STYLES: Readonly<Record<Language, Style>> = {
  en: {
    quoted: (title) => `“${title}”`,
    comma: ', ',
    source: (source) => `Source: ${source}`,
    asOf: (day) => `As of ${day}`,
    stop: '.',
    gap: ' ',
  },
  'zh-Hans': { ...CHINESE, source: (source) => `来源：${source}`, asOf: (day) => `截至${day}` },
  'zh-Hant': { ...CHINESE, source: (source) => `來源：${source}`, asOf: (day) => `截至${day}` },
};

const ENDED = /[.。!！?？…]["”’」』]?$/u;

/** The citation in `language`. The as-of day is left out where it is the day of publication; addresses end it, without a full stop. */
export function citationOf({ document, event, url }: Cited, language: Language): string {
  const style = STYLES[language];
  const { source = {}, asOf } = document;
  const day = (iso: string | undefined): string => (iso === undefined ? '' : words(parseEdtf(iso), language));
  const title = plain(textIn((event ?? document).title, language));
  const when = event === null ? '' : words(parseEdtf(event.when), language);
  const name = plain(source.title ?? '');
  const said = [name === '' ? '' : style.quoted(name), plain(source.publisher ?? ''), day(source.published)];
  const from = said.filter((part) => part !== '').join(style.comma);
  const statements = [
    ...(when === '' ? [title] : headed(title, when, style)),
    ...(from === '' ? [] : [style.source(from)]),
    ...(asOf === undefined || asOf === source.published ? [] : [style.asOf(day(asOf))]),
  ];
  const addresses = [url, source.url === url ? null : source.url].filter((each) => each !== null && each !== undefined);
  const text = statements.map((each) => (ENDED.test(each) ? each : each + style.stop)).join(style.gap);
  return [text, ...addresses].join(' ');
}

/** A title that ends a sentence keeps its own sign. */
function headed(title: string, when: string, { comma }: Style): string[] {
  return ENDED.test(title) ? [title, when] : [title + comma + when];
}

/** One line: what was broken or indented in the file is not in a citation. */
function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
