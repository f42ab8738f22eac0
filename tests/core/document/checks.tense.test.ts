import { describe, expect, it, test } from 'vitest';
import type { Evidence } from '../../../src/core/document/types.ts';
import { checksOn, codesOn, once, tell } from './telling.ts';

const implied = [{ field: 'year', value: '2019', from: 'published' }] as const;

type Tense = Evidence['tense'];

function codesOf(when: string, quote: string, tense: Tense): string[] {
  return codesOn(once(when, quote, { date: quote.slice(0, 4), ...(tense && { proof: { tense } }) }));
}

describe('what the verb says, on 25 July 2019', () => {
  test.each<[string, string, Tense, string | null]>([
    ['2019-07-01', '7月1日将召开会议。', 'coming', 'coming-in-past'],
    ['2019-07-24', 'The council will meet.', 'coming', 'coming-in-past'],
    ['2019-06', '6月将举行比赛。', 'coming', 'coming-in-past'],
    ['2019-07-25', 'The council will meet.', 'coming', null],
    ['2019-07', '7月将举行比赛。', 'coming', null],
    ['2019-08-01', 'The council will meet.', 'coming', null],
    ['2019-06-14/..', '6月起将一直开放。', 'coming', null],
    ['2019-07-01', '会议原定7月1日召开。', 'coming', null],
    ['2019-07-01', 'The meeting was to open.', 'coming', null],
    ['2019-07-01', 'It would open, they hoped.', 'coming', null],
    ['2019-07-01', '日本定于7月1日开会。', 'coming', 'coming-in-past'],
    ['2019-07-01', '7月1日召开了会议。', 'past', null],
    ['2019-07-01', '7月1日召开会议。', undefined, null],
    ['2019-08-01', '8月1日召开了会议。', 'past', 'past-in-future'],
    ['2019-09', 'The line opened.', 'past', 'past-in-future'],
    ['2019-07-26', 'The line opened.', 'past', 'past-in-future'],
    ['2019-07-25', 'The line opened.', 'past', null],
    ['2019-07', 'The line opened.', 'past', null],
    ['2019-07-20/2019-08-20', 'The tour began.', 'past', null],
    ['2019-09', 'The match was postponed.', 'past', null],
    ['2019-09', '会议推迟到9月。', 'past', null],
    ['2019-09', '公布了9月的安排。', 'past', null],
    ['2019-09', 'The line opens.', undefined, null],
  ])('%s “%s” %s: %s', (when, quote, tense, code) => {
    expect(codesOf(when, quote, tense)).toEqual(code === null ? [] : [code]);
  });

  test.each([
    ['a person set the date', { edited: ['when'] }, []],
    ['a person set the status', { edited: ['status'], status: 'happened' as const }, []],
    [
      'a person set a status that the day belies',
      { edited: ['status'], status: 'planned' as const },
      ['done-as-planned'],
    ],
    ['the status came from the verb: it is told once', { status: 'planned' as const }, ['coming-in-past']],
  ])('%s', (_name, event, codes) => {
    const told = { date: 'July 1', event, proof: { tense: 'coming' as const } };
    expect(codesOn(once('2019-07-01', 'The fair will open on July 1.', told))).toEqual(codes);
  });

  it('is explained by another sentence in the other tense', () => {
    const quote = 'The fair will open on July 1.';
    const document = once('2019-07-01', quote, { date: 'July 1', proof: { tense: 'coming' } });
    const events = document.events.map((event) => ({
      ...event,
      evidence: event.evidence.flatMap((proof) => [proof, { ...proof, tense: 'past' as const }]),
    }));
    expect(codesOn({ ...document, events })).toEqual([]);
  });

  it('says nothing where no as-of day is known', () => {
    const { asOf, ...document } = once('2019-07-01', 'It will open.', { date: 'will', proof: { tense: 'coming' } });
    expect(asOf).toBe('2019-07-25');
    expect(codesOn(document)).toEqual([]);
  });

  test.each<[string, Tense, Evidence['implied'], string]>([
    ['2019-07-01', 'coming', implied, 'If the next year is meant, set when: 2020-07-01;'],
    ['2019-07-01', 'coming', [], 'If it has happened, write it as done'],
    ['2016-07-01', 'coming', implied, 'If it has happened, write it as done'],
    ['2019-09', 'past', implied, 'If the last year is meant, set when: 2018-09;'],
    ['2020-02-29', 'past', implied, 'If it is still to come, write it as planned'],
    ['2022-09', 'past', implied, 'If it is still to come, write it as planned'],
  ])('suggests for %s, %s: %#', (when, tense, years, sentence) => {
    const [check] = checksOn(once(when, 'on', { date: 'on', proof: { implied: years, ...(tense && { tense }) } }));
    expect(check?.suggestion).toMatchObject({ en: expect.stringContaining(sentence) as unknown });
  });
});

describe('a date with two readings', () => {
  const date = '03/04/2019';

  test.each<[string, readonly string[] | undefined, string | null]>([
    ['2019-03-04', ['2019-04-03'], '3 April 2019'],
    ['2019-03-04', ['2019-04-03', '2019-03-04', '2019-04-03'], '3 April 2019'],
    ['2003-04-19', ['2019-04-03', '2019-03-04'], '3 April 2019 / 4 March 2019'],
    ['2019-03-04', ['2019-03-04'], null],
    ['2019-03-04', [], null],
    ['2019-03-04', undefined, null],
  ])('%s or %j: %s', (when, alternatives, others) => {
    const proof = alternatives && { alternatives };
    const [check] = checksOn(once(when, `Signed ${date}.`, { date, ...(proof && { proof }) }));
    if (others === null) expect(check).toBeUndefined();
    else {
      expect(check).toMatchObject({ code: 'ambiguous-date', severity: 'warning', at: [7, 17] });
      expect(check?.message).toMatchObject({ en: expect.stringContaining(`can also mean ${others}.`) as unknown });
      expect(check?.suggestion).toMatchObject({ 'zh-Hans': expect.stringContaining('when: 2019-04-03；') as unknown });
    }
  });

  it('is settled where a person set the date', () => {
    const told = { date, event: { edited: ['when'] }, proof: { alternatives: ['2019-04-03'] } };
    expect(codesOn(tell([[date, { when: '2019-03-04', ...told }]]))).toEqual([]);
  });
});
