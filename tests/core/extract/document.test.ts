import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
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

  it('gives a repeated sentence another id', () => {
    const line = '会议于7月16日召开。';
    const { events } = documentOf(plainOf(`${line}\n${line}`), { published: '2019-07-25' }).document;
    expect(events.map(({ id }) => id)).toEqual([eventId(line, '7月16日'), `${eventId(line, '7月16日')}-2`]);
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
