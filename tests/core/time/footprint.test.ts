import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../../src/core/time/edtf.ts';
import { extentOf } from '../../../src/core/time/extent.ts';
import { footprintOf } from '../../../src/core/time/footprint.ts';
import type { Edge, Footprint } from '../../../src/core/time/types.ts';

describe('footprints', () => {
  test.each<[string, Footprint['kind'], Edge, Edge]>([
    ['2019-07-16', 'point', 'hard', 'hard'],
    ['2019-07-16~', 'point', 'soft', 'soft'],
    ['2019-07-16?', 'point', 'soft', 'soft'],
    ['1969-07-16T09:32-04:00', 'point', 'hard', 'hard'],
    ['2019-07-16T09', 'point', 'hard', 'hard'],
    ['2019-07-XX', 'window', 'hard', 'hard'],
    ['2019-XX-XX', 'window', 'hard', 'hard'],
    ['2019-XX', 'window', 'hard', 'hard'],
    ['2019-09', 'window', 'hard', 'hard'],
    ['2019-09~', 'window', 'soft', 'soft'],
    ['2019-22', 'window', 'hard', 'hard'],
    ['2019', 'window', 'hard', 'hard'],
    ['1130~', 'window', 'soft', 'soft'],
    ['1130%', 'window', 'soft', 'soft'],
    ['198X', 'window', 'hard', 'hard'],
    ['19XX?', 'window', 'soft', 'soft'],
    ['2019-07/2019-08', 'interval', 'hard', 'hard'],
    ['2019-07-16/2019-07-16', 'interval', 'hard', 'hard'],
    ['2019-06-21~/2019-06-30~', 'interval', 'soft', 'soft'],
    ['1130~/1200', 'interval', 'soft', 'hard'],
    ['1130/1200?', 'interval', 'hard', 'soft'],
    ['2019-06-14/..', 'interval', 'hard', 'open'],
    ['2019-06-14~/..', 'interval', 'soft', 'open'],
    ['../2019-06-30', 'interval', 'open', 'hard'],
    ['2019-06-14/', 'interval', 'hard', 'open'],
    ['/2019-06-30~', 'interval', 'open', 'soft'],
  ])('%s is a %s, %s and %s', (text, kind, start, end) => {
    const value = parseEdtf(text);
    expect(footprintOf(value)).toEqual({ kind, start, end, extent: extentOf(value) });
  });
});
