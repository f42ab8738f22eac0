import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { EventsDocument } from '../../src/core/document/types.ts';
import type { LinkedEvent } from '../../src/view/linked.ts';
import EventCard from '../../src/view/EventCard.svelte';
import UndatedList from '../../src/view/UndatedList.svelte';
import { entriesOf } from '../../src/view/entries.ts';
import { WORDS } from '../../src/view/words/words.ts';
import { eventually } from '../support/eventually.ts';

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
    {
      id: 'r',
      when: '2019-12-06',
      title: '多图多链接',
      place: '北京',
      actor: '人社部',
      tags: ['工资', '治欠'],
      summary: '一段概要',
      notes: '讲者备注',
      evidence: [],
      links: [
        { url: 'https://example.org/page', label: '网页' },
        { url: 'javascript:alert(1)', label: '脚本' },
        { to: 'e', kind: 'cause' },
      ],
      media: [
        { url: 'https://pictures.example/one.jpg', alt: '第一张', credit: '新华社' },
        { url: 'data:image/png;base64,iVBORw0KGgo=', alt: '第二张' },
        { url: 'pictures/three.png', alt: '第三张' },
      ],
    },
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

interface Opened {
  readonly onmove: ReturnType<typeof vi.fn>;
  readonly onopen: ReturnType<typeof vi.fn>;
  readonly onclose: ReturnType<typeof vi.fn>;
}

function card(index: number, language: 'zh-Hans' | 'en' = 'zh-Hans', linked: readonly LinkedEvent[] = []): Opened {
  const entry = entriesOf(file, language).at(index);
  if (entry === undefined) throw new Error('no such entry');
  const acts = { onmove: vi.fn(), onopen: vi.fn(), onclose: vi.fn() };
  const share = { address: () => 'https://example.org/#/x?event=e', citation: () => `${entry.title}，${entry.when}。` };
  const rest = {
    text,
    anchor: ANCHOR,
    content: 'zh-Hans',
    language,
    words: WORDS[language],
    ...share,
    ...acts,
  } as const;
  render(EventCard, { props: { entry, count: file.events.length, linked, ...rest } });
  return acts;
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

describe('what the card of an event shows besides', () => {
  const entries = entriesOf(file, 'zh-Hans');
  const first = entries.byId('e');
  const linked: LinkedEvent[] =
    first === undefined ? [] : [{ key: 'e', relation: '起因', entry: first, isFilteredOut: true }];

  it('place, actor, tags and summary, but not the notes of the speaker', () => {
    card(4);
    expect(readingRows()).toEqual([
      ['地点', '北京'],
      ['主体', '人社部'],
      ['标签', '工资、治欠'],
    ]);
    expect(screen.getByText('一段概要')).toBeVisible();
    expect(document.body.textContent).not.toContain('讲者备注');
  });

  it('a linked event as a button that opens it, and says where the filter leaves it out', async () => {
    const { onopen } = card(4, 'zh-Hans', linked);
    const button = screen.getByRole('button', { name: /起因.*多部门开展行动.*2019年7月16日至8月26日.*已被筛选排除/s });
    await fireEvent.click(button);
    expect(onopen).toHaveBeenCalledWith('e');
  });

  it('an address on the web as a link that tells its host, and nothing else as one', () => {
    card(4);
    const links = screen.getAllByRole('link');
    expect(links).toHaveLength(1);
    expect(links[0]).toHaveAttribute('href', 'https://example.org/page');
    expect(links[0]).toHaveAttribute('rel', 'noopener noreferrer nofollow');
    expect(links[0]).toHaveTextContent('网页 example.org');
    expect(screen.getByText('javascript:alert(1)')).toBeVisible();
  });

  it('loads no picture by itself; the one that is asked for keeps the focus near', async () => {
    card(4);
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText('第一张')).toBeVisible();
    expect(screen.getByText('图片：新华社')).toBeVisible();
    expect(screen.getByText('pictures/three.png')).toBeVisible();
    await fireEvent.click(screen.getByRole('button', { name: '从 pictures.example 加载图片' }));
    expect(screen.getByRole('img', { name: '第一张' })).toHaveAttribute('src', 'https://pictures.example/one.jpg');
    expect(screen.getByRole('img', { name: '第一张' })).toHaveAttribute('referrerpolicy', 'no-referrer');
    expect(screen.getByRole('img', { name: '第一张' }).closest('figure')).toHaveFocus();
    await fireEvent.error(screen.getByRole('img', { name: '第一张' }));
    expect(screen.getByText('图片无法加载。')).toBeVisible();
    await fireEvent.click(screen.getByRole('button', { name: '显示图片' }));
    expect(screen.getByRole('img', { name: '第二张' })).toBeVisible();
  });
});

describe('to share an event', () => {
  it('copies its address and its citation, and says so', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    card(1);
    await fireEvent.click(screen.getByRole('button', { name: '复制链接' }));
    expect(writeText).toHaveBeenLastCalledWith('https://example.org/#/x?event=e');
    await eventually(() => expect(screen.getByRole('status')).toHaveTextContent('链接已复制'));
    await fireEvent.click(screen.getByRole('button', { name: '引用' }));
    expect(writeText).toHaveBeenLastCalledWith('编辑添加，2019年9月。');
    await eventually(() => expect(screen.getByRole('status')).toHaveTextContent('引文已复制'));
    vi.unstubAllGlobals();
  });

  it('shows the text where the browser does not let it copy', async () => {
    vi.stubGlobal('navigator', {});
    card(1);
    await fireEvent.click(screen.getByRole('button', { name: '复制链接' }));
    const field = await screen.findByRole('textbox', { name: /手动复制/ });
    expect(field).toHaveValue('https://example.org/#/x?event=e');
    vi.unstubAllGlobals();
  });
});
