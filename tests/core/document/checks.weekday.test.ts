import { describe, expect, it, test } from 'vitest';
import { checksOn, codesOn, once, pointedAt } from './telling.ts';

const implied = [{ field: 'year', value: '2019', from: 'published' }] as const;

describe('a weekday and its date', () => {
  test.each<[string, string, boolean]>([
    ['2019-09-13', '9月13日（星期五）', true],
    ['2019-09-13', '9月13日（星期四）', false],
    ['2019-09-13', '9月13日(周五)上午', true],
    ['2019-09-13', '9月13日（週四）', false],
    ['2019-09-13', '9月13號（禮拜四）', false],
    ['2019-09-13', '九月十三日，星期四', false],
    ['2019-09-13', '９月１３日（星期四）', false],
    ['2019-09-15', '9月15日（星期天）', true],
    ['2019-09-15', '9月15日（周日）', true],
    ['2019-07-31', '下周三（7月31日）', true],
    ['2019-07-31', '下周四（7月31日）', false],
    ['2019-07-31', '13日（星期三）', true],
    ['2019-09-13', '13日（星期四）', false],
    ['2019-09-13', '2019年9月13日（星期四）', false],
    ['2019-09-13', 'Friday, September 13', true],
    ['2019-09-13', 'Thursday, September 13', false],
    ['2019-09-13', 'Thurs., Sept. 13, 2019', false],
    ['2019-09-13', '13 September 2019, a Friday', true],
    ['2019-09-13', 'September 13 (Thursday)', false],
    ['2019-09-13', 'Friday the 13th of September', true],
    ['2019-09-13T09:30', 'Thursday, September 13 at 9:30', false],
    ['2019-07-16/2019-07-18', '7月16日（星期二）至7月18日（星期四）', true],
    ['2019-07-16/2019-07-18', '7月16日（星期二）至7月18日（星期五）', false],
    ['2019-07-16/2019-07-18', '7月16日（星期一）至18日（星期四）', false],
    ['2019-07-31/2019-08-01', '周三7月31日周四8月1日', true],
    ['2019-07-18/2019-07-19', '7月18日（星期四）7月19日', true],
  ])('%s “%s”: %s', (when, date, isRight) => {
    const codes = codesOn(once(when, `On ${date} it took place.`, { date }));
    expect(codes).toEqual(isRight ? [] : ['weekday-mismatch']);
  });

  test.each<[string, string, string]>([
    ['no exact day', '2019-09', '9月13日（星期四）'],
    ['another day than the event has', '2019-09-14', '9月13日（星期四）'],
    ['another year', '2018-09-13', 'Wednesday, September 13, 2017'],
    ['a weekday of its own', '2019-09-13', 'Thursday of the week of September 13'],
    ['a recurring one', '2019-09-13', '9月13日起每周四'],
    ['days from Monday to Friday', '2019-09-13', '9月13日（周一至周五）'],
    ['a time when calendars differed', '1917-11-07', 'Thursday, November 7, 1917'],
    ['part of another word', '2019-09-13', 'Sunderland September 13'],
    ['a clock, no day', '2019-09-13T12:00', 'Thursday 12:30 September'],
  ])('says nothing of %s', (_name, when, date) => {
    expect(codesOn(once(when, date, { date }))).toEqual([]);
  });

  it('says nothing where a person set the date', () => {
    const told = { date: '9月13日（星期四）', event: { edited: ['when'] } };
    expect(codesOn(once('2019-09-13', '9月13日（星期四）开幕。', told))).toEqual([]);
  });

  it('is told in three languages, with its place', () => {
    const document = once('2019-09-13', '大赛9月13日（星期四）开幕。', { date: '9月13日（星期四）' });
    const [check] = checksOn(document);
    expect(check?.message).toEqual({
      'zh-Hans': '“9月13日（星期四）”：2019年9月13日是星期五，不是星期四。请核对日期或星期。',
      'zh-Hant': '「9月13日（星期四）」：2019年9月13日是星期五，不是星期四。請核對日期或星期。',
      en: '“9月13日（星期四）”: 13 September 2019 is a Friday, not a Thursday. Check the date or the weekday.',
    });
    expect(check && pointedAt(document, check)).toBe('9月13日（星期四）');
  });

  test.each<[string, string, object, string | null]>([
    ['2019-09-13', '9月13日（星期四）', {}, '2019-09-12'],
    ['2019-09-13', '9月13日（星期四）', { implied }, '2018-09-13'],
    ['2019-09-13', '9月13日（星期日）', { implied }, '2020-09-13'],
    ['2019-09-13', '9月13日（星期三）', { implied }, '2019-09-11'],
    ['2019-09-13T09:30', '9月13日（星期四）', {}, '2019-09-12T09:30'],
    ['2019-07-16/2019-07-18', '7月16日（星期一）至18日', {}, null],
  ])('suggests for %s “%s” what fits: %#', (when, date, proof, edtf) => {
    const [check] = checksOn(once(when, date, { date, proof }));
    const suggestion = JSON.stringify(check?.suggestion);
    expect(suggestion).toContain(edtf === null ? 'write Tuesday.' : `set when: ${edtf}.`);
  });
});

describe('a span whose end lies before its start', () => {
  test.each<[string, string, string | null]>([
    ['2019-08-26/2020-07-16', '8月26日至7月16日', '2019-07-16/2019-08-26'],
    ['2019-08-26/2020-07-16', '2019年8月26日至7月16日', '2019-07-16/2019-08-26'],
    ['2019-03-09/2020-03-03', 'March 9 to March 3, 2019', '2019-03-03/2019-03-09'],
    ['2019-12-28/2020-01-03', '12月28日至1月3日', null],
    ['2018-09-01/2019-07-15', '2018年9月1日至7月15日', null],
    ['2018-09-01/2019-08-31', '9月1日至8月31日', null],
    ['2018-08-26/2019-07-16', '2018年8月26日至2019年7月16日', null],
    ['2018-08-26/2019-07-16', '2018年8月26日至次年7月16日', null],
    ['2018-08-26/2019-07-16', 'August 26 to July 16 the following year', null],
    ['2018-08/2019-07', '8月至7月', null],
    ['2017-08-26/2019-07-16', '8月26日至7月16日', null],
    ['2019-08-26/..', '8月26日起', null],
  ])('%s “%s”: %s', (when, date, edtf) => {
    const [check] = checksOn(once(when, date, { date }));
    expect(check?.code ?? null).toBe(edtf === null ? null : 'end-before-start');
    if (edtf !== null) expect(JSON.stringify(check?.suggestion)).toContain(`swapped, set when: ${edtf}.`);
  });
});
