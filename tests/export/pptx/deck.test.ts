/** The slides of a deck as records: what stands on them, in what order, and that no words are cut, small or under others. */
import { describe, expect, it, test } from 'vitest';
import type { EventsDocument } from '../../../src/core/document/types.ts';
import { approximateMeasure as measure } from '../../../src/core/scene/approximate.ts';
import { contrast } from '../../../src/core/scene/colors.ts';
import { palettes } from '../../../src/core/scene/palette.ts';
import { deckInPieces, deckOf } from '../../../src/export/pptx/deck.ts';
import {
  SLIDE,
  type Box,
  type Deck,
  type Slide,
  type SlideItem,
  type TextItem,
} from '../../../src/export/pptx/types.ts';
import { writePptx } from '../../../src/export/pptx/write.ts';
import { documentOf, event } from '../../scenes/support/documents.ts';
import { fc } from '../../support/laws.ts';
import { hostileDocuments } from '../html/hostile.ts';
import { DOCUMENTS, proof, story, withProof, wordy } from './documents.ts';

function deck(document: EventsDocument, more: { isDark?: boolean } = {}): Deck {
  return deckOf(document, { language: document.language, isDark: false, measure, ...more });
}

function textsIn(items: readonly SlideItem[]): TextItem[] {
  return items.flatMap((item) => (item.kind === 'group' ? textsIn(item.items) : item.kind === 'text' ? [item] : []));
}

function wordsOf({ paragraphs }: TextItem): string {
  return paragraphs.map((runs) => runs.map(({ text }) => text).join('')).join('\n');
}

function named(slide: Slide | undefined, name: string): string | undefined {
  const found = textsIn(slide?.items ?? []).find((item) => item.name === name);
  return found && wordsOf(found);
}

function titles({ slides }: Deck): string[] {
  return slides.map(({ items }) => textsIn(items).filter(({ isTitle }) => isTitle).map(wordsOf).join('|'));
} // prettier-ignore

/** Where the ink of words can be: of one that does not wrap without the air around its lines. */
function inkOf(item: TextItem): Box {
  const size = item.paragraphs[0]?.[0]?.size ?? 0;
  if (item.wraps) return item;
  const air = item.paragraphs.length === 1 ? (item.height - size * 0.8) / 2 : 0;
  return { ...item, y: item.y + air, height: item.height - 2 * air };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function expectReadable(deck: Deck): void {
  const { slides, strip, ground } = deck;
  slides.forEach(({ items, hasStrip }, place) => {
    const texts = textsIn(hasStrip ? [...items, ...strip] : items);
    texts.forEach((item, at) => {
      const words = `${String(place)}: ${wordsOf(item)}`;
      for (const { size, color } of item.paragraphs.flat()) {
        expect(size, words).toBeGreaterThanOrEqual(leastOf(place, deck));
        expect(contrast(color, ground), words).toBeGreaterThan(4.5);
      }
      const box = inkOf(item);
      const isIn = box.x >= 0 && box.x + box.width <= SLIDE.width && box.y >= 0 && box.y + box.height <= SLIDE.height;
      expect(isIn, `"${words}" leaves the slide`).toBe(true);
      const under = texts.slice(at + 1).find((other) => overlap(box, inkOf(other)));
      expect(under && wordsOf(under), `lies on "${words}"`).toBeUndefined();
    });
  });
}

/** 18 points; in a drawing of all or of a stretch of time 14, or what a drawing needs that is too high for the slide. */
function leastOf(place: number, { slides }: Deck): number {
  return slides[place]?.hasStrip === true || place === 0 ? 24 : 18.6;
}

describe('the slides', () => {
  it('are the title, all of it, and one for each event in the order of time', () => {
    const { slides, title, day } = deck(withProof);
    expect({ count: slides.length, title, day }).toEqual({ count: 16, title: '人社部主题教育推进时间线', day: '2019-07-25' });
    const said = titles(deck(withProof));
    expect(said.slice(0, 4)).toEqual(['人社部主题教育推进时间线', '全部时间线', '上半年减费1288亿元', '职业技能提升行动（2019—2021年）']);
    expect(said.at(-1)).toBe('全国赛');
    expect(named(slides[0], 'holds')).toBe('14个事件，2019年全年');
  }); // prettier-ignore

  it('follow the story where there is one, as often as it tells an event, and leave out what it does not tell', () => {
    const story = ['b', 'nobody', 'a', 'b'];
    const events = ['a', 'b', 'c'].map((id, place) => event(`2019-07-0${String(place + 1)}`, id.toUpperCase(), { id }));
    expect(titles(deck(documentOf('Told', 'en', { story, events }))).slice(2)).toEqual(['B', 'A', 'B']);
  });

  test.each([
    ['an open start counts by its end', ['../2019-06-30', '2019-07-01'], ['0', '1']],
    ['of one start the shorter first', ['2019', '2019-01', '2019-01-01'], ['2', '1', '0']],
    ['equal ones stay as they are', ['2019-01', '2019-01'], ['0', '1']],
  ])('%s', (_, dates, order) => {
    const events = dates.map((when, place) => event(when, String(place)));
    expect(titles(deck(documentOf('Sorted', 'en', { events }))).slice(2)).toEqual(order);
  });

  it('say when, what, the sentence with its date in bold, and where it stands', () => {
    const slide = deck(withProof).slides.find((each) => named(each, 'title') === '全国赛');
    expect(named(slide, 'date')).toBe('2019年9月 · 计划中');
    expect(named(slide, 'evidence')).toBe('“7月16日的原句第13号。”');
    expect(named(slide, 'source')).toBe('来源：示例日报，2019年7月25日');
    const quote = textsIn(slide?.items ?? []).find(({ name }) => name === 'evidence');
    expect(quote?.paragraphs[0]?.filter(({ isBold }) => isBold).map(({ text }) => text)).toEqual(['7月16日']);
  });

  it('have the notes of the speaker and every proof, in full', () => {
    const { slides } = deck(withProof);
    const slide = slides.find((each) => named(each, 'title')?.startsWith('专题党课'));
    expect(slide?.notes).toBe('讲到这里停一下。\n\n依据：“7月16日的原句第0号。”');
    const [, , long] = deck(wordy).slides;
    expect(named(long, 'evidence')).toMatch(/…$/);
    expect(long?.notes).toContain(wordy.events[0]?.evidence[0]?.quote ?? '?');
  });

  it('mark the event in the strip that all of them share, also one beyond it', () => {
    const far = [event('-0220', 'Far', { id: 'far' }), ...withProof.events];
    const { slides, strip } = deck({ ...withProof, events: far });
    expect(strip.some(({ kind, alt }) => kind === 'group' && alt?.startsWith('15个事件') === true)).toBe(true);
    for (const { items, hasStrip } of slides.slice(2)) {
      const mark = items.find(({ kind, alt }) => kind === 'group' && alt !== undefined);
      expect({ hasStrip, isMarked: mark?.kind === 'group' && mark.items.length > 0 }).toEqual({ hasStrip: true, isMarked: true });
    }
  }); // prettier-ignore
});

describe('slides of saved views', () => {
  const { slides } = deck(story);

  it('are one for each step, in its own words', () => {
    expect(titles(deck(story)).slice(2)).toEqual([
      ...['专题党课与“服务标兵”事迹宣讲', 'Told anew 重述', 'July 七月', 'One lane 一条线'],
      ...['致高校毕业生的一封信', '人社部主题教育推进时间线', '人社部主题教育推进时间线'],
    ]);
    expect(named(slides[3], 'summary')).toBe('In other words. 换句话说。');
    expect(named(slides[4], 'text')).toBe('All of July. 七月的一切。');
    expect(named(slides[6], 'date')).toBe('2019年7月上旬');
  });

  it('have the planned time and the notes of the step, before every proof', () => {
    expect(slides[3]?.notes).toBe('计划用时：90秒\n\nWait. 等一下。\n\n依据：“7月16日的原句第1号。”');
    expect(slides[4]?.notes).toMatch(/^计划用时：约2分钟\n\nSlowly. 慢一点。$/);
  });

  it('draw the events of that time alone, and a ring around what stands out', () => {
    const said = (place: number): string => JSON.stringify(slides[place]?.items.map(({ alt }) => alt ?? ''));
    expect(said(4)).toContain('国务院政策吹风会');
    expect(said(4)).not.toContain('第45届世界技能大赛');
    expect(said(7)).not.toContain('国务院政策吹风会');
    const accent = palettes.light.accent;
    const isRaised = (item: SlideItem): boolean =>
      item.kind === 'group' && item.items.some((shape) => shape.kind === 'box' && shape.stroke === accent);
    const raised = slides[4]?.items.filter(isRaised).map(({ name }) => name);
    expect(raised).toEqual(['专题党课与“服务标兵”事迹宣讲', '致高校毕业生的一封信']);
  });
});

describe('a deck in pieces', () => {
  it('is the same deck, and says how far it is', async () => {
    const shares: number[] = [];
    const options = { language: 'zh-Hans', isDark: false, measure } as const;
    let pauses = 0;
    const pause = (): Promise<void> => Promise.resolve(void (pauses += 1));
    const made = await deckInPieces(story, options, { onprogress: (share) => shares.push(share), pause });
    expect(made).toEqual(deck(story));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([shares.at(-1), pauses]).toEqual([1, shares.length]);
  });

  it('stops where nobody wants it', async () => {
    const signal = AbortSignal.abort(new Error('closed'));
    const options = { language: 'zh-Hans', isDark: false, measure } as const;
    await expect(deckInPieces(story, options, { signal })).rejects.toThrow('closed');
    await expect(writePptx(deck(story), { signal })).rejects.toThrow('closed');
  });
});

describe('words on slides', () => {
  test.each(DOCUMENTS)('are in their place, of full size, and none under others: %s', (_, document) => {
    expectReadable(deck(document));
    expectReadable(deck(document, { isDark: true }));
  });

  it('set an event without proof and summary in two texts', () => {
    const [, , slide] = deck(documentOf('Bare', 'en', { events: [event('2019', 'Bare')] })).slides;
    expect(textsIn(slide?.items ?? []).map(wordsOf)).toEqual(['2019', 'Bare']);
  });

  it('are larger where there are few of them', () => {
    const sizeOf = (quote: string): number => {
      const events = [event('2019-07-16', 'Title', { evidence: [proof(quote, 'July')] })];
      const [, , slide] = deck(documentOf('Sizes', 'en', { events })).slides;
      const text = textsIn(slide?.items ?? []).find(({ name }) => name === 'evidence');
      return text?.paragraphs[0]?.[0]?.size ?? 0;
    };
    expect(sizeOf('In July.')).toBe(39);
    expect(sizeOf('In July there was a meeting. '.repeat(20))).toBe(26);
  });

  it('stay on the slide whatever a document holds', () => {
    fc.assert(
      fc.property(hostileDocuments, (document) => {
        const { slides, strip } = deck(document);
        for (const { items } of slides)
          for (const { x, y, width, height } of textsIn([...items, ...strip])) {
            expect([x, y, width, height].every(Number.isFinite)).toBe(true);
            expect(x >= -1 && y >= 0 && x + width <= SLIDE.width + 1 && y + height <= SLIDE.height).toBe(true);
          }
      }),
      { numRuns: 60 },
    );
  });
});
