/** How alike two titles are: shared neighbours of Han characters, shared stems of Latin words, and what stands against it. */
import { fold } from './fold.ts';

export interface Wording {
  /** Characters or stems in their order; a name or a number keeps its sign in front. */
  readonly tokens: readonly string[];
  /** What is counted: neighbours (Han) or stems. */
  readonly units: ReadonlySet<string>;
  readonly isHan: boolean;
}

export interface Likeness {
  /** Shared units over those of the shorter one. */
  readonly part: number;
  /** Shared units over those of both (Dice). */
  readonly whole: number;
}

const HAN = /[\u3400-\u9fff]/;
/** Fewer units are those of any event ("会议召开", "the meeting opened"). */
const FEWEST = { han: 4, latin: 3 } as const;
const LONGEST = 64;

/** Words that say the same, `=` before what stands for them all; longer ones first. */
const SAME_HAN =
  '办=举行 办=召开 办=举办 布=公布 布=发布 布=印发 启=启动 启=开始 启=开展 立=成立 立=设立 立=组建 签=签署 签=签订 逝=去世 逝=逝世 逝=病逝 =正式 =成功 =顺利 =隆重 =圆满 =了 =的 =将 =已 =在 =于';
const SAME_LATIN =
  'hold=held hold=took hold=convened publish=published publish=released publish=issued start=began start=begin start=begun start=starts start=started start=launched start=launches die=died die=dies pass=passed pass=approved pass=adopted sign=signed win=won leave=left meet=met buy=bought buy=acquired';
const STOPS = new Set(
  'a an the its his her their this that it they he she of in on at to for by with from as into and was were is are be been has have had will would place'.split(
    ' ',
  ),
);
/** With these in one telling alone, the two do not say the same. */
const OPPOSED = new Set('not no never cancel postpon deny vice former end clos suspend'.split(' '));
const OPPOSED_HAN = /未|不|没|非|否|副|取消|推迟|延期|闭|停/;

const HAN_WORDS = SAME_HAN.split(' ').map((row) => row.split('=') as [string, string]);
const LATIN_WORDS = new Map(SAME_LATIN.split(' ').map((row) => row.split('=').reverse() as [string, string]));

/** The wording of a title, made once for each telling. */
export function wordingOf(title: string): Wording {
  const plain = fold(title).slice(0, LONGEST * 2);
  const han = HAN.test(plain);
  const tokens = (han ? hanTokens(plain) : latinTokens(plain)).slice(0, LONGEST);
  const units = han ? tokens.slice(1).map((token, index) => `${tokens[index] ?? ''}${token}`) : tokens;
  return { tokens, units: new Set(units), isHan: han };
}

/** The first clause that says enough, as characters; numbers and Latin words stay whole. */
function hanTokens(plain: string): string[] {
  const comma = plain.indexOf('，');
  let text = comma > 5 ? plain.slice(0, comma) : plain;
  for (const [same, word] of HAN_WORDS) text = text.replaceAll(word, same);
  return text.match(/\d{1,12}|[a-z]{1,24}|\p{L}/giu) ?? [];
}

function latinTokens(plain: string): string[] {
  const words = plain.match(/[\p{L}\p{N}]{1,32}/gu) ?? [];
  return words.flatMap((word, index) => {
    const lower = word.toLowerCase();
    if (STOPS.has(lower)) return [];
    const isName = /\d/.test(word) || (index > 0 && word !== lower);
    return [`${isName ? '#' : ''}${LATIN_WORDS.get(lower) ?? stemOf(lower)}`];
  });
}

/** Good enough to tell that two words are one: published, publishes, publishing. */
function stemOf(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s|ly|e)$/, '') : word;
}

/** Null where the two cannot be compared, or where one says something else in the place of what the other says. */
export function likenessOf(a: Wording, b: Wording): Likeness | null {
  if (a.isHan !== b.isHan) return null;
  const least = Math.min(a.units.size, b.units.size);
  if (a.tokens.join(' ') === b.tokens.join(' ') && least > 1) return { part: 1, whole: 1 };
  if (least < (a.isHan ? FEWEST.han : FEWEST.latin)) return null;
  let shared = 0;
  for (const unit of a.units) if (b.units.has(unit)) shared += 1;
  const likeness = { part: shared / least, whole: (2 * shared) / (a.units.size + b.units.size) };
  if (likeness.part < 0.6) return null;
  return differsIn(a, b) ? null : likeness;
}

/** True where something stands against something else (Paris, London), or a word of denial stands in one alone. */
function differsIn(a: Wording, b: Wording): boolean {
  const gaps = gapsOf(a.tokens, b.tokens);
  return gaps.some(([left, right], index) => {
    const all = [...left, ...right];
    if (a.isHan ? OPPOSED_HAN.test(`${left.join('')} ${right.join('')}`) : all.some((token) => OPPOSED.has(token)))
      return true;
    if (left.length === 0 || right.length === 0) return false;
    // English sentences end in what is beside the point (in a statement, after the talks), but not in other names.
    const isEnd = index === gaps.length - 1 && a.tokens.at(-1) !== b.tokens.at(-1);
    return a.isHan || !isEnd || [left, right].every((side) => side.some((token) => token.startsWith('#')));
  });
}

type Gap = readonly [left: readonly string[], right: readonly string[]];

/** What stands between the tokens that both share in the same order (longest common subsequence). */
function gapsOf(a: readonly string[], b: readonly string[]): Gap[] {
  const least = Math.min(a.length, b.length);
  let head = 0;
  while (head < least && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < least - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return innerGaps(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
}

function innerGaps(a: readonly string[], b: readonly string[]): Gap[] {
  const lengths = commonLengths(a, b);
  const gaps: Gap[] = [];
  let [i, j, fromA, fromB] = [0, 0, 0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      gaps.push([a.slice(fromA, i), b.slice(fromB, j)]);
      [i, j] = [i + 1, j + 1];
      [fromA, fromB] = [i, j];
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  gaps.push([a.slice(fromA), b.slice(fromB)]);
  return gaps;
}

/** `[i][j]`: how many tokens of a from i and b from j can be shared in order. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    const [row = [], below = []] = [lengths[i], lengths[i + 1]];
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? 1 + (below[j + 1] ?? 0) : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
  return lengths;
}
