/** Reads the events of a Parquet file row group by row group, so that a picture can be drawn after the first. */
import { fault } from '../article/diagnostic.ts';
import { findings } from '../findings.ts';
import { readCells } from './cells.ts';
import { reasonOf } from './open.ts';
import { checkedRows, type Memory } from './rows.ts';
import type { ParquetRows, ParquetTimeline, RowGroup } from './types.ts';

export { openParquet } from './open.ts';

/** Columns that a picture needs, and those that are only read on a card. */
const SHOWN = ['start', 'end', 'when', 'title', 'lane', 'importance', 'level', 'id', 'status'];
const TOLD = ['summary', 'url'];

interface ReadOptions {
  /** What to read instead of all row groups: `[{ first: 17, count: 1 }]` is one event. */
  readonly groups?: readonly RowGroup[];
  /** True to read `summary` and `url` too. */
  readonly withDetails?: boolean;
}

/**
 * The good rows of each row group, in the order of the file: the important events first where the file was written so. Every
 * group is fetched and decoded when it is asked for; to stop early, leave the loop. Never throws: a row that is bad or a
 * group that is damaged is left out and told in the diagnostics of the group.
 */
export async function* readRows(timeline: ParquetTimeline, options: ReadOptions = {}): AsyncGenerator<ParquetRows> {
  const { groups = timeline.groups, withDetails = false } = options;
  const { head, source } = timeline;
  const lanes = new Map((head?.lanes ?? []).map(({ id }, place) => [id, place]));
  const memory: Memory = { findings: findings(), lanes, ids: new Set(), highest: 0 };
  const wanted = withDetails ? [...SHOWN, ...TOLD] : SHOWN;
  const isDaily = source.columns.get('start')?.content === 'date';
  for (const group of groups) yield await rowsOf(group);

  async function rowsOf(group: RowGroup): Promise<ParquetRows> {
    try {
      return checkedRows({ cells: await readCells(source, wanted, group), group, isDaily }, memory);
    } catch (error) {
      return damaged(group, reasonOf(error), memory);
    }
  }
}

/** No events, and the reason. */
function damaged(group: RowGroup, reason: string, memory: Memory): ParquetRows {
  const message = `${group.count} rows cannot be read (${reason}); write or copy the file again`;
  memory.findings.report(fault({ path: `rows[${group.first}]`, code: 'parquet-damaged', value: reason, message }));
  return checkedRows({ cells: new Map(), group: { first: group.first, count: 0 }, isDaily: false }, memory);
}
