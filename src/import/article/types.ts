/** What an article is once its format has been read: plain text, what the file says of itself, and what was wrong with it. */
import type { Diagnostic } from '../../core/document/types.ts';
import type { Block, PlainText } from '../../core/extract/types.ts';
import type { Language } from '../../core/time/types.ts';

/** Where a text came from, as the file says. */
export interface ArticleSource {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  /** `http:` or `https:` only. */
  readonly url?: string | undefined;
}

/** What the file says of itself; what it does not say is absent. */
export interface ArticleMeta {
  readonly title?: string | undefined;
  readonly language?: Language | undefined;
  /** ISO day. */
  readonly published?: string | undefined;
  readonly publishedInferred?: boolean | undefined;
  readonly summary?: string | undefined;
  readonly source?: ArticleSource | undefined;
}

export interface Article {
  /** The text that the offsets of `plain.pieces` count in: the decoded file, without a byte order mark. */
  readonly source: string;
  readonly plain: PlainText;
  readonly meta: ArticleMeta;
  /** `path` is "line:column" in `source`, or "" where the whole file is meant. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A stretch of text that stands at `source` in the file, character for character. */
export interface Run {
  readonly text: string;
  readonly source: number;
}

/** A block before its white space is folded. */
export interface DraftBlock {
  readonly kind: Block['kind'];
  readonly level?: number | undefined;
  readonly runs: readonly Run[];
  /** A line break inside a paragraph (`<br>`) ended it. */
  readonly isBroken?: boolean;
}

/** What the reader of one format gives. */
export interface Reading {
  readonly blocks: readonly DraftBlock[];
  readonly meta: ArticleMeta;
  readonly diagnostics: readonly Diagnostic[];
}
