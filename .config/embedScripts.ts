/** Builds the two scripts of the height protocol, each as one small classic script: one for the page around, one for the framed page. */
import type { InlineConfig } from 'vite';

/** For `vite build`: `dist/embed/host.js` or `dist/embed/frame.js`; what lies there already stays. */
export function embedScript(name: 'host' | 'frame'): InlineConfig {
  return {
    publicDir: false,
    build: {
      outDir: 'dist/embed',
      emptyOutDir: false,
      target: 'es2020',
      minify: true,
      lib: {
        entry: `src/embed/frame/${name}.ts`,
        formats: ['iife'],
        name: `dateline_${name}`,
        fileName: () => `${name}.js`,
      },
    },
  };
}
