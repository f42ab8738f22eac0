import { describe, expect, it } from 'vitest';
import { proofOf, undatedParts } from '../../src/view/proof.ts';

const TEXT = 'Title\n\nFirst. On 5 May it began. It went on.\nLast.';
const start = TEXT.indexOf('On 5 May');
const evidence = {
  quote: 'On 5 May it began.',
  start,
  end: start + 'On 5 May it began.'.length,
  dateText: '5 May',
  dateStart: start + 3,
  implied: [],
  rule: 'en.day-month',
};

describe('the proof of an event', () => {
  it('marks the sentence and the date in their paragraph', () => {
    expect(proofOf(evidence, TEXT)).toEqual({
      paragraph: 2,
      parts: [
        { kind: 'context', text: 'First. ' },
        { kind: 'sentence', text: 'On ' },
        { kind: 'date', text: '5 May' },
        { kind: 'sentence', text: ' it began.' },
        { kind: 'context', text: ' It went on.' },
      ],
    });
  });

  it('shows the sentence alone where the document carries no text', () => {
    const proof = proofOf(evidence, undefined);
    expect(proof.paragraph).toBeNull();
    expect(proof.parts.map((part) => part.text).join('')).toBe(evidence.quote);
  });

  it('shows the sentence alone where the text is another one', () => {
    expect(proofOf(evidence, `New first line.\n${TEXT}`).paragraph).toBeNull();
  });

  it('starts a paragraph at the start of the text', () => {
    const first = { ...evidence, quote: 'Title', start: 0, end: 5, dateText: 'Title', dateStart: 0 };
    expect(proofOf(first, TEXT)).toEqual({ paragraph: 1, parts: [{ kind: 'date', text: 'Title' }] });
  });
});

describe('the sentence of something without a date', () => {
  const undated = { quote: 'It will open soon.', start: 0, end: 18, dateText: 'soon', title: 'It will open' };

  it('marks the words that stand for a date', () => {
    expect(undatedParts(undated)).toEqual([
      { kind: 'sentence', text: 'It will open ' },
      { kind: 'date', text: 'soon' },
      { kind: 'sentence', text: '.' },
    ]);
  });

  it('is whole where they do not stand in it', () => {
    expect(undatedParts({ ...undated, dateText: 'later' })).toEqual([{ kind: 'sentence', text: undated.quote }]);
    expect(undatedParts({ ...undated, dateText: '' })).toEqual([{ kind: 'sentence', text: undated.quote }]);
  });
});
