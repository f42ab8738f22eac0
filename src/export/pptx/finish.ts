/** What the library does not write: names and words for ears, groups, fades, fonts for Han characters, titles, notes in paragraphs. */
import type { Language } from '../../core/time/types.ts';
import { escapeXml } from '../escape.ts';
import { faces, tagOf, tags } from './fonts.ts';
import type { BoxItem, Shape, SlideItem } from './types.ts';

/** English Metric Units: 914,400 to the inch of 96 pixels. */
const EMU = 9525;

const SHAPE = /<p:sp>.*?<\/p:sp>/gs;
/** Ids of groups begin where those of shapes do not reach. */
const FIRST_GROUP = 100_000;

/** The XML of a slide whose shapes are those of `items`, in their order. */
export function finishedSlide(xml: string, items: readonly SlideItem[], language: Language): string {
  const written = [...xml.matchAll(SHAPE)].map(([shape]) => shape);
  let next = 0;
  const one = (shape: Shape): string => finishedShape(written[next++] ?? '', shape);
  const shapes = items.map((item, place) => {
    if (item.kind !== 'group') return one(item);
    const head = `<p:nvGrpSpPr>${properties(FIRST_GROUP + place, item)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`;
    return `<p:grpSp>${head}<p:grpSpPr>${groupPlace(item.items)}</p:grpSpPr>${item.items.map(one).join('')}</p:grpSp>`;
  });
  const [first, last] = [written[0], written[written.length - 1]];
  if (first === undefined || last === undefined) return finishedFonts(xml, language);
  const end = xml.lastIndexOf(last) + last.length;
  return finishedFonts(xml.slice(0, xml.indexOf(first)) + shapes.join('') + xml.slice(end), language);
}

function groupPlace(items: readonly Shape[]): string {
  const [left, top] = [Math.min(...items.map(({ x }) => x)), Math.min(...items.map(({ y }) => y))];
  const right = Math.max(...items.map(({ x, width }) => x + width));
  const bottom = Math.max(...items.map(({ y, height }) => y + height));
  const emu = (pixels: number): string => String(Math.round((Number.isFinite(pixels) ? pixels : 0) * EMU));
  const [x, y, cx, cy] = [left, top, right - left, bottom - top].map(emu);
  const [off, ext] = [`x="${x ?? ''}" y="${y ?? ''}"`, `cx="${cx ?? ''}" cy="${cy ?? ''}"`];
  return `<a:xfrm><a:off ${off}/><a:ext ${ext}/><a:chOff ${off}/><a:chExt ${ext}/></a:xfrm>`;
}

/** Tells programs that an item says nothing. */
const DECORATION =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';
/** Longer names and descriptions are of no use to anybody. */
const LONGEST = 1000;

function properties(id: number, { name, alt, kind }: SlideItem): string {
  const short = (text: string): string =>
    escapeXml(Array.from(text).slice(0, LONGEST).join('')).replace(/[\t\n]/g, ' ');
  const tag = `<p:cNvPr id="${String(id)}" name="${short(name)}"`;
  if (alt !== undefined) return `${tag} descr="${short(alt)}"/>`;
  return kind === 'text' ? `${tag}/>` : `${tag}>${DECORATION}</p:cNvPr>`;
}

const PROPERTIES = /<p:cNvPr id="(\d+)"[^>]*>.*?<\/p:cNvPr>/s;

function finishedShape(xml: string, shape: Shape): string {
  const named = xml.replace(PROPERTIES, (_, id: string) => properties(Number(id), shape));
  if (shape.kind === 'text' && shape.isTitle === true)
    return named
      .replace(/<p:cNvSpPr[^>]*\/>/, '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>')
      .replace('<p:nvPr></p:nvPr>', '<p:nvPr><p:ph type="title"/></p:nvPr>');
  if (shape.kind !== 'box' || shape.fade === undefined) return named;
  return named.replace(/<a:solidFill>.*?<\/a:solidFill>/s, fadeOf(shape.fill ?? '#000000', shape.fade));
}

function fadeOf(fill: string, { from, to, isDown }: NonNullable<BoxItem['fade']>): string {
  const stop = (position: number, alpha: number): string =>
    `<a:gs pos="${String(position)}"><a:srgbClr val="${fill.slice(1).toUpperCase()}"><a:alpha val="${String(Math.round(alpha * 100_000))}"/></a:srgbClr></a:gs>`;
  const stops = `<a:gsLst>${stop(0, from)}${stop(100_000, to)}</a:gsLst>`;
  return `<a:gradFill rotWithShape="1">${stops}<a:lin ang="${isDown ? '5400000' : '0'}" scaled="0"/></a:gradFill>`;
}

const FACES = /<a:latin [^>]*\/><a:ea [^>]*\/><a:cs [^>]*\/>/g;

function finishedFonts(xml: string, language: Language): string {
  const { latin, eastAsian } = faces[language];
  const { lang, other } = tags[language];
  const set = `<a:latin typeface="${latin}"/><a:ea typeface="${eastAsian}"/><a:cs typeface="${latin}"/>`;
  return xml
    .replace(FACES, set)
    .replace(
      / lang="([^"]*)" altLang="[^"]*"/g,
      (_, own: string) => ` lang="${own}" altLang="${own === lang ? other : lang}"`,
    )
    .replace(/(<a:endParaRPr) lang="[^"]*"/g, `$1 lang="${lang}"`);
}

const NOTE = /<a:p><a:r><a:rPr[^>]*\/><a:t>[^<]*<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/;

/** The XML of a page of notes: a paragraph for each line of `notes`. */
export function finishedNotes(xml: string, notes: string, language: Language): string {
  const { eastAsian } = faces[language];
  const font = `<a:ea typeface="${eastAsian}"/>`;
  const paragraphs = escapeXml(notes)
    .split('\n')
    .map((line) => {
      const lang = tagOf(line, language);
      const run = line === '' ? '' : `<a:r><a:rPr lang="${lang}" dirty="0">${font}</a:rPr><a:t>${line}</a:t></a:r>`;
      return `<a:p>${run}<a:endParaRPr lang="${lang}" dirty="0"/></a:p>`;
    });
  return xml.replace(NOTE, () => paragraphs.join(''));
}

/** The fonts that words have which are added later. */
export function finishedTheme(xml: string, language: Language): string {
  return xml.replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${faces[language].eastAsian}"/>`);
}

/** The language of words that are added later, and the lists in the order that the schema has. */
export function finishedDefaults(xml: string, language: Language): string {
  return xml
    .replace(/(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s, '$2$1')
    .replaceAll('<a:defRPr lang="en-US"', `<a:defRPr lang="${tags[language].lang}"`);
}

/** The list of parts without those that are not in the file. */
export function finishedTypes(xml: string, paths: ReadonlySet<string>): string {
  return xml.replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (row, path: string) => (paths.has(path) ? row : ''));
}

/** The file says that it was made on a day that is known, in place of now. */
export function finishedDates(xml: string, day: string): string {
  return xml.replace(/(<dcterms:\w+ xsi:type="dcterms:W3CDTF">)[^<]*/g, `$1${escapeXml(day)}T00:00:00Z`);
}
