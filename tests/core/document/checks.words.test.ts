import { describe, expect, it, test } from 'vitest';
import { checkDocument } from '../../../src/core/document/checks.ts';
import { CHECK_WORDS } from '../../../src/core/document/checks/words.ts';
import { readDocumentText } from '../../../src/core/document/read.ts';
import type { EventsDocument, LocalText } from '../../../src/core/document/types.ts';
import { writeDocument } from '../../../src/core/document/write.ts';
import { fc } from '../../support/laws.ts';
import { checksOn, once, tell, type Sentence } from './telling.ts';

const inferred = [{ field: 'year', value: '2019', from: 'inferred' }] as const;
const opens = (day: string): Sentence => [
  `竞赛${day}开幕。`,
  { when: `2019-07-${day.slice(2, 4)}`, date: day, title: '全国技能竞赛开幕' },
];
const edition = (text: string): Sentence => [text, { when: text.slice(0, 4), date: text.slice(0, 4) }];

/** For each code a document on which it is said. */
const EXAMPLES: Readonly<Record<keyof typeof CHECK_WORDS, EventsDocument>> = {
  'duration-mismatch': once('2019-07-16/2019-08-26', '7月16日至8月26日，40天', {
    date: '7月16日至8月26日',
    proof: { duration: { text: '40天', days: 40 } },
  }),
  'impossible-day': once('2019-06', 'On June 31.', { date: 'June 31' }),
  'weekday-mismatch': once('2019-07-18', 'On Monday, July 18.', { date: 'Monday, July 18' }),
  'end-before-start': once('2019-08-26/2020-07-16', '8月26日至7月16日。', { date: '8月26日至7月16日' }),
  'planned-as-done': once('2019-08-01', 'On August 1.', { date: 'August 1', event: { status: 'happened' } }),
  'done-as-planned': once('2019-07-01', 'On July 1.', { date: 'July 1', event: { status: 'planned' } }),
  'coming-in-past': once('2019-07-01', 'On July 1.', { date: 'July 1', proof: { tense: 'coming' } }),
  'past-in-future': once('2019-08-01', 'On August 1.', { date: 'August 1', proof: { tense: 'past' } }),
  'ambiguous-date': once('2019-03-04', '03/04/2019', { date: '03/04/2019', proof: { alternatives: ['2019-04-03'] } }),
  'event-two-dates': tell([opens('7月18日'), opens('7月19日')]),
  'proof-dates-differ': tell([['7月18日', { when: '2019-07-18', date: '7月18日' }]]),
  'count-mismatch': tell([
    ['7月3日、5日，共四次。', { when: '2019-07-03', date: '7月3日' }, { when: '2019-07-05', date: '5日' }],
  ]),
  'edition-mismatch': tell([edition('2018年第45届竞赛举行。'), edition('2017年第46届竞赛举行。')]),
  'year-inferred': once('2019-07', '7月', { date: '7月', proof: { implied: inferred } }),
};

/** The same event proved once more, of another day. */
function withSecondProof(document: EventsDocument): EventsDocument {
  const events = document.events.map((event) => ({
    ...event,
    evidence: event.evidence.flatMap((proof) => [proof, { ...proof, dateText: '7月1日' }]),
  }));
  return { ...document, events };
}

function stringsOf(text: LocalText | undefined): readonly string[] {
  return text === undefined || typeof text === 'string'
    ? []
    : ['zh-Hans', 'zh-Hant', 'en'].map((key) => text[key as 'en'] ?? '');
}

describe('every check', () => {
  test.each(Object.entries(EXAMPLES))('%s says what was met and what to do, in three languages', (code, example) => {
    const document = code === 'proof-dates-differ' ? withSecondProof(example) : example;
    const [check, ...more] = checksOn(document);
    expect([check?.code, more]).toEqual([code, []]);
    const said = [...stringsOf(check?.message), ...stringsOf(check?.suggestion)];
    expect(said).toHaveLength(6);
    for (const sentence of said) expect(sentence).toMatch(/^[^{}]{4,160}[.。]$/u);
    expect(new Set(said).size).toBe(6);
    expect(check?.at).toHaveLength(2);
  });

  test.each(Object.entries(EXAMPLES))('%s is written and read back, and found again', (_code, example) => {
    const checked = checkDocument(example);
    const { document, diagnostics } = readDocumentText(writeDocument(checked));
    expect(diagnostics).toEqual([]);
    expect(document).toEqual(checked);
    expect(checkDocument(checked)).toEqual(checked);
  });
});

describe('checking', () => {
  it('finds in ten thousand events what it finds in one, wherever it stands', () => {
    const crowd = Array.from({ length: 10_000 }, (_unused, index): Sentence => {
      const day = String((index % 28) + 1).padStart(2, '0');
      return [`第${index}号项目完成。`, { when: `2018-05-${day}`, date: '完成', title: `第${index}号项目顺利完成` }];
    });
    const crowded = tell([opens('7月18日'), ...crowd, opens('7月19日')]);
    expect(checksOn(crowded).map(({ code }) => code)).toEqual(['event-two-dates']);
  });

  it('throws for no text, and points into the text of its proof', () => {
    const piece = fc.constantFrom(
      ...[
        '7月',
        '31日',
        '星期三',
        '（',
        '）',
        '第45届',
        '大赛',
        '举行',
        '共四次',
        '、',
        '和',
        'Friday',
        ', ',
        'June ',
        '13',
        ' the ',
        '3rd annual Xx Yy was held',
        '2019',
        '年',
        '三',
        '在',
        '\u{1F600}',
        '\uD800',
        ' in Ab',
        'two meetings on ',
      ],
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));
    const when = fc.constantFrom(
      '2019-07-03',
      '2019',
      '2019-07-03/2020-06-30',
      '../2019',
      '2019-07-31T10:00Z',
      '-0043',
      '198X',
      'Y-13800000000',
    );
    const tense = fc.constantFrom('past' as const, 'coming' as const);
    const sentence = fc
      .tuple(text, text, text, when, tense)
      .map(([before, date, after, day, told]): Sentence => [
        `${before}${date}${after}`,
        { when: day, date, title: after, proof: { tense: told, implied: inferred, alternatives: [day] } },
      ]);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (sentences) => {
        const document = tell(sentences);
        const { length } = document.source?.text ?? '';
        for (const { at = [0, 0], message, suggestion } of checksOn(document)) {
          expect(at[0]).toBeLessThan(at[1]);
          expect(at[1]).toBeLessThanOrEqual(length);
          for (const said of [...stringsOf(message), ...stringsOf(suggestion)])
            expect(said).not.toMatch(/\{\w+\}|NaN|undefined/);
        }
      }),
    );
  });
});
