import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import type { EventsDocument } from '../../../src/core/document/types.ts';
import { approximateMeasure } from '../../../src/core/scene/approximate.ts';
import { printedOf } from '../../../src/export/print/page.ts';
import { PRINT_KINDS, type PrintKind, type PrintOptions } from '../../../src/export/print/types.ts';
import { fc } from '../../support/laws.ts';
import { asRead, hostileDocuments } from '../html/hostile.ts';
import { documentOf, manyEvents } from '../support/documents.ts';
import { withProof } from '../pptx/documents.ts';

const sha256 = (text: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(text, 'utf8').digest('base64'));

const printed = (document: EventsDocument, options: Partial<PrintOptions> = {}): Promise<string> =>
  printedOf(document, { kind: 'steps', paper: 'a4', measure: approximateMeasure, sha256, ...options });

async function parsed(document: EventsDocument, options: Partial<PrintOptions> = {}): Promise<Document> {
  return new DOMParser().parseFromString(await printed(document, options), 'text/html');
}

describe('a printed page', () => {
  test.each(PRINT_KINDS)('of the kind %s is the same for the same document, and has its language and title', async (kind) => {
    const page = await parsed(withProof, { kind });
    expect(await printed(withProof, { kind })).toBe(await printed(withProof, { kind }));
    expect(page.documentElement.lang).toBe('zh-Hans');
    expect(page.title).not.toBe('');
    const { textContent } = page.querySelector('style') ?? { textContent: '' };
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toContain(`default-src 'none'; style-src 'sha256-${await sha256(textContent)}'`);
    expect(page.querySelectorAll('[style], [onload], script, img')).toHaveLength(0);
  }); // prettier-ignore

  const COUNTS: readonly [number, PrintKind, number][] = [
    [0, 'steps', 1],
    [1, 'steps', 2],
    [14, 'steps', 16],
    [0, 'poster', 2],
    [14, 'poster', 2],
    [0, 'pages', 1],
    [1, 'pages', 2],
    [14, 'pages', 2],
  ];
  test.each(COUNTS)('of %i events as %s has %i sections', async (count, kind, sections) => {
    const page = await parsed(manyEvents(count), { kind });
    expect(page.querySelectorAll('section')).toHaveLength(sections);
    const text = page.body.textContent;
    for (let event = 0; event < count; event += 1) expect(text).toContain(`Event ${String(event)}, with “words”`);
  });

  it('of two thousand events cuts them into sheets that say which they are', async () => {
    let pages = 0;
    const page = await parsed(manyEvents(2_000), { kind: 'pages', onPage: () => (pages += 1) });
    const heads = [...page.querySelectorAll('.head')].map(({ textContent }) => textContent);
    expect(heads).toHaveLength(pages);
    expect(heads[0]).toMatch(/^January – \w+ 2019Part 1 of \d+$|^1 January .* 2019Part 1 of \d+$|2019Part 1 of \d+$/);
    expect(heads.at(-1)).toContain(`Part ${String(pages)} of ${String(pages)}`);
    expect(pages).toBeGreaterThan(10);
    expect(page.querySelectorAll('.list li')).toHaveLength(2_000);
  });

  it('tells a step in its own words, with the mark of its date in the sentence', async () => {
    const [event] = withProof.events;
    const story = [{ event: event?.id ?? '', title: 'Own title', text: 'Own words', notes: 'Pause.\nGo on.' }];
    const page = await parsed({ ...withProof, story }, { hasNotes: true });
    expect(page.querySelector('h2')?.textContent).toBe('Own title');
    expect(page.querySelector('mark')?.textContent).toBe('7月16日');
    expect(page.querySelector('.notes p')?.textContent).toBe('Pause.\nGo on.');
    expect((await parsed({ ...withProof, story })).querySelector('.notes')).toBeNull();
  });

  it('shows of a saved view its range and its lanes only', async () => {
    const events = ['2001', '2005', '2009'].map((when, place) => ({ when, title: when + 'x', lane: place === 1 ? 'b' : 'a' }));
    const lanes = ['a', 'b'].map((id) => ({ id, label: id }));
    const story = [{ range: '2004/2010', lanes: ['a'], title: 'View' }];
    const page = await parsed(documentOf(events, { lanes, story }));
    const drawn = page.querySelector('svg')?.textContent ?? '';
    expect(drawn).toContain('2009x');
    expect(drawn).not.toMatch(/2001x|2005x/);
  }); // prettier-ignore

  test.each(PRINT_KINDS)('of the kind %s makes words of whatever a text holds', async (kind) => {
    await fc.assert(
      fc.asyncProperty(hostileDocuments, async (document) => {
        const page = await parsed(document, { kind, hasNotes: true });
        expect(page.querySelectorAll('script, img, iframe, [style], [onerror], [onmouseover]')).toHaveLength(0);
        const text = page.body.textContent;
        for (const { title } of document.events)
          expect(text).toContain(asRead(typeof title === 'string' ? title : (title.en ?? '')));
      }),
      { numRuns: 40 },
    );
  });
});
