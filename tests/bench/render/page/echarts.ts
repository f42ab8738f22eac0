/** ECharts: a custom series on a canvas, as its example of a profile does it: bars with titles, the axis zoomed from inside. */
import { init, type RenderItem } from 'echarts';
import { EXTENT, laneName, LANES, type BenchEvent } from '../dataset.ts';
import { serve } from './serve.ts';

/** It has no rows of its own: the events of a lane take turns in so many. */
const ROWS = 6;

function valuesOf({ start, end, lane }: BenchEvent, index: number): number[] {
  return [start, end, LANES.indexOf(lane) * ROWS + (index % ROWS)];
}

function drawer(events: readonly BenchEvent[]): RenderItem {
  return ({ dataIndex }, api) => {
    const [x, y] = api.coord([api.value(0), api.value(2)]);
    const [right] = api.coord([api.value(1), api.value(2)]);
    const height = api.size([0, 1])[1] * 0.7;
    return {
      type: 'rect',
      shape: { x, y: y - height / 2, width: Math.max(3, right - x), height },
      style: api.style(),
      textContent: { type: 'text', style: { text: events[dataIndex]?.title ?? '', fontSize: 12, fill: '#1f1d1a' } },
      textConfig: { position: 'right' },
    };
  };
}

let spanOf = (): number => NaN;

serve(
  (stage, events) => {
    const chart = init(stage);
    const finished = new Promise<void>((done) => chart.on('finished', () => done()));
    chart.setOption({
      animation: false,
      grid: { left: 70, right: 20, top: 10, bottom: 30 },
      xAxis: { type: 'time', min: EXTENT.start, max: EXTENT.end },
      yAxis: {
        type: 'category',
        inverse: true,
        data: LANES.flatMap((lane) => Array.from({ length: ROWS }, () => laneName(lane))),
        axisLabel: { interval: (index: number) => index % ROWS === 0 },
      },
      // Without its brake of 100 ms, so that every step is drawn, as with the others.
      dataZoom: [{ type: 'inside', filterMode: 'weakFilter', throttle: 0 }],
      series: [
        {
          type: 'custom',
          renderItem: drawer(events),
          labelLayout: { hideOverlap: true },
          encode: { x: [0, 1], y: 2 },
          data: events.map(valuesOf),
        },
      ],
    });
    spanOf = () => {
      const { startValue, endValue } = chart.getOption().dataZoom[0];
      return endValue - startValue;
    };
    return finished;
  },
  () => spanOf(),
);
