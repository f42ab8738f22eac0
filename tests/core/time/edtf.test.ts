import { describe, expect, it, test } from 'vitest';
import { EdtfError, formatEdtf, parseEdtf } from '../../../src/core/time/edtf.ts';
import type { EdtfDate } from '../../../src/core/time/types.ts';
import { fc } from '../../support/laws.ts';
import { values } from './arbitrary.ts';

const date = (fields: Omit<EdtfDate, 'kind' | 'approximate' | 'uncertain'>): EdtfDate => ({
  kind: 'date',
  approximate: false,
  uncertain: false,
  ...fields,
});

function messageOf(text: string): string {
  try {
    return `read as ${formatEdtf(parseEdtf(text))}`;
  } catch (error) {
    return error instanceof EdtfError ? error.message : String(error);
  }
}

describe('dates', () => {
  test.each<[string, Omit<EdtfDate, 'kind' | 'approximate' | 'uncertain'>]>([
    ['2019', { precision: 'year', year: 2019 }],
    ['0000', { precision: 'year', year: 0 }],
    ['0001', { precision: 'year', year: 1 }],
    ['-0001', { precision: 'year', year: -1 }],
    ['-0220', { precision: 'year', year: -220 }],
    ['-9999', { precision: 'year', year: -9999 }],
    ['Y10000', { precision: 'year', year: 10_000 }],
    ['Y-10000', { precision: 'year', year: -10_000 }],
    ['Y-13800000000', { precision: 'year', year: -13_800_000_000 }],
    ['2019-07', { precision: 'month', year: 2019, month: 7 }],
    ['-0220-12', { precision: 'month', year: -220, month: 12 }],
    ['2019-07-16', { precision: 'day', year: 2019, month: 7, day: 16 }],
    ['2020-02-29', { precision: 'day', year: 2020, month: 2, day: 29 }],
    ['0000-02-29', { precision: 'day', year: 0, month: 2, day: 29 }],
    ['-0043-03-15', { precision: 'day', year: -43, month: 3, day: 15 }],
    ['2019-21', { precision: 'season', year: 2019, season: 21 }],
    ['2019-24', { precision: 'season', year: 2019, season: 24 }],
    ['2019-29', { precision: 'season', year: 2019, season: 29 }],
    ['2019-33', { precision: 'season', year: 2019, season: 33 }],
    ['2019-39', { precision: 'season', year: 2019, season: 39 }],
    ['2019-41', { precision: 'season', year: 2019, season: 41 }],
    ['198X', { precision: 'decade', year: 1980 }],
    ['19XX', { precision: 'century', year: 1900 }],
    ['1XXX', { precision: 'millennium', year: 1000 }],
    ['000X', { precision: 'decade', year: 0 }],
    ['00XX', { precision: 'century', year: 0 }],
    ['0XXX', { precision: 'millennium', year: 0 }],
    ['-04XX', { precision: 'century', year: -499 }],
    ['-00XX', { precision: 'century', year: -99 }],
    ['-019X', { precision: 'decade', year: -199 }],
    ['-000X', { precision: 'decade', year: -9 }],
    ['-0XXX', { precision: 'millennium', year: -999 }],
    ['2019-XX', { precision: 'month', year: 2019 }],
    ['2019-07-XX', { precision: 'day', year: 2019, month: 7 }],
    ['2019-XX-XX', { precision: 'day', year: 2019 }],
    ['2019-07-16T09', { precision: 'hour', year: 2019, month: 7, day: 16, hour: 9 }],
    ['1969-07-16T09:32', { precision: 'minute', year: 1969, month: 7, day: 16, hour: 9, minute: 32 }],
    ['1969-07-16T09:32:00', { precision: 'second', year: 1969, month: 7, day: 16, hour: 9, minute: 32, second: 0 }],
    ['1969-07-16T09:32Z', { precision: 'minute', year: 1969, month: 7, day: 16, hour: 9, minute: 32, offset: 0 }],
    [
      '1969-07-16T09:32-04:00',
      { precision: 'minute', year: 1969, month: 7, day: 16, hour: 9, minute: 32, offset: -240 },
    ],
    ['2019-07-16T00:00+05:30', { precision: 'minute', year: 2019, month: 7, day: 16, hour: 0, minute: 0, offset: 330 }],
    ['2019-07-16T23-03:30', { precision: 'hour', year: 2019, month: 7, day: 16, hour: 23, offset: -210 }],
  ])('%s', (text, fields) => {
    expect(parseEdtf(text)).toEqual(date(fields));
    expect(formatEdtf(date(fields))).toBe(text);
  });

  test.each([
    ['Y-138e8', 'Y-13800000000'],
    ['Y-138E8', 'Y-13800000000'],
    ['Y17e2', '1700'],
    ['Y2e9', 'Y2000000000'],
    ['Y0e9', '0000'],
    ['Y-0e9', '0000'],
    ['2019-07-16T09:32+08', '2019-07-16T09:32+08:00'],
    ['2019-07-16T09:32+00:00', '2019-07-16T09:32Z'],
    ['2019-07-16T09:32-00:00', '2019-07-16T09:32Z'],
  ])('%s is another spelling of %s', (text, canonical) => {
    expect(parseEdtf(text)).toEqual(parseEdtf(canonical));
    expect(formatEdtf(parseEdtf(text))).toBe(canonical);
  });

  test.each([
    ['1130', false, false],
    ['1130~', true, false],
    ['1130?', false, true],
    ['1130%', true, true],
    ['2019-07-16~', true, false],
    ['2019-24?', false, true],
    ['198X~', true, false],
    ['2019-07-16T09:32-04:00~', true, false],
    ['Y-138e8~', true, false],
  ])('%s: approximate %s, uncertain %s', (text, approximate, uncertain) => {
    expect(parseEdtf(text)).toMatchObject({ approximate, uncertain });
  });
});

describe('intervals', () => {
  test.each([
    '2019-07-16/2019-08-26',
    '2019-07/2019-08',
    '2019/2021',
    '2019/2019',
    '2019-07-16/2019-07-16',
    '2019-07-16/2019-07',
    '2019/2019-03',
    '2019-06-14/..',
    '../2019-06-30',
    '2019-06-14/',
    '/2019-06-30',
    '2019-06-21~/2019-06-30~',
    '1130~/1200',
    '1130?/1200%',
    '198X/199X',
    '-05XX/-04XX',
    '-0220/-0205',
    '-0026/0014',
    'Y-252000000/Y-66000000',
    'Y-138e8/..',
    '2019-22/2019-23',
    '1969-07-16T09:32-04:00/1969-07-24T12:50-04:00',
    '2019-07-16T09/2019-07-16',
  ])('%s', (text) => {
    const value = parseEdtf(text);
    expect(value.kind).toBe('interval');
    expect(formatEdtf(value)).toBe(text.replace('Y-138e8', 'Y-13800000000'));
  });

  it('tells an open side from an unknown one, and keeps the qualifiers of each side', () => {
    expect(parseEdtf('2019-06-14/..')).toMatchObject({ start: { day: 14 }, end: 'open' });
    expect(parseEdtf('/2019-06-30')).toMatchObject({ start: 'unknown', end: { day: 30 } });
    expect(parseEdtf('1130~/1200?')).toMatchObject({
      start: { approximate: true, uncertain: false },
      end: { approximate: false, uncertain: true },
    });
  });

  it('compares the sides as instants, whatever their zones say', () => {
    expect(() => parseEdtf('2019-07-16T10:00+08:00/2019-07-16T03:00Z')).not.toThrow();
    expect(() => parseEdtf('2019-07-16T03:00Z/2019-07-16T10:00+08:00')).toThrow(EdtfError);
  });
});

describe('what is not EDTF', () => {
  test.each([
    ['2019-13', '"2019-13" is not EDTF (month 13); use 2019-12 or 2019'],
    ['2019-20', '"2019-20" is not EDTF (month 20); use 2019-12 or 2019'],
    ['2019-42', '"2019-42" is not EDTF (month 42); use 2019-12 or 2019'],
    ['2019-00', '"2019-00" is not EDTF (month 00); use 2019-01 or 2019'],
    ['2019-13-01', '"2019-13-01" is not EDTF (month 13); use 2019-12 or 2019'],
    ['2019-21-01', '"2019-21-01" is not EDTF (month 21); use 2019-12 or 2019'],
    ['2019-02-30', '"2019-02-30" is not EDTF (day 30 of a month of 28); use 2019-02-28 or 2019-02'],
    ['2019-02-29', '"2019-02-29" is not EDTF (day 29 of a month of 28); use 2019-02-28 or 2019-02'],
    ['1900-02-29', '"1900-02-29" is not EDTF (day 29 of a month of 28); use 1900-02-28 or 1900-02'],
    ['2019-04-31', '"2019-04-31" is not EDTF (day 31 of a month of 30); use 2019-04-30 or 2019-04'],
    ['-0001-02-29', '"-0001-02-29" is not EDTF (day 29 of a month of 28); use -0001-02-28 or -0001-02'],
    ['2019-07-00', '"2019-07-00" is not EDTF (day 00); use 2019-07-01 or 2019-07'],
    ['2019-08/2019-07', '"2019-08/2019-07" is not EDTF (it ends before it starts); use 2019-07/2019-08'],
    ['2021/2019', '"2021/2019" is not EDTF (it ends before it starts); use 2019/2021'],
    ['-0205/-0220', '"-0205/-0220" is not EDTF (it ends before it starts); use -0220/-0205'],
    ['2019-07/2019-13', '"2019-13" is not EDTF (month 13, in "2019-07/2019-13"); use 2019-12 or 2019'],
    ['2019-7-6', '"2019-7-6" is not EDTF (not written YYYY-MM-DD); use 2019-07-06'],
    ['2019/7/16', '"2019/7/16" is not EDTF (not written YYYY-MM-DD); use 2019-07-16'],
    ['2019.07.16', '"2019.07.16" is not EDTF (not written YYYY-MM-DD); use 2019-07-16'],
    ['20190716', '"20190716" is not EDTF (not written YYYY-MM-DD); use 2019-07-16'],
    ['20190732', '"20190732" is not EDTF (not written YYYY-MM-DD)'],
    ['2019年7月16日', '"2019年7月16日" is not EDTF (not written YYYY-MM-DD); use 2019-07-16'],
    ['2019年7月', '"2019年7月" is not EDTF (not written YYYY-MM); use 2019-07'],
    ['2019年', '"2019年" is not EDTF (not written YYYY); use 2019'],
    ['2019-7', '"2019-7" is not EDTF (a month has two digits); use 2019-07'],
    ['221', '"221" is not EDTF (a year has four digits); use 0221'],
    ['-221', '"-221" is not EDTF (a year has four digits); use -0221'],
    ['12019', '"12019" is not EDTF (a year of more than four digits has a Y); use Y12019'],
    ['Y2019', '"Y2019" is not EDTF (Y is for years of more than four digits); use 2019'],
    ['Y-220', '"Y-220" is not EDTF (Y is for years of more than four digits); use -0220'],
    ['Y138e10', '"Y138e10" is not EDTF (more than 100 billion years away)'],
    ['Y1e99', '"Y1e99" is not EDTF (more than 100 billion years away)'],
    ['-0000', '"-0000" is not EDTF (year 0 has no sign); use 0000'],
    ['198x', '"198x" is not EDTF (unknown digits are X, in a year of four); use 198X'],
    ['199u', '"199u" is not EDTF (unknown digits are X, in a year of four); use 199X'],
    ['19uu', '"19uu" is not EDTF (unknown digits are a large X); use 19XX'],
    ['XXXX-12-25', '"XXXX-12-25" is not EDTF (no year, so it has no place in time)'],
    ['1X99', '"1X99" is not EDTF (only the last digits of a year may be X)'],
    ['198X-07', '"198X-07" is not EDTF (a month in a year that is not fully known); use 198X'],
    ['2019-XX-16', '"2019-XX-16" is not EDTF (a day without its month); use 2019-XX-XX or 2019'],
    ['2019-07-1X', '"2019-07-1X" is not EDTF (half a day); use 2019-07-XX'],
    ['2019-07-16 09:32', '"2019-07-16 09:32" is not EDTF (a T stands before the time); use 2019-07-16T09:32'],
    [
      '2019-07-16T09:32:00.000Z',
      '"2019-07-16T09:32:00.000Z" is not EDTF (a fraction of a second); use 2019-07-16T09:32:00Z',
    ],
    [
      '2019-07-16T09:32+0800',
      '"2019-07-16T09:32+0800" is not EDTF (an offset has a colon); use 2019-07-16T09:32+08:00',
    ],
    ['2019-07-16T24:00', '"2019-07-16T24:00" is not EDTF (hour 24); use 2019-07-16T23 or 2019-07-16'],
    ['2019-07-16T09:61', '"2019-07-16T09:61" is not EDTF (minute 61); use 2019-07-16T09:59'],
    ['2016-12-31T23:59:60', '"2016-12-31T23:59:60" is not EDTF (second 60); use 2016-12-31T23:59:59'],
    ['2019-07-16T09:32+80:00', '"2019-07-16T09:32+80:00" is not EDTF (offset 80:00)'],
    ['2019-07T09', '"2019-07T09" is not EDTF (a time of day needs a full day); use 2019-07'],
    ['2019?~', '"2019?~" is not EDTF (two qualifiers); use 2019%'],
    ['~2019', '"~2019" is not EDTF (a qualifier stands after the whole date); use 2019~'],
    ['2019?-07', '"2019?-07" is not EDTF (a qualifier stands after the whole date)'],
    ['2019-W29', '"2019-W29" is not EDTF (a week); use its first and last day: 2019-07-15/2019-07-21'],
    ['1950S2', '"1950S2" is not EDTF (significant digits); use the first and last year: 1950/1959'],
    ['[2018,2019]', '"[2018,2019]" is not EDTF (a set of dates); use one event for each'],
    ['../..', '"../.." is not EDTF (no date in it); use 2019-06-14/.. or ../2019-06-30'],
    ['..', '".." is not EDTF (no date in it); use 2019-06-14/.. or ../2019-06-30'],
    ['/', '"/" is not EDTF (no date in it); use 2019-06-14/.. or ../2019-06-30'],
    ['2019/2020/2021', '"2019/2020/2021" is not EDTF (an interval has one slash); use 2019-07-16/2019-08-26'],
    [' 2019', '" 2019" is not EDTF (spaces around it); use 2019'],
    [
      '2019/open',
      '"open" is not EDTF (an older draft, in "2019/open"); use .. for an open side or an empty side for an unknown one',
    ],
    ['', '"" is not EDTF (empty); use 2019 or 2019-07 or 2019-07-16 or 2019-07-16/2019-08-26'],
  ])('%j', (text, message) => {
    expect(messageOf(text)).toBe(message);
  });

  test.each([
    'July 2019',
    '2019-07-',
    '2019-',
    '2019T09',
    '+2019',
    '２０１９',
    '2019-07-16T',
    '2019-07-16TT09',
    'NaN',
    '2019\n',
  ])('refuses %j', (text) => {
    expect(() => parseEdtf(text)).toThrow(EdtfError);
  });

  it('keeps the parts of the message apart, for other languages', () => {
    const error = new EdtfError('2019-13', 'month 13', ['2019-12', '2019']);
    expect(error).toMatchObject({
      name: 'EdtfError',
      value: '2019-13',
      reason: 'month 13',
      instead: ['2019-12', '2019'],
    });
  });

  it('quotes only the beginning of a long text', () => {
    expect(() => parseEdtf('9'.repeat(100_000))).toThrow(/^"9{59}…" is not EDTF \(too long\)/);
  });
});

describe('laws', () => {
  it('reads what it writes', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(parseEdtf(formatEdtf(value))).toEqual(value);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never throws anything but an EdtfError, and every way out it names for a single date can be read', () => {
    const pieces = fc.constantFrom(
      '2019',
      '-',
      '07',
      '30',
      'X',
      '/',
      '..',
      '~',
      '?',
      'T',
      ':',
      'Z',
      '+',
      'Y',
      'e',
      '年',
      '0',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        try {
          parseEdtf(parts.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(EdtfError);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
