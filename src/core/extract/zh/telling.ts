/** On that day somebody said that something will be: the date is that of the saying. Folded text. */

const TELLS =
  /宣布|宣告|表示|决定|透露|承诺|提出|要求|指出|强调|批准|同意|通过|明确|部署|签署|发布(?!会)|公布|公告|通告|声明|发文|印发|获悉|通报|警告|预测|说(?=[，：“将拟会要])|[称指](?=[，：“将拟会要])/;
const WILL = /将|拟|计划|预计/;
/** 将于12月5日: the day is that of what will be. */
const COMING = /(?:将|拟|计划|预计|定)[于在到]?$/;

/** True where, in the words before and after a date, a verb of telling comes first and what is to come after it. */
export function isZhTelling(before: string, after: string): boolean {
  const [tells, will] = [after.search(TELLS), after.search(WILL)];
  return tells >= 0 && will > tells && !COMING.test(before);
}

/** Verbs of one deed, right after a year: 法院2018年宣布, 公司2018年成立. */
const DONE =
  /^(?:宣布|宣告|决定|裁定|判决|判处|成立|批准|通过|出台|颁布|签署|加入|退出|当选|就任|上任|去世|逝世|出生|毕业|爆发|承诺|同意|拒绝|提出|起诉|上市|收购|并购|投产|通车|开业|竣工|建成|落成|创办|创立|设立|迁往|迁至|更名|改名|获得|荣获|夺得|发射|升空|解散|倒闭|破产|辞职|退休)(?![会式日者案量仪纪率数额]|大会|仪式|前|后|以来|时)/;

/** True where what follows a year says what was done in it, and no noun is made of it (2018年成立的公司). */
export function isZhDone(after: string): boolean {
  const verb = DONE.exec(after);
  return verb !== null && !/^[^，。；]{0,16}的/.test(after.slice(verb[0].length));
}
