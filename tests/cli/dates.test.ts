import { describe, expect, it, test } from 'vitest';
import { dateline } from './world.ts';

describe('dateline dates', () => {
  const files = { 'a.html': '<p>会议</p>\n<p>从<b>6月14日</b>起，开展讨论。</p>' };

  it('lists dates with file, line and column of the source', async () => {
    const { code, out, err } = await dateline('dates a.html --anchor 2019-07-25', { files });
    expect(out).toBe('a.html:2:8: 6月14日 = 2019-06-14/..: 2019年6月14日起 (year 2019 published)\n');
    expect(err).toBe('1 date, 0 of them context; counted from 2019-07-25 (published)\n');
    expect(code).toBe(0);
  });

  it('gives one record a line, with offsets in plain text and source', async () => {
    const { out } = await dateline('dates a.html -a 2019-07-25 -f jsonl', { files });
    expect(JSON.parse(out)).toMatchObject({
      start: 4,
      end: 9,
      text: '6月14日',
      edtf: '2019-06-14/..',
      from: '2019-06-14',
      to: null,
      approx: false,
    });
    const [start, end] = (JSON.parse(out) as { source: [number, number] }).source;
    expect(files['a.html'].slice(start, end)).toBe('6月14日');
  });

  test.each([
    ['no dates', '这里没有日期。', 'no dates were found'],
    ['an impossible date', '会议于2019年2月30日召开。', '<stdin>:1:4: error impossible-day'],
  ])('%s: told, and the exit code is 1', async (_name, input, message) => {
    const { code, err } = await dateline('dates -', { input });
    expect(err).toContain(message);
    expect(code).toBe(1);
  });
});

describe('dateline dates --jsonl', () => {
  it('goes on after a date that leads beyond the calendar', async () => {
    const input = ['9999年12月31日之后停用。', '2019年7月16日开工。']
      .map((text, id) => `${JSON.stringify({ id, text, ref: '2019-07-25' })}\n`)
      .join('');
    const { out } = await dateline('dates --jsonl --explain', { input });
    const answers = out.split('\n').filter((line) => line !== '');
    expect(answers).toHaveLength(2);
    expect(answers[1]).toContain('"2019-07-16"');
  });

  it('answers every line in turn', async () => {
    const input =
      '{"id": "a", "text": "会议于7月16日召开", "ref": "2019-07-20"}\n\n{"id": 2, "text": "拨打12333号码"}\n';
    const { code, out, err } = await dateline('dates --jsonl', { input });
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toMatchObject([
      {
        id: 'a',
        spans: [
          {
            start: 3,
            end: 8,
            text: '7月16日',
            edtf: '2019-07-16',
            from: '2019-07-16',
            to: '2019-07-16',
            approx: false,
            rule: expect.any(String) as unknown,
          },
        ],
      },
      { id: 2, spans: [] },
    ]);
    expect(code).toBe(0);
    expect(err).toBe('2 texts read\n');
  });

  test.each([
    ['{"id": 1', null, '<stdin>:2: error "{"id": 1" is not JSON; write {"id", "text", "ref"} on one line'],
    ['[1]', null, 'is no record'],
    ['{"id": "b"}', 'b', 'text: nothing is no text; write a string'],
    ['{"id": "b", "text": 5}', 'b', 'text: 5 is no text'],
    ['{"id": "b", "text": "x", "ref": "2019-02-30"}', 'b', 'ref: "2019-02-30" is no day'],
    ['{"__proto__": {"text": "x"}}', null, 'text: nothing is no text'],
  ])('a bad line is answered with an error, and the rest is done: %s', async (line, id, message) => {
    const good = '{"id": "g", "text": "2019年7月16日"}';
    const { code, out, err } = await dateline('dates --jsonl', { input: `${good}\n${line}\n${good}\n` });
    const answers = out
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text) as unknown);
    expect(answers).toMatchObject([
      { id: 'g', spans: [{}] },
      { id, spans: [], error: expect.any(String) as unknown },
      { id: 'g', spans: [{}] },
    ]);
    expect(err).toContain(message);
    expect(err).toContain('2 texts read, 1 line not understood');
    expect(code).toBe(1);
  });

  it('shows at a terminal that long work goes on, and cleans up behind it', async () => {
    const input = '{"id": 1, "text": "2019"}\n'.repeat(10);
    const { err } = await dateline('dates --jsonl', { input, isTerminal: true });
    expect(err).toMatch(/^\r\d+ lines …/);
    expect(err.endsWith('\r\u001B[K10 texts read\n')).toBe(true);
    expect((await dateline('dates --jsonl', { input })).err).toBe('10 texts read\n');
  });
});
