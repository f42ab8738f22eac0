/** The size that is told before a deck is made. */
import { expect, test } from 'vitest';
import { approximateMeasure as measure } from '../../../src/core/scene/approximate.ts';
import { deckOf } from '../../../src/export/pptx/deck.ts';
import { estimatePptx } from '../../../src/export/pptx/estimate.ts';
import { writePptx } from '../../../src/export/pptx/write.ts';
import { DOCUMENTS, many } from './documents.ts';

test.each([...DOCUMENTS, ['two thousand events', many(2_000)] as const])(
  'an estimate is within a factor of two: %s',
  async (_, document) => {
    const { length } = await writePptx(deckOf(document, { language: document.language, isDark: false, measure }));
    const estimated = estimatePptx(document);
    expect(estimated / length).toBeGreaterThan(0.5);
    expect(estimated / length).toBeLessThan(2);
  },
  60_000,
);
