/** A document made for printing → PDF, by the browser of this machine. */
import { posix, win32 } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserFor } from './browser.ts';
import { CannotRun, type Io } from './io.ts';
import { withCharacters } from './pdf.words.ts';

const PAGE = 'page.html';
const FILE = 'page.pdf';
/** Milliseconds: to start, and for a megabyte of the document on a slow machine. */
const START = 60_000;
const MEGABYTE = 20_000;

/** The bytes of the PDF, with tags for ears and an outline. The browser asks nobody for anything. Throws `CannotRun`. */
export async function pdfOf(html: string, { browser, io }: { browser: string | undefined; io: Io }): Promise<Uint8Array> {
  const program = await browserFor(browser, io);
  const join = (...parts: string[]): string => (io.platform === 'win32' ? win32 : posix).join(...parts);
  const outcome = await io.runProgram({
    program,
    args: (folder) => [
      ...QUIET,
      // Chromium shuts root out of its sandbox; the page has no script and may load nothing.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${join(folder, FILE)}`,
      pathToFileURL(join(folder, PAGE)).href,
    ],
    files: { [PAGE]: html },
    wanted: FILE,
    timeout: START + (html.length / 1_000_000) * MEGABYTE,
  });
  if ('content' in outcome) return withCharacters(outcome.content);
  const advice = program.startsWith('/snap/')
    ? 'as a snap it cannot see other folders; name another by --browser PATH'
    : 'name another by --browser PATH, or write --format print and print that from any browser';
  throw new CannotRun(`${program} did not print: ${outcome.fault}; ${advice}`);
} // prettier-ignore

const QUIET = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-pdf-header-footer',
  // As older ones call it.
  '--print-to-pdf-no-header',
  '--generate-pdf-document-outline',
];
