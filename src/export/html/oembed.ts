/** The answer of an oEmbed endpoint (oembed.com, version 1.0) for a framed timeline; a static file will do. */
import { frameCode, type FrameCodeOptions } from './frameCode.ts';

export interface OembedOptions extends FrameCodeOptions {
  /** CSS pixels; the frame itself takes the width that it gets. */
  readonly width: number;
  readonly height: number;
  readonly provider?: { readonly name: string; readonly url?: string | undefined } | undefined;
}

/** The JSON of type "rich", with a line break at the end. */
export function oembedOf(options: OembedOptions): string {
  const { title, width, height, provider } = options;
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    ...(provider !== undefined && { provider_name: provider.name }),
    ...(provider?.url !== undefined && { provider_url: provider.url }),
    width,
    height,
    html: frameCode(options),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
