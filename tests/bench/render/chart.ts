/** The result as a picture: how long a step of zooming takes against the number of events, both on logarithmic axes. */
import { scaleLog } from 'd3-scale';
import { palettes } from '../../../src/core/scene/palette.ts';
import type { Palette } from '../../../src/core/scene/types.ts';

export interface Line {
  readonly name: string;
  /** Number of events and milliseconds; Infinity where it was not done in time. In order. */
  readonly points: readonly { readonly count: number; readonly ms: number }[];
}

const WIDTH = 760;
const HEIGHT = 440;
const PLOT = { left: 64, right: 600, top: 48, bottom: 380 };
/** A screen of sixty pictures a second shows one in so many milliseconds. */
const FRAME = 1000 / 60;
const LABEL_HEIGHT = 18;
/** Places in the palette: ours the first, the rest well apart. */
const INKS = [0, 2, 1, 4, 6];

const round = (value: number): string => value.toFixed(1);

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function colors(palette: Palette, indent: string): string {
  const inks = INKS.map((place, index) => `--line${index}: ${palette.lanes[place] ?? palette.ink};`);
  const grounds = [`--ground: ${palette.ground};`, `--ink: ${palette.ink};`, `--muted: ${palette.muted};`];
  return `${indent}svg { ${[...grounds, `--rule: ${palette.rule};`, ...inks].join(' ')} }`;
}

/** The picture follows the reader's light or dark; fonts are the reader's own. */
function style(): string {
  return [
    '<style>',
    colors(palettes.light, '  '),
    '  @media (prefers-color-scheme: dark) {',
    colors(palettes.dark, '    '),
    '  }',
    '  svg { background: var(--ground); font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; }',
    '  text { fill: var(--ink); } .muted { fill: var(--muted); } .rule { stroke: var(--rule); }',
    '  .line { fill: none; stroke-width: 1.75; } .ours { stroke-width: 3.5; } .end { font-weight: 600; paint-order: stroke; stroke: var(--ground); stroke-width: 4px; }',
    '</style>',
  ].join('\n');
}

interface Scales {
  readonly x: (count: number) => number;
  readonly y: (ms: number) => number;
  readonly counts: readonly number[];
  readonly decades: readonly number[];
}

/** Whole decades around all values. */
function scalesOf(lines: readonly Line[]): Scales {
  const points = lines.flatMap((line) => line.points);
  const counts = [...new Set(points.map(({ count }) => count))].sort((a, b) => a - b);
  const times = points.map(({ ms }) => ms).filter(isFinite);
  const low = Math.floor(Math.log10(Math.min(FRAME, ...times)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(FRAME, ...times))));
  const decades = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
  const first = counts[0] ?? 1;
  const last = counts.at(-1) ?? first;
  return {
    x: scaleLog([first, Math.max(last, first * 10)], [PLOT.left + 12, PLOT.right]),
    y: scaleLog([10 ** low, 10 ** high], [PLOT.bottom, PLOT.top]),
    counts,
    decades,
  };
}

function rule(y: number, dash: string): string {
  return `<line class="rule" x1="${PLOT.left}" x2="${PLOT.right}" y1="${round(y)}" y2="${round(y)}"${dash}/>`;
}

function axes({ x, y, counts, decades }: Scales): string[] {
  const frame = y(FRAME);
  const number = (value: number): string => value.toLocaleString('en');
  return [
    ...decades.map((ms) => rule(y(ms), '')),
    ...decades.map(
      (ms) => `<text class="muted" x="${PLOT.left - 8}" y="${round(y(ms) + 4)}" text-anchor="end">${number(ms)}</text>`,
    ),
    ...counts.map(
      (count) =>
        `<text class="muted" x="${round(x(count))}" y="${PLOT.bottom + 20}" text-anchor="middle">${number(count)}</text>`,
    ),
    `<text class="muted" x="${round((PLOT.left + PLOT.right) / 2)}" y="${PLOT.bottom + 42}" text-anchor="middle">events</text>`,
    `<line x1="${PLOT.left}" x2="${PLOT.right}" y1="${round(frame)}" y2="${round(frame)}" stroke="var(--muted)" stroke-dasharray="3 4"/>`,
    `<text class="muted" x="${PLOT.right}" y="${round(frame + 13)}" text-anchor="end">60 pictures a second</text>`,
  ];
}

/** A dot, a square, a triangle, a diamond: colour alone tells nothing. */
const SHAPES = [
  'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0',
  'M-4 -4H4V4H-4Z',
  'M0 -5L5 4H-5Z',
  'M0 -5L5 0L0 5L-5 0Z',
];

interface End {
  readonly index: number;
  readonly name: string;
  readonly isCut: boolean;
  readonly x: number;
  readonly y: number;
}

function drawn({ name, points }: Line, index: number, { x, y }: Scales): { marks: string[]; end: End | null } {
  const places = points.filter(({ ms }) => isFinite(ms)).map(({ count, ms }) => ({ x: x(count), y: y(ms) }));
  const last = places.at(-1);
  if (last === undefined) return { marks: [], end: null };
  const path = places.map((place, step) => `${step === 0 ? 'M' : 'L'}${round(place.x)} ${round(place.y)}`).join('');
  const ink = `var(--line${index % INKS.length})`;
  const shape = SHAPES[index % SHAPES.length] ?? '';
  const line = `<path class="line${index === 0 ? ' ours' : ''}" stroke="${ink}" d="${path}"/>`;
  const dots = places.map(
    (place) => `<path fill="${ink}" transform="translate(${round(place.x)} ${round(place.y)})" d="${shape}"/>`,
  );
  return { marks: [line, ...dots], end: { index, name, isCut: places.length < points.length, ...last } };
}

/** Names at the ends of the lines; at the right edge they are pushed down where two would meet. */
function names(ends: readonly End[]): string[] {
  const sorted = [...ends].sort((a, b) => a.y - b.y);
  let free = -Infinity;
  return sorted.map(({ index, name, isCut, x, y }) => {
    const at = isCut ? y + 4 : Math.max(y + 4, free);
    if (!isCut) free = at + LABEL_HEIGHT;
    const left = round(x + 12);
    const said = `<text class="end" style="fill: var(--line${index % INKS.length})" x="${left}" y="${round(at)}">${escaped(name)}</text>`;
    return isCut ? `${said}<text class="muted" x="${left}" y="${round(at + 15)}">gave up beyond</text>` : said;
  });
}

/** The picture as SVG, ours first among the lines. The same lines give the same text. */
export function chart(lines: readonly Line[], title: string): string {
  const scales = scalesOf(lines);
  const parts = lines.map((line, index) => drawn(line, index, scales));
  const ends = parts.flatMap(({ end }) => (end === null ? [] : [end]));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${escaped(title)}">`,
    style(),
    `<rect width="${WIDTH}" height="${HEIGHT}" style="fill: var(--ground)"/>`,
    `<text x="${PLOT.left - 40}" y="26" font-size="15" font-weight="600">${escaped(title)}</text>`,
    ...axes(scales),
    ...parts.toReversed().flatMap(({ marks }) => marks),
    ...names(ends),
    '</svg>',
    '',
  ].join('\n');
}
