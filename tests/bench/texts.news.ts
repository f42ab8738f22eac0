/** Made-up news of any length, the same on every run: no sentence of anybody's. */
import { flat } from './flat.ts';

export type Tongue = 'zh' | 'en';

const ZH = [
  '市交通局{M}月{D}日宣布，环城快线东段将于{Y}年{M}月{D}日起试运行，票价暂不调整。',
  '据气象台消息，未来三天沿海有大风，过往船只须注意安全。',
  '该公司去年上半年营收为{N}亿元，同比增长百分之{D}，利润略有下降。',
  '{Y}年{M}月，两家博物馆签订协议，约定在五年内共同整理{N}件馆藏文书。',
  '王敏说，项目组从{M}月下旬开始走访社区，共收回问卷{N}份。',
  '上周三下午{H}时许，救援队在山谷中找到了失联的两名游客。',
  '次日，双方在市政府举行会谈，就供水问题交换了意见。',
  '新修订的条例第{D}条规定，出租人应当提前通知承租人，并退还押金。',
  '展览自{M}月1日持续至12月{D}日，每天限流{N}人。',
  '老城区的街道在雨后显得格外安静，店主们忙着清理门前的积水。',
  '“十四五”期间，当地计划新建{D}座污水处理厂，改造管网{N}公里。',
  '球队以{D}比{H}获胜，下一场比赛将在本月底进行。',
  '志愿者李强告诉记者，许多居民愿意把旧家具捐给社区学校。',
  '专家认为，农户需要更便宜的贷款，也需要更可靠的销路。',
  '河对岸的工厂已经搬走，厂房将改建为图书馆和排练厅。',
  '售价{N}元的门票在网上很快售罄，主办方表示会加开场次。',
];

const EN = [
  'The harbour authority said on {W} that the eastern ferry line would reopen on {MON} {D}, {Y}.',
  'Forecasters expect strong winds along the coast, and small boats were told to stay in port.',
  'Sales rose {D} percent to ${N} million in the first half of last year, though profit fell slightly.',
  'In {MON} {Y}, two museums agreed to catalogue {N} letters over five years.',
  'The survey, which began in late {MON}, has brought {N} answers so far, Ms. Keller said.',
  'Rescuers found the two hikers shortly after {H} p.m. last {W}, about {D} miles from the road.',
  'The next day both sides met at the town hall to talk about the water supply.',
  'Section {D} of the new code says that landlords must return a deposit without delay.',
  'The show runs from {MON} 1 to December {D} and admits {N} visitors a day.',
  'Shopkeepers in the old quarter swept the water from their doors while the streets stayed quiet.',
  'Since {Y} the county has built {H} treatment plants and laid {N} kilometers of pipe.',
  'The home side won {D}-{H} and will play again at the end of the month.',
  'Many residents, a volunteer said, were glad to give old furniture to the neighborhood school.',
  'Growers need cheaper loans, economists argue, and buyers on whom they can rely.',
  'The plant across the river has moved away, and its halls are to become a library.',
  'Tickets at ${N} sold out within minutes, so the organizers may add another evening.',
];

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const SENTENCES_IN_PARAGRAPH = 4;

/** Numbers from 0 to `below` - 1, in an order that never changes (mulberry32). */
function dice(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** News of about `bytes` bytes of UTF-8, in paragraphs of four sentences. */
export function newsOf(language: Tongue, bytes: number): string {
  const roll = dice();
  const templates = language === 'zh' ? ZH : EN;
  const slots: Readonly<Record<string, () => string>> = {
    Y: () => String(1990 + roll(35)),
    M: () => String(1 + roll(12)),
    D: () => String(1 + roll(28)),
    H: () => String(1 + roll(11)),
    N: () => String(100 + roll(900)),
    MON: () => MONTHS[roll(12)] ?? '',
    W: () => DAYS[roll(7)] ?? '',
  };
  const parts: string[] = [];
  for (let size = 0; size < bytes;) {
    const template = templates[roll(templates.length)] ?? '';
    const sentence = template.replace(/\{(\w+)\}/g, (_, name: string) => slots[name]?.() ?? '');
    const isLast = parts.length % SENTENCES_IN_PARAGRAPH === SENTENCES_IN_PARAGRAPH - 1;
    const part = sentence + (isLast ? '\n\n' : language === 'zh' ? '' : ' ');
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  return flat(parts.join(''));
}
