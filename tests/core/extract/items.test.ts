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
    ['对照2017年省政府消防检查通报，逐条消除隐患。', []],
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
      '5月中旬，各县选手来到厦门，参加厨艺选拔赛，全省赛将于10月份举行。',
      ['2019-05-11~/2019-05-20~ 各县选手来到厦门，参加厨艺选拔赛', '2019-10 全省赛将举行'],
    ],
    [
      '随着《垃圾分类推进办法（2019—2023年）》的出台实施，4·22世界地球日宣传周的开展，以及11月份第3届环保博览会的临近，任务更重了。',
      [
        '2019/2023 《垃圾分类推进办法》的出台实施',
        '2019-04-22 世界地球日宣传周的开展',
        '2019-11 第3届环保博览会的临近',
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
      '水利厅联合各市州于5月10日至6月8日在省内主要河段组织为期30天的清理河道春季集中整治。',
      '水利厅联合各市州在省内主要河段组织清理河道春季集中整治',
    ],
    [
      '从3月4日起，各学校组织“爱护一草一木，校园因我美丽”征文，选出佳作。',
      '各学校组织“爱护一草一木，校园因我美丽”征文',
    ],
    ['为尽快熟悉新的规程，4月9日，厂里安排岗位培训，总工程师讲第一课。', '厂里安排岗位培训，总工程师讲第一课'],
    ['在3月12日召开的媒体通气会上，税务总局通报偷税“大案”。', '税务总局通报偷税“大案”'],
    ['此外，3-4月份，来自高校的志愿者前往12个山区县举办流动课堂。', '来自高校的志愿者前往12个山区县举办流动课堂'],
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
    ['The show runs three weeks from 1 May to 22 May.', 21],
    ['From July 1 to July 21 the fair lasted three weeks.', 21],
  ])('%s states %i days', (text, days) => {
    expect(items(text)[0]?.duration?.days).toBe(days);
  });

  it('ranks the first date of a paragraph and days over months', () => {
    const [first, second] = items('7月16日，会议召开。8月，大赛开幕。').map(({ importance }) => importance);
    expect(first).toBeGreaterThan(second ?? 1);
  });
});

describe('dated headings', () => {
  const toldUnder = (heading: string, level = 2) => {
    const text = `${heading}\n典礼很热闹。`;
    const blocks = [
      { start: 0, end: heading.length, kind: 'heading' as const, level },
      { start: heading.length + 1, end: text.length, kind: 'paragraph' as const },
    ];
    const plain = { text, blocks, pieces: [] };
    return itemsOf(plain, datesOf(plain, { anchor: '2019-07-25' }).expressions).map(
      ({ expression, title }) => `${expression.edtf} ${title}`,
    );
  };

  test.each<[string, string[]]>([
    ['2018年5月1日 公司成立', ['2018-05-01 公司成立']],
    ['2019年3月：公司上市', ['2019-03 公司上市']],
    ['July 16, 1969: Liftoff of Apollo 11', ['1969-07-16 Liftoff of Apollo 11']],
    ['2018年5月1日', []],
    ['2019年 大事记', []],
    ['2019年3月工作总结', []],
  ])('%s', (heading, events) => {
    expect(toldUnder(heading)).toEqual(events);
  });

  it('tells nothing where it is the title of the article', () => {
    expect(toldUnder('2018年5月1日 公司成立', 1)).toEqual([]);
  });
});
