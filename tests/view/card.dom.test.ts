import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { EventsDocument } from '../../src/core/document/types.ts';
import EventCard from '../../src/view/EventCard.svelte';
import UndatedList from '../../src/view/UndatedList.svelte';
import { entriesOf } from '../../src/view/entries.ts';
import { WORDS } from '../../src/view/words/words.ts';

const text = 'First.\n7月16日至8月26日，多部门开展行动，为期40天。后文。';
const quote = '7月16日至8月26日，多部门开展行动，为期40天。';
const ambiguous = {
  quote: '03/12/2019开会。',
  start: 0,
  end: 13,
  dateText: '03/12/2019',
  dateStart: 0,
  implied: [
    { field: 'year', value: '2019', from: 'carried' },
    { field: 'month', value: '12', from: 'carried' },
  ],
  rule: 'date, after',
  parts: [{ kind: 'date', text: '03/12/2019' }],
  alternatives: ['2019-03-12'],
} as const;
const note = {
  code: 'year-inferred',
  severity: 'note',
  message: { 'zh-Hans': '没有写年份', en: 'No year is named' },
  suggestion: '可设 when',
} as const;
const file: EventsDocument = {
  version: 1,
  title: 'x',
  language: 'zh-Hans',
  asOf: '2019-07-25',
  source: { text },
  lanes: [{ id: 'l', label: '治欠保支' }],
  events: [
    {
      id: 'e',
      when: '2019-07-16/2019-08-26',
      title: '多部门开展行动',
      lane: 'l',
      status: 'ongoing',
      evidence: [
        {
          quote,
          start: 7,
          end: 7 + quote.length,
          dateText: '7月16日至8月26日',
          dateStart: 7,
          implied: [{ field: 'year', value: '2019', from: 'published' }],
          rule: 'zh.range',
        },
      ],
      checks: [
        {
          code: 'duration-mismatch',
          severity: 'warning',
          message: { 'zh-Hans': '相差两天', en: 'Two days off' },
          suggestion: { 'zh-Hans': '可写42天', en: 'Write 42 days' },
        },
      ],
    },
    { id: 'm', when: '2019-09', title: '编辑添加', evidence: [] },
    { id: 'p', when: '2019-12-03', title: '另一种读法', evidence: [ambiguous], checks: [note] },
    { id: 'q', when: '2019-12-05', title: '编辑改期', evidence: [ambiguous], edited: ['when'] },
  ],
};

const ANCHOR = { day: '2019-07-25', from: 'inferred' } as const;

/** The card's `dl` as rows: what it names, and what it says of it. */
function readingRows(): string[][] {
  return [...document.querySelectorAll('dt')].map((name) => {
    const row = [name.textContent];
    for (let next = name.nextElementSibling; next?.tagName === 'DD'; next = next.nextElementSibling)
      row.push(next.textContent.trim());
    return row;
  });
}

function card(
  index: number,
  language: 'zh-Hans' | 'en' = 'zh-Hans',
): { onmove: ReturnType<typeof vi.fn>; onclose: ReturnType<typeof vi.fn> } {
  const entry = entriesOf(file, language).at(index);
  if (entry === undefined) throw new Error('no such entry');
  const [onmove, onclose] = [vi.fn(), vi.fn()];
  const rest = { text, anchor: ANCHOR, content: 'zh-Hans', language, words: WORDS[language], onmove, onclose } as const;
  render(EventCard, { props: { entry, count: 4, ...rest } });
  return { onmove, onclose };
}

describe('the card of an event', () => {
  it('says title, lane, date, length, precision and status', () => {
    card(0);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('多部门开展行动');
    expect(screen.getByText('治欠保支')).toBeVisible();
    expect(screen.getByText('2019年7月16日至8月26日').closest('time')).toHaveAttribute('datetime', '2019-07-16');
    expect(screen.getByText('进行中 · 42 天（含首尾） · 精确到日')).toBeVisible();
  });

  it('marks the date in the sentence, and the sentence in its paragraph', () => {
    card(0);
    expect(document.querySelector('mark')).toHaveTextContent('7月16日至8月26日');
    expect(document.querySelector('blockquote')).toHaveTextContent('后文。');
    expect(screen.getByText('第 2 段')).toBeVisible();
  });

  it('keeps what the text says of the date apart from what was filled in', () => {
    card(0, 'en');
    expect(readingRows()).toEqual([
      ['In the text', '7月16日至8月26日 zh.range'],
      ['Filled in', '2019 year: from the publication date'],
      ['Counted from', '25 July 2019, worked out as the publication date'],
    ]);
    expect(screen.getByText('7月16日至8月26日', { selector: 'b' })).toHaveAttribute('lang', 'zh-Hans');
    expect(screen.getByText('2019', { selector: 'b' })).toHaveClass('filled');
  });

  it('tells each piece, the other reading of an ambiguous date, and the rule', () => {
    card(2);
    expect(readingRows()).toEqual([
      ['原文写明', '03/12/2019 日期'],
      ['补足', '2019年12月 年份和月份，承前文日期'],
      ['含义', '写明了起点，没有终点。'],
      ['另可读作', '2019年3月12日'],
      ['规则', '日期，起点之后'],
    ]);
  });

  it('tells only what stands in the text where an editor set the date', () => {
    card(3);
    expect(screen.getByText(WORDS['zh-Hans'].editedDate)).toBeVisible();
    expect(readingRows()).toEqual([['原文写明', '03/12/2019 日期']]);
  });

  it('says what to check, and what could be done, in the reader’s language', () => {
    card(0, 'en');
    expect(screen.getByText('Please check')).toBeVisible();
    expect(screen.getByText('Two days off')).toHaveAttribute('lang', 'en');
    expect(screen.getByText('Suggestion: Write 42 days')).toBeVisible();
  });

  it('puts a note under the reading, with the language that it stands in', () => {
    card(2, 'en');
    const advice = screen.getByText('Suggestion: 可设 when');
    expect(advice).toHaveAttribute('lang', 'zh-Hans');
    expect(document.querySelector('dl')?.compareDocumentPosition(advice)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('says so where a person added the event', () => {
    card(1);
    expect(screen.getByText(WORDS['zh-Hans'].proofOfPerson)).toBeVisible();
  });

  it('moves on and closes', async () => {
    const { onmove, onclose } = card(0);
    expect(screen.getByRole('button', { name: /上一个/ })).toHaveAttribute('aria-disabled', 'true');
    await fireEvent.click(screen.getByRole('button', { name: /下一个/ }));
    expect(onmove).toHaveBeenCalledWith(1);
    await fireEvent.click(screen.getByRole('button', { name: '关闭' }));
    expect(onclose).toHaveBeenCalledOnce();
  });
});

describe('the tray of what has no date', () => {
  it('lists what the text tells without a date, with its words in the sentence', () => {
    const undated = [
      { quote: '近日，平台上线。', start: 0, end: 8, dateText: '近日', title: '平台上线' },
      { quote: '很快开通。', start: 9, end: 14, dateText: '不久', title: { en: 'It opens' } },
    ];
    render(UndatedList, { undated, content: 'zh-Hans', language: 'en', words: WORDS.en });
    expect(screen.getByRole('region', { name: 'Without a date' })).toBeVisible();
    const [first, second] = screen.getAllByRole('listitem');
    expect(first?.querySelector('mark')).toHaveTextContent('近日');
    expect(first?.querySelector('blockquote')).toHaveTextContent('近日，平台上线。');
    expect(first?.querySelector('blockquote')).toHaveAttribute('lang', 'zh-Hans');
    expect(screen.getByText('It opens')).toHaveAttribute('lang', 'en');
    expect(second?.querySelector('mark')).toBeNull();
  });
});
