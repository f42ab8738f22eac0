import { describe, expect, it, test } from 'vitest';
import { dateline } from './world.ts';

const timeline = {
  version: 1,
  title: 'A & B',
  language: 'en',
  asOf: '2019-07-25',
  lanes: [{ id: 'a', label: 'A' }],
  events: [
    { id: 'x', when: '2019-07-16', title: '=One', lane: 'a', evidence: [], notes: 'say it slowly' },
    { id: 'y', when: '2019-09', title: { en: 'Two', 'zh-Hans': '二' }, evidence: [] },
    { id: 'z', when: '-0220', title: 'Old', evidence: [], checks: [{ code: 'c', severity: 'note', message: 'is it?' }] },
  ],
}; // prettier-ignore

function rendered(command: string, changes: object = {}): ReturnType<typeof dateline> {
  return dateline(`render - ${command}`, { input: JSON.stringify({ ...timeline, ...changes }) });
}

describe('dateline render, as text for other programs', () => {
  test.each([
    ['csv', /^id,when,.*\r\nz,'-0220,.*\r\nx,2019-07-16,.*,'=One,,A,happened,.*\r\ny,2019-09,/s],
    ['csv --bom', /^\uFEFFid,when,/],
    ['csv --lang zh-CN', /,2019年9月,二,/],
    [
      'md',
      /^# A \\& B\n\n## 221 BCE · Old\n\n## 16 July 2019 · \\=One\n\nA\n\n## September 2019 · Two\n\n\*planned\*\n$/,
    ],
    ['md --order lanes', /^# A \\& B\n\n## A\n\n### 16 July 2019 · \\=One\n\n## Other\n\n### 221 BCE · Old\n\n/],
    ['md --lang zh-Hans', /## 2019年9月 · 二\n\n\*计划中\*\n$/],
    ['json', /^\{\n {2}"version": 1,\n {2}"title": "A & B",\n {2}"language": "en",\n/],
  ])('%s', async (form, start) => {
    const { code, out, err } = await rendered(`--format ${form}`);
    expect(out).toMatch(start);
    expect({ code, err }).toEqual({ code: 0, err: '<stdin>: 3 events\n' });
  });

  test.each([
    ['ics', ['Two (some time in September 2019)'], 'ics: 1 event to come, 2 not; --all writes all\n'],
    ['ics --lang zh-Hans', ['二（2019年9月某时）'], 'ics: 1 event to come, 2 not; --all writes all\n'],
    [
      'ics --all',
      ['=One', 'Two (some time in September 2019)'],
      'ics: 1 event left out: no calendar holds years before 1 or after 9999, or no start\n',
    ],
  ])('%s says what is not in it', async (form, titles, told) => {
    const { code, out, err } = await rendered(`--format ${form}`);
    expect([...out.matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, title]) => title)).toEqual(titles);
    expect({ code, err }).toEqual({ code: 0, err: `${told}<stdin>: 3 events\n` });
  });

  it('writes a calendar, a table, Markdown and JSON without any event', async () => {
    for (const form of ['ics', 'csv', 'md', 'json']) {
      const { code, out, err } = await rendered(`-f ${form}`, { events: [] });
      expect({ code, err, isWritten: out !== '' }).toEqual({ code: 0, err: '<stdin>: no events\n', isWritten: true });
    }
  });

  test.each([
    ['ics --all', false],
    ['csv', false],
    ['md', false],
    ['json', false],
    ['json --with-notes', true],
  ])('%s tells nothing of the desk, and notes: %s', async (form, hasNotes) => {
    const { out } = await rendered(`-f ${form}`);
    expect([out.includes('say it slowly'), out.includes('is it?')]).toEqual([hasNotes, false]);
  });

  test.each([
    ['md --order lane', 'write time or lanes'],
    ['csv --all', '--format csv takes --bom; leave out --all'],
    ['json --lanes', '--lanes'],
  ])('%s: could not run', async (form, message) => {
    const { code, out, err } = await rendered(`-f ${form}`);
    expect(err).toContain(message);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});
