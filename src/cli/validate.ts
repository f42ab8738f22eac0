/** `dateline validate`: is this timeline.json, or this Parquet file of events, what it should be? */
import type { Diagnostic } from '../core/document/types.ts';
import { isParquet } from '../import/parquet/sign.ts';
import { diagnosticLine, nameOf, readBytes } from './article.ts';
import { documentIn } from './documents.ts';
import type { Io } from './io.ts';
import { counter } from './progress.ts';
import { counted } from './summary.ts';
import type { Command } from './types.ts';

interface Verdict {
  readonly problems: number;
  /** Events that can be shown; null where there is no timeline at all. */
  readonly shown: number | null;
}

type Tell = (diagnostics: readonly Diagnostic[]) => Promise<number>;

async function ofParquet(bytes: Uint8Array, tell: Tell, io: Io): Promise<Verdict> {
  const { openParquet, readRows } = await import('../import/parquet/read.ts');
  // A copy, since a slice of a small file of Node is a part of a larger buffer.
  const slice = (start: number, end?: number): ArrayBuffer => new Uint8Array(bytes.subarray(start, end)).buffer;
  const { timeline, diagnostics } = await openParquet({ byteLength: bytes.length, slice });
  let problems = await tell(diagnostics);
  if (timeline === null) return { problems, shown: null };
  const { step, end } = counter(io, 'events read');
  let shown = 0;
  for await (const rows of readRows(timeline, { withDetails: true })) {
    step(rows.events.count);
    shown += rows.events.count;
    problems += await tell(rows.diagnostics);
  }
  end();
  return { problems, shown };
}

export const validate: Command = {
  name: 'validate',
  operands: '<timeline.json|events.parquet|->',
  count: [1, 1],
  summary: 'tells what is wrong in a timeline, and what to do',
  details: [
    'Good events survive bad ones: the summary says how many can be shown. Of a Parquet file the first',
    'twenty faults of every kind are told.',
  ],
  options: [],
  run: async ({ operands: [path = '-'] }, io) => {
    const name = nameOf(path);
    const bytes = await readBytes(path, io);
    const tell: Tell = async (diagnostics) => {
      for (const diagnostic of diagnostics) await io.print(`${diagnosticLine(name, diagnostic)}\n`);
      return diagnostics.length;
    };
    const verdict = async (): Promise<Verdict> => {
      if (isParquet(bytes) || /\.parquet$/i.test(name)) return ofParquet(bytes, tell, io);
      const { document, diagnostics } = documentIn(bytes, name);
      return { problems: await tell(diagnostics), shown: document?.events.length ?? null };
    };
    const { problems, shown } = await verdict();
    const faults = problems === 0 ? 'valid' : counted(problems, 'problem');
    io.say(
      `${name}: ${faults}; ${shown === null ? 'it cannot be shown' : `${counted(shown, 'event')} can be shown`}\n`,
    );
    return problems === 0 ? 0 : 1;
  },
};
