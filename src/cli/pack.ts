/** `dateline pack`: a timeline.json or a table of events → a Parquet file, for more events than JSON carries well. */
import { diagnosticLine, nameOf } from './article.ts';
import { CannotRun, type Io } from './io.ts';
import { LANGUAGE, PUBLISHED } from './options.ts';
import { openTable, type Table } from './pack.input.ts';
import { counter, size } from './progress.ts';
import { counted } from './summary.ts';
import type { Command } from './types.ts';

/** More lines than this nobody reads. */
const SHOWN = 50;

function say(table: Table, name: string, io: Io): void {
  for (const diagnostic of table.diagnostics.slice(0, SHOWN)) io.say(`${diagnosticLine(name, diagnostic)}\n`);
  const rest = table.diagnostics.length - SHOWN;
  if (rest > 0) io.say(`… and ${rest} more\n`);
  if (table.leftOut !== '') io.say(`${name}: a table has no column for ${table.leftOut}; keep the JSON for these\n`);
}

async function write({ rows, head }: Table, output: string, io: Io): Promise<string> {
  const { parquetOf } = await import('../export/parquet.ts');
  const { step, end } = counter(io, 'events written');
  const bytes = parquetOf(rows, head, step);
  end();
  await io.writeFile(output, bytes);
  return `written: ${output}, ${size(bytes.length)}`;
}

export const pack: Command = {
  name: 'pack',
  operands: '<timeline.json|events.csv|->',
  count: [1, 1],
  summary: 'writes a Parquet file, for 100,000 events and more',
  details: [
    'CSV has a line with the names of its columns: title, and when (EDTF) or start and end (EDTF dates,',
    'both inclusive); lane, importance (0 to 1), id, status, summary and url may be there. Bad rows are told',
    'as file:line and left out. The file holds start, end, lane, importance, level and title, the important',
    'events first, so that a picture can be drawn after the first few thousand rows.',
  ],
  options: [
    { name: 'output', short: 'o', value: 'FILE', help: 'where to write; it must be given' },
    { name: 'title', short: 't', value: 'TEXT', help: 'title of the timeline (CSV); without it the name of the file' },
    { ...LANGUAGE, help: 'zh-Hans, zh-Hant or en (CSV); without it en' },
    { ...PUBLISHED, name: 'as-of', short: 'a', help: 'day, as 2019-07-25, after which all is planned (CSV)' },
  ],
  run: async (request, io) => {
    const output = request.options.get('output');
    if (output === undefined) throw new CannotRun('pack needs --output FILE, such as -o events.parquet');
    if (output === '-') throw new CannotRun('--output: Parquet is no text for a terminal or a pipe; name a file');
    const name = nameOf(request.operands[0] ?? '-');
    const table = await openTable(request, io);
    say(table, name, io);
    const isEmpty = table.rows.length === 0;
    const outcome = isEmpty ? 'nothing written' : await write(table, output, io);
    io.say(`${name}: ${counted(table.rows.length, 'event')}; ${outcome}\n`);
    return isEmpty || table.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
