/** Reads an editor's corrections from YAML or JSON, and tells what does not fit with its line and column. */
import { isMap, isNode, isSeq, parseDocument, type Document } from 'yaml';
import { readCorrections } from '../core/document/corrections.ts';
import type { Corrections } from '../core/document/corrections.types.ts';
import type { Diagnostic } from '../core/document/types.ts';
import { decode } from '../import/article/decode.ts';
import { placesOf, placeText } from '../import/article/place.ts';
import { diagnosticLine } from './article.ts';
import { CannotRun, type Io } from './io.ts';

export interface OpenedCorrections {
  readonly corrections: Corrections;
  readonly diagnostics: readonly Diagnostic[];
  /** A diagnostic whose path counts in the corrections ("events[2].merge[0]") as file:line:column. */
  readonly line: (diagnostic: Diagnostic) => string;
}

/** Offset of the node that a path leads to; where it ends early (a missing field), of the last node that is there. */
function offsetOf(yaml: Document, path: string): number {
  let node: unknown = yaml.contents;
  let offset = 0;
  for (const step of path.match(/[^.[\]]+/g) ?? []) {
    if (isSeq(node)) node = node.get(Number(step), true);
    else if (isMap(node)) node = node.get(step, true);
    else break;
    offset = isNode(node) ? (node.range?.[0] ?? offset) : offset;
  }
  return offset;
}

/** The plain value; a file whose aliases multiply without end throws `CannotRun`. */
function valueOf(yaml: Document, path: string): unknown {
  try {
    return yaml.toJS() as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CannotRun(`${path}: error yaml: ${reason}; write the values out`);
  }
}

/** Reads the file; one that is no YAML at all throws `CannotRun`, single entries that do not serve are told of. */
export async function openCorrections(path: string, io: Io): Promise<OpenedCorrections> {
  const { text, diagnostics } = decode(await io.readFile(path));
  if (text === null) throw new CannotRun(diagnostics.map((diagnostic) => diagnosticLine(path, diagnostic)).join('\n'));
  const yaml = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const place = placesOf(text);
  const [fault] = yaml.errors;
  if (fault !== undefined) {
    throw new CannotRun(`${path}:${placeText(place(fault.pos[0]))}: error yaml: ${fault.message}; correct it`);
  }
  const line = (diagnostic: Diagnostic): string =>
    diagnosticLine(`${path}:${placeText(place(offsetOf(yaml, diagnostic.path)))}`, diagnostic);
  return { ...readCorrections(valueOf(yaml, path)), line };
}
