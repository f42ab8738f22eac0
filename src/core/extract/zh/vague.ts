/** Chinese words that stand for a date and name none (近日, 即将), and what makes them say something else. Folded text. */
import type { Vagueness } from '../tray.ts';

const PAST =
  '近日|近期|日前(?!后)|不久前|前不久|新近|近来|前些[天日]|前几[天日]|近几[天日]|近些日子|这几[天日]|最近几[天日周]|连日来|近段时间|近一段时间|最近一段时间|最近|目前|眼下|刚刚';
const COMING =
  '将于近期|将在近期|近期将|近期内|近日将|不久将|不久的将来|不远的将来|即将|择日|择期|不日(?!常)|过几天|未来几[天日周月年]|未来几个月|未来数[日天周月年]|未来一段时间|未来|今后几[天日周月年]|今后一段时间';

/** Verbs of happening. */
const VERBS =
  '公布|发布|宣布|召开|举行|举办|启动|开幕|闭幕|开工|竣工|完工|落成|建成|投产|投用|投入|开通|通车|开业|开放|上线|上市|上映|出版|印发|出台|下发|颁布|施行|实施|签署|签订|签约|成立|揭牌|挂牌|设立|组建|当选|任命|就任|履新|辞职|卸任|去世|逝世|获批|批准|批复|通过|审议|查处|查获|破获|抓获|逮捕|起诉|宣判|判处|开庭|审理|受理|立案|通报|约谈|处罚|发生|爆发|暴发|遭遇|坠毁|起火|爆炸|发射|升空|着陆|抵达|到访|访问|出访|会见|会谈|收购|并购|合并|融资|推出|发起|展开|开展|完成|结束|开始|恢复|停产|停业|关闭|撤离|转移|获得|荣获|夺得|赢得|获奖|刷新|突破|入选|交付|下线|迁入|搬迁|发现|出土|公开|披露|曝光|报名|开赛|揭晓|离世|重启|复工|复课|复航|首飞|首航|问世|亮相|面世|到期|来临|退市|裁员|涨价|下调|上调|调整|修订|征求意见';

export const ZH_VAGUE: Vagueness = {
  words: new RegExp(`${COMING}|${PAST}`, 'gi'),
  verbs: new RegExp(`${VERBS}|将于近期|了(?![解望如断])`),
  bounds: /[，。；：！？]/,
  forbids: isForbidden,
};

/** These need more than a verb: they tell of a state as often. */
const STATES = /^(?:目前|眼下|最近|未来|刚刚)$/;
/** 目前已开工, 未来将投入. */
const MOVES = {
  past: /^[，]?[^，。]{0,12}?(?:已经?(?!有|知|达|成为)|正式|刚刚|先后|相继|宣布|了(?!解))/,
  coming: /^[，]?[^，。]{0,16}?将/,
} as const;
const NOT_BEFORE: Readonly<Record<string, RegExp>> = {
  日前: /[\d０-９一二三四五六七八九十节生假今当工作休即末周半前往旧昔同]$/,
  前不久: /此$/,
  不久前: /此$/,
  最近: /[离距从与最是]$|距[^，。]{0,12}$|离[^，。]{0,8}$/,
  近期: /[中远短]$|最$/,
  近日: /[远最]$/,
  未来: /[的对向创赢面迎]$|[面展畅美]$/,
  即将: /[，]?如果[^，。]{0,10}$/,
};
const NOT_AFTER: Readonly<Record<string, RegExp>> = {
  近日: /^点/,
  近期: /^(?:的|目标|规划|内的|和|与|及|看|来看|或)/,
  最近: /^(?:的|一[次届年期批]|距离|邻|[几两三\d一二]|处|点|端)/,
  刚刚: /^(?:好|够|过|超过|才|满)/,
  择期: /^手术/,
  即将: /^[^，。]{1,8}的/,
  未来: /^(?:的|可期|感|学|式|主义|城|之|[一两三四五六七八九十\d]|$)/,
  目前: /^的/,
  日前: /^的/,
};
/** No event: denied, asked, supposed, or a habit. */
const UNTOLD = /没有|并未|尚未|还未|未能|未曾|不会|无法|如果|假如|是否|吗[？。]?$|[？?]|一旦|倘若|往往|经常|总是|每当/;

function isForbidden(word: string, { clause, at }: { readonly clause: string; readonly at: number }): boolean {
  const [before, after] = [clause.slice(0, at), clause.slice(at + word.length)];
  if (NOT_BEFORE[word]?.test(before) || NOT_AFTER[word]?.test(after) || UNTOLD.test(clause)) return true;
  if (!STATES.test(word)) return false;
  return !(word === '未来' ? MOVES.coming : MOVES.past).test(after);
}
