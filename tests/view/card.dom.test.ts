import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { EventsDocument } from '../../src/core/document/types.ts';
import EventCard from '../../src/view/EventCard.svelte';
import EventList from '../../src/view/EventList.svelte';
import { entriesOf } from '../../src/view/entries.ts';
import { WORDS } from '../../src/view/words/words.ts';

const text = 'First.\n7月16日至8月26日，多部门开展行动，为期40天。后文。';
const quote = '7月16日至8月26日，多部门开展行动，为期40天。';
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
        { code: 'duration-mismatch', severity: 'warning', message: { 'zh-Hans': '相差两天', en: 'Two days off' } },
      ],
    },
    { id: 'm', when: '2019-09', title: '编辑添加', evidence: [] },
  ],
};

function card(
  index: number,
  language: 'zh-Hans' | 'en' = 'zh-Hans',
): { onmove: ReturnType<typeof vi.fn>; onclose: ReturnType<typeof vi.fn> } {
  const entry = entriesOf(file, language)[index];
  if (entry === undefined) throw new Error('no such entry');
  const [onmove, onclose] = [vi.fn(), vi.fn()];
  render(EventCard, { entry, count: 2, text, content: 'zh-Hans', language, words: WORDS[language], onmove, onclose });
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

  it('says how the date was read, and what to check, in the reader’s language', () => {
    card(0, 'en');
    expect(screen.getByText('Year 2019: from the publication date')).toBeVisible();
    expect(screen.getByText('Two days off', { exact: false })).toBeVisible();
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

describe('the list', () => {
  it('is ordered, with times and proofs', () => {
    render(EventList, {
      entries: entriesOf(file, 'zh-Hans'),
      language: 'zh-Hans',
      words: WORDS['zh-Hans'],
      selected: 'm',
      onselect: vi.fn(),
    });
    const items = screen.getAllByRole('listitem');
    expect(items).toHaveLength(2);
    expect(items[0]).toHaveTextContent('2019年7月16日至8月26日');
    expect(items[0]?.querySelector('mark')).toHaveTextContent('7月16日至8月26日');
    expect(screen.getByRole('button', { name: '编辑添加' })).toHaveAttribute('aria-current', 'true');
  });
});
