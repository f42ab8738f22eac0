import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkDocument } from '../../../src/core/document/checks.ts';
import { datesOf } from '../../../src/core/extract/dates.ts';
import { detectLanguage } from '../../../src/core/extract/detect.ts';
import { documentOf } from '../../../src/core/extract/document.ts';
import { eventId, sentenceHash } from '../../../src/core/extract/ids.ts';
import { plainOf } from '../../../src/core/extract/plain.ts';

describe('a document', () => {
  it('carries the publication day as its as-of, and the text where asked', () => {
    const plain = plainOf('简讯\n会议于7月16日召开。');
    const { document } = documentOf(plain, { published: '2019-07-25', includeText: true });
    expect(document).toMatchObject({ title: '简讯', language: 'zh-Hans', asOf: '2019-07-25', lanes: [] });
    expect(document.source).toEqual({ published: '2019-07-25', text: plain.text });
  });

  it('says that the day was inferred where nobody stated it', () => {
    const { document } = documentOf(plainOf('2019年6月1日，工程启动。\n会议于7月16日召开。'));
    expect(document.asOf).toBe('2019-07-16');
    expect(document.source).toMatchObject({ published: '2019-07-16', publishedInferred: true });
    expect(document.events[1]?.evidence[0]?.implied).toEqual([{ field: 'year', value: '2019', from: 'inferred' }]);
  });

  test.each<[string, string | undefined]>([
    ['指数创2015年以来新高。到2035年，基本建成。会议于2018年3月5日召开。', '2018-03-05'],
    ['2019年，销量比2015年增长。到2035年将翻番，2035年将居首。会议于3月5日召开。', '2019-03-05'],
    ['指数创2015年以来新高。到2035年，基本建成。会议于3月5日召开。', undefined],
    ['2019年全国高考将于6月7日举行。', '2019-06-07'],
    ['Sales are the highest since 2008. By 2035 they will double. On March 5, 2018, the council met.', '2018-03-05'],
  ])('takes no plan, record or comparison for its year: %s', (text, day) => {
    expect(datesOf(text).anchor?.day).toBe(day);
  });

  it('takes a dateline as the publication day', () => {
    expect(datesOf('新闻标题一则\n2019年07月25日 来源：新华社\n会议于7月16日召开。').anchor).toEqual({
      day: '2019-07-25',
      from: 'inferred',
    });
  });

  it('tells of dates that it cannot read, with their place, and draws none of them', () => {
    const { document, problems } = documentOf(plainOf('2月30日，会议召开。'), { published: '2019-07-25' });
    expect(document.events).toEqual([]);
    expect(problems).toMatchObject([{ path: 'text[0..5]', code: 'impossible-day', value: '2月30日' }]);
    expect(documentOf(plainOf('7月16日，会议召开。')).problems).toMatchObject([
      { code: 'no-year', severity: 'warning' },
    ]);
  });

  it('proves an event with every sentence that tells it, under the id of the first', () => {
    const line = '会议于7月16日召开。';
    const { events } = documentOf(plainOf(`${line}\n${line}`), { published: '2019-07-25' }).document;
    expect(events.map(({ id }) => id)).toEqual([eventId(line, '7月16日')]);
    expect(events[0]?.evidence.map(({ start }) => start)).toEqual([0, 12]);
  });

  it('gives a repeated sentence that tells of another day another id', () => {
    const { events } = documentOf(plainOf('7月16日，启程。\n次日到达。\n7月20日，启程。\n次日到达。'), {
      published: '2019-07-25',
    }).document;
    const id = eventId('次日到达。', '次日');
    expect(events.map((event) => event.id).filter((each) => each.startsWith(id))).toEqual([id, `${id}-2`]);
  });

  it.each([
    ['The papers must be filed by August 30.', 'planned'],
    ['The papers had to be filed by June 30.', undefined],
    ['The road was finished by August 30.', undefined],
    ['The plant is closed until August 30.', undefined],
    ['The minister said on 5 March that he will close the plant next year.', undefined],
  ])('states the status that the words give: %s', (text, status) => {
    const { events } = documentOf(plainOf(text), { published: '2019-07-25' }).document;
    expect(events[0]?.status).toBe(status);
  });

  it('asks nothing of a plan that was told of on a day', () => {
    const text = 'The minister said on 5 March that he will close the plant next year.';
    const { document } = documentOf(plainOf(text), { published: '2019-07-25' });
    expect(checkDocument(document).events.flatMap(({ checks = [] }) => checks)).toEqual([]);
  });

  it('carries what its date was made of, its other reading, and the tense', () => {
    const told = (text: string) =>
      documentOf(plainOf(text), { published: '2019-07-25' }).document.events[0]?.evidence[0];
    expect(told('The talks began on 03/04/2019.')).toMatchObject({ alternatives: [expect.any(String)], tense: 'past' });
    expect(told('会议将于7月28日召开。')).toMatchObject({
      tense: 'coming',
      parts: [{ text: '7月' }, { text: '28日' }],
    });
    expect(told('7月16日，会议召开。')).not.toHaveProperty('tense');
  });

  test.each<[string, string | undefined]>([
    ['全国赛将于9月份举办。', 'planned'],
    ['The final will be held in September.', 'planned'],
    ['The ministry plans to open the centre on August 3.', 'planned'],
    ['大桥将于2018年通车。', undefined],
    ['7月23日，公司宣布将裁员一千人。', undefined],
    ['Mr. Smith said on Tuesday that the plant will close.', undefined],
    ['7月16日，会议召开。', undefined],
    ['原定于7月20日举行的音乐节因台风取消。', 'cancelled'],
    ['7月20日的音乐会被取消。', 'cancelled'],
    ['原定7月20日开幕的音乐节推迟至9月7日举行。', 'cancelled'],
    ['音乐节推迟至9月7日举行。', undefined],
    ['7月20日，协会取消会员费。', undefined],
    ['从7月1日起，取消农业税。', undefined],
    ['The concert on July 20 was cancelled.', 'cancelled'],
    ['The festival, scheduled for July 20, has been called off.', 'cancelled'],
    ['On July 20, the concert was cancelled.', undefined],
    ['自2016年以来，该县持续投入扶贫资金。', 'ongoing'],
    ['The county has been building schools since 2016.', 'ongoing'],
  ])('%s is %s', (text, status) => {
    expect(documentOf(plainOf(text), { published: '2019-07-25' }).document.events[0]?.status).toBe(status);
  });

  it('is made of any text, and always the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const options = { published: '2019-07-25' };
        expect(documentOf(plainOf(text), options)).toEqual(documentOf(plainOf(text), options));
      }),
    );
  });
});

describe('ids', () => {
  it('do not change with blanks, width or punctuation', () => {
    expect(sentenceHash('会议于 ７月16日召开。')).toBe(sentenceHash('会议于7月16日召开'));
    expect(eventId('On July 16, they met.', 'July 16')).toBe(eventId('on  July 16 they met', 'July 16'));
  });

  it('change with the words and the date', () => {
    expect(sentenceHash('会议召开')).not.toBe(sentenceHash('会议结束'));
    expect(eventId('会议召开', '7月')).not.toBe(eventId('会议召开', '8月'));
  });
});

test.each([
  ['人社部发布信息', 'zh-Hans'],
  ['臺灣舉行選舉後發布結果', 'zh-Hant'],
  ['The ministry published a letter to 王先生.', 'en'],
  ['', 'en'],
])('%s is %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
