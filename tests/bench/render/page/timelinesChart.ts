/** timelines-chart: a group for each lane and in it a line for each event, whose name is the title: it has no other place for one. */
import TimelinesChart from 'timelines-chart';
import { EXTENT, laneName, LANES } from '../dataset.ts';
import { serve } from './serve.ts';

/** It zooms by a frame that is drawn, not by the wheel, and does not pan: both are put onto its `zoomX` here. */
function steer(stage: HTMLElement, show: (range: readonly [number, number]) => void): () => number {
  let [from, to] = [EXTENT.start, EXTENT.end];
  const go = (start: number, end: number): void => {
    [from, to] = [start, end];
    show([start, end]);
  };
  stage.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const at = from + (event.clientX / stage.clientWidth) * (to - from);
      const factor = 2 ** (event.deltaY * 0.002);
      go(at + (from - at) * factor, at + (to - at) * factor);
    },
    { passive: false, capture: true },
  );
  stage.addEventListener(
    'pointermove',
    (event) => {
      if (event.buttons === 0) return;
      const by = (-event.movementX / stage.clientWidth) * (to - from);
      go(from + by, to + by);
    },
    { capture: true },
  );
  // Its own frame is not drawn meanwhile.
  stage.addEventListener('mousedown', (event) => event.stopPropagation(), { capture: true });
  return () => to - from;
}

/** It draws a little later than it is told to, all at once, and says nothing of it. */
function drawnIn(stage: HTMLElement): Promise<void> {
  return new Promise((done) => {
    const look = (): void => {
      if (stage.querySelector('.series-segment') === null) requestAnimationFrame(look);
      else done();
    };
    look();
  });
}

let spanOf = (): number => NaN;

serve(
  (stage, events) => {
    const groups = LANES.map((lane) => ({
      group: laneName(lane),
      data: events
        .filter((event) => event.lane === lane)
        .map(({ id, title, start, end }) => ({
          label: `${title} ${id}`,
          data: [{ timeRange: [start, end], val: lane }],
        })),
    }));
    const chart = new TimelinesChart(stage)
      .width(1440)
      .maxHeight(800)
      .leftMargin(80)
      .rightMargin(320)
      .zQualitative(true)
      .useUtc(true)
      .enableAnimations(false)
      .data(groups)
      .zoomX([EXTENT.start, EXTENT.end]);
    spanOf = steer(stage, (range) => void chart.zoomX([new Date(range[0]), new Date(range[1])]));
    return drawnIn(stage);
  },
  () => spanOf(),
);
