/** The little of the peers that the pages use; they lie in a folder of their own and bring no types when the code is checked. */
declare module 'vis-data' {
  export class DataSet {
    constructor(items: readonly object[]);
    readonly length: number;
  }
}

declare module 'vis-timeline' {
  import type { DataSet } from 'vis-data';
  export class Timeline {
    constructor(element: HTMLElement, items: DataSet, groups: DataSet, options: object);
    getWindow(): { readonly start: Date; readonly end: Date };
  }
}

declare module 'timelines-chart' {
  type Range = readonly [Date | number, Date | number];
  export default class TimelinesChart {
    constructor(element: HTMLElement);
    data(groups: readonly object[]): this;
    width(pixels: number): this;
    maxHeight(pixels: number): this;
    leftMargin(pixels: number): this;
    rightMargin(pixels: number): this;
    maxLineHeight(pixels: number): this;
    zQualitative(isQualitative: boolean): this;
    useUtc(isUtc: boolean): this;
    enableAnimations(isAnimated: boolean): this;
    zoomX(range: Range): this;
  }
}

declare module 'echarts' {
  interface DrawApi {
    value(dimension: number): number;
    coord(point: readonly [number, number]): [number, number];
    size(extent: readonly [number, number]): [number, number];
    style(): object;
  }
  export type RenderItem = (params: { readonly dataIndex: number }, api: DrawApi) => object;
  interface Chart {
    setOption(option: object): void;
    on(event: 'finished', listener: () => void): void;
    getOption(): { readonly dataZoom: readonly [{ readonly startValue: number; readonly endValue: number }] };
  }
  export function init(element: HTMLElement): Chart;
}
