/**
 * First letters of Chinese characters, without a dictionary: in the order of pinyin the characters of a letter stand together,
 * so one boundary a letter tells them apart (the trick is old; the row of boundaries is that of many pinyin libraries).
 */

const LETTERS = 'abcdefghjklmnopqrstwxyz';
/** The first character of each letter, and the last one that has a reading at all. */
const BOUNDARIES = Array.from('阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他屲夕丫帀');
const LAST = '咗';

/** Characters with a second common reading (重庆, 银行, 西藏) and its letter; the order knows one reading only. */
const SECOND_READINGS =
  '重c长c長c行h乐y樂y曾z单s單s会k會k参s參s传z傳z调t調t系j厦x廈x沈c藏z朝z降x省x校j石d车j車j盛c解x查z便p弹t彈t宿x给j給j合g贾g賈g卡q率s屏b圈j提d尾y' +
  '吓h巷h粘n种c種c识z識z畜x秘b泊p番p否p阿e莘x奇j尉y澄d仇q';

/** Stands for a character without a letter. */
const NONE = ' ';
/** Characters with two readings become private symbols, one for each pair of letters. */
const FIRST_SYMBOL = 0xe000;

const secondReadings = new Map<string, string>();
for (let at = 0; at < SECOND_READINGS.length; at += 2)
  secondReadings.set(SECOND_READINGS.charAt(at), SECOND_READINGS.charAt(at + 1));

const HAN = /[\u3400-\u4dbf\u4e00-\u9fff]/;
/** What can be typed as first letters; digits stand for themselves between them. */
const TYPED = /^[a-z0-9]+$/;

/** The order of pinyin; null where the program was built without it. */
function pinyinOrder(): Intl.Collator['compare'] | null {
  const { compare } = new Intl.Collator('zh-Hans-CN-u-co-pinyin');
  const sample = [...BOUNDARIES, LAST];
  const isPinyin = sample.every((character, at) => at === 0 || compare(sample[at - 1] ?? '', character) < 0);
  return isPinyin && compare('社', '人') > 0 && compare('人', '七') > 0 ? compare : null;
}

/** What is worked out from the order of pinyin, when it is first needed. */
interface Initials {
  readonly compare: Intl.Collator['compare'];
  /** Signs by UTF-16 unit; 0 is not known yet. */
  readonly signs: Uint16Array;
  /** By letter: the symbols of the pairs that it is in. */
  readonly pairs: ReadonlyMap<string, string>;
}

let known: Initials | null | undefined;

function initialsHere(): Initials | null {
  if (known !== undefined) return known;
  const compare = pinyinOrder();
  known = compare && { compare, signs: new Uint16Array(0x10000), pairs: pairsOf(compare) };
  return known;
}

function pairsOf(compare: Intl.Collator['compare']): Map<string, string> {
  const pairs = new Map<string, Set<string>>();
  for (const [character, second] of secondReadings) {
    const first = letterOf(character, compare);
    const symbol = symbolOf(first, second);
    for (const letter of first === second ? [] : [first, second])
      pairs.set(letter, (pairs.get(letter) ?? new Set()).add(symbol));
  }
  return new Map([...pairs].map(([letter, symbols]) => [letter, [...symbols].join('')]));
}

function letterOf(character: string, compare: Intl.Collator['compare']): string {
  if (compare(character, LAST) > 0) return NONE;
  let [low, high] = [0, BOUNDARIES.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(BOUNDARIES[middle] ?? '', character) <= 0) low = middle + 1;
    else high = middle;
  }
  return LETTERS.charAt(low - 1) || NONE;
}

function symbolOf(one: string, other: string): string {
  const [first, second] = [LETTERS.indexOf(one), LETTERS.indexOf(other)].sort((a, b) => a - b);
  return String.fromCharCode(FIRST_SYMBOL + (first ?? 0) * LETTERS.length + (second ?? 0));
}

function initialOf(character: string, compare: Intl.Collator['compare']): string {
  if (TYPED.test(character)) return character;
  if (!HAN.test(character)) return NONE;
  const first = letterOf(character, compare);
  const second = secondReadings.get(character) ?? first;
  return first === NONE || first === second ? first : symbolOf(first, second);
}

/** So many signs become a string at once: more arguments than that a function may refuse. */
const CHUNK = 8192;

/**
 * One sign for every UTF-16 unit of a folded text: the first letter of a Chinese character, a Latin letter or digit as it is,
 * a blank for all else. Only `initialsPattern` reads it. Null where no character is Chinese, or the order of pinyin is not known here.
 */
export function initialsOf(folded: string): string | null {
  const initials = HAN.test(folded) ? initialsHere() : null;
  if (initials === null) return null;
  const { signs, compare } = initials;
  const units = new Uint16Array(folded.length);
  for (let at = 0; at < units.length; at++) {
    const code = folded.charCodeAt(at);
    const sign = signs[code] || initialOf(folded.charAt(at), compare).charCodeAt(0);
    signs[code] = sign;
    units[at] = sign;
  }
  const pieces: string[] = [];
  // Spreading a typed array walks its iterator, which takes longer than all the rest.
  for (let at = 0; at < units.length; at += CHUNK) pieces.push(stringOf(units.subarray(at, at + CHUNK)));
  return pieces.join('');
}

function stringOf(units: ArrayLike<number>): string {
  return Reflect.apply(String.fromCharCode, null, units as readonly number[]);
}

/** What finds `word` (folded) in the signs of `initialsOf`; null where it cannot be first letters. */
export function initialsPattern(word: string): RegExp | null {
  const pairs = TYPED.test(word) ? initialsHere()?.pairs : undefined;
  if (pairs === undefined) return null;
  const classes = Array.from(word, (letter) => (pairs.has(letter) ? `[${letter}${pairs.get(letter) ?? ''}]` : letter));
  return new RegExp(classes.join(''), 'g');
}
