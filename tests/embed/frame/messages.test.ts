/** What a framed timeline and the page around it accept from each other, and what they do not. */
import { describe, expect, it, test } from 'vitest';
import {
  heightMessages,
  idInDetail,
  MOST_HEIGHT,
  readFromFrame,
  readFromHost,
} from '../../../src/embed/frame/messages.ts';
import { fc } from '../../support/laws.ts';

const height = (value: unknown): unknown => ({ type: 'dateline-height', height: value });
const select = (value: unknown): unknown => ({ type: 'dateline-select', event: value });

describe('from the frame', () => {
  test.each([height(1), height(512), height(MOST_HEIGHT), select('e1'), select(null)])('accepts %j', (message) => {
    expect(readFromFrame(message)).toEqual(message);
  });

  test.each([
    ['no number', height('512')],
    ['no number at all', height(NaN)],
    ['without end', height(Infinity)],
    ['nothing', height(0)],
    ['less than nothing', height(-5)],
    ['too high', height(MOST_HEIGHT + 1)],
    ['half a pixel', height(512.5)],
    ['an object that would be a number', height({ valueOf: () => 512 })],
    ['a list', height([512])],
    ['no event', select(undefined)],
    ['an empty id', select('')],
    ['an endless id', select('e'.repeat(501))],
    ['a number for an id', select(7)],
    ['what the host says', { type: 'dateline-open', event: 'e1' }],
    ['another type', { type: 'height', height: 512 }],
    ['a string', 'dateline-height'],
    ['nothing at all', null],
    ['undefined', undefined],
  ])('refuses %s', (_, message) => {
    expect(readFromFrame(message)).toBeNull();
  });

  it('never throws, and lets through only what has the shape', () => {
    const likely = fc.record({
      type: fc.constantFrom('dateline-height', 'dateline-select'),
      height: fc.anything(),
      event: fc.anything(),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), likely), (data) => {
        const message = readFromFrame(data);
        if (message?.type === 'dateline-height') {
          expect(Number.isInteger(message.height) && message.height > 0 && message.height <= MOST_HEIGHT).toBe(true);
        } else if (message) expect(message.event === null || typeof message.event === 'string').toBe(true);
      }),
    );
  });
});

describe('from the page around', () => {
  it('accepts an event to open', () => {
    const message = { type: 'dateline-open', event: '第一 “批”' };
    expect(readFromHost(message)).toEqual(message);
  });

  test.each([{ type: 'dateline-open', event: null }, { type: 'dateline-open' }, height(5), null, 'dateline-open', 3])(
    'refuses %j',
    (message) => {
      expect(readFromHost(message)).toBeNull();
    },
  );
});

describe('what is posted for a height', () => {
  it('is our message and that of AMP, in whole pixels', () => {
    expect(heightMessages(511.2, '')).toEqual([
      { type: 'dateline-height', height: 512 },
      { sentinel: 'amp', type: 'embed-size', height: 512 },
    ]);
  });

  test.each([
    ['#?secret=a1B2c3', 'a1B2c3'],
    ['#secret=x9', 'x9'],
    ['#event=e1#?secret=x9', 'x9'],
    ['#a=b&secret=x9&c', 'x9'],
  ])('is that of WordPress too, where the hash is %s', (hash, secret) => {
    expect(heightMessages(400, hash)[2]).toEqual({ message: 'height', value: 400, secret });
  });

  test.each(['', '#secret=', '#secret=<b>', '#mysecret=x', '#secret=a%20b'])('is not, where the hash is %j', (hash) => {
    expect(heightMessages(400, hash)).toHaveLength(2);
  });

  it('is always one that is accepted', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (content) => {
        const [own] = heightMessages(content, '');
        expect(readFromFrame(own)).toEqual(own);
      }),
    );
  });
});

test.each([
  [{ id: 'e1' }, 'e1'],
  [{ id: null }, null],
  [{ id: 5 }, undefined],
  [{}, undefined],
  [null, undefined],
  ['e1', undefined],
])('the event in the detail %j is %j', (detail, id) => {
  expect(idInDetail(detail)).toBe(id);
});
