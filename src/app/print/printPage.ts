/** Prints a document that was made for paper, from a frame that nobody sees. */

/** Its only style: words are escaped, so that no other can stand before it. */
const STYLE = /<style>([^<]*)<\/style>/;
/** On the screen nobody sees the pages: to lay out two thousand of them there takes longer than to make them. */
const UNSEEN = '@media screen{body{display:none}}';

/** A frame that is not laid out prints nothing in some browsers, so it is there, but without any size. */
function hiddenFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  const { style } = frame;
  style.position = 'fixed';
  style.width = style.height = style.border = '0';
  return frame;
}

/**
 * Opens the dialog for printing with `html` (as `printedOf` of src/export/print gives it), and resolves when that was closed. Its
 * title becomes the name of the file. The policy of the site forbids a style in a page; the frame gets it as a sheet, which it allows.
 * Throws an Error where the browser gives no frame to print from.
 */
export async function printPage(html: string): Promise<void> {
  // Taken out before it is parsed: there already a policy forbids it, and the console would say so.
  const [tag = '', css = ''] = STYLE.exec(html) ?? [];
  const parsed = new DOMParser().parseFromString(html.replace(tag, ''), 'text/html');
  parsed.querySelector('meta[http-equiv]')?.remove();
  const { title } = parsed;
  const frame = hiddenFrame();
  document.body.append(frame);
  const pageTitle = document.title;
  try {
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    if (view === null) throw new Error('the browser gives no frame to print from; save the page and print that');
    const inner = view.document;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css + UNSEEN);
    inner.replaceChild(inner.adoptNode(parsed.documentElement), inner.documentElement);
    inner.adoptedStyleSheets = [sheet];
    await inner.fonts.ready;
    // Some browsers name the file after the page around the frame.
    document.title = title;
    const closed = new Promise((done) => view.addEventListener('afterprint', done, { once: true }));
    view.focus();
    view.print();
    await closed;
  } finally {
    document.title = pageTitle;
    frame.remove();
  }
}
