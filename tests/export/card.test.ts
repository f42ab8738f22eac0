/** The social card: what it says, and that whatever the document holds no text is cut, covered or too small to read. */
import { describe, expect, it, test } from 'vitest';
import { approximateMeasure as measure } from '../../src/core/scene/approximate.ts';
import { contrast } from '../../src/core/scene/colors.ts';
import type { Drawing, Primitive, Rect } from '../../src/core/scene/types.ts';
import type { EventsDocument, TimelineEvent } from '../../src/core/document/types.ts';
import type { Language } from '../../src/core/time/types.ts';
import { cardOf } from '../../src/export/card.ts';
import { documentOf, event } from '../scenes/support/documents.ts';
import { ministry, ministryInEnglish } from '../scenes/support/ministry.ts';
import { fc } from '../support/laws.ts';

const WIDE = { width: 1200, height: 630 };
const SQUARE = { width: 1080, height: 1080 };

type Text = Extract<Primitive, { kind: 'text' }>;

function draw(document: EventsDocument, size = WIDE, more: { language?: Language; isDark?: boolean } = {}): Drawing {
  return cardOf(document, { ...size, isDark: false, language: document.language, measure, ...more });
}

function textsOf({ primitives }: Drawing): Text[] {
  return primitives.filter((primitive) => primitive.kind === 'text');
}

function wordsOf(drawing: Drawing): string[] {
  return textsOf(drawing).map(({ text }) => text);
}

function titleOf(drawing: Drawing): Text[] {
  return textsOf(drawing).filter(({ weight }) => weight === 700);
}

/** Where the ink of a text can be. */
function boxOf({ x, y, text, size, weight, anchor }: Text): Rect {
  const width = measure(text, size, weight);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - size * 0.78, width, height: size * 0.95 };
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function expectReadable(drawing: Drawing): void {
  const texts = textsOf(drawing).map((text) => ({ text, box: boxOf(text) }));
  for (const { text, box } of texts) {
    expect(text.size, text.text).toBeGreaterThanOrEqual(22);
    expect(contrast(text.fill, drawing.ground), text.text).toBeGreaterThan(4.5);
    const isIn = box.x >= 0 && box.x + box.width <= drawing.width && box.y >= 0 && box.y + box.height <= drawing.height;
    expect(isIn, `"${text.text}" leaves the card`).toBe(true);
  }
  texts.forEach(({ text, box }, place) => {
    const under = texts.slice(place + 1).find((other) => overlap(box, other.box));
    expect(under, `"${text.text}" lies on "${under?.text.text ?? ''}"`).toBeUndefined();
  });
}

/** The stems of flags: thin upright lines. */
function stemsOf({ primitives }: Drawing): Extract<Primitive, { kind: 'line' }>[] {
  return primitives
    .filter((each) => each.kind === 'line')
    .filter(({ x1, x2, strokeWidth }) => x1 === x2 && strokeWidth === 1.5);
}

describe('the words of a card', () => {
  it('are the title, what it holds, the most important events and the source', () => {
    const source = { publisher: '示例日报', published: '2019-07-25' };
    const words = wordsOf(draw({ ...ministry, source }));
    expect(words[0]).toBe('人社部主题教育推进时间线');
    expect(words[1]).toBe('14个事件，2019年全年');
    expect(words).toContain('报道时间 7月25日');
    expect(words).toContain('全员大讨论，列出三张清单');
    expect(words.at(-1)).toBe('来源：示例日报，2019年7月25日');
  });

  it('are in the language that is asked for', () => {
    const document = documentOf('Meeting', 'en', { events: [event('2019-07-16', 'One')] });
    expect(wordsOf(draw(document, WIDE, { language: 'zh-Hant' }))).toContain('1個事件，2019年7月16日');
    expect(wordsOf(draw(document))).toContain('1 event, 16 July 2019');
  });

  test.each([
    [{ publisher: 'The Gazette', published: '2019-07-25' }, 'Source: The Gazette, 25 July 2019'],
    [{ title: 'An article' }, 'Source: An article'],
    [{ published: '2019-07-25' }, '25 July 2019'],
    [{ publisher: 'The Gazette', published: '2019-07-25', publishedInferred: true }, 'Source: The Gazette'],
  ])('name the source %j as "%s"', (source, said) => {
    const document = documentOf('Meeting', 'en', { source, events: [event('2019-07-16', 'One')] });
    expect(wordsOf(draw(document)).at(-1)).toBe(said);
  });

  it('say that there are no events, without an axis', () => {
    const drawing = draw(documentOf('Empty', 'en', { events: [] }));
    expect(wordsOf(drawing)).toEqual(['Empty', 'No events']);
    expect(stemsOf(drawing)).toEqual([]);
  });

  it('are struck through where something was called off', () => {
    const struck = (status: TimelineEvent['status'] & string): number => {
      const document = documentOf('Tour', 'en', { events: [event('2019-07-16', 'A tour', { status })] });
      return draw(document).primitives.filter((each) => each.kind === 'line' && each.y1 === each.y2).length;
    };
    // One line through the words, one through the mark.
    expect(struck('cancelled')).toBe(struck('happened') + 2);
  });
});

describe('the title', () => {
  const long =
    '关于进一步加强和改进新时代人力资源和社会保障系统行风建设以及根治拖欠农民工工资问题1288亿元专项行动的若干意见及其二〇一九年夏季推进情况时间线';

  it('is as large as it can be on two lines', () => {
    const sizes = ['短', '一个稍微长一点的标题，写满一行以后还有第二行', long].map(
      (title) => titleOf(draw({ ...ministry, title }))[0]?.size,
    );
    expect(sizes).toEqual([60, 60, 48]);
  });

  it('is cut after three lines, and not within a number', () => {
    const lines = titleOf(draw({ ...ministry, title: long })).map(({ text }) => text);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/);
    expect(lines.join('')).toContain('1288亿元');
    expect(lines.some((line) => line.includes('1288亿'))).toBe(true);
  });

  it('is cut at a word', () => {
    const title = 'Incomprehensibilities '.repeat(12);
    const lines = titleOf(draw({ ...ministryInEnglish, title })).map(({ text }) => text);
    expect(lines).toHaveLength(3);
    expect(lines.join(' ').replace('…', '').split(' ').filter(Boolean)).toEqual(
      lines.join(' ').match(/Incomprehensibilities/g),
    );
  });
});

describe('the picture', () => {
  it('has a mark for every event that is seen', () => {
    const events = Array.from({ length: 9 }, (_, day) => event(`2019-07-0${String(day + 1)}`, `Day ${String(day)}`));
    const { primitives } = draw(documentOf('Days', 'en', { events }));
    expect(primitives.filter(({ kind }) => kind === 'path')).toHaveLength(9);
  });

  it('tells the most important events', () => {
    const events = Array.from({ length: 300 }, (_, index) => {
      const day = new Intl.DateTimeFormat('sv', { timeZone: 'UTC' }).format(index * 86_400_000);
      return event(day, `Event ${String(index)}`, { importance: index % 100 === 50 ? 0.9 : 0.2 });
    });
    const words = wordsOf(draw(documentOf('Many', 'en', { events })));
    for (const title of ['Event 50', 'Event 150', 'Event 250']) expect(words).toContain(title);
    expect(words.filter((text) => text.startsWith('Event')).length).toBeLessThanOrEqual(8);
  });

  it('is larger where there is little to say', () => {
    const document = documentOf('One', 'en', { events: [event('2019-07-16', 'One thing')] });
    const size = (of: EventsDocument): number => textsOf(draw(of)).find(({ text }) => text === 'One thing')?.size ?? 0;
    expect(size(document)).toBe(38);
  });

  it('has no stem through the words of another', () => {
    for (const document of [ministry, ministryInEnglish]) {
      for (const size of [WIDE, SQUARE]) {
        const drawing = draw(document, size);
        const boxes = textsOf(drawing)
          .filter(({ halo }) => halo !== undefined)
          .map(boxOf);
        const crossed = stemsOf(drawing).filter(({ x1, y1, y2 }) =>
          boxes.some((box) => overlap(box, { x: x1 - 1, y: y1, width: 2, height: y2 - y1 })),
        );
        expect(crossed).toEqual([]);
      }
    }
  });

  it('folds long empty stretches where they would hide events', () => {
    const summer = Array.from({ length: 12 }, (_, day) => event(`2019-07-${String(day + 10)}`, `Day ${String(day)}`));
    const document = documentOf('Prelude and summer', 'en', { events: [event('1961-05-25', 'A promise'), ...summer] });
    const words = wordsOf(draw(document));
    expect(words.some((text) => text.includes('years'))).toBe(true);
  });
});

describe('light and dark', () => {
  it('differ in nothing but colour', () => {
    const shape = (drawing: Drawing): unknown[] =>
      textsOf(drawing).map(({ x, y, text, size }) => ({ x, y, text, size }));
    expect(shape(draw(ministry, WIDE, { isDark: true }))).toEqual(shape(draw(ministry)));
    expect(draw(ministry, WIDE, { isDark: true }).ground).not.toBe(draw(ministry).ground);
  });
});

const titles = fc.oneof(
  fc
    .array(fc.constantFrom('Council', 'agrees', 'on', '1,288', 'million', 'for', 'the', 'administration'), {
      minLength: 1,
      maxLength: 20,
    })
    .map((all) => all.join(' ')),
  fc
    .array(fc.constantFrom('根治', '欠薪', '夏季', '行动', '1288亿元', '（', '）', '，', '会议'), {
      minLength: 1,
      maxLength: 30,
    })
    .map((all) => all.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const days = fc.integer({ min: 10, max: 28 });
const dates = fc.oneof(
  fc.tuple(fc.integer({ min: 1000, max: 2100 }), days).map(([year, day]) => `${String(year)}-07-${String(day)}`),
  days.map((day) => `2019-07-${String(day)}`),
  days.map((day) => `2019-06-${String(day)}/2019-08-${String(day)}`),
  fc.constantFrom(
    '2019-09',
    '2019',
    '2019-06-14/..',
    '../2019-06',
    '2019-06-21~/2019-06-30~',
    '-0220',
    '19XX',
    'Y-13800000000',
    '2019-07-16T09:30',
  ),
);
const events = fc.array(
  fc.tuple(
    dates,
    titles,
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom('happened', 'planned', 'cancelled', 'ongoing'),
  ),
  { maxLength: 40 },
);
const documents = fc
  .tuple(titles, fc.constantFrom<Language>('en', 'zh-Hans', 'zh-Hant'), events, fc.boolean())
  .map(([title, language, all, hasAsOf]) =>
    documentOf(title, language, {
      ...(hasAsOf && { asOf: '2019-07-25' }),
      source: { publisher: title, published: '2019-07-25' },
      events: all.map(([when, of, importance, status], index) =>
        event(when, of, { id: String(index), importance, status: status as 'planned' }),
      ),
    }),
  );

test.each([WIDE, SQUARE])('every text is inside, apart from all others, large and dark enough: %j', (size) => {
  fc.assert(
    fc.property(documents, fc.boolean(), (document, isDark) => {
      expectReadable(draw(document, size, { isDark }));
    }),
    { numRuns: 150 },
  );
});

test('numbers are finite, and the same document gives the same card', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const drawing = draw(document);
      expect(JSON.stringify(drawing)).not.toMatch(/null(?!,"|\})|NaN|Infinity/);
      expect(draw(document)).toEqual(drawing);
    }),
    { numRuns: 40 },
  );
});
