import { describe, expect, it, test } from 'vitest';
import { dateline } from './world.ts';

const briefing = '---\ntitle: 题\nlanguage: zh\npublished: 2019-07-25\n---\n\n会议于7月16日召开。\n';
const english = '---\ntitle: T\nlanguage: en\npublished: 2019-07-25\n---\n\nThe meeting was held on July 16.\n';
const files = {
  'data/a/briefing.md': briefing,
  'data/a/briefing.en.md': english,
  'data/b/briefing.md': briefing,
  'data/readme.md': 'x',
};

describe('dateline data', () => {
  it('makes a timeline beside every briefing and sums them up in a table', async () => {
    const { code, out, err, files: made } = await dateline('data data', { files });
    expect([...made.keys()].filter((path) => path.endsWith('.json')).sort()).toEqual([
      'data/a/timeline.en.json',
      'data/a/timeline.json',
      'data/b/timeline.json',
    ]);
    expect(err).toMatch(/^a +en +1 +16 July 2019 +nothing to look at +new$/m);
    expect(err).toMatch(/^a +zh-Hans +1 +16 July 2019 +nothing to look at +new$/m);
    expect({ code, out }).toEqual({ code: 0, out: '' });
  });

  it('leaves alone what has not changed', async () => {
    const first = await dateline('data data', { files });
    const again = await dateline('data data', { files: Object.fromEntries(first.files) });
    expect(again.err).not.toMatch(/new|[^n]changed/);
    expect(again.files).toEqual(first.files);
  });

  it('lays on the corrections of the same language', async () => {
    const id =
      /"id": "(e-[^"]+)"/.exec((await dateline('data data', { files })).files.get('data/a/timeline.json') ?? '')?.[1] ??
      '';
    const corrections = `events: [{id: ${id}, set: {title: 开会}}]`;
    const { files: made } = await dateline('data data', {
      files: { ...files, 'data/a/corrections.yaml': corrections },
    });
    expect(made.get('data/a/timeline.json')).toContain('"title": "开会"');
    expect(made.get('data/b/timeline.json')).not.toContain('"title": "开会"');
  });

  it('keeps the old file of a set that fails, makes the others, and exits 2', async () => {
    const broken = { ...files, 'data/a/briefing.md': '', 'data/a/timeline.json': 'old' };
    const { code, err, files: made } = await dateline('data data', { files: broken });
    expect(made.get('data/a/timeline.json')).toBe('old');
    expect(made.has('data/b/timeline.json')).toBe(true);
    expect(err).toContain('failed; the old file stays');
    expect(err).toContain('data/a/briefing.md: error empty');
    expect(code).toBe(2);
    const going = await dateline('data data --keep-going', { files: broken });
    expect({ code: going.code, err: going.err }).toEqual({ code: 0, err });
  });

  test.each([
    ['no date', '---\nlanguage: zh\n---\n\n这里没有日期。\n', 'data/a/briefing.md: error no-events'],
    ['broken front matter', briefing.replace('title: 题', 'title: [题'), 'data/a/briefing.md:3:1: error yaml'],
  ])('keeps the old file of a set with %s, but writes where there is none', async (_name, text, message) => {
    const poor = { ...files, 'data/a/briefing.md': text };
    const kept = await dateline('data data', { files: { ...poor, 'data/a/timeline.json': 'old' } });
    expect(kept.files.get('data/a/timeline.json')).toBe('old');
    expect(kept.files.has('data/b/timeline.json')).toBe(true);
    expect(kept.err).toMatch(/^a .*failed; the old file stays$/m);
    expect(kept.err).toContain(message);
    const fresh = await dateline('data data', { files: poor });
    expect(fresh.files.has('data/a/timeline.json')).toBe(true);
    expect(fresh.err).toContain(message);
    expect({ kept: kept.code, fresh: fresh.code }).toEqual({ kept: 2, fresh: 1 });
  });
});
