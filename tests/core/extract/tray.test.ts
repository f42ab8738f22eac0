/** What is told without a date, and what only looks like it. */
import { describe, expect, it, test } from 'vitest';
import { documentOf } from '../../../src/core/extract/document.ts';
import { plainOf } from '../../../src/core/extract/plain.ts';

const trayOf = (text: string) => documentOf(plainOf(text), { published: '2019-07-25' }).document.undated ?? [];

describe('goes to the tray', () => {
  test.each<[text: string, dateText: string, title: string]>([
    ['人社部近日公布一批欠薪名单。', '近日', '人社部公布一批欠薪名单'],
    ['近日，市政府召开防汛工作会议。', '近日', '市政府召开防汛工作会议'],
    ['近期，三家法院审理了多起劳动争议案件。', '近期', '三家法院审理了多起劳动争议案件'],
    ['记者日前获悉，这座大桥已通过验收。', '日前', '这座大桥已通过验收'],
    ['不久前，考古队在山顶发现一座古墓。', '不久前', '考古队在山顶发现一座古墓'],
    ['前不久，他当选为学会会长。', '前不久', '他当选为学会会长'],
    ['最近，县里开展了安全检查。', '最近', '县里开展了安全检查'],
    ['目前，二期工程已开工建设。', '目前', '二期工程已开工建设'],
    ['新版目录即将发布。', '即将', '新版目录将发布'],
    ['该案将择期宣判。', '择期', '该案将择期宣判'],
    ['公司将于近期召开股东大会。', '将于近期', '公司召开股东大会'],
    ['未来，两国将启动自由贸易谈判。', '未来', '两国将启动自由贸易谈判'],
    ['未来几天，展厅将恢复开放。', '未来几天', '展厅将恢复开放'],
    ['連日來，警方查處多起酒駕案件。', '連日來', '警方查處多起酒駕案件'],
    ['行政院近日發布新版指引。', '近日', '行政院發布新版指引'],
    ['新館即將開幕。', '即將', '新館將開幕'],
    ['The ministry recently published a list of employers.', 'recently', 'The ministry published a list of employers'],
    ['Recently, the museum reopened its east wing.', 'Recently', 'The museum reopened its east wing'],
    ['The line will soon open to passengers.', 'soon', 'The line will open to passengers'],
    ['The report is to be published shortly.', 'shortly', 'The report is to be published'],
    ['In recent weeks, three banks closed branches.', 'In recent weeks', 'Three banks closed branches'],
    ['The council will vote in the coming days.', 'in the coming days', 'The council will vote'],
    ['The firm plans to hire staff in the near future.', 'in the near future', 'The firm plans to hire staff'],
    ['A few days ago police arrested two men.', 'A few days ago', 'Police arrested two men'],
  ])('%s', (text, dateText, title) => {
    expect(trayOf(text)).toMatchObject([{ quote: text, start: 0, end: text.length, dateText, title }]);
  });
});

describe('stays out', () => {
  test.each<[meaning: string, text: string]>([
    ['nearest', '游客可步行到最近的车站，再换乘开往山顶的缆车，车站已开放。'],
    ['nearest from', '离小区最近的医院已开业。'],
    ['a point of an orbit', '彗星通过近日点后亮度下降。'],
    ['the day before', '请在7日前完成报名。'],
    ['before a feast', '节日前举行演练是惯例。'],
    ['a state', '目前全省共有高校五十所。'],
    ['a state with a verb of knowing', '目前，他是唯一了解情况的人。'],
    ['a goal', '近期目标是完成三项任务。'],
    ['of the future', '未来的城市将启动更多试点。'],
    ['who is about to', '即将毕业的大学生参加了招聘会。'],
    ['denied', '公司最近没有发布公告。'],
    ['asked', '最近发生了什么？'],
    ['surgery', '择期手术已恢复。'],
    ['the last time', '最近一次评估已完成。'],
    ['no verb of happening', '近日天气炎热。'],
    ['with a date', '近日，部里公布名单，7月18日起施行。'],
    ['as soon as', 'The line will open as soon as it is tested.'],
    ['no sooner', 'No sooner had he arrived than the talks collapsed.'],
    ['after something', 'Prices will rise soon after the war began.'],
    ['after something else', 'Shortly after the launch, the rocket exploded.'],
    ['told of the past', 'He soon became a leader of the movement.'],
    ['until recently', 'Until recently the company employed ten people.'],
    ['which one', 'The recently opened museum attracted crowds.'],
    ['supposed', 'If the firm recently changed hands, nobody noticed.'],
    ['denied in English', 'The board has not recently published accounts.'],
    ['asked in English', 'Will the line soon open?'],
    ['nobody', 'You will soon see why.'],
    ['no verb in English', 'The weather lately is warm.'],
    ['with a date in English', 'The firm recently moved and reopened on July 3.'],
    ['nothing vague', 'The ministry published a list.'],
  ])('%s', (_meaning, text) => {
    expect(trayOf(text)).toEqual([]);
  });

  it('headings', () => {
    const text = '新馆近日开放';
    const plain = { text, pieces: [], blocks: [{ start: 0, end: text.length, kind: 'heading' as const, level: 2 }] };
    expect(documentOf(plain).document.undated).toBeUndefined();
  });
});

describe('an entry', () => {
  it('stands where it says, in the order of the text', () => {
    const text = '人社部近日公布名单。7月16日，会议召开。新馆即将开幕。';
    const tray = trayOf(text);
    expect(tray.map(({ dateText }) => dateText)).toEqual(['近日', '即将']);
    for (const { quote, start, end, dateText } of tray) {
      expect(text.slice(start, end)).toBe(quote);
      expect(quote).toContain(dateText);
    }
  });

  it('of a sentence without an end is short', () => {
    const [entry] = trayOf(`近日公布名单，${'又公布一份名单，'.repeat(2000)}`);
    expect(entry?.quote.length).toBeLessThan(1200);
  });
});
