/** The styles of the component as one text; the build of the module puts it here, from `styles.css` and those of every part. */
export const CSS = '__DATELINE_CSS__';
