import { describe, expect, it, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { dateline } from './world.ts';

describe('what cannot be understood is told with what was met and the way out', () => {
  test.each([
    ['', 'no command was given'],
    ['bulid', '"bulid" is no command of dateline; did you mean "build"?'],
    ['--versoin', 'did you mean "--version"?'],
    ['xyzzy', '"xyzzy" is no command of dateline; dateline --help lists them'],
    ['help bulid', 'did you mean "build"?'],
    ['build', 'build needs <article|->; see dateline build --help'],
    ['build a.html b.html', 'takes <article|-> and nothing more; "b.html" is too much'],
    ['build a.html --publised 2019-07-25', 'build has no option "--publised"; did you mean "--published"?'],
    ['build a.html -q', 'build has no option "-q"; it knows --corrections'],
    ['build a.html --published', '--published needs a value (DAY); write --published DAY'],
    ['build a.html --published -o x.json', '--published needs a value (DAY), but "-o" follows'],
    ['build a.html --published 2019-02-30', '--published: "2019-02-30" does not serve; write a day that exists'],
    ['build a.html --lang fr', '--lang: "fr" does not serve; write zh-Hans, zh-Hant or en'],
    ['build a.html --no-text=yes', '--no-text takes no value, but "yes" was given'],
    ['build a.html --__proto__=1', 'build has no option "--__proto__"'],
    ['dates', 'dates needs <file|->'],
    ['dates a.txt --jsonl', 'dates --jsonl reads standard input'],
    ['dates a.txt --format xml', '--format: "xml" does not serve; write text or jsonl'],
    ['data empty', 'empty: there is no <slug>/briefing.md in this folder'],
  ])('dateline %s', async (command, message) => {
    const { code, out, err } = await dateline(command);
    expect(err).toContain(message);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

test('what nobody foresaw is told in one line as a fault of the program', async () => {
  const fault = new TypeError('x is not iterable\nand more');
  expect(await dateline('build -', { fault })).toMatchObject({
    code: 2,
    out: '',
    err: 'dateline: TypeError: x is not iterable; this is a fault of dateline, please report it\n',
  });
});

describe('help and version go to standard output', () => {
  test.each([['--help'], ['-h'], ['help']])('dateline %s names every command', async (command) => {
    const { code, out } = await dateline(command);
    expect(code).toBe(0);
    for (const name of ['build', 'dates', 'check', 'validate', 'data']) expect(out).toContain(`\n  ${name} `);
  });

  test.each([['build'], ['dates'], ['check'], ['validate'], ['data']])(
    'dateline %s --help, without operands',
    async (name) => {
      const { code, out } = await dateline(`${name} --help`);
      expect({ code, head: out.split(':')[0] }).toEqual({ code: 0, head: `dateline ${name}` });
      expect(out).toBe((await dateline(`help ${name}`)).out);
      expect(out).toContain('exit codes');
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    },
  );

  it('gives the version of the package', async () => {
    expect(await dateline('--version')).toMatchObject({ code: 0, out: `${manifest.version}\n`, err: '' });
  });
});
