/** The iframe that an editor pastes: its page fits its own height through the host script. */
import { attributesOf } from './attributes.ts';
import { HEIGHT } from './element.ts';

export interface FrameCodeOptions {
  /** Address of the framed page. */
  readonly src: string;
  readonly title: string;
  /** CSS pixels until the page tells its own. */
  readonly height?: number | undefined;
  /** Address of `host.js`; without it the height stays as it is. */
  readonly hostUrl?: string | undefined;
}

/**
 * Scripts and new windows, and nothing else of the page around it: no cookie, storage, form or navigation. What a reader opens
 * from it is a page like any other.
 */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** The iframe, and the script that fits its height. */
export function frameCode({ src, title, height = HEIGHT, hostUrl }: FrameCodeOptions): string {
  const frame = attributesOf({
    src,
    title,
    width: '100%',
    height,
    frameborder: 0,
    loading: 'lazy',
    sandbox: SANDBOX,
    'data-dateline': true,
  });
  const host = hostUrl === undefined ? '' : `\n<script${attributesOf({ src: hostUrl, async: true })}></script>`;
  return `<iframe${frame}></iframe>${host}`;
}
