/** Keeps brackets and quotes whole where a text was cut. */

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '《': '》',
  '（': '）',
  '(': ')',
  '「': '」',
  '『': '』',
  '[': ']',
  '‘': '’',
  '【': '】',
};
const CLOSERS = new Set(Object.values(PAIRS).filter((sign) => sign !== '’'));

/** The text without closing signs that nothing opened, and cut or closed where an opening one stays open. */
export function balanced(text: string): string {
  const open: { sign: string; at: number }[] = [];
  let clean = '';
  for (const character of text) {
    const close = PAIRS[character];
    if (close) open.push({ sign: close, at: clean.length });
    else if (CLOSERS.has(character)) {
      if (open.at(-1)?.sign !== character) continue;
      open.pop();
    } else if (character === open.at(-1)?.sign) open.pop();
    clean += character;
  }
  const [first] = open;
  if (!first || first.sign === '’') return clean;
  const inside = clean.slice(first.at + 1);
  if (inside.length < 4 || first.sign === '）' || first.sign === ')') return clean.slice(0, first.at).trimEnd();
  return (
    clean +
    open
      .map(({ sign }) => sign)
      .reverse()
      .join('')
  );
}
