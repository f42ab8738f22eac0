/** The texts of an SVG for a canvas that is no browser: which fonts they ask for, which characters they hold, how their halo is drawn. */
import type { Language } from '../core/time/types.ts';

const HANS = [
  'PingFang SC',
  'Hiragino Sans GB',
  'Microsoft YaHei',
  'Noto Sans CJK SC',
  'Noto Sans SC',
  'Source Han Sans SC',
];
const HANT = ['PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC', 'Noto Sans TC', 'Source Han Sans TC'];
/** Chinese fonts set the quotation marks and dashes of English as wide as a Han character. */
const LATIN = ['Helvetica Neue', 'Segoe UI', 'Roboto', 'Noto Sans', 'Liberation Sans', 'DejaVu Sans'];
const ANY = ['WenQuanYi Micro Hei', 'sans-serif'];

/**
 * The families in the order in which they are looked for. Browsers read `system-ui` and the language of the text; Skia takes the first
 * family that is there, and any other for a character that it lacks, so that the forms of Han characters depend on the order.
 */
const FAMILIES: Readonly<Record<Language, readonly string[]>> = {
  'zh-Hans': [...HANS, ...HANT, ...ANY],
  'zh-Hant': [...HANT, ...HANS, ...ANY],
  en: [...LATIN, ...HANS, ...ANY],
};

const ROOT = /<svg[^>]*>/;

/** The CSS `font-family` for the language that the root of an SVG states; that of English where it states none. */
export function familiesOf(svg: string): string {
  const lang = / lang="([^"]*)"/.exec(ROOT.exec(svg)?.[0] ?? '')?.[1];
  return FAMILIES[lang === 'zh-Hans' || lang === 'zh-Hant' ? lang : 'en']
    .map((family) => `'${family}'`)
    .join(', ')
    .replace("'sans-serif'", 'sans-serif');
}

const TEXT = /<text([^>]*)>([^<]*)<\/text>/g;
const HALO = / (?:stroke|stroke-width|stroke-linejoin|paint-order)="[^"]*"/g;

/** The same SVG in these fonts, with a halo as a text of its own under the text: Skia knows no `paint-order`. */
export function forSkia(svg: string): string {
  const root = (tag: string): string => tag.replace(/ font-family="[^"]*"/, ` font-family="${familiesOf(svg)}"`);
  return svg.replace(ROOT, root).replace(TEXT, (whole: string, attributes: string, text: string) => {
    if (!attributes.includes(' paint-order="stroke"')) return whole;
    return `${whole}<text${attributes.replace(HALO, '')}>${text}</text>`;
  });
}

/** The characters in the texts of an SVG that a font may lack, each once, in their order: no ASCII, spaces, controls and joining marks. */
export function charactersOf(svg: string): string[] {
  const found = new Set([...svg.matchAll(TEXT)].map(([, , text = '']) => text).join(''));
  return [...found].filter((character) => character > '\u007F' && !/[\p{Cc}\p{Cf}\p{M}\p{Z}]/u.test(character));
}

/** Whether a character is Han. */
export function isHan(character: string): boolean {
  return /\p{Script=Han}/u.test(character);
}
