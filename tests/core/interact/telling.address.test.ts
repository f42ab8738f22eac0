import { describe, expect, it, test } from 'vitest';
import { PRESENTING, readTelling, writeTelling } from '../../../src/core/interact/telling.address.ts';
import type { Presenting } from '../../../src/core/interact/telling.address.ts';
import { fc } from '../../support/laws.ts';

/** As the fragment of an address is read; a name alone has the value ''. */
function read(fragment: string): Presenting | null {
  const names = new URLSearchParams(fragment);
  return readTelling((name) => names.get(name));
}

/** As it is written. */
function written(talk: Presenting | null): string {
  const parts = writeTelling(talk).flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]));
  return parts.join('&');
}

describe('reading', () => {
  test.each<[fragment: string, talk: Partial<Presenting> | null]>([
    ['', null],
    ['tell=importance&auto=10', null],
    ['present', {}],
    ['present=', {}],
    ['present=1', {}],
    ['present=3', { at: 2 }],
    ['present=9999', { at: 9_998 }],
    ['present=3&tell=importance', { at: 2, order: 'importance' }],
    ['present=3&tell=time', { at: 2 }],
    ['present=3&auto=10', { at: 2, auto: 10 }],
    ['auto=2&tell=importance&present=3', { at: 2, order: 'importance', auto: 2 }],
    ['present&auto=2.5', { auto: 2.5 }],
    ['present&auto=3600', { auto: 3_600 }],
  ])('%s', (fragment, talk) => {
    expect(read(fragment)).toEqual(talk === null ? null : { ...PRESENTING, ...talk });
  });

  test.each([
    ...['0', '-1', '03', '1.5', '1e3', '0x2', '10000', '99999999999999999999', 'three', '三', '３', ' 3', '3 ', 'NaN'],
    ...['Infinity', 'null', 'true', '<b>', '\u0000', '\uD800'],
  ])('a step that is none, %j, is the first', (step) => {
    expect(readTelling((name) => (name === 'present' ? step : null))).toEqual(PRESENTING);
  });

  test.each([
    ...['', ' ', '0', '1', '1.999', '-10', '3601', '1e9', 'Infinity', '-Infinity', 'NaN', 'ten', '十', '10s', '10,5'],
    ...['0x10', '1e1', ' 10', '10 ', '+10', '10.', '.5', '１０', 'true', 'null'],
  ])('a time that is none, %j, leaves it to the hand', (auto) => {
    expect(readTelling((name) => (name === 'tell' ? null : name === 'auto' ? auto : '3'))?.auto).toBeNull();
  });

  test.each(['', 'Importance', 'importance ', 'date', 'constructor'])('an order that is none, %j, is that of time', (order) => {
    expect(readTelling((name) => (name === 'tell' ? order : name === 'present' ? '' : null))).toEqual(PRESENTING);
  }); // prettier-ignore
});

describe('writing', () => {
  test.each<[what: string, talk: Presenting | null, fragment: string]>([
    ['no talk', null, ''],
    ['its start', PRESENTING, 'present=1'],
    ['a step', { ...PRESENTING, at: 2 }, 'present=3'],
    ['an order', { ...PRESENTING, order: 'importance' }, 'present=1&tell=importance'],
    ['what plays by itself', { at: 4, order: 'importance', auto: 2.5 }, 'present=5&tell=importance&auto=2.5'],
  ])('%s', (_what, talk, fragment) => {
    expect(written(talk)).toBe(fragment);
  });

  it('names all that a talk may say, so that what is no longer said can be taken away', () => {
    const names = writeTelling({ at: 4, order: 'importance', auto: 2.5 }).map(([name]) => name);
    expect(writeTelling(null)).toEqual(names.map((name) => [name, null]));
  });
});

describe('laws', () => {
  const talks = fc.record<Presenting>({
    at: fc.nat(9_998),
    order: fc.constantFrom('time', 'importance'),
    auto: fc.option(fc.oneof(fc.integer({ min: 2, max: 3_600 }), fc.double({ min: 2, max: 3_600, noNaN: true }))),
  });

  it('what is written is read again', () => {
    fc.assert(
      fc.property(talks, (talk) => {
        expect(read(written(talk))).toEqual(talk);
      }),
    );
  });

  it('whatever an address holds, a talk comes out that can be written', () => {
    const value = fc.option(fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String)));
    fc.assert(
      fc.property(value, value, value, (present, tell, auto) => {
        const values: Readonly<Record<string, string | null>> = { present, tell, auto };
        const talk = readTelling((name) => values[name] ?? null);
        expect(talk === null).toBe(present === null);
        expect(read(written(talk))).toEqual(talk);
      }),
    );
  });
});
