/** The snippet and the whole pages: what they are made of, and the policy that holds everything else off. */
import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import type { EventsDocument } from '../../../src/core/document/types.ts';
import { frameCode } from '../../../src/export/html/frameCode.ts';
import { oembedOf } from '../../../src/export/html/oembed.ts';
import { framedPageOf, singlePageOf } from '../../../src/export/html/page.ts';
import { scriptCode, scriptJson } from '../../../src/export/html/script.ts';
import { snippetOf } from '../../../src/export/html/snippet.ts';
import { documentOf, event } from '../../scenes/support/documents.ts';
import { fc } from '../../support/laws.ts';
import { asRead, hostileDocuments } from './hostile.ts';
import { LIST, PAGE, parsed, straysIn, textsOf } from './parsed.ts';

const small = documentOf('A & B', 'en', { summary: 'In short', events: [event('2019-07-16', 'One', { lane: 'a' })] });
const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64');
const moduleCode = 'const close = "</script><!--";\r\nconst nul = /[\0]/;\n';
const options = { moduleCode, sha256: (text: string) => Promise.resolve(hashOf(text)), frameScript: 'post(1);' };
const ELEMENT = { 'date-line': ['lang', 'src', 'theme', 'height', 'as-of', 'lanes', 'bare', 'present'] };
const WHOLE = {
  ...LIST, ...PAGE, ...ELEMENT, h1: [], header: [], title: [], style: ['nonce'], script: ['type', 'src', 'nonce'],
  meta: ['charset', 'http-equiv', 'content', 'name', 'property'], link: ['rel', 'href'],
}; // prettier-ignore

describe('snippetOf', () => {
  it('is a rule that keeps the room, the list, and the script', () => {
    expect(snippetOf(small, { scriptUrl: 'https://cdn.example/date-line.js' }).split('\n')).toEqual([
      '<style>date-line{display:block;height:480px;overflow:auto}@media print,(scripting:none){date-line{height:auto;overflow:visible}}date-line mark{color:inherit;background:none;text-decoration:underline}date-line em{font-style:normal}</style>',
      '<date-line lang="en" height="480" lanes="[{&quot;id&quot;:&quot;a&quot;,&quot;label&quot;:&quot;a&quot;}]">',
      '<h2>A &amp; B</h2>',
      '<p>In short</p>',
      '<ol>',
      '<li data-id="2019-07-16 One" data-when="2019-07-16" data-lane="a"><time datetime="2019-07-16">16 July 2019</time> <strong>One</strong></li>',
      '</ol>',
      '</date-line>',
      '<script type="module" src="https://cdn.example/date-line.js"></script>',
      '',
    ]);
  });

  it('takes a nonce, a height of its own, a theme, a file and JSON-LD', () => {
    const own = { nonce: 'r4nd0m', height: 600, theme: 'dark', src: 'timeline.json', hasJsonLd: true } as const;
    const page = parsed(snippetOf(small, { scriptUrl: 'd.js', ...own }));
    const nonces = [...page.querySelectorAll('style, script[src]')].map((element) => element.getAttribute('nonce'));
    expect(nonces).toEqual(['r4nd0m', 'r4nd0m']);
    expect(page.querySelector('style')?.textContent).toContain('date-line[height="600"]{height:600px}');
    const element = page.querySelector('date-line');
    const attributes = ['theme', 'height', 'src'].map((name) => element?.getAttribute(name));
    expect(attributes).toEqual(['dark', '600', 'timeline.json']);
    expect(JSON.parse(textsOf(page, 'script[type="application/ld+json"]')[0] ?? '')).toMatchObject({ name: 'A & B' });
  });

  it('holds whatever the texts hold', () => {
    fc.assert(
      fc.property(hostileDocuments, (document) => {
        const page = parsed(snippetOf(document, { scriptUrl: 'd.js', hasJsonLd: true }));
        expect(straysIn(page, WHOLE)).toEqual([]);
        const scripts = [...page.querySelectorAll('script')].map(({ type }) => type);
        expect(scripts).toEqual(['application/ld+json', 'module']);
      }),
    );
  });
});

const forms: [string, (document: EventsDocument) => Promise<string>, number][] = [
  ['the page for an iframe', (document) => framedPageOf(document, options), 2],
  ['the single file', (document) => singlePageOf(document, options), 1],
];

describe.each(forms)('%s', (_name, write, count) => {
  it('runs and shows only what its policy names', async () => {
    const page = parsed(await write(small));
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const codes = [...page.querySelectorAll('script[type="module"]')].map(({ textContent }) => textContent);
    expect(codes).toHaveLength(count);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${codes.map((code) => `'sha256-${hashOf(code)}'`).join(' ')}`,
      `style-src 'sha256-${hashOf(textsOf(page, 'style')[0] ?? '')}'`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ]);
  });

  it('asks nobody for anything, not even for an icon', async () => {
    const page = parsed(await write(small));
    expect([...page.querySelectorAll('[src], link')].map(({ outerHTML }) => outerHTML)).toEqual([
      '<link rel="icon" href="data:,">',
    ]);
    expect(page.documentElement.lang).toBe('en');
    expect(page.title).toBe('A & B');
    expect(page.querySelector('meta[name="description"]')?.getAttribute('content')).toBe('In short');
  });

  it('lets pictures load only where the document names some', async () => {
    const media = [{ url: 'https://example.org/a.png', alt: 'a' }];
    const pictured = documentOf('T', 'en', { events: [event('2019', 'One', { media })] });
    expect(await write(pictured)).toContain('img-src data: https: http:;');
  });

  it('holds whatever the texts hold', async () => {
    const law = fc.asyncProperty(hostileDocuments, async (document) => {
      const page = parsed(await write(document));
      const link = page.querySelector('link');
      expect(link?.getAttribute('href')).toBe('data:,');
      link?.remove();
      expect(straysIn(page, WHOLE)).toEqual([]);
      const data: unknown = JSON.parse(textsOf(page, 'script[type="application/json"]')[0] ?? '');
      expect(data).toEqual(JSON.parse(JSON.stringify(document)));
      expect(textsOf(page, 'head > title')).toEqual([asRead(document.title as string)]);
    });
    await fc.assert(law);
  });
});

it('the single file tells title, summary and source around the element', async () => {
  const source = { title: 'A report', url: 'https://example.org/r' };
  const page = parsed(await singlePageOf({ ...small, source }, options));
  expect(textsOf(page, 'body > header > *, body > footer')).toEqual(['A & B', 'In short', 'Source: A report']);
  expect(textsOf(page, 'date-line h2, date-line footer')).toEqual([]);
});

test('with an address a page says what it is to those who link to it', async () => {
  const shared = { url: 'https://example.org/t.html', image: 'https://example.org/card.png' };
  const page = parsed(await framedPageOf(small, { ...options, ...shared }));
  const told = [...page.querySelectorAll('meta[property]')].map((each) => [
    each.getAttribute('property'),
    each.getAttribute('content'),
  ]);
  expect(told).toEqual([
    ['og:type', 'article'],
    ['og:title', 'A & B'],
    ['og:description', 'In short'],
    ['og:url', 'https://example.org/t.html'],
    ['og:image', 'https://example.org/card.png'],
  ]);
});

describe('code and data in a script element', () => {
  test.each([
    ['"</script>"', '"\\x3c/script>"'],
    ['/<\\/SCRIPT/', '/<\\/SCRIPT/'],
    ['`</ScRiPt`', '`\\x3c/ScRiPt`'],
    ['"<!-- <script>"', '"\\x3c!-- <script>"'],
    ['a < b', 'a < b'],
    ['a\r\nb\rc', 'a\nb\nc'],
  ])('the code %j is written as %j', (code, written) => {
    expect(scriptCode(code)).toBe(written);
  });

  it('JSON has no tag in it and says the same', () => {
    const value = { a: '</script><!--\u2028\uD800' };
    expect(scriptJson(value)).not.toContain('<');
    expect(JSON.parse(scriptJson(value))).toEqual(value);
  });
});

describe('the iframe that an editor pastes', () => {
  const frame = { src: 'https://example.org/t.html?a=1&b=2', title: '"><script>alert(1)</script>' };

  it('has a title, a height, and no right but to run scripts and open pages', () => {
    const page = parsed(frameCode({ ...frame, height: 500, hostUrl: 'https://example.org/host.js' }));
    const element = page.querySelector('iframe');
    expect(Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]))).toEqual({
      ...frame,
      width: '100%',
      height: '500',
      frameborder: '0',
      loading: 'lazy',
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
      'data-dateline': '',
    });
    expect([...page.querySelectorAll('script')].map(({ src }) => src)).toEqual(['https://example.org/host.js']);
  });

  it('stands in the oEmbed answer', () => {
    const provider = { name: 'example.org', url: 'https://example.org' };
    const answer: unknown = JSON.parse(oembedOf({ ...frame, width: 640, height: 480, provider }));
    expect(answer).toEqual({
      version: '1.0',
      type: 'rich',
      title: frame.title,
      provider_name: 'example.org',
      provider_url: 'https://example.org',
      width: 640,
      height: 480,
      html: frameCode({ ...frame, height: 480 }),
    });
  });
});
