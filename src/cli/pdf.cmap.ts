/** CMaps of PDF: which character a glyph is. Browsers take some Han characters for the radicals that look like them. */

/** Radicals from U+2E80 on, each with the character that it is (EquivalentUnifiedIdeograph of Unicode). */
const PAIRS = [
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母',
  '⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑',
  '⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风',
  '⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
].join('');

const CHARACTERS = new Map(
  [...PAIRS.matchAll(/(.)(.)/gu)].map(([, radical = '', character = '']) => [radical, character]),
);

/** Where radicals lie, as a CMap writes their numbers. */
const RADICAL = '2[EF][0-9A-F]{2}';
const ONE = new RegExp(`^(<[0-9A-F]+>) <(${RADICAL})>$`, 'gm');
const RANGE = new RegExp(`^<([0-9A-F]+)> <([0-9A-F]+)> <(${RADICAL})>$`, 'gm');

/** The character that is meant by a number, as a CMap writes it. */
function meant(code: number): string {
  const given = String.fromCodePoint(code);
  const character = CHARACTERS.get(given) ?? (code >= 0x2f00 && code <= 0x2fd5 ? given.normalize('NFKC') : given);
  const units = Array.from({ length: character.length }, (_, place) => character.charCodeAt(place));
  return `<${units.map((unit) => unit.toString(16).toUpperCase().padStart(4, '0')).join('')}>`;
}

/** The same CMap, as Skia writes it, with characters in the place of radicals. */
export function withoutRadicals(map: string): string {
  const one = (_: string, glyph: string, code: string): string => `${glyph} ${meant(parseInt(code, 16))}`;
  const range = (_: string, first: string, last: string, code: string): string => {
    const length = parseInt(last, 16) - parseInt(first, 16) + 1;
    const all = Array.from({ length }, (_each, place) => meant(parseInt(code, 16) + place));
    return `<${first}> <${last}> [${all.join(' ')}]`;
  };
  return map.replace(RANGE, range).replace(ONE, one);
}
