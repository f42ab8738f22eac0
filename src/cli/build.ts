/** `dateline build`: an article → timeline.json. */
import { writeDocument } from '../core/document/write.ts';
import type { Io } from './io.ts';
import { makeTimeline, type Made } from './make.ts';
import { CORRECTIONS, LANGUAGE, PUBLISHED } from './options.ts';
import { summaryOf } from './summary.ts';
import type { Command } from './types.ts';

/** Writes the timeline, unless it is a poor one and would replace a file; says what became of it. */
async function put(made: Made, output: string, io: Io): Promise<string> {
  const json = writeDocument(made.document);
  if (output === '-') {
    await io.print(json);
    return '';
  }
  if (!made.isSound && (await io.isFile(output))) return `nothing written; ${output} stays as it was\n`;
  await io.writeFile(output, json);
  return `written: ${output}\n`;
}

export const build: Command = {
  name: 'build',
  operands: '<article|->',
  count: [1, 1],
  summary: 'makes a timeline from an article (HTML, Markdown or text)',
  details: [
    'Corrections are laid on only where --corrections names them. Errors make the exit code 1,',
    'warnings and notes leave it 0. With errors the timeline is written all the same, but where no',
    'event was found, the article is cut off or its front matter is faulty, a file that is there',
    'already stays as it was.',
  ],
  options: [
    CORRECTIONS,
    PUBLISHED,
    LANGUAGE,
    { name: 'output', short: 'o', value: 'FILE', help: 'where to write; without it, standard output' },
    { name: 'no-text', help: 'leave the text of the article out of the timeline' },
  ],
  run: async ({ operands: [path = '-'], options }, io) => {
    const wanted = {
      published: options.get('published'),
      lang: options.get('lang'),
      corrections: options.get('corrections'),
      includeText: !options.has('no-text'),
    };
    const made = await makeTimeline(path, wanted, io);
    const outcome = await put(made, options.get('output') ?? '-', io);
    io.say(`${summaryOf(made)}\n${outcome}`);
    return made.remarks.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
