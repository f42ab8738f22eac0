/** `dateline render`: a timeline.json → what a page takes: a snippet, a page for an iframe, one file, static HTML, a picture. */
import { publicOf } from '../core/document/public.ts';
import { tileNames } from '../export/tiles.ts';
import { diagnosticLine } from './article.ts';
import { openDocument } from './documents.ts';
import { CannotRun, type Io } from './io.ts';
import { size } from './progress.ts';
import type { Content, Form } from './render.form.ts';
import { FORMS } from './render.forms.ts';
import { RENDER_OPTIONS } from './render.options.ts';
import { counted } from './summary.ts';
import type { Command, Request } from './types.ts';

/** Options that every form takes. */
const COMMON = ['format', 'output', 'lang'];

function formOf({ options }: Request): Form {
  const name = options.get('format');
  const names = Object.keys(FORMS).join(', ');
  if (name === undefined) throw new CannotRun(`render needs --format FORM, one of ${names}`);
  const form = Object.hasOwn(FORMS, name) ? FORMS[name] : undefined;
  if (form === undefined) throw new CannotRun(`--format: "${name}" is no form; write one of ${names}`);
  const stray = [...options.keys()].filter((option) => !COMMON.includes(option) && !form.takes.includes(option));
  if (stray.length === 0) return form;
  const takes = form.takes.map((option) => `--${option}`).join(', ');
  const leave = stray.map((option) => `--${option}`).join(', ');
  throw new CannotRun(`--format ${name} takes ${takes || 'no more options'}; leave out ${leave}`);
}

async function put(content: Content, output: string, io: Io): Promise<string> {
  if (typeof content === 'string' || content instanceof Uint8Array) return putOne(content, output, io);
  const [only] = content;
  if (content.length === 1 && only !== undefined) return putOne(only, output, io);
  if (output === '-') throw new CannotRun(ONLY_FILE);
  const names = pieceNames(output, content.length);
  for (const [place, name] of names.entries()) await io.writeFile(name, content[place] ?? new Uint8Array());
  const bytes = content.reduce((sum, { length }) => sum + length, 0);
  return `; written: ${names[0] ?? ''} to ${names.at(-1) ?? ''}, ${size(bytes)} in all`;
}

const ONLY_FILE = 'this form is not written to the terminal; add -o FILE';

async function putOne(content: string | Uint8Array, output: string, io: Io): Promise<string> {
  if (output !== '-') await io.writeFile(output, content);
  else if (typeof content === 'string') await io.print(content);
  else throw new CannotRun(ONLY_FILE);
  const { length } = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return output === '-' ? '' : `; written: ${output}, ${size(length)}`;
}

/** "a/strike.png" in pieces: "a/strike-01.png", "a/strike-02.png" … */
function pieceNames(output: string, count: number): string[] {
  const base = output.replace(/\.png$/i, '');
  return tileNames(count).map((name) => `${base}-${name}`);
}

export const render: Command = {
  name: 'render',
  operands: '<timeline.json|->',
  count: [1, 1],
  summary: 'writes a timeline for a page or another program: HTML, a picture, a calendar, a table, Markdown',
  details: [
    'forms:',
    ...Object.entries(FORMS).map(([name, { summary }]) => `  ${name.padEnd(7)} ${summary}`),
    '',
    'Problems of the timeline are told as "dateline validate" tells them; what is good is written all the',
    'same, and the exit code is 1. A file that cannot be read writes nothing.',
  ],
  options: RENDER_OPTIONS,
  run: async (request, io) => {
    const form = formOf(request);
    const { name, document, diagnostics } = await openDocument(request.operands[0] ?? '-', io);
    for (const diagnostic of diagnostics) io.say(`${diagnosticLine(name, diagnostic)}\n`);
    if (document === null) {
      io.say(`${name}: it cannot be shown; nothing written\n`);
      return 1;
    }
    const output = request.options.get('output') ?? '-';
    const content = await form.write(publicOf(document), { options: request.options, io, whole: document });
    const outcome = await put(content, output, io);
    io.say(`${name}: ${counted(document.events.length, 'event')}${outcome}\n`);
    return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
