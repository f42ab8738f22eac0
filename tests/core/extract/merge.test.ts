/** One event told twice is one event with two proofs; two events of one day stay two. */
import { describe, expect, it, test } from 'vitest';
import { documentOf } from '../../../src/core/extract/document.ts';
import { plainOf } from '../../../src/core/extract/plain.ts';

/** Each event as its date and the number of its proofs, as of 2019-07-25. */
function told(text: string): string[] {
  const { document } = documentOf(plainOf(text), { published: '2019-07-25' });
  return document.events.map(({ when, evidence }) => `${when} ×${String(evidence.length)}`);
}

describe('told twice', () => {
  test.each<[meaning: string, text: string, events: string[]]>([
    ['the same sentence', '7月16日，大桥通车。\n7月16日，大桥通车。', ['2019-07-16 ×2']],
    ['a lead and its body', '7月16日，新区管委会正式成立。\n省委7月16日宣布，新区管委会成立。', ['2019-07-16 ×2']],
    [
      'with another verb that says the same',
      '7月16日，部里公布第三批名单。\n第三批名单由部里于7月16日发布。',
      ['2019-07-16 ×2'],
    ],
    [
      'in the same order of words',
      '7月16日，部里公布第三批名单。\n部里7月16日发布了第三批欠薪名单。',
      ['2019-07-16 ×2'],
    ],
    [
      'with a subject in one of them',
      '7月16日，人社部启动根治欠薪专项行动。\n根治欠薪专项行动7月16日启动。',
      ['2019-07-16 ×2'],
    ],
    [
      'a month and a day in it',
      '7月，嫦娥六号探测器成功着陆月球。\n嫦娥六号探测器于7月3日着陆月球。',
      ['2019-07-03 ×2'],
    ],
    [
      'a day and its month after it',
      '嫦娥六号探测器于7月3日着陆月球。\n7月，嫦娥六号探测器着陆月球。',
      ['2019-07-03 ×2'],
    ],
    ['a year and a day in it', '2018年，港珠澳大桥正式通车。\n港珠澳大桥于2018年10月24日通车。', ['2018-10-24 ×2']],
    [
      'late June and a day in it',
      '6月下旬，全国技能大赛决赛举行。\n全国技能大赛决赛于6月25日举行。',
      ['2019-06-25 ×2'],
    ],
    [
      'three times',
      '7月3日，卫星成功发射升空。\n7月3日，卫星发射升空。\n卫星于7月3日顺利发射升空。',
      ['2019-07-03 ×3'],
    ],
    ['in traditional characters', '7月16日，市政府舉行授旗典禮。\n市政府於7月16日舉行授旗典禮。', ['2019-07-16 ×2']],
    [
      'in English',
      'On July 16, the ministry launched a wage campaign.\nThe ministry launched its wage campaign on July 16.',
      ['2019-07-16 ×2'],
    ],
    [
      'with another ending',
      'The council approved the budget bill on July 16.\nOn July 16 the council adopted the budget bill after a long debate.',
      ['2019-07-16 ×2'],
    ],
    [
      'an English year and day',
      'In 2018, the Harbour Bridge opened to traffic.\nThe Harbour Bridge opened to traffic on October 24, 2018.',
      ['2018-10-24 ×2'],
    ],
  ])('%s', (_meaning, text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe('two events', () => {
  test.each<[meaning: string, text: string]>([
    ['two places', '7月16日，总理在北京出席开工仪式。\n7月16日，总理在上海出席开工仪式。'],
    ['two people', '7月16日，张三当选省人大常委会主任。\n7月16日，李四当选省人大常委会主任。'],
    ['two offices', '7月16日，张三当选协会主席。\n7月16日，张三当选协会副主席。'],
    ['two numbers', '7月16日，部里公布第三批欠薪名单。\n7月16日，部里公布第四批欠薪名单。'],
    ['opened and closed', '7月16日，物联网博览会开幕。\n7月16日，物联网博览会闭幕。'],
    ['done and not done', '7月16日，双方签署贸易协定。\n7月16日，双方未签署贸易协定。'],
    ['held and called off', '7月16日，露天音乐会举行。\n7月16日，露天音乐会取消。'],
    ['words of any event', '7月16日，会议召开。\n7月16日，股东会议召开。'],
    ['other things', '7月16日，大桥通车。\n7月16日，大桥收费标准公布。'],
    ['another day', '7月16日，大桥通车。\n7月17日，大桥通车。'],
    ['another year', '2018年，港珠澳大桥通车。\n2019年，港珠澳大桥通车。'],
    ['a month outside the day', '6月，嫦娥六号探测器着陆月球。\n嫦娥六号探测器于7月3日着陆月球。'],
    ['a span and its first day', '7月16日至8月26日，六部门开展根治欠薪行动。\n7月16日，六部门开展根治欠薪行动。'],
    ['two names', 'On July 16, the president visited Paris.\nOn July 16, the president visited Berlin.'],
    ['two sides', 'On July 16, France signed the trade treaty.\nOn July 16, Spain signed the trade treaty.'],
    ['two counts', 'The army freed 12 hostages on July 16.\nThe army freed 30 hostages on July 16.'],
    [
      'denied',
      'On July 16, the board approved the merger plan.\nOn July 16, the board never approved the merger plan.',
    ],
    ['two languages', '7月16日，大桥通车。\nOn July 16, the bridge opened to traffic.'],
  ])('%s', (_meaning, text) => {
    expect(told(text).map((event) => event.slice(-1))).toEqual(['1', '1']);
  });

  it('in one sentence, whatever it says', () => {
    expect(told('7月3日，卫星成功发射升空，7月，卫星成功发射升空。')).toHaveLength(2);
  });

  it('and a month that would do for both stays alone', () => {
    const month = '7月，民政部召开安全生产工作会议。';
    const text = `${month}\n民政部于7月3日召开安全生产工作会议。\n民政部于7月20日召开安全生产工作会议。`;
    expect(told(text)).toEqual(['2019-07 ×1', '2019-07-03 ×1', '2019-07-20 ×1']);
  });
});

describe('the one event', () => {
  const text = '要闻\n7月，嫦娥六号探测器成功着陆月球。\n嫦娥六号探测器于7月3日着陆月球。';
  const plain = {
    text,
    pieces: [],
    blocks: [
      { start: 3, end: 20, kind: 'paragraph' as const },
      { start: 0, end: 2, kind: 'heading' as const, level: 2 },
      { start: 21, end: text.length, kind: 'paragraph' as const },
    ],
  };
  const [event] = documentOf(plain, { published: '2019-07-25' }).document.events;

  it('keeps the id and the title of the first telling', () => {
    const [alone] = documentOf(plainOf(text.slice(3, 20)), { published: '2019-07-25' }).document.events;
    expect(event?.id).toBe(alone?.id);
    expect(event?.title).toBe(alone?.title);
  });

  it('has its proofs in the order of the text, and a lane where one telling has one', () => {
    const starts = event?.evidence.map(({ start }) => start) ?? [];
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(event?.lane).toBe('要闻');
  });
});
