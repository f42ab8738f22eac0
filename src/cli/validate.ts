/** `dateline validate`: is this timeline.json what it should be? */
import { diagnosticLine } from './article.ts';
import { openDocument } from './documents.ts';
import { counted } from './summary.ts';
import type { Command } from './types.ts';

export const validate: Command = {
  name: 'validate',
  operands: '<timeline.json|->',
  count: [1, 1],
  summary: 'tells what is wrong in a timeline, and what to do',
  details: ['Good events survive bad ones: the summary says how many can be shown.'],
  options: [],
  run: async ({ operands: [path = '-'] }, io) => {
    const { name, document, diagnostics } = await openDocument(path, io);
    for (const diagnostic of diagnostics) await io.print(`${diagnosticLine(name, diagnostic)}\n`);
    const faults = diagnostics.length === 0 ? 'valid' : counted(diagnostics.length, 'problem');
    const shown = document === null ? 'it cannot be shown' : `${counted(document.events.length, 'event')} can be shown`;
    io.say(`${name}: ${faults}; ${shown}\n`);
    return diagnostics.length === 0 ? 0 : 1;
  },
};
