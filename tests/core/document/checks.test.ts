import { describe, expect, it, test } from 'vitest';
import { checkDocument } from '../../../src/core/document/checks.ts';
import { readDocument } from '../../../src/core/document/read.ts';
import type { Evidence, TimelineEvent } from '../../../src/core/document/types.ts';
import { CAMPAIGN, documentOf, eventAt, proofOf, TEXT } from './sample.ts';

const SENTENCE = '专项行动自7月16日至8月26日开展，为期40天。';

function codesOf(event: TimelineEvent): string[] {
  return checkDocument(documentOf([event])).events[0]?.checks?.map(({ code }) => code) ?? [];
}

function proof(more: Partial<Evidence>): { evidence: readonly Evidence[] } {
  return { evidence: [proofOf(SENTENCE, '7月16日至8月26日', more)] };
}

describe('a length that the dates do not have', () => {
  it('is shown with the place, in three languages', () => {
    const [check] = checkDocument(documentOf([CAMPAIGN])).events[0]?.checks ?? [];
    expect(check).toMatchObject({
      code: 'duration-mismatch',
      severity: 'warning',
      message: {
        'zh-Hans': '文中称“为期40天”，起止日期含首尾共42天。请核对天数或日期。',
        'zh-Hant': '文中稱「为期40天」，起訖日期含首尾共42天。請核對天數或日期。',
        en: 'The text says “为期40天”; the dates span 42 days, both ends included. Check the number or the dates.',
      },
    });
    expect(TEXT.slice(...(check?.at ?? []))).toBe('为期40天');
  });

  test.each<[string, string, number, boolean]>([
    ['2019-07-16/2019-08-26', '40天', 40, true],
    ['2019-07-16/2019-08-26', '41天', 41, false],
    ['2019-07-16/2019-08-26', '42天', 42, false],
    ['2019-07-16/2019-08-26', '43 days', 43, true],
    ['2019-07-16/2019-08-26', '为期40多天', 40, false],
    ['2019-07-16/2019-08-26', '为期20多天', 20, true],
    ['2019-07-16/2019-08-26', '六周', 42, false],
    ['2019-07-16/2019-08-26', 'a month', 30, true],
    ['2019-07-01/2019-08-31', '两个月', 60, false],
    ['2019-07/2019-08', '40天', 40, false],
    ['2019-07-16~/2019-08-26', '40天', 40, false],
    ['2019-07-16/..', '40天', 40, false],
    ['2019-07-16', '40天', 40, false],
    ['1969-07-16T13:32Z/1969-07-24T16:50Z', 'eight days', 8, false],
  ])('%s, “%s”: %#', (when, text, days, isWrong) => {
    const codes = codesOf(eventAt(when, proof({ implied: [], duration: { text, days } })));
    expect(codes).toEqual(isWrong ? ['duration-mismatch'] : []);
  });
});

describe('a status against the as-of day, 25 July 2019', () => {
  test.each<[string, TimelineEvent['status'], string[]]>([
    ['2019-08-01', 'happened', ['planned-as-done']],
    ['2019-08-01', 'ongoing', ['planned-as-done']],
    ['2019-08-01', 'planned', []],
    ['2019-08-01', 'cancelled', []],
    ['2018-08-01', 'planned', ['done-as-planned']],
    ['2019-07-24', 'planned', ['done-as-planned']],
    ['2019-07-25', 'planned', []],
    ['2019-07', 'planned', []],
    ['2019-07', 'happened', []],
  ])('%s, %s: %j', (when, status, codes) => {
    expect(codesOf(eventAt(when, status === undefined ? {} : { status }))).toEqual(codes);
  });

  it('names the day in the words of the language', () => {
    const event = eventAt('2019-08-01', { status: 'happened' });
    expect(checkDocument(documentOf([event])).events[0]?.checks?.[0]?.message).toMatchObject({
      'zh-Hans': '标为已发生，但2019年8月1日在截至日2019年7月25日之后。请核对日期或状态。',
    });
  });
});

describe('a year that was worked out', () => {
  test.each<[Evidence['implied'], boolean]>([
    [[{ field: 'year', value: '2019', from: 'inferred' }], true],
    [[{ field: 'year', value: '2019', from: 'published' }], false],
    [[{ field: 'month', value: '07', from: 'inferred' }], false],
    [[], false],
  ])('%j: %s', (implied, isNoted) => {
    expect(codesOf(eventAt('2019-07', proof({ implied })))).toEqual(isNoted ? ['year-inferred'] : []);
  });

  it('is not mentioned where a person set the date', () => {
    const event = eventAt('2019-07', proof({ implied: [{ field: 'year', value: '2019', from: 'inferred' }] }));
    expect(codesOf({ ...event, edited: ['when'] })).toEqual([]);
  });
});

describe('a day that no calendar has', () => {
  test.each<[string, string, boolean]>([
    ['2019-02', '2月30日', true],
    ['2019-02', '2019年2月29日', true],
    ['2020-02', '2月29日', false],
    ['2019-06', '6月31号', true],
    ['2019-07', '7月16日至8月26日', false],
    ['2019-07', '13月45日', false],
    ['2019-02', 'February 30, 2019', true],
    ['2019-06', 'Jun. 31', true],
    ['2019-06', '31st June', true],
    ['2019-06', 'June 2019', false],
    ['2019-05', '31 May', false],
  ])('%s from “%s”: %s', (when, dateText, isImpossible) => {
    expect(codesOf(eventAt(when, proof({ implied: [], dateText })))).toEqual(isImpossible ? ['impossible-day'] : []);
  });
});

describe('checking', () => {
  it('again changes nothing, and keeps what others found', () => {
    const theirs = { code: 'tone', severity: 'note', message: 'm' } as const;
    const once = checkDocument(documentOf([{ ...CAMPAIGN, checks: [theirs] }]));
    expect(once.events[0]?.checks?.map(({ code }) => code)).toEqual(['tone', 'duration-mismatch']);
    expect(checkDocument(once)).toEqual(once);
  });

  it('takes back what is no longer so', () => {
    const once = checkDocument(documentOf([CAMPAIGN]));
    const mended = once.events.map((event) => ({ ...event, when: '2019-07-16/2019-08-25' }));
    expect(checkDocument({ ...once, events: mended }).events[0]).not.toHaveProperty('checks');
  });

  it('gives a document that reads without a word', () => {
    expect(readDocument(checkDocument(documentOf([CAMPAIGN]))).diagnostics).toEqual([]);
  });
});
