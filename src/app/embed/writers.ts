/** The writers of all forms, loaded when somebody asks to embed a timeline. */

/** Rejects where the network fails. */
export async function loadWriters() {
  const [snippet, frameCode, page, still, items, picture, svg] = await Promise.all([
    import('../../export/html/snippet.ts'),
    import('../../export/html/frameCode.ts'),
    import('../../export/html/page.ts'),
    import('../../export/html/static.ts'),
    import('../../export/html/items.ts'),
    import('../../export/picture.ts'),
    import('../../export/svg.ts'),
  ]);
  return {
    snippetOf: snippet.snippetOf,
    frameCode: frameCode.frameCode,
    framedPageOf: page.framedPageOf,
    singlePageOf: page.singlePageOf,
    staticOf: still.staticOf,
    itemsOf: items.itemsOf,
    pictureOf: picture.pictureOf,
    svgOf: svg.svgOf,
  };
}

export type Writers = Awaited<ReturnType<typeof loadWriters>>;
