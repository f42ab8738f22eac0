import { describe, expect, it, test } from 'vitest';
import { chooseEdition, loadEditions, readTimeline, slugs } from '../../src/app/catalogue.ts';
import { readFile } from '../../src/app/file.ts';
import type { Language } from '../../src/core/time/types.ts';

const edition = (language: Language, id: string): ReturnType<typeof readTimeline> =>
  readTimeline(
    'x',
    JSON.stringify({
      version: 1,
      title: 'x',
      language,
      lanes: [],
      events: [{ id, when: '2019', title: 'x', evidence: [] }],
    }),
  );

const UNHEARD = { progress: () => undefined, first: () => undefined };

const editions = [edition('zh-Hans', 'zh-event'), edition('en', 'en-event')];

test.each<[string, Language | null, string | null, Language, Language]>([
  ['the reader’s language', null, null, 'en', 'en'],
  ['the reader’s script family', null, null, 'zh-Hant', 'zh-Hans'],
  ['the one asked for', 'zh-Hans', null, 'en', 'zh-Hans'],
  ['the one that holds the open event', null, 'zh-event', 'en', 'zh-Hans'],
  ['the one asked for, whatever event is open', 'en', 'zh-event', 'zh-Hans', 'en'],
])('shows %s', (_name, wanted, event, language, expected) => {
  expect(chooseEdition(editions, { edition: wanted, event, language })?.document?.language).toBe(expected);
});

it('falls back to the original, and to nothing', () => {
  expect(chooseEdition([edition('zh-Hans', 'a')], { edition: null, event: null, language: 'en' })).not.toBeNull();
  expect(chooseEdition([], { edition: null, event: null, language: 'en' })).toBeNull();
});

describe('the timelines of the site', () => {
  it('are three, in their editions, the original first', async () => {
    expect(slugs().sort()).toEqual(['apollo-11', 'mohrss-2019', 'timelines-through-time']);
    const ministry = await loadEditions('mohrss-2019');
    expect(ministry.map(({ document }) => document?.language)).toEqual(['zh-Hans', 'en']);
    expect(await loadEditions('nowhere')).toEqual([]);
  });
});

describe('a file of one’s own', () => {
  it('that cannot be opened is told', async () => {
    const gone = {
      name: 'gone.json',
      size: 1,
      arrayBuffer: () => Promise.reject(new Error('gone')),
    } as unknown as File;
    expect(await readFile(gone, UNHEARD, new AbortController().signal)).toMatchObject({
      document: null,
      diagnostics: [{ code: 'unreadable' }],
    });
  });

  it('that is not UTF-8 is told', async () => {
    const file = new File([new Uint8Array([0x7b, 0xff])], 'x.json');
    expect(await readFile(file, UNHEARD, new AbortController().signal)).toMatchObject({
      document: null,
      diagnostics: [{ code: 'unreadable' }],
    });
  });
});
