import { resolve } from 'node:path';
import JSZip from 'jszip';
import { PNG } from 'pngjs';
import { describe, expect, it, test } from 'vitest';
import { dateline } from './world.ts';

const timeline = {
  version: 1,
  title: 'A & B',
  language: 'en',
  asOf: '2019-07-25',
  lanes: [{ id: 'a', label: 'A' }],
  events: [
    {
      id: 'x',
      when: '2019-07-16',
      title: 'One',
      lane: 'a',
      evidence: [],
      notes: 'Pause here',
      links: [{ url: 'https://example.org/' }],
    },
    { id: 'y', when: '2019-09', title: { en: 'Two', 'zh-Hans': '二' }, evidence: [] },
  ],
};
const json = JSON.stringify(timeline);
const built = {
  [resolve('dist/embed/date-line.js')]: 'customElements.define("date-line", class extends HTMLElement {});',
  [resolve('dist/embed/single.js')]:
    'customElements.define("date-line", class extends HTMLElement {}); // and the talk',
  [resolve('dist/embed/frame.js')]: 'parent.postMessage(1, "*");',
};

function rendered(command: string, files: Readonly<Record<string, string>> = built): ReturnType<typeof dateline> {
  return dateline(`render t.json ${command}`, { files: { ...files, 't.json': json } });
}

describe('dateline render', () => {
  test.each([
    ['embed', /^<style>.*<\/style>\n<date-line lang="en" height="480" as-of="2019-07-25" /],
    ['iframe', /^<!doctype html>\n.*parent\.postMessage/s],
    ['single', /^<!doctype html>\n.*<h1>A &amp; B<\/h1>.*customElements\.define/s],
    ['static', /^<!doctype html>\n.*<section .*<svg .*https:\/\/example\.org\//s],
    ['svg', /^<\?xml .*\?>\n<svg [^>]*width="960".*<title>A &amp; B<\/title>/s],
    ['long', /^<\?xml .*\?>\n<svg [^>]*width="1080"/],
    ['oembed --url https://example.org/t.html', /^\{\n {2}"version": "1\.0",\n {2}"type": "rich"/],
  ])('%s goes to standard output', async (form, start) => {
    const { code, out, err } = await rendered(`--format ${form}`);
    expect(out).toMatch(start);
    expect({ code, err }).toEqual({ code: 0, err: 't.json: 2 events\n' });
  });

  it('writes a file and says how large it is', async () => {
    const { code, out, err, files } = await rendered('-f embed -o out.html');
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: 't.json: 2 events; written: out.html, 1 kB\n' });
    expect(files.get('out.html')).toContain('<strong>One</strong>');
  });

  it('reads standard input', async () => {
    const { code, out, err } = await dateline('render - -f embed', { input: json });
    expect(out).toContain('<strong>Two</strong>');
    expect({ code, err }).toEqual({ code: 0, err: '<stdin>: 2 events\n' });
  });

  test.each([
    ['embed --lang zh-CN', ['<date-line lang="zh-Hans"', '<strong>二</strong>', '2019年7月16日']],
    ['embed --height 600 --theme dark', ['theme="dark"', 'height="600"']],
    ['embed --script-url https://c.example/d.js', ['src="https://c.example/d.js"']],
    ['embed --src data/t.json --nonce r4nd0m', ['src="data/t.json"', '<style nonce="r4nd0m">']],
    ['embed --json-ld', ['"@type":"ItemList"', '"startDate":"2019-07-16"']],
    ['single --url https://example.org/t.html', ['property="og:url" content="https://example.org/t.html"']],
    ['svg --width 400 --theme dark', ['width="400"', 'fill="#171614"']],
    ['svg --width 400 --scale equal', ['width="400"', '>Two<']],
    ['static --width 700', ['max-width:700px']],
    ['oembed --url https://e.org/t --host-url https://e.org/host.js', ['https://e.org/host.js', '"provider_name": "e.org"']],
  ])('%s', async (form, parts) => {
    const { out } = await rendered(`--format ${form}`);
    for (const part of parts) expect(out).toContain(part);
  }); // prettier-ignore

  it('tells what is wrong in the timeline, and writes what is good', async () => {
    const events = [...timeline.events, { id: 'z', when: '2019-13', title: 'Bad', evidence: [] }];
    const input = JSON.stringify({ ...timeline, events });
    const { code, out, err } = await dateline('render - -f embed', { input });
    expect(err).toMatch(/^<stdin>: events\[2\]\.when: error edtf: .*\n<stdin>: 2 events\n$/);
    expect(out).toContain('<strong>One</strong>');
    expect(code).toBe(1);
  });

  it('writes nothing of what it cannot read', async () => {
    const files = { 't.json': json.slice(0, -5), 'out.html': 'old' };
    const outcome = await dateline('render t.json -f embed -o out.html', { files });
    expect(outcome.err).toMatch(/^t\.json: error json: line 1.*\nt\.json: it cannot be shown; nothing written\n$/);
    expect([outcome.code, outcome.out, outcome.files.get('out.html')]).toEqual([1, '', 'old']);
  });

  test.each([
    ['-f embed -o out.html', 'embed'],
    ['-f static -o out.html', 'static'],
  ])('%s needs no built script', async (command) => {
    expect(await rendered(command, {})).toMatchObject({ code: 0 });
  });

  test.each([
    [
      'no form',
      '',
      'render needs --format FORM, one of embed, iframe, single, static, card, svg, png, long, pptx, oembed',
    ],
    ['another form', '-f docx', '--format: "docx" is no form; write one of embed, '],
    ['a name of the program', '-f constructor', '"constructor" is no form'],
    [
      'an option of another form',
      '-f svg --nonce x',
      '--format svg takes --theme, --scale, --width; leave out --nonce',
    ],
    ['a height that is none', '-f embed --height 480px', 'write whole CSS pixels from 1 to 10000, as 480'],
    ['a height beyond the protocol', '-f embed --height 10001', 'write whole CSS pixels from 1 to 10000'],
    ['a theme that is none', '-f embed --theme red', 'write light, dark or auto'],
    ['a script in an address', '-f embed --src javascript:alert(1)', '--src: "javascript:alert(1)" does not serve'],
    ['mail in place of a script', '-f embed --script-url mailto:a@b.c', 'write an address with http or https'],
    ['an address that is not whole', '-f single --url t.html', 'write a whole address, as https://example.org/a'],
    ['a nonce with markup', '-f embed --nonce "><b>', '--nonce: ""><b>" does not serve'],
    ['a zoom beyond four', '-f png --zoom 5', 'write 1, 2, 3 or 4'],
    ['a zoom of another form', '-f svg --zoom 2', '--format svg takes --theme, --scale, --width; leave out --zoom'],
    ['a scale that is none', '-f svg --scale log', 'write true, folded or equal'],
    ['a picture of a page without address', '-f single --image https://e.org/a.png', '--image needs --url URL'],
    ['oEmbed without an address', '-f oembed', '--format oembed needs --url URL'],
    ['a place where nothing can be written', '-f embed -o readonly/out.html', 'writing is not allowed here'],
  ])('%s: could not run', async (_name, command, message) => {
    const { code, out, err } = await rendered(command);
    expect(err).toContain(message);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  test.each([
    ['single', 'single'],
    ['iframe', 'date-line'],
  ])('%s without the built script says how to get it', async (form, script) => {
    const { code, err, files } = await rendered(`-f ${form} -o out.html`, {});
    expect(err).toMatch(new RegExp(`dist.embed.${script}\\.js: .*is not there; run "npm run build" once\n$`));
    expect({ code, isThere: files.has('out.html') }).toEqual({ code: 2, isThere: false });
  });
});

describe('pictures', () => {
  /** Width and height, as the head of a PNG says them. */
  function sizeOf(bytes: Uint8Array | undefined): [number, number] {
    const png = Buffer.from(bytes ?? []);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  }

  test.each([
    ['', [1200, 630]],
    ['--shape square', [1080, 1080]],
  ])('the card %s is as large as networks ask', async (options, size) => {
    const { code, bytes } = await rendered(`-f card ${options} -o card.png`);
    expect(code).toBe(0);
    expect(sizeOf(bytes.get('card.png'))).toEqual(size);
  });

  test.each([
    ['', 960],
    ['--width 700 --zoom 2', 1400],
    ['--width 400 --zoom 4 --theme dark', 1600],
  ])('png %s is %i wide', async (options, width) => {
    const { code, err, bytes } = await rendered(`-f png ${options} -o drawing.png`);
    expect(code).toBe(0);
    expect(err).toMatch(/; written: drawing\.png, \d+ kB\n$/);
    expect(sizeOf(bytes.get('drawing.png'))[0]).toBe(width);
  });

  it('has no ground where none is wanted', async () => {
    const cornerOf = async (options: string): Promise<number[]> => {
      const { bytes } = await rendered(`-f png ${options} -o drawing.png`);
      return [...PNG.sync.read(Buffer.from(bytes.get('drawing.png') ?? [])).data.subarray(0, 4)];
    };
    expect(await cornerOf('--transparent')).toEqual([0, 0, 0, 0]);
    expect((await cornerOf(''))[3]).toBe(255);
  });

  it('that no canvas holds come in pieces, one beside the other, without gap', async () => {
    const { code, err, bytes } = await rendered('-f png --width 8200 --zoom 2 -o out/drawing.png');
    expect(code).toBe(0);
    expect(err).toMatch(/; written: out\/drawing-01\.png to out\/drawing-02\.png, \d+ kB in all\n$/);
    const pieces = ['out/drawing-01.png', 'out/drawing-02.png'].map((name) => sizeOf(bytes.get(name)));
    expect(pieces.map(([width]) => width)).toEqual([8200, 8200]);
    expect(new Set(pieces.map(([, height]) => height)).size).toBe(1);
    expect((await rendered('-f png --width 8200 --zoom 2')).err).toContain('add -o FILE');
  });

  it('that come in pieces are counted at a terminal while they are made', async () => {
    const world = { files: { 't.json': json }, isTerminal: true };
    const { err } = await dateline('render t.json -f png --width 8200 --zoom 4 -o a.png', world);
    expect(err).toContain('\r3 pictures …\r\u001B[Kt.json: 2 events; written: a-01.png to a-03.png');
  });

  it('is not written to the terminal', async () => {
    const { code, out, err } = await rendered('-f card');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('add -o FILE');
  });

  it('becomes slides, with the notes that no other form has', async () => {
    const { code, bytes } = await rendered('-f pptx -o slides.pptx');
    expect(code).toBe(0);
    const { files } = await JSZip.loadAsync(bytes.get('slides.pptx') ?? new Uint8Array());
    expect(Object.keys(files)).toContain('ppt/slides/slide3.xml');
    expect(await files['ppt/notesSlides/notesSlide3.xml']?.async('string')).toContain('Pause here');
    expect((await rendered('-f static')).out).not.toContain('Pause here');
  });

  it('in slices stand before the same as text', async () => {
    const { code, files, bytes } = await rendered('-f static --slices pictures -o page.html');
    expect(code).toBe(0);
    expect(sizeOf(bytes.get('pictures/01.png'))[0]).toBe(1080);
    const page = files.get('page.html') ?? '';
    expect(page).toContain('src="pictures/01.png"');
    expect(page.indexOf('<img')).toBeLessThan(page.indexOf('<h2'));
    for (const word of ['One', 'Two', '16 July 2019']) expect(page).toContain(word);
  });
});

test('checks and notes of the desk are in no form', async () => {
  const event = {
    ...timeline.events[0],
    notes: 'say it slowly',
    checks: [{ code: 'c', severity: 'warning', message: 'is it so?' }],
  };
  const files = { ...built, 't.json': JSON.stringify({ ...timeline, events: [event] }) };
  for (const form of ['embed', 'iframe', 'single', 'static', 'svg', 'long']) {
    const { out } = await dateline(`render t.json -f ${form}`, { files });
    expect(out).toContain('One');
    expect(out).not.toMatch(/say it slowly|is it so/);
  }
});
