/** Reads the small whole numbers of dates, counts and editions: 16, １６, 十六, 第一百二十五届, "three". */

const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_ALIASES: Readonly<Record<string, string>> = { 零: '〇', 两: '二', 兩: '二' };
const HAN_TENS: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十' };
const ENGLISH = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']; // prettier-ignore

/** One number of one to four characters, as a source for a regular expression; bounded, so that no text makes it slow. */
export const NUMERAL = '(?:\\d{1,4}|[〇零一二两兩三四五六七八九十百廿卅]{1,7})';
export const ENGLISH_NUMERAL = `(?:\\d{1,3}|${ENGLISH.slice(2).join('|')})`;

/** The text with full-width digits made plain; every character keeps its place. */
export function withPlainDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
}

/** The number that the text writes; NaN for any other text. */
export function numberOf(text: string): number {
  const plain = withPlainDigits(text).toLowerCase();
  if (/^\d+$/.test(plain)) return Number(plain);
  const english = ENGLISH.indexOf(plain);
  return english >= 0 ? english : numberOfHan(plain);
}

function numberOfHan(text: string): number {
  const plain = text
    .replace(/[零两兩]/g, (one) => HAN_ALIASES[one] ?? one)
    .replace(/[廿卅]/g, (one) => HAN_TENS[one] ?? one);
  if (/^[〇一二三四五六七八九]+$/.test(plain)) {
    return Number(plain.replace(/./g, (digit) => String(HAN_DIGITS.indexOf(digit))));
  }
  const found = /^(?:([一二三四五六七八九])百〇?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(plain);
  if (found === null || plain === '') return Number.NaN;
  const [, hundreds, tens, ten, ones] = found;
  return (
    100 * digitOf(hundreds) + (ten === undefined ? 0 : 10 * (tens === undefined ? 1 : digitOf(tens))) + digitOf(ones)
  );
}

function digitOf(digit: string | undefined): number {
  return digit === undefined ? 0 : HAN_DIGITS.indexOf(digit);
}
