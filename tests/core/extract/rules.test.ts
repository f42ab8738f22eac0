/** Every rule of both languages is met by a row: a rule that no row reaches could be wrong for years. */
import { expect, test, vi } from 'vitest';
import { datesOf } from '../../../src/core/extract/dates.ts';
import { EN_RULES } from '../../../src/core/extract/en/rules.ts';
import { compile } from '../../../src/core/extract/pattern.ts';
import { ZH_RULES } from '../../../src/core/extract/zh/rules.ts';
import { EN_ALL } from './rows.en.all.ts';
import type { Row } from './rows.ts';
import { ZH_ALL } from './rows.zh.all.ts';

type Rules = typeof ZH_RULES;

function unread(rules: Rules, rows: readonly Row[]): string[] {
  const all = [...new Set([...rules.values()].flat())];
  const spies = all.map((rule) => ({ rule, spy: vi.spyOn(rule, 'read') }));
  for (const [text, anchor] of rows) datesOf(text, { anchor });
  return spies.filter(({ spy }) => spy.mock.calls.length === 0).map(({ rule }) => `${rule.kind} : ${rule.pattern}`);
}

test('Chinese', () => {
  expect(unread(ZH_RULES, ZH_ALL)).toEqual([]);
});

test('English', () => {
  expect(unread(EN_RULES, EN_ALL)).toEqual([]);
});

test('a table names readers that exist', () => {
  expect(() => compile('year : y year : !nobody', {})).toThrow('nobody');
});
