/** What the exports are made with, loaded when somebody asks for one. */
import { loadWriters } from '../embed/writers.ts';

/** Rejects where the network fails. */
export async function loadTools() {
  const [jobs, estimate, pptx, print, tiles, clear, ics, writers] = await Promise.all([
    import('../../export/jobs.ts'),
    import('../../export/estimate.ts'),
    import('../../export/pptx/estimate.ts'),
    import('../../export/print/estimate.ts'),
    import('../../export/tiles.ts'),
    import('../../export/clear.ts'),
    import('../../export/ics.ts'),
    loadWriters(),
  ]);
  return {
    doJob: jobs.doJob,
    bytesOf: estimate.bytesOf,
    documentEstimate: estimate.documentEstimate,
    textEstimate: estimate.textEstimate,
    svgEstimate: estimate.svgEstimate,
    pngEstimate: estimate.pngEstimate,
    estimatePptx: pptx.estimatePptx,
    estimatePdf: print.estimatePdf,
    tilesOf: tiles.tilesOf,
    tileNames: tiles.tileNames,
    CANVAS_LIMITS: tiles.CANVAS_LIMITS,
    cleared: clear.cleared,
    comingOf: ics.comingOf,
    writers,
  };
}

export type Tools = Awaited<ReturnType<typeof loadTools>>;
export type JobName = import('../../export/jobs.ts').JobName;
export type Asked<J extends JobName> = import('../../export/jobs.ts').Asked<J>;
export type Given<J extends JobName> = import('../../export/jobs.ts').Given<J>;
export type JobRequest = import('../../export/jobs.worker.ts').JobRequest;
export type JobAnswer<J extends JobName> = import('../../export/jobs.worker.ts').JobAnswer<J>;
export type Tile = ReturnType<Tools['tilesOf']>[number];
export type CanvasLimits = Parameters<Tools['tilesOf']>[1];
