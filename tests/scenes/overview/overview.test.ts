/** The overview of few events and of many against their pictures; `vitest run -u` writes them anew after a change that was wanted. */
import { expect, test } from 'vitest';
import { statusOf } from '../../../src/core/document/status.ts';
import { textIn } from '../../../src/core/document/text.ts';
import { approximateMeasure } from '../../../src/core/scene/approximate.ts';
import { overviewDrawing } from '../../../src/core/scene/drawing.overview.ts';
import { defaultMetrics } from '../../../src/core/scene/metrics.ts';
import { OVERVIEW_HEIGHT, prepareOverview } from '../../../src/core/scene/overview.ts';
import type { OverviewSource } from '../../../src/core/scene/overview.ts';
import { overviewWindow } from '../../../src/core/scene/overview.window.ts';
import { palettes } from '../../../src/core/scene/palette.ts';
import { prepare } from '../../../src/core/scene/prepare.ts';
import { homeDomain } from '../../../src/core/scene/scene.ts';
import { DAY } from '../../../src/core/time/civil.ts';
import type { Extent, Language } from '../../../src/core/time/types.ts';
import { svgOf } from '../../../src/export/svg.ts';
import { sequence } from '../support/documents.ts';
import { ministry } from '../support/ministry.ts';

interface Picture {
  readonly source: OverviewSource;
  readonly view: Extent;
  readonly width: number;
  readonly language: Language;
  readonly theme: 'light' | 'dark';
}

/** Fourteen events in seven lanes; the window is a summer of three years. */
function fourteen(): Picture {
  const [width, language] = [860, 'zh-Hans'] as const;
  const metrics = defaultMetrics(width);
  const prepared = prepare(ministry, { measure: approximateMeasure, metrics, language, textIn, statusOf });
  const { lod, lanes, extent, now } = prepared;
  const source = { columns: lod.input, lanes, extent, now };
  return { source, view: homeDomain(prepared, width), width, language, theme: 'light' };
}

/** A hundred thousand days in three lanes, ever more of them. */
function manyDays(): Picture {
  const next = sequence(11);
  const length = 100_000;
  const starts = Float64Array.from({ length }, () => Math.floor(Math.sqrt(next()) * 20_000) * DAY);
  const columns = {
    starts,
    ends: starts.map((start) => start + DAY),
    lanes: Uint16Array.from({ length }, () => Math.floor(next() ** 2 * 3)),
  };
  const lanes = [0, 1, 2].map((colorIndex) => ({ colorIndex, color: null }));
  const source = { columns, lanes, extent: { start: 0, end: 20_001 * DAY }, now: 19_000 * DAY };
  return { source, view: { start: 9_000 * DAY, end: 9_010 * DAY }, width: 358, language: 'en', theme: 'dark' };
}

test.each([
  ['fourteen', fourteen],
  ['hundred-thousand', manyDays],
])('the overview of %s looks as it did', async (name, make) => {
  const { source, view, width, language, theme } = make();
  const overview = prepareOverview(source, { width, height: OVERVIEW_HEIGHT, language, measure: approximateMeasure });
  const drawing = overviewDrawing({ overview, window: overviewWindow(overview, view) }, palettes[theme]);
  await expect(svgOf(drawing, { language })).toMatchFileSnapshot(`./${name}.svg`);
});
