/** `dateline dates --explain`: how each date was read, as lines for people and as fields for programs. */
import { readingOf } from '../core/document/reading.ts';
import type { Reading, ReadingWords } from '../core/document/reading.types.ts';
import { READING_WORDS } from '../core/document/reading.words.ts';
import type { Anchor, DateExpression } from '../core/extract/types.ts';
import { parseEdtf } from '../core/time/edtf.ts';
import type { Language } from '../core/time/types.ts';
import { words as dateWords } from '../core/time/words.ts';

function readingFor(expression: DateExpression, anchor: Anchor | null, language: Language): Reading {
  return readingOf({ ...expression, dateText: expression.text }, anchor, language);
}

/** The fields of one date, always all of them; lists may be empty, `counted` is null where it counts from nothing. */
export function explainRecord(expression: DateExpression, anchor: Anchor | null, language: Language): object {
  const { written, filled, counted, means, others, rule } = readingFor(expression, anchor, language);
  const { role, anaphor } = expression;
  return {
    language,
    value: dateWords(parseEdtf(expression.edtf), language),
    written,
    filled,
    counted,
    means,
    others,
    rule,
    anaphor,
    role: { name: role, says: READING_WORDS[language].roles[role] },
  };
}

/** One line for each thing there is to tell; what there is not has no line. */
export function explainLines(expression: DateExpression, anchor: Anchor | null, language: Language): string[] {
  const words = READING_WORDS[language];
  const { labels, roles } = words;
  const { written, filled, counted, means, others, rule } = readingFor(expression, anchor, language);
  const rows: readonly (readonly [label: string, texts: readonly string[]])[] = [
    [labels.value, [words.noted(expression.edtf, dateWords(parseEdtf(expression.edtf), language))]],
    [
      labels.written,
      [
        listed(
          written.map(({ text, says }) => words.noted(text, says)),
          words,
        ),
      ],
    ],
    [labels.filled, [filledText(filled, words)]],
    [labels.counted, counted === null ? [] : [counted.says]],
    [labels.means, means],
    [labels.others, others.map(({ edtf, says }) => words.noted(edtf, says))],
    [labels.rule, [words.noted(rule.name, rule.says)]],
    [labels.role, [roles[expression.role]]],
  ];
  return rows.flatMap(([label, texts]) => texts.map((text) => words.labelled(label, text)));
}

function filledText(filled: Reading['filled'], words: ReadingWords): string {
  if (filled.length === 0) return words.nothingFilled;
  return listed(
    filled.map(({ value, says }) => words.noted(value, says)),
    words,
  );
}

function listed(texts: readonly string[], { comma }: ReadingWords): string {
  return texts.join(comma);
}
