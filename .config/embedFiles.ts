/** The files of the embed as a part of the site: the app shows them to an editor, and a page may load them from there. */
import { existsSync, readFileSync } from 'node:fs';
import { build } from 'vite';
import type { Plugin } from 'vite';

const FOLDER = 'dist/embed';
const NAMES = ['date-line.js', 'present.js', 'single.js', 'host.js', 'frame.js'];

async function textOf(name: string): Promise<string> {
  const path = `${FOLDER}/${name}`;
  if (!existsSync(path)) await build({ mode: 'embed', logLevel: 'warn' });
  return readFileSync(path, 'utf8');
}

/** Adds `embed/…` to the built site, and serves it in development; what is missing is built first. */
export function embedFiles(): Plugin {
  return {
    name: 'embed-files',
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const name of NAMES) this.emitFile({ type: 'asset', fileName: `embed/${name}`, source: await textOf(name) });
    },
    configureServer({ middlewares }) {
      middlewares.use('/embed', (request, response, next) => {
        const name = NAMES.find((each) => request.url?.split('?')[0] === `/${each}`);
        if (name === undefined) {
          next();
          return;
        }
        textOf(name).then(
          (text) => response.setHeader('Content-Type', 'text/javascript').end(text),
          (error: unknown) => next(error),
        );
      });
    },
  };
}
