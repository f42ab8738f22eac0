/** What an HTML file says of itself: title, language, day of publication, source. */
import { parseIsoDay } from '../../core/time/civil.ts';
import type { Attributes } from './html.names.ts';
import { languageOf } from './language.ts';
import type { ArticleMeta, ArticleSource } from './types.ts';

/** Everything that was found, by name; the first of each name counts. */
export type Found = Map<string, string>;

const META_NAMES = new Map([
  ['og:title', 'og:title'],
  ['article:published_time', 'published'],
  ['datepublished', 'published'],
  ['dc.date.issued', 'published'],
  ['dc.date', 'published'],
  ['parsely-pub-date', 'published'],
  ['pubdate', 'published'],
  ['publishdate', 'published'],
  ['publish_time', 'published'],
  ['og:site_name', 'publisher'],
  ['og:url', 'url'],
  ['og:description', 'summary'],
  ['description', 'summary'],
  ['content-language', 'language'],
  ['og:locale', 'language'],
]);

/** Keeps the first value of a name; an empty one does not count. */
export function note(found: Found, name: string, value: string | undefined): void {
  const text = value?.replaceAll(/\s/g, ' ').trim() ?? '';
  if (text !== '' && !found.has(name)) found.set(name, text);
}

/** Reads `<html lang>`, `<meta>` and `<link rel=canonical>`. */
export function noteElement(found: Found, name: string, attributes: Attributes): void {
  if (name === 'html') note(found, 'language', attributes['lang']);
  if (name === 'link' && attributes['rel'] === 'canonical') note(found, 'url', attributes['href']);
  if (name !== 'meta') return;
  const key = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? attributes['http-equiv'] ?? '';
  const known = META_NAMES.get(key.toLowerCase());
  if (known !== undefined) note(found, known, attributes['content']);
}

/** The day in `2019-07-25T09:00:00+08:00` as it is written, or undefined. */
function dayOf(stamp: string | undefined): string | undefined {
  const day = stamp?.trim().slice(0, 10).replaceAll('/', '-') ?? '';
  return parseIsoDay(day) === null ? undefined : day;
}

/** An address only where it leads to the web; never `javascript:` or a file. */
export function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/\S/i.test(url) ? url : undefined;
}

function sourceOf(found: Found): ArticleSource | undefined {
  const publisher = found.get('publisher');
  const url = webAddress(found.get('url'));
  return publisher === undefined && url === undefined ? undefined : { publisher, url };
}

/** Sums up what was found; `og:title` comes before `<h1>` (where there is only one) and `<title>`, which often carries the site's name. */
export function metaOf(found: Found): ArticleMeta {
  const language = found.get('language');
  return {
    title: found.get('og:title') ?? found.get('h1') ?? found.get('title'),
    language: language === undefined ? undefined : languageOf(language),
    published: dayOf(found.get('published')) ?? dayOf(found.get('time')),
    summary: found.get('summary'),
    source: sourceOf(found),
  };
}
