/** One way of writing for the tables of words: traditional characters as simplified ones, full-width digits and letters as ASCII. */

/** Traditional characters and their simplified ones, in pairs: those of date words and of the words that stand beside them. */
const PAIRS =
  '國国會会發发時时來来為为這这們们個个說说對对過过學学關关長长門门問问間间見见東东車车業业產产後后體体動动務务區区華华單单變变員员場场備备實实應应總总戰战報报權权條条給给經经結结統统記记設设話话調调運运還还進进' +
  '遠远選选隊队難难將将擬拟劃划號号禮礼紀纪當当節节慶庆聖圣誕诞兒儿師师軍军婦妇樹树勞劳黃黄點点鐘钟許许協协準准際际從从約约遲迟與与週周歲岁現现豐丰緒绪順顺禎祯曆历歷历樂乐貞贞觀观開开啟启萬万億亿兩两陸陆貳贰參参' +
  '預预計计屆届級级齡龄遊游內内語语圓圆舉举賽赛風风災灾續续滿满達达餘余隨随論论稱称據据較较類类線线廳厅樓楼層层處处陽阳陰阴農农臘腊閏闰龍龙馬马雞鸡豬猪馮冯錢钱鐵铁飛飞機机島岛灣湾廣广衛卫專专屬属質质項项審审訴诉' +
  '訟讼獲获獎奖滅灭戶户縣县鎮镇鄉乡幾几買买賣卖價价貨货幣币輪轮連连邊边側侧並并併并終终係系佈布製制剛刚勢势親亲術术覺觉訂订訊讯評评試试詢询談谈請请課课講讲證证護护讀读讓让貝贝負负財财責责貴贵費费資资賓宾賞赏於于義义碼码裡里舊旧復复' +
  '簽签議议罰罚墜坠訪访購购閉闭離离榮荣奪夺贏赢遷迁漲涨徵征導导傳传電电臺台聯联佔占';

const SIMPLE = new Map<string, string>();
for (let at = 0; at < PAIRS.length; at += 2) SIMPLE.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));

const FOLDED = new RegExp(`[${[...SIMPLE.keys()].join('')}０-９Ａ-Ｚａ-ｚ]`, 'g');

/** The text with such characters exchanged one for one: all offsets stay. */
export function fold(text: string): string {
  return text.replace(FOLDED, (sign) => SIMPLE.get(sign) ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

const SIMPLIFIED = new Set(SIMPLE.values());

/** 1 for a character that only traditional script writes, -1 for its simplified one, else 0. */
export function scriptOf(character: string): -1 | 0 | 1 {
  if (SIMPLE.has(character)) return 1;
  return SIMPLIFIED.has(character) ? -1 : 0;
}
