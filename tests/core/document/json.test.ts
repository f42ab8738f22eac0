import { fc } from '../../support/laws.ts';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../src/core/document/json.ts';

function problemOf(text: string): string | null {
  const parsed = parseJson(text);
  return 'problem' in parsed ? parsed.problem : null;
}

describe('a broken file', () => {
  test.each([
    ['', 'the file is empty; write the timeline again'],
    ['\uFEFF \n', 'the file is empty; write the timeline again'],
    [
      '{"a": [1, 2',
      'line 1, column 12: the text ends here, before the document does; it was cut off: get the whole file again',
    ],
    [
      '{\n  "a": "half',
      'line 2, column 13: the text ends here, before the document does; it was cut off: get the whole file again',
    ],
    ['{"a": 1,\n}', 'line 2, column 1: expected a name in double quotes, met "}"; remove the comma before it'],
    ['[1,]', 'line 1, column 4: expected a value, met "]"; remove the comma before it'],
    ["{'a': 1}", 'line 1, column 2: expected a name in double quotes or "}", met "\'"'],
    ['{"a" 1}', 'line 1, column 6: expected ":", met "1"'],
    ['{"a": 1 "b"}', 'line 1, column 9: expected "," or a closing bracket, met "\\""'],
    ['[1}', 'line 1, column 3: expected "," or a closing bracket, met "}"'],
    ['[01]', 'line 1, column 3: expected "," or a closing bracket, met "1"'],
    ['[NaN]', 'line 1, column 2: expected a value or "]", met "N"'],
    ['{"a": 中}', 'line 1, column 7: expected a value, met "中"'],
    ['{} {}', 'line 1, column 4: the document has ended before this; remove the rest'],
    ['["a\nb"]', 'line 1, column 4: a line break or control character in a text; write \\n, or close the quotes'],
    ['["\\q"]', 'line 1, column 3: "\\\\q" is no escape; write \\\\ for a backslash'],
    ['["\\u12"]', 'line 1, column 3: "\\\\u" is no escape; write \\\\ for a backslash'],
    [
      '[tru',
      'line 1, column 5: the text ends here, before the document does; it was cut off: get the whole file again',
    ],
    ['<!doctype html>', 'line 1, column 1: expected a value, met "<"'],
  ])('%j: %s', (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  test('a hundred thousand open brackets are a fault like any other', () => {
    expect(problemOf('['.repeat(100_000))).toContain('line 1, column 100001: the text ends here');
  });
});

test('a byte order mark is passed over', () => {
  expect(parseJson('\uFEFF{"a":1}')).toEqual({ value: { a: 1 } });
});

test('what JSON.parse takes is taken, and every cut of it is a fault at its end', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, at) => {
      expect(parseJson(text)).toEqual({ value: JSON.parse(text) as unknown });
      const cut = `[${text}`.slice(0, 1 + (at % (text.length + 1)));
      fc.pre(!/[.eE+]$/.test(cut));
      expect(problemOf(cut)).toContain(`column ${cut.length + 1}: the text ends here`);
    }),
  );
});

test('a fault is found in any text that JSON.parse refuses', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', 'a', '1', ' '),
      (text, at, character) => {
        const spot = at % (text.length + 1);
        const broken = text.slice(0, spot) + character + text.slice(spot);
        expect(parseJson(broken)).toHaveProperty(isJson(broken) ? 'value' : 'problem');
      },
    ),
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
