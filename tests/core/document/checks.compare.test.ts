import { describe, expect, it, test } from 'vitest';
import type { EventsDocument } from '../../../src/core/document/types.ts';
import { checksOn, codesOn, pointedAt, tell, type Told } from './telling.ts';

/** Two sentences with one date each: EDTF, sentence, title. */
function two(...pair: readonly (readonly [string, string, string])[]): EventsDocument {
  return tell(pair.map(([when, quote, title]) => [quote, { when, date: quote.slice(0, 3), title }]));
}

describe('one event on two days', () => {
  test.each<[string, readonly [string, string, string], readonly [string, string, string], boolean]>([
    [
      'the same title',
      ['2019-07-18', '全国技能大赛开幕。', '全国技能大赛开幕'],
      ['2019-07-19', '大赛开幕。', '全国技能大赛开幕'],
      true,
    ],
    [
      'a place more',
      ['2019-07-18', '大赛在北京开幕。', '全国技能大赛在北京开幕'],
      ['2019-07-19', '据悉大赛开幕。', '全国技能大赛正式开幕'],
      true,
    ],
    [
      'another word for held',
      ['2019-07-18', '会议在京召开。', '全国就业工作会议召开'],
      ['2019-07-19', '会议举行了。', '全国就业工作会议举行'],
      true,
    ],
    [
      'English, with a place',
      ['2019-07-18', 'In Ningbo.', 'The skills contest opened in Ningbo'],
      ['2019-07-20', 'It opened.', 'National: skills contest held'],
      false,
    ],
    [
      'English, near',
      ['2019-07-18', 'It began.', 'The national skills contest began in New York'],
      ['2019-07-20', 'It opened.', 'National skills contest opens'],
      true,
    ],
    [
      'the same day',
      ['2019-07-18', '大赛开幕。', '全国技能大赛开幕'],
      ['2019-07-18T09:30', '大赛今日开幕。', '全国技能大赛开幕'],
      false,
    ],
    [
      'another month',
      ['2019-06-18', '统计局发布。', '统计局发布居民消费价格'],
      ['2019-07-18', '统计局数据。', '统计局发布居民消费价格'],
      false,
    ],
    [
      'another year',
      ['2018-07-18', '大赛开幕。', '全国技能大赛开幕'],
      ['2019-07-18', '大赛开幕了。', '全国技能大赛开幕'],
      false,
    ],
    ['a title of any event', ['2019-07-18', '会议召开。', '会议召开'], ['2019-07-19', '会议开了。', '会议召开'], false],
    [
      'an English title of any event',
      ['2019-07-18', 'It met.', 'The meeting opened'],
      ['2019-07-19', 'It did.', 'The meeting opened'],
      false,
    ],
    [
      'once more',
      ['2019-07-18', '央行下调利率。', '央行宣布下调基准利率'],
      ['2019-07-25', '央行再次下调。', '央行宣布下调基准利率'],
      false,
    ],
    [
      'once more, in English',
      ['2019-07-18', 'It cut rates.', 'The central bank cut rates'],
      ['2019-07-25', 'It cut them again.', 'The central bank cut rates'],
      false,
    ],
    [
      'another edition of a book',
      ['1493-07-12', 'It was printed.', 'Latin edition of the Nuremberg Chronicle'],
      ['1493-07-23', 'It followed.', 'German edition of the Nuremberg Chronicle'],
      false,
    ],
    [
      'the end of what began',
      ['2019-07-18', '大赛开幕。', '全国技能大赛开幕'],
      ['2019-07-20', '大赛闭幕。', '全国技能大赛闭幕'],
      false,
    ],
    [
      'another number',
      ['2019-07-18', '第一。', '第一批医疗队出发'],
      ['2019-07-20', '队伍走。', '第二批医疗队出发'],
      false,
    ],
    [
      'a denial',
      ['2019-07-18', '公司发布年报了。', '该公司发布年度报告'],
      ['2019-07-20', '公司没有。', '该公司未发布年度报告'],
      false,
    ],
    [
      'a month only',
      ['2019-07', '大赛开幕。', '全国技能大赛开幕'],
      ['2019-07-19', '大赛开幕了。', '全国技能大赛开幕'],
      false,
    ],
    [
      'about a day',
      ['2019-07-18~', '大赛开幕。', '全国技能大赛开幕'],
      ['2019-07-19', '大赛开幕了。', '全国技能大赛开幕'],
      false,
    ],
  ])('%s', (_name, first, second, isOne) => {
    expect(codesOn(two(first, second))).toEqual(isOne ? ['event-two-dates'] : []);
  });

  it('is told of the later one in the text, with the other day and its id', () => {
    const document = two(
      ['2019-07-18', '大赛开幕。', '全国技能大赛开幕'],
      ['2019-07-19', '据悉大赛。', '全国技能大赛开幕'],
    );
    const [check] = checksOn(document);
    expect(check?.message).toMatchObject({
      'zh-Hans': '“全国技能大赛开幕”在此记于2019年7月19日，前文记于2019年7月18日。请核对是否为同一事件。',
    });
    expect(check?.suggestion).toMatchObject({ en: expect.stringContaining('merge: [e0-0]') as unknown });
    expect(check && pointedAt(document, check)).toBe('据悉大');
  });

  it('is not what a list in one sentence tells', () => {
    const title = '全国技能大赛分站赛开赛';
    const told: Told[] = ['18日', '20日'].map((date) => ({ when: `2019-07-${date.slice(0, 2)}`, date, title }));
    expect(codesOn(tell([['分站赛7月18日、20日开赛。', ...told]]))).toEqual([]);
  });

  it('does not trip over a title in a language named as a field of ours', () => {
    const title = { kind: 'date', en: 'National skills contest opens' };
    const told = (when: string, date: string): Told => ({ when, date, event: { title } });
    const document = tell([
      ['July 18', told('2019-07-18', 'July 18')],
      ['July 19', told('2019-07-19', 'July 19')],
    ]);
    expect(codesOn(document)).toEqual(['event-two-dates']);
  });
});

describe('two proofs of one event', () => {
  const proved = (when: string, ...dates: readonly string[]): EventsDocument => {
    const all = tell(dates.map((date) => [`大赛${date}开幕。`, { when, date }]));
    const [first] = all.events;
    const evidence = all.events.flatMap((event) => event.evidence);
    return first === undefined ? all : { ...all, events: [{ ...first, evidence }] };
  };

  test.each<[string, string, string, boolean]>([
    ['2019-07-18', '7月18日', '7月19日', true],
    ['2019-07-18', '2019年7月18日', '2018年7月18日', true],
    ['2019-07-18', 'July 18', '19 July 2019', true],
    ['2019-07-18', '7月18日', '2019年7月18日', false],
    ['2019-07-18', '7月18日', '7月', false],
    ['2019-07-18', '7月18日', '次日', false],
    ['2019-07-18', '7月18日', '农历六月十六日', false],
    ['2019-07-18', '7月18日', '7月19日至20日', false],
    ['2019-07-16/2019-08-26', '7月16日至8月26日', '7月16日', false],
    ['2019-07-16/2019-08-26', '7月16日至8月26日', '8月27日', true],
    ['1969-07-21T02:56Z', '02:56 UTC', '10:56 p.m. EDT on July 20', false],
    ['2019-02', '2月', '2月30日', false],
  ])('%s: “%s” and “%s”', (when, a, b, isFound) => {
    const codes = codesOn(proved(when, a, b)).filter((code) => code !== 'impossible-day');
    expect(codes).toEqual(isFound ? ['proof-dates-differ'] : []);
  });

  it('that differ are told with the day of the sentence', () => {
    const document = proved('2019-07-18', '7月18日', '7月19日');
    const [check] = checksOn(document);
    expect(check?.message).toMatchObject({ en: expect.stringContaining('“7月19日” names 19 July 2019') as unknown });
    expect(check?.suggestion).toMatchObject({ 'zh-Hant': '若此句無誤，可設 when: 2019-07-19。' });
    expect(check && pointedAt(document, check)).toBe('7月19日');
  });

  it('say nothing where a person chose the day, or where there is but one', () => {
    const document = proved('2019-07-18', '7月18日', '7月19日');
    const events = document.events.map((event) => ({ ...event, edited: ['when'] }));
    expect(codesOn({ ...document, events })).toEqual([]);
    expect(codesOn(proved('2019-07-18', '7月19日'))).toEqual([]);
  });
});

describe('a number and the days that are listed', () => {
  const days = (...dates: readonly string[]): Told[] =>
    dates.map((date, index) => ({ when: `2019-07-0${3 + index}`, date }));
  const [three, enThree] = [days('7月3日', '5日', '8日'), days('July 3', 'July 5', 'July 8')];

  test.each<[string, readonly Told[], string | null]>([
    ['会议于7月3日、5日和8日举行，共四次。', three, '共四次'],
    ['会议于7月3日、5日和8日举行，共三次。', three, null],
    ['会议于7月3日、5日和8日召开，一共2场。', three, '一共2场'],
    ['培训于7月3日、5日和8日进行，共三天。', three, null],
    ['培训於7月3日、5日和8日進行，總共兩天。', three, '總共兩天'],
    ['四场听证会分别于7月3日、5日和8日举行。', three, '四场'],
    ['三场听证会分别于7月3日、5日和8日举行。', three, null],
    ['第四次听证会分别于7月3日、5日和8日举行。', three, null],
    ['四场听证会中的三场分别于7月3日、5日和8日举行。', three, null],
    ['另四场听证会分别于7月3日、5日和8日举行。', three, null],
    ['四场听证会于7月3日、5日和8日举行。', three, null],
    ['会议于7月3日、5日和8日、九日举行，共四次。', three, null],
    ['会议于六月底、7月3日、5日和8日举行，共四次。', three, null],
    ['会议于7月3日召开，5日和8日举行，共四次。', three, null],
    ['会议于7月3日、5日和8日举行，共四百人次参加。', three, null],
    ['会议于7月3日至5日、8日举行，共四次。', days('7月3日至5日', '8日'), null],
    ['会议于7月3日举行，共四次。', days('7月3日'), null],
    ['Talks on July 3, July 5 and July 8, four meetings in all.', enThree, 'four meetings in all'],
    ['Talks on July 3, July 5 and July 8, three in total.', enThree, null],
    ['There were two meetings on July 3, July 5 and July 8.', enThree, 'two meetings'],
    ['There were 3 public hearings, held on July 3, July 5 and July 8.', enThree, null],
    ['The first two meetings on July 3, July 5 and July 8.', enThree, null],
    ['Two of the meetings on July 3, July 5 and July 8.', enThree, null],
    ['Two people came on July 3, July 5 and July 8.', enThree, null],
    ['Two meetings on July 3, July 5 and July 8, and 9.', enThree, null],
    [
      'Two meetings on July 3, July 5, and July 8, 2019.',
      [...days('July 3', 'July 5'), { when: '2019-07-08', date: 'July 8, 2019' }],
      'Two meetings',
    ],
    ['Two meetings on July 3 and 5.', [{ when: '2019-07-03/2019-07-05', date: 'July 3 and 5' }], null],
    ['Three meetings on July 3 and 4.', [{ when: '2019-07-03/2019-07-04', date: 'July 3 and 4' }], 'Three meetings'],
  ])('%s', (quote, dates, stated) => {
    const document = tell([['前文。'], [quote, ...dates]]);
    const [check, ...more] = checksOn(document);
    expect(check?.code ?? null).toBe(stated === null ? null : 'count-mismatch');
    expect(check === undefined ? null : pointedAt(document, check)).toBe(stated);
    expect(more).toEqual([]);
  });

  it('is told with the number to write', () => {
    const [check] = checksOn(tell([['会议于7月3日、5日和8日举行，共四次。', ...three]]));
    expect(check?.suggestion).toMatchObject({ 'zh-Hans': '若日期齐全，可将4改为3；否则请补齐或删去日期。' });
  });
});

describe('editions and their years', () => {
  /** Each sentence has the year in its first word. */
  const editions = (...quotes: readonly string[]): EventsDocument =>
    tell(quotes.map((quote) => [quote, { when: quote.slice(0, 4), date: quote.slice(0, 4) }]));

  test.each<[string, string, string, boolean]>([
    ['two years a step', '2017年第44届技能大赛举行。', '2019年第45届技能大赛举行。', false],
    ['one year a step', '2018年第44届技能大赛举行。', '2019年第45届技能大赛举行。', false],
    ['backwards', '2018年第45届技能大赛举行。', '2017年第46届技能大赛举行。', true],
    ['backwards, in Han digits', '2018年第四十五届技能大赛举行。', '2017年第四十六届技能大赛举行。', true],
    ['one edition in two years', '2018年第45届技能大赛举行。', '2019年第45届技能大赛举行。', true],
    ['one edition told twice', '2019年第45届技能大赛举行。', '2019年第45届技能大赛闭幕。', false],
    ['two things', '2018年第45届技能大赛举行。', '2017年第46届电影节举行。', false],
    ['the bid before the edition', '2018年第45届技能大赛举行。', '2017年第46届技能大赛申办成功后举行发布会。', false],
    ['no edition held', '2018年第45届技能大赛举行。', '2017年通过第46届技能大赛章程。', false],
    ['two years in a sentence', '2018年第45届技能大赛举行。', '2017年说，第46届技能大赛将于2021年举行。', false],
    [
      'annual, more editions than years',
      '2018 saw it: the 20th annual Harbor Festival was held.',
      '2019 again: the 22nd annual Harbor Festival was held.',
      true,
    ],
    [
      'annual, a year left out',
      '2018 saw it: the 20th annual Harbor Festival was held.',
      '2020 again: the 21st annual Harbor Festival was held.',
      false,
    ],
    [
      'not annual, twice a year',
      '2018 saw it: the 20th Harbor Book Fair was held.',
      '2019 again: the 22nd Harbor Book Fair was held.',
      false,
    ],
    [
      'English, backwards',
      '2018 saw it: the 20th Harbor Book Fair opened.',
      '2017 it was: the 21st Harbor Book Fair opened.',
      true,
    ],
    [
      'a century',
      '2018 saw it: the 20th Century Fox fair opened.',
      '2017 it was: the 21st Century Fox fair opened.',
      false,
    ],
  ])('%s', (_name, first, second, isFound) => {
    expect(codesOn(editions(first, second))).toEqual(isFound ? ['edition-mismatch'] : []);
  });

  it('are compared by the one date of a sentence, of which nobody set it', () => {
    const both: Told[] = [
      { when: '2018', date: '2018年' },
      { when: '2017', date: '2017年' },
    ];
    expect(codesOn(tell([['2018年和2017年，第45届技能大赛举行。', ...both]]))).toEqual([]);
    const told: Told[] = [
      { when: '2018', date: '去年' },
      { when: '2019', date: '2019年' },
    ];
    expect(codesOn(tell([['第45届技能大赛在去年开幕，2019年评奖。', ...told]]))).toEqual([]);
    const document = editions('2018年第45届技能大赛举行。', '2017年第46届技能大赛举行。');
    const events = document.events.map((event) => ({ ...event, edited: ['when'] }));
    expect(codesOn({ ...document, events })).toEqual([]);
  });

  it('are told with both', () => {
    const [check] = checksOn(editions('2018年第45届技能大赛举行。', '2017年第46届技能大赛举行。'));
    expect(check?.message).toMatchObject({
      'zh-Hant': '「第46届技能大赛」在2017年，「第45届技能大赛」在2018年，屆次與年份不符。請核對。',
    });
  });
});
