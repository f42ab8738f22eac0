import { expect, test } from 'vitest';
import { titleFits } from '../../src/view/titleFits.ts';

test.each([
  ['m', 'Moon walk', true],
  ['MOON W', 'moon walk', true],
  ['w', 'Moon walk', false],
  ['e', 'École', true],
  ['根', '根治欠薪', true],
  ['欠薪', '根治欠薪', true],
  ['gz', '根治欠薪', true],
  ['gzqx', '根治欠薪夏季行动', true],
  ['qx', '根治欠薪', false],
  ['2', '2019年大会', true],
  ['.', 'anything', false],
])('%s typed on a mark and the title %s: %s', (typed, title, fits) => {
  expect(titleFits(typed)(title)).toBe(fits);
});
