import { describe, expect, it, test } from 'vitest';
import { dateline } from './world.ts';

interface Explained {
  readonly explain: Readonly<Record<string, unknown>>;
}

const FIELDS = ['language', 'value', 'written', 'filled', 'counted', 'means', 'others', 'rule', 'anaphor', 'role'];

describe('dateline dates --explain', () => {
  it('tells under each date how it was read, in the language of the text', async () => {
    const { out, code } = await dateline('dates - --explain -a 2019-07-25', { input: '从6月14日起，开展讨论。' });
    expect(out.split('\n')).toEqual([
      '<stdin>:1:2: 6月14日',
      '    取值：2019-06-14/..（2019年6月14日起）',
      '    原文写明：6月（月）、14日（日）',
      '    补足：2019年（年份，由发布日期推定）',
      '    起算：发布日期2019年7月25日',
      '    含义：写明了起点，没有终点。',
      '    规则：month+day, after（月＋日，起点之后）',
      '    用途：事件：说的是那时发生的事',
      '',
    ]);
    expect(code).toBe(0);
  });

  it('tells the other reading of an ambiguous date, and that nothing was filled in', async () => {
    const { out } = await dateline('dates - -e', { input: 'It met on 03/04/2019.' });
    expect(out).toContain('    Value: 2019-03-04 (4 March 2019)\n');
    expect(out).toContain('    Filled in: nothing; all of it stands in the text\n');
    expect(out).toContain('    Or else: 2019-04-03 (3 April 2019)\n');
    expect(out).not.toContain('Counted from');
  });

  test.each([
    ['--lang en', 'Filled in: 2019 (year: from the publication date)'],
    ['--lang zh-Hant', '補足：2019年（年份，由發布日期推定）'],
  ])('speaks the language of %s', async (option, line) => {
    const { out } = await dateline(`dates - -e -a 2019-07-25 ${option}`, { input: '会议于7月16日召开。' });
    expect(out).toContain(line);
  });

  it('says where nobody stated what dates count from', async () => {
    const { out, err } = await dateline('dates - -e', { input: 'On July 16, 2019 it met. 3 years ago it began.' });
    expect(out).toContain('Counted from: 16 July 2019, worked out as the publication date');
    expect(err).toContain('counted from 2019-07-16 (inferred)');
  });

  it('tells an event from a date that is only named', async () => {
    const { out } = await dateline('dates - -e', { input: '对照国务院2018年大督查的不足。' });
    expect(out).toContain('用途：背景');
  });

  it('leaves the lines without it as they were', async () => {
    const { out } = await dateline('dates - -a 2019-07-25', { input: '会议于7月16日召开。' });
    expect(out).toBe('<stdin>:1:4: 7月16日 = 2019-07-16: 2019年7月16日 (year 2019 published)\n');
  });
});

describe('the fields of --explain', () => {
  it('are the same for every date of a file', async () => {
    const { out } = await dateline('dates - -e -f jsonl -a 2019-07-25', {
      input: '2018年起草，次日讨论，6月下旬结束。',
    });
    const records = out.trim().split('\n');
    expect(records.length).toBeGreaterThan(1);
    for (const record of records) expect(Object.keys((JSON.parse(record) as Explained).explain)).toEqual(FIELDS);
  });

  it('hold the words and the values', async () => {
    const { out } = await dateline('dates - -e -f jsonl -a 2019-07-25 -l en', {
      input: 'It met on July 16. The next day it ended.',
    });
    const [first, second] = out
      .trim()
      .split('\n')
      .map((record) => (JSON.parse(record) as Explained).explain);
    expect(first).toEqual({
      language: 'en',
      value: '16 July 2019',
      written: [{ text: 'July 16', kind: 'monthday', says: 'month and day' }],
      filled: [{ fields: ['year'], value: '2019', from: 'published', says: 'year: from the publication date' }],
      counted: { from: 'published', day: '2019-07-25', says: 'the publication date, 25 July 2019' },
      means: [],
      others: [],
      rule: { name: 'monthday', says: 'month and day' },
      anaphor: false,
      role: { name: 'event', says: 'event: something is told of that time' },
    });
    expect(second).toMatchObject({ anaphor: true, counted: { from: 'before', day: null } });
  });

  it('stand in the answers to --jsonl too, each in the language of its line', async () => {
    const input = '{"id": 1, "text": "明天开会", "ref": "2019-07-25"}\n{"id": 2, "text": "It met on 3 May 2019."}\n';
    const { out } = await dateline('dates --jsonl --explain', { input });
    const spans = out
      .trim()
      .split('\n')
      .flatMap((line) => (JSON.parse(line) as { spans: Explained[] }).spans);
    expect(spans.map(({ explain }) => explain['language'])).toEqual(['zh-Hans', 'en']);
    for (const { explain } of spans) expect(Object.keys(explain)).toEqual(FIELDS);
  });
});
