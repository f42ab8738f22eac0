/** Which dates tell when something happened, and which only name or compare. */
import { describe, expect, test } from 'vitest';
import { datesOf } from '../../../src/core/extract/dates.ts';

const rolesOf = (text: string) =>
  datesOf(text, { anchor: '2019-07-25' }).expressions.map(({ text: words, role }) => `${words} ${role}`);

describe('only context', () => {
  test.each<[meaning: string, text: string, roles: string[]]>([
    ['a revision of a law', '根据《职业分类大典（2019年修订）》，工种增至百余个。', ['2019年 context']],
    ['the year of a plan', '《2019年工作要点》已下发各地。', ['2019年 context']],
    ['the day in the name of a document', '《关于3月15日事故的通报》已下发。', ['3月15日 context']],
    ['an inspection by its year', '对照2018年国务院大督查反馈，逐项整改。', ['2018年 context']],
    ['a year in a name at the head', '2018年度报告已发布。', ['2018年度 context']],
    ['more than then', '出口额比2018年增长一成。', ['2018年 context']],
    ['more than a month ago', '产量较2018年3月提高两成。', ['2018年3月 context']],
    ['beside then', '与2017年相比，失业率下降。', ['2017年 context']],
    ['beside last year', '跟去年相比，客流翻番。', ['去年 context']],
    ['the same time then', '2018年同期为三亿元。', ['2018年 context']],
    ['less than last year', '亏损额低于去年。', ['去年 context']],
    ['not since', '这是自2008年以来最大降幅。', ['2008年 context']],
    ['the first since', '出口额出现2016年以来首次下降。', ['2016年 context']],
    ['when it was learned', '记者7月20日从交通部门获悉，大桥主体完工。', ['7月20日 context']],
    ['when it was reported', '据新华社7月18日报道，三省遭遇洪水。', ['7月18日 context']],
    ['an act of a year', 'The Clean Air Act of 1990 requires permits.', ['1990 context']],
    ['an act of a day', 'Under the Act of July 4, 1990, permits are required.', ['July 4, 1990 context']],
    ['an act in brackets', 'The Clean Air Act (1990) requires permits.', ['1990 context']],
    ['a pact by its year', 'They cited the 2015 Paris Agreement.', ['2015 context']],
    ['amended', 'The code (as amended in 2018) applies.', ['2018 context']],
    ['up from then', 'Profit reached $4bn, up from $3bn in 2018.', ['2018 context']],
    ['from a number then', 'Unemployment fell from 9 percent in May.', ['May context']],
    ['compared', 'Exports shrank compared with last year.', ['last year context']],
    ['than then', 'Fewer people came than in 2018.', ['2018 context']],
    ['a year earlier', 'Sales rose 4 percent from a year earlier.', ['a year earlier context']],
    ['a number a year earlier', 'Sales rose to 400 from 380 a year earlier.', ['a year earlier context']],
    ['the same period', 'In the same period of 2018, 40 people came.', ['2018 context']],
    ['against a number', 'Turnout was 58 percent, against 57.5 percent in 2012.', ['2012 context']],
    ['the biggest since one', 'It was the biggest quake since one in Alaska in 1964.', ['1964 context']],
    ['figures of a quarter', 'Third-quarter results and sales are due.', ['Third-quarter context']],
    ['the worst since', 'It was the worst flood since 1998.', ['1998 context']],
  ])('%s: %s', (_meaning, text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });
});

describe('events', () => {
  test.each<[meaning: string, text: string, roles: string[]]>([
    ['a year at the head', '2018年，大桥通车。', ['2018年 event']],
    ['a year after 于', '公司成立于1998年。', ['1998年 event']],
    ['a span in a plan', '《提升行动方案（2019—2021年）》落地实施。', ['2019—2021年 event']],
    ['a day in a list', '6月3日与7月4日，两馆先后开放。', ['6月3日 event', '7月4日 event']],
    ['since then', '自2016年以来，该县持续修路。', ['2016年 event']],
    ['a reporter who does something', '7月20日，记者走进工地采访。', ['7月20日 event']],
    ['a year after in', 'The firm was founded in 1998.', ['1998 event']],
    ['a day', 'The treaty was signed on 28 June 1919.', ['28 June 1919 event']],
    ['away from a place', 'He flew home from Boston in 2018.', ['2018 event']],
    ['since then in English', 'The county has built roads since 2016.', ['2016 event']],
    ['more than a number', 'Firefighters battled more than 30 blazes on July 2.', ['July 2 event']],
    ['said of the lowest', 'Prices are the lowest in years, the group said on July 2.', ['July 2 event']],
    ['a later time', 'The engine failed a year earlier.', ['a year earlier event']],
    ['rose in then', 'Sales rose to 400 in 2018.', ['2018 event']],
  ])('%s: %s', (_meaning, text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });
});

test.each<[text: string, roles: string[]]>([
  ['法院2018年宣布将重审此案。', ['2018年 event']],
  ['该公司2018年成立。', ['2018年 event']],
  ['对照该委2018年发布的名单，逐项核对。', ['2018年 context']],
  ['该院2018年通过率不足一成。', ['2018年 context']],
])('a deed beside its year: %s', (text, roles) => {
  expect(rolesOf(text)).toEqual(roles);
});

test.each<[text: string, roles: string[]]>([
  ['公司定于8月1日搬迁。\n上海某某公司\n2019年7月20日', ['8月1日 event', '2019年7月20日 context']],
  ['公司定于8月1日搬迁。\n上海某某公司 2019年7月20日', ['8月1日 event', '2019年7月20日 context']],
  ['公司定于8月1日搬迁。\n新厂投产 2019年7月20日', ['8月1日 event', '2019年7月20日 event']],
  ['依照2018年5月1日起施行的《条例》，公司被罚款。', ['2018年5月1日 context']],
  ['2018年5月1日起施行的《条例》影响很大。', ['2018年5月1日 event']],
])('a signature, or the day of the law that is cited: %s', (text, roles) => {
  expect(rolesOf(text)).toEqual(roles);
});
