import { describe, expect, it, test } from 'vitest';
import { datesOf } from '../../../src/core/extract/dates.ts';
import { itemsOf } from '../../../src/core/extract/items.ts';
import { plainOf } from '../../../src/core/extract/plain.ts';

/** Titles and dates of the events that a text tells, as of 2019-07-25. */
function told(text: string): string[] {
  const plain = plainOf(text);
  return itemsOf(plain, datesOf(plain, { anchor: '2019-07-25' }).expressions).map(
    ({ expression, title }) => `${expression.edtf} ${title}`,
  );
}

describe('which dates are events', () => {
  test.each<[string, string[]]>([
    ['7月18日，部里公布2019年第三批欠薪名单。', ['2019-07-18 部里公布2019年第三批欠薪名单']],
    ['对照2018年国务院大督查反馈意见，认真检视问题。', []],
    ['每到年底，欠薪问题集中出现。', []],
    ['近两个月来，各项举措陆续落地。', []],
    ['出口额比去年增长一成。', []],
    [
      'On July 18, the ministry published its third blacklist of 2019.',
      ['2019-07-18 The ministry published its third blacklist of 2019'],
    ],
    ["They were measured against the council's 2018 inspection.", []],
    ['The letter is addressed to the class of 2019.', []],
    ['Over the past two months the ministry has held sessions.', []],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe('several events in one sentence', () => {
  test.each<[string, string[]]>([
    [
      '6月下旬，各省代表齐聚宁波，参加技能邀请赛，全国赛将于9月份举办。',
      ['2019-06-21~/2019-06-30~ 各省代表齐聚宁波，参加技能邀请赛', '2019-09 全国赛将举办'],
    ],
    [
      '随着《提升行动方案（2019—2021年）》的部署落实，7·15世界青年技能日主题活动的举办，以及8月份第45届技能大赛的到来，工作更忙了。',
      [
        '2019/2021 《提升行动方案》的部署落实',
        '2019-07-15 世界青年技能日主题活动的举办',
        '2019-08 第45届技能大赛的到来',
      ],
    ],
    ['7月16日，两国建交；次日，大使馆开馆。', ['2019-07-16 两国建交', '2019-07-17 大使馆开馆']],
    [
      'In July and August, model workers are touring 18 provinces.',
      ['2019-07/2019-08 Model workers are touring 18 provinces'],
    ],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe('titles', () => {
  test.each<[string, string]>([
    [
      '人社部会同多部门于7月16日至8月26日在全国范围内开展为期40天的根治欠薪夏季专项行动。',
      '人社部会同多部门在全国范围内开展根治欠薪夏季专项行动',
    ],
    [
      '从6月14日起，各单位开展“守初心担使命，人民在我心中”大讨论，列出清单。',
      '各单位开展“守初心担使命，人民在我心中”大讨论',
    ],
    ['为深刻理解这一要求，7月16日，部里组织开展专题学习，部长讲党课。', '部里组织开展专题学习，部长讲党课'],
    ['在7月18日举行的新闻发布会上，人社部发布欠薪“黑名单”。', '人社部发布欠薪“黑名单”'],
    ['此外，7-8月份，来自各地的代表奔赴18个省区市开展巡回宣讲。', '来自各地的代表奔赴18个省区市开展巡回宣讲'],
    [
      'Apollo 11 lifted off from Cape Kennedy at 9:32 a.m. EDT (13:32 UTC) on July 16, 1969.',
      'Apollo 11 lifted off from Cape Kennedy',
    ],
    ['The Vocational Skills Plan (2019–2021) is being carried out.', 'The Vocational Skills Plan is being carried out'],
    ['Events were held for July 15, World Youth Skills Day.', 'Events were held for World Youth Skills Day'],
    ['In late June, a contest took place in Ningbo.', 'A contest took place in Ningbo'],
  ])('%s → %s', (text, title) => {
    expect(told(text)[0]?.replace(/^\S+ /, '')).toBe(title);
  });
});

describe('what else an item says', () => {
  const items = (text: string) => itemsOf(plainOf(text), datesOf(text, { anchor: '2019-07-25' }).expressions);

  it('is to come where the words say so, and not where only a quotation does', () => {
    expect(items('全国赛将于9月份举办。')[0]?.future).toBe(true);
    expect(items('The final will be held in September.')[0]?.future).toBe(true);
    expect(items('7月18日，部里公布名单，并表示：“我们将一查到底。”')[0]?.future).toBe(false);
  });

  test.each<[string, number]>([
    ['7月16日至8月26日开展专项行动，为期40天。', 40],
    ['7月1日至14日举办培训，历时两周。', 14],
    ['From July 16 to August 26, agencies run a 40-day campaign.', 40],
    ['From July 1 to July 21 the fair lasted three weeks.', 21],
  ])('%s states %i days', (text, days) => {
    expect(items(text)[0]?.duration?.days).toBe(days);
  });

  it('ranks the first date of a paragraph and days over months', () => {
    const [first, second] = items('7月16日，会议召开。8月，大赛开幕。').map(({ importance }) => importance);
    expect(first).toBeGreaterThan(second ?? 1);
  });
});
