/** The proof of an event as a reader sees it: the sentence in its paragraph, with the date marked. */
import type { Evidence, Undated } from '../core/document/types.ts';

interface ProofPart {
  readonly text: string;
  readonly kind: 'context' | 'sentence' | 'date';
}

export interface Proof {
  readonly parts: readonly ProofPart[];
  /** 1 for the first paragraph of the article; null where the document does not carry its text. */
  readonly paragraph: number | null;
}

interface Slice {
  readonly text: string;
  /** Offset of `text` in the plain text. */
  readonly start: number;
}

function paragraphAround(text: string, evidence: Evidence): Slice {
  const start = text.lastIndexOf('\n', evidence.start - 1) + 1;
  const end = text.indexOf('\n', evidence.end);
  return { text: text.slice(start, end === -1 ? undefined : end), start };
}

function countParagraphs(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}

/** Cuts a slice at the sentence and at the date in it; empty parts are left out. */
function partsOf({ text, start }: Slice, evidence: Evidence): ProofPart[] {
  const cut = (from: number, to: number): string => text.slice(Math.max(0, from - start), Math.max(0, to - start));
  const dateEnd = evidence.dateStart + evidence.dateText.length;
  const parts: ProofPart[] = [
    { kind: 'context', text: cut(start, evidence.start) },
    { kind: 'sentence', text: cut(evidence.start, evidence.dateStart) },
    { kind: 'date', text: cut(evidence.dateStart, dateEnd) },
    { kind: 'sentence', text: cut(dateEnd, evidence.end) },
    { kind: 'context', text: cut(evidence.end, start + text.length) },
  ];
  return parts.filter((part) => part.text !== '');
}

/** The proof with its paragraph where `text`, the plain text of the article, holds it; else the sentence alone. */
export function proofOf(evidence: Evidence, text: string | undefined): Proof {
  const isThere = text !== undefined && text.slice(evidence.start, evidence.end) === evidence.quote;
  if (!isThere) return { parts: partsOf({ text: evidence.quote, start: evidence.start }, evidence), paragraph: null };
  const paragraph = paragraphAround(text, evidence);
  return { parts: partsOf(paragraph, evidence), paragraph: countParagraphs(text.slice(0, paragraph.start)) + 1 };
}

/** The sentence of something without a date, with the words that stand for one marked, where they stand in it. */
export function undatedParts({ quote, dateText }: Undated): ProofPart[] {
  const at = dateText === '' ? -1 : quote.indexOf(dateText);
  if (at < 0) return [{ kind: 'sentence', text: quote }];
  const parts: ProofPart[] = [
    { kind: 'sentence', text: quote.slice(0, at) },
    { kind: 'date', text: dateText },
    { kind: 'sentence', text: quote.slice(at + dateText.length) },
  ];
  return parts.filter(({ text }) => text !== '');
}
