/** Titles: the clause that says what happened, without the date, whole and short. */
import { describe, expect, it, test } from 'vitest';
import { datesOf } from '../../../src/core/extract/dates.ts';
import { itemsOf } from '../../../src/core/extract/items.ts';
import { plainOf } from '../../../src/core/extract/plain.ts';

/** The titles of the events that a text tells, as of 2019-07-25. */
function titlesOf(text: string): string[] {
  const plain = plainOf(text);
  return itemsOf(plain, datesOf(plain, { anchor: '2019-07-25' }).expressions).map(({ title }) => title);
}

const ZH: [text: string, ...titles: string[]][] = [
  ['2003年，七月一日，大桥通车。', '大桥通车'],
  ['7月3日，水利部在武汉主持召开防汛会商会，部署下一步工作。', '水利部在武汉主持召开防汛会商会'],
  ['据新华社报道，7月3日，上游三县发生洪水，县里转移群众两万人。', '上游三县发生洪水，县里转移群众两万人'],
  ['该厂始建于1956年，厂区位于河北岸。', '该厂始建，厂区位于河北岸'],
  ['市博物馆7月1日起施行新的开放办法，夜间也可参观。', '市博物馆施行新的开放办法'],
  ['在7月10日举行的发布会上，发言人表示，医院将继续降低药价。', '医院将继续降低药价'],
  ['截至6月底，全省共有登记社团八千家，比去年同期增长3.2%。', '全省共有登记社团八千家，比去年同期增长3.2%'],
  ['原定于7月16日举行的开幕式因台风取消。', '开幕式因台风取消'],
  ['7月16日，组委会宣布取消原定于8月1日举行的比赛。', '组委会宣布取消比赛', '组委会宣布取消比赛'],
  ['原定7月20日开幕的音乐节推迟至9月7日举行。', '音乐节推迟举行', '音乐节推迟举行'],
  [
    '7月16日至8月26日，水利部、公安部、交通部等六部门在全国组织开展河道采砂专项整治行动。',
    '水利部等六部门在全国组织开展河道采砂专项整治行动',
  ],
  [
    '2018年12月，江南大学与河海大学联合签署了关于共建水资源研究院的战略合作协议并举行揭牌仪式。',
    '江南大学与河海大学联合签署了战略合作协议并举行揭牌仪式',
  ],
  [
    '7月2日，省人大常委会副主任陈大江会见了来访的芬兰议员代表团团长和挪威前首相特使一行。',
    '省人大常委会副主任陈大江会见了来访的芬兰议员代表团团长',
  ],
  [
    '7月3日至5日，王部长在内蒙古自治区调研并指导开展“守护草原、保护水源”主题活动。',
    '王部长在内蒙古自治区调研并指导开展“守护草原、保护水源”',
  ],
  ['“六一”儿童节前夕，学校举办了文艺汇演。', '学校举办了文艺汇演'],
  ['他1949年10月生于湖南，1968年参加工作，1980年毕业于武汉大学。', '他生于湖南', '参加工作', '毕业于武汉大学'],
  ['會議於2020年1月11日舉行，並將於5月20日公布結果。', '會議舉行', '將公布結果'],
  ['隨著颱風逼近，7月17日起多條鐵路停駛。', '多條鐵路停駛'],
  [
    '7月24日，王先生购买了一箱牛奶（生产日期为6月3日），回家后发现变质。',
    '王先生购买了一箱牛奶',
    '王先生购买了一箱牛奶，回家后发现变质',
  ],
  ['7月6日（周六），市图书馆举办“亲子阅读”讲座。', '市图书馆举办“亲子阅读”讲座'],
  ['会议于7月8日至10日（为期三天）在成都召开。', '会议（为期三天）在成都召开'],
  ['该法案6月18日在众议院获得通过，随后提交参议院审议。', '该法案在众议院获得通过，提交参议院审议'],
  ['该校成立于1998年并于2004年更名。', '该校成立', '更名'],
  ['根据通知，2019年司法考试客观题考试于8月31日举行。', '司法考试客观题考试举行'],
  ['当地时间7月24日，新首相宣誓就职。', '新首相宣誓就职'],
  ['此外，7月9日，双方还就关税问题举行了磋商。', '双方还就关税问题举行了磋商'],
  ['2月1日起，《外商投资管理措施（负面清单）》正式实施。', '《外商投资管理措施（负面清单）》正式实施'],
  ['9月1日，新学期开学。', '新学期开学'],
  ['二、10月18日，全体学生返校。', '全体学生返校'],
  ['他生于1956年。', '他出生'],
  ['该校的成立时间为1998年5月。', '该校的成立时间'],
  ['首次开放的日期是2018年5月1日。', '首次开放的日期'],
  ['报名截止到8月5日为止。', '报名截止'],
  ['本报讯（记者 李四）公司7月20日在上海成立。', '公司在上海成立'],
  ['本报讯（记者张三）7月20日，公司成立大会召开。', '公司成立大会召开'],
  ['新華社北京7月21日電 國務院20日發布通知。', '國務院發布通知'],
  ['（中央社記者張三台北20日電）立法院19日通過法案。', '立法院通過法案'],
];

const EN: [text: string, ...titles: string[]][] = [
  // A particle belongs to its verb, a preposition to its date
  ['He took over in May 2018.', 'He took over'],
  ['The camp was set up on May 3, 2018.', 'The camp was set up'],
  ['The government gave in on May 3, 2018.', 'The government gave in'],
  ['She moved in 2018.', 'She moved'],
  // One date in two parts
  ['Work began in 1817. Eight years later, on October 26, 1825, the canal opened.', 'Work began', 'The canal opened'],
  ['In 2003, on July 1, the bridge opened.', 'The bridge opened'],
  [
    'The firm, which was founded in 1998, went public in 2004 and was acquired by a rival in 2015.',
    'The firm was founded',
    'The firm went public',
    'The firm was acquired by a rival',
  ],
  [
    'WARSAW (AP) — The Senate voted 53-45 on Tuesday to confirm the judge, who will take office in September.',
    'The Senate voted 53-45 to confirm the judge',
    'The judge will take office',
  ],
  [
    'The festival, scheduled for July 20, has been cancelled because of the storm.',
    'The festival has been cancelled because of the storm',
  ],
  [
    "OSLO, July 18 (Reuters) - Norway's government on Thursday approved the plan.",
    "Norway's government approved the plan",
  ],
  ['The July 16 concert was called off.', 'The concert was called off'],
  ['The plan, announced on March 5, 2019, aims to cut taxes and create jobs.', 'The plan was announced'],
  ['The rules, adopted on March 5, 2019, apply to all shops.', 'The rules were adopted'],
  [
    'According to the report published on July 9, global temperatures rose by 1.1 degrees.',
    'Global temperatures rose by 1.1 degrees',
  ],
  ['The law (passed in 2015) requires firms to store data at home.', 'The law was passed'],
  [
    'Work on the bridge, the longest sea crossing in the world, started in December 2009.',
    'Work on the bridge started',
  ],
  ['The second phase, to be completed by 2022, will add 30 kilometres of track.', 'The second phase to be completed'],
  ['Voting begins at 8 a.m. on Sunday and ends at 10 p.m.', 'Voting begins', 'Voting ends'],
  [
    'The ship left Southampton on 10 April 1912 and sank on 15 April after hitting an iceberg.',
    'The ship left Southampton',
    'The ship sank after hitting an iceberg',
  ],
  ['The council met on 5 May and again on 19 May.', 'The council met', 'The council met'],
  [
    'Sales rose 23% in the first half of 2019, the company said on July 19.',
    'Sales rose 23%',
    'Sales rose 23%, the company said',
  ],
  ['"The talks will resume on Sept. 5," the trade ministry said.', '"The talks will resume," the trade ministry said'],
  [
    'The court ruled in 2015 that the law, passed in 2011, violated the constitution.',
    'The court ruled',
    'The law was passed',
  ],
  [
    'The dispute began on May 3, when the government announced new tariffs.',
    'The dispute began when the government announced new tariffs',
  ],
  [
    'Mr. Smith said in an interview on Tuesday that the company plans to open 50 stores in 2020.',
    'Mr. Smith said in an interview',
    'The company plans to open 50 stores',
  ],
  [
    'Police said on Friday that they had arrested a 34-year-old man in connection with the robbery at the store.',
    'Police said that they had arrested a 34-year-old man',
  ],
  ['The museum will reopen in spring 2020.', 'The museum will reopen'],
  [
    'The exhibition, which opened on May 3 and runs until September 1, features 120 paintings.',
    'The exhibition opened',
    'The exhibition runs',
  ],
  [
    'Between 1939 and 1945, more than 60 million people died in the war.',
    'More than 60 million people died in the war',
  ],
  [
    'A quake struck the coast on July 4, followed by a magnitude 7.1 quake on July 5.',
    'A quake struck the coast',
    'A magnitude 7.1 quake',
  ],
  ['Construction began in 2009 and was completed in 2017.', 'Construction began', 'Construction was completed'],
];

const FALLBACKS: [text: string, ...titles: string[]][] = [
  ['第二届园艺大会，7月16日开幕。', '第二届园艺大会开幕'],
  ['逾百万人7月9日参加游行后，广场7月10日恢复平静。', '逾百万人参加游行', '广场恢复平静'],
  ['他生于1930年9月，1953年毕业于西南农学院。', '他出生', '毕业于西南农学院'],
  [
    '气象局13日将11日发生的地震震级修正为9.0级。',
    '气象局将发生的地震震级修正为9.0级',
    '气象局将发生的地震震级修正为9.0级',
  ],
  ['统计局将于7月30日发布第二季度数据。', '统计局将发布数据'],
  [
    'The council voted on Tuesday to postpone the debate until August 6.',
    'The council voted to postpone the debate',
    'The council voted to postpone the debate',
  ],
  [
    'The minimum wage law, signed in June, takes effect on August 1.',
    'The minimum wage law was signed',
    'The minimum wage law takes effect',
  ],
  [
    'The painter Ann Hill, whose work hung here in 1998, died on Sunday in Seattle.',
    'The painter Ann Hill’s work hung here',
    'The painter Ann Hill died in Seattle',
  ],
];

describe('where the segment says too little', () => {
  test.each(FALLBACKS.map(([text, ...titles]) => [text, titles] as const))('%s', (text, titles) => {
    expect(titlesOf(text)).toEqual(titles);
  });
});

describe('a Chinese title', () => {
  test.each(ZH.map(([text, ...titles]) => [text, titles] as const))('%s', (text, titles) => {
    expect(titlesOf(text)).toEqual(titles);
  });
});

describe('an English title', () => {
  test.each(EN.map(([text, ...titles]) => [text, titles] as const))('%s', (text, titles) => {
    expect(titlesOf(text)).toEqual(titles);
  });
});

/** Sentences with much to leave out. */
const LONG = [
  '7月8日，省第十三届人大常委会第十一次会议在省人民会堂闭幕，会议表决通过了湿地保护条例、修改后的药品管理办法以及关于土地规划的决定。',
  '7月9日，主题为“绿色、开放、共享、协调、创新、包容、互利、共赢、和平、发展”的国际青年音乐艺术节在体育中心落下帷幕。',
  '市民可于7月28日前通过“办事通”手机应用、公众号和小程序以及各街道社区服务中心窗口进行预约登记并领取号码。',
  '7月1日，《关于进一步加强新时代全省各级各类学校学生体质健康监测评价工作的若干实施意见（试行）》印发。',
  'More than 1,000 firefighters battled a blaze that broke out on Saturday in central Portugal and injured at least 30 people.',
  'On Monday morning, thousands of commuters who had been stranded overnight at the main railway station were finally able to board trains.',
  'The exhibition on July 3 brought together paintings, drawings, prints, photographs, sculptures, and letters from collections in nine countries.',
  `On July 3 the ${'very '.repeat(40)}long sentence went on.`,
  `7月3日，${'很'.repeat(80)}长的句子还在继续。`,
];

const BRACKETS = [
  ['《', '》'],
  ['“', '”'],
  ['（', '）'],
  ['(', ')'],
] as const;

describe('every title', () => {
  const all = [...ZH, ...EN].flatMap(([text]) => titlesOf(text)).concat(LONG.flatMap(titlesOf));

  test.each(all)('%s', (title) => {
    const isHan = /\p{Script=Han}/u.test(title);
    const length = isHan ? Array.from(title).reduce((sum, sign) => sum + (sign < '\u2000' ? 0.5 : 1), 0) : title.length;
    expect(length).toBeGreaterThan(1);
    expect(length).toBeLessThanOrEqual(isHan ? 29 : 70);
    expect(title).not.toMatch(
      /^[\s，,、。；;：的]|[\s，,、。；;：与和的将於于并及]$|(?<!gave)\s(?:a|an|the|of|to|in|on|at|and|or|by|for|that|was|will)$/,
    );
    expect(title).not.toMatch(/\d{1,2}月\d{1,2}日|\b(?:19|20)\d\d\b/);
    for (const [open, close] of BRACKETS) expect(title.split(open).length).toBe(title.split(close).length);
  });

  it('is the date where the sentence says nothing else', () => {
    expect(titlesOf('7月16日。')).toEqual(['7月16日']);
    expect(titlesOf('July 16, 2019.')).toEqual(['July 16, 2019']);
  });
});
