/** Opens decks in LibreOffice, has it print them, and looks for every word that they say: one line for each deck that lost some. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { approximateMeasure as measure } from '../../src/core/scene/approximate.ts';
import { deckOf } from '../../src/export/pptx/deck.ts';
import type { Deck, SlideItem, TextItem } from '../../src/export/pptx/types.ts';
import { writePptx } from '../../src/export/pptx/write.ts';
import { hostileDocuments } from '../export/html/hostile.ts';
import { DOCUMENTS } from '../export/pptx/documents.ts';
import { fc } from '../support/laws.ts';

/** Documents that nobody means well with; the seed makes them the same ones on every run. */
const hostile = fc.sample(hostileDocuments, { numRuns: 3, seed: 6 });
const documents = [
  ...DOCUMENTS.filter(([, { events }]) => events.length < 100),
  ...hostile.map((document, place) => [`hostile ${String(place)}`, document] as const),
];

function textsIn(items: readonly SlideItem[]): TextItem[] {
  return items.flatMap((item) => (item.kind === 'group' ? textsIn(item.items) : item.kind === 'text' ? [item] : []));
}

/** Letters, digits and Han characters, as they are without the forms that fonts and lines give them. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Every paragraph of the deck that is not in what was printed. */
function lostIn({ slides }: Deck, printed: string): string[] {
  const pages = printed.split('\f').map(plain);
  return slides.flatMap(({ items }, place) =>
    textsIn(items)
      .flatMap(({ paragraphs }) => paragraphs.map((runs) => runs.map(({ text }) => text).join('')))
      .filter((words) => pages[place]?.includes(plain(words)) !== true)
      .map((words) => `slide ${String(place + 1)}: ${JSON.stringify(words)}`),
  );
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout: 240_000 });
  if (status !== 0) throw new Error(`${command} ended with ${String(status)}: ${stderr}`);
  return stdout;
}

const folder = mkdtempSync(join(tmpdir(), 'office-'));
let failed = 0;
try {
  const decks = documents.map(([name, document], place) => {
    const deck = deckOf(document, { language: document.language, isDark: place % 2 === 1, measure });
    return { name, deck, path: join(folder, `${String(place)}.pptx`) };
  });
  for (const { deck, path } of decks) writeFileSync(path, await writePptx(deck));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...decks.map(({ path }) => path)]);
  for (const { name, deck, path } of decks) {
    const lost = lostIn(deck, run('pdftotext', ['-layout', path.replace(/pptx$/, 'pdf'), '-']));
    if (lost.length === 0) continue;
    failed += 1;
    console.log(`${name}: LibreOffice does not show ${lost.join(', ')}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(JSON.stringify({ passed: documents.length - failed, failed }));
process.exit(failed === 0 ? 0 : 1);
