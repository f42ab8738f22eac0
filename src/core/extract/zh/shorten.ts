/** Makes a Chinese title short enough: what can be spared goes first, then it is cut where a phrase ends. */
import { balanced } from '../brackets.ts';
import { fold } from '../fold.ts';

/** In Han characters; two Latin ones count as one. */
const LONGEST = 28;
const LEAST = 5;

/** Length in Han characters; two Latin ones count as one. */
export function weight(text: string): number {
  let sum = 0;
  for (const character of text) sum += character.charCodeAt(0) < 0x2000 ? 0.5 : 1;
  return sum;
}

/** What may go when a title is too long, in this order. */
const SPARE: readonly (readonly [RegExp, string])[] = [
  [/[为為]期[^，。]{1,6}[天日周年月](?:的)?/, ''],
  [/（[^（）]{1,30}）/, ''],
  [/^([^，、。]{2,12})(?:、[^，、。]{1,12}){1,9}等(?=[\d一二三四五六七八九十多各]|部|单|單)/, '$1等'],
  [/^[來来]自[^，。“]{1,8}的/, ''],
  [/(?:[关關][于於])[^，。《》“”]{2,16}的(?=[^，。]{2})/, ''],
  [/^[^，。“”《》]{2,10}的(?=[^，。]{12})/, ''],
];

/** The title in at most 28 Han characters, its brackets whole, nothing dangling at its end. */
export function shorten(title: string): string {
  let text = title;
  for (const [spare, instead] of SPARE) {
    if (weight(text) <= LONGEST) break;
    text = text.replace(spare, instead);
  }
  const isCut = weight(text) > LONGEST;
  const whole = balanced(trimmed(isCut ? cut(text) : text, isCut));
  return weight(whole) > LONGEST + 1 ? trimmed(whole.slice(0, LONGEST), true) : trimmed(whole, isCut);
}

/** The text without signs that end a clause or open what does not follow. */
export function trimEnd(text: string): string {
  let end = text.replace(/[。！？；，、：…—\s]{1,8}$/, '');
  while (/[“「『《（(]$/.test(end)) end = end.slice(0, -1);
  return end;
}

/** What ends no title, and the words that end in its character and do. */
const TRAILING =
  /(?:(?<!平|同|高|中|初|上|对|均)等|(?<!目|中)的|、|，|[将將](?<!大将|上将|小将|麻将|名将|老将)|[于於](?<!等于)|(?<!存|现|現|所|内|內|健|实|實|潜|潛|自)在|(?<!甚|以|冬|夏|周)至|(?<!合|兼|吞)[并並]|(?<!普|涉|埃|提|危|波|顾|触|以)及|(?<!总|總|饱|飽|共|缓|平|温|柔|调|谐|祥)和|(?<!参|參|给|给|赋)[与與]|(?<!行|作|认|成|人|华|改|升|称|變|变|難|难|以)[为為]|(?<!正|但|可|还|還|要|总|總|只|就|国|國|不|于|於)是)$/;
const DANGLING =
  /(?:以(?<!可以|足以|得以|所以)|[为為](?<!行为|作为|认为|成为|人为|华为|改为|升为)|(?<!面|应|應|核|反|配|相|绝|针)[对對]|把|(?<!方|动|意|倾|走|转|取|导|面|一)向|(?<!服|自|跟)从|(?<!自|理|缘)由|被|且|(?<!所)其|该|每|(?<!正)是|(?<!所|没|持|拥|享|含|设|国|占|私|富)有|(?<!智|技|功|性|可|才|职|节|产|潜|势|动|核|热|电|只)能|(?<!认|许|宁)可|(?<!重|主|需|次|必|纪|概|提|摘|简)要|更|(?<!公|中|总)共|(?<!节|条|合|公|制|签|预|简|契|集)约|(?<!附|邻|接|临|靠|亲|最)近|了|第|约为)$/;

function trimmed(title: string, isCut: boolean): string {
  let text = title;
  for (let turn = 0; turn < 6 && weight(text) > LEAST; turn++) {
    const end = TRAILING.exec(text) ?? (isCut ? DANGLING.exec(text) : null);
    if (!end) break;
    text = text.slice(0, end.index);
  }
  return trimEnd(text);
}

const CUTS = '， ； ： ——'.split(' ');
const SOFT_CUTS = '、 和 与 并 以及 及 以 为 对 在'.split(' ');
/** Signs to cut at, and how much must stand before: the best first. */
const TIERS = [
  [CUTS, 8],
  [SOFT_CUTS, 13],
  [['的'], 16],
] as const;

function cut(text: string): string {
  let length = 0;
  let end = 0;
  for (const character of text) {
    length += character.charCodeAt(0) < 0x2000 ? 0.5 : 1;
    if (length > LONGEST) break;
    end += character.length;
  }
  const plain = fold(text.slice(0, end + 2));
  for (const [signs, least] of TIERS) {
    for (let at = end; at > 0; at--) {
      if (!signs.some((sign) => plain.startsWith(sign, at))) continue;
      const head = text.slice(0, at);
      if (weight(head) >= least && isWhole(head)) return head;
    }
  }
  return text.slice(0, end).replace(/[\dA-Za-z.,%]{1,12}$/, '');
}

/** No cut inside a quotation or the name of a document. */
function isWhole(head: string): boolean {
  return ['《》', '“”', '「」'].every((pair) => head.lastIndexOf(pair.charAt(0)) <= head.lastIndexOf(pair.charAt(1)));
}
