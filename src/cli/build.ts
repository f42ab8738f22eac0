/** `dateline build`: an article → timeline.json. */
import { writeDocument } from '../core/document/write.ts';
import { makeTimeline } from './make.ts';
import { CORRECTIONS, LANGUAGE, PUBLISHED } from './options.ts';
import { summaryOf } from './summary.ts';
import type { Command } from './types.ts';

export const build: Command = {
  name: 'build',
  operands: '<article|->',
  count: [1, 1],
  summary: 'makes a timeline from an article (HTML, Markdown or text)',
  details: [
    'Corrections are laid on only where --corrections names them. With errors (no date at all,',
    'a day that does not exist, a correction that fits nothing, a file that is cut off) the',
    'timeline is written all the same, and the exit code is 1. Warnings and notes leave it 0.',
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
    const json = writeDocument(made.document);
    const output = options.get('output') ?? '-';
    if (output === '-') await io.print(json);
    else await io.writeFile(output, json);
    io.say(`${summaryOf(made)}\n`);
    if (output !== '-') io.say(`written: ${output}\n`);
    return made.remarks.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
