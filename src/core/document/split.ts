/**
 * Finds the list of events in the bytes of a `timeline.json`, and where it can be cut between two of them, without reading it.
 * What is found is a guess that the readers of the pieces prove: brackets and strings are followed, nothing else is.
 */

/** Offsets in the file, in bytes, end exclusive. */
export interface Bytes {
  readonly start: number;
  readonly end: number;
}

export interface Split {
  /** The list with its brackets; what lies around it is the head. */
  readonly list: Bytes;
  /** The items of the list in pieces, each some whole items with the commas between them. */
  readonly pieces: readonly Bytes[];
}

export interface Splitter {
  /** Takes the next bytes of the file. */
  readonly feed: (bytes: Uint8Array) => void;
  /** How many events have been met. */
  readonly events: () => number;
  /** Null where there is no list that could be cut: then the file is to be read as a whole. */
  readonly end: () => Split | null;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_RECORD = 0x7b;
const CLOSE_RECORD = 0x7d;

const LIST = Array.from('events', (character) => character.charCodeAt(0));
/** The bytes of a key that are looked at. */
const LONGEST_KEY = LIST.length + 1;

/** A splitter into pieces of at least `size` bytes, but for the last. */
export function splitter(size: number): Splitter {
  let offset = 0;
  let depth = 0;
  let isText = false;
  let isEscaped = false;
  /** The last text of the outermost record: a key, where a colon follows. */
  let key: number[] = [];
  let hasEscape = false;
  let isList = false;
  let isOpen = false;
  let isBroken = false;
  let commas = 0;
  let [start, end, from] = [-1, -1, -1];
  const pieces: Bytes[] = [];

  /** Follows a text of the outermost record, which may be a key. */
  function inText(byte: number): void {
    if (isEscaped) isEscaped = false;
    else if (byte === QUOTE) isText = false;
    else if (byte === BACKSLASH) {
      isEscaped = true;
      hasEscape = true;
    } else if (key.length < LONGEST_KEY) key.push(byte);
  }

  /** Passes over a text that is no key, from `place` on; gives the place after it, or after the last byte. */
  function textEnd(bytes: Uint8Array, place: number): number {
    for (let at = place; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === BACKSLASH) {
        at += 1;
        isEscaped = at >= bytes.length;
      } else if (byte === QUOTE) return at + 1;
    }
    return bytes.length + 1;
  }

  function opened(byte: number, at: number): void {
    if (depth === 1 && isList) {
      // A second list of that name, or something else.
      if (byte !== OPEN_LIST || start >= 0) isBroken = true;
      [start, from, isOpen] = [at, at + 1, true];
    }
    depth += 1;
  }

  function closed(at: number): void {
    depth -= 1;
    if (!isOpen || depth > 1) return;
    pieces.push({ start: from, end: at });
    [end, isOpen, isList] = [at + 1, false, false];
  }

  function atComma(at: number): void {
    if (depth === 1) isList = false;
    if (!isOpen || depth !== 2) return;
    commas += 1;
    if (at - from < size) return;
    pieces.push({ start: from, end: at });
    from = at + 1;
  }

  function atColon(): void {
    if (depth !== 1) return;
    // An escape could spell the same name in another way.
    isBroken ||= hasEscape;
    isList = key.length === LIST.length && key.every((byte, place) => byte === LIST[place]);
  }

  function feed(bytes: Uint8Array): void {
    let place = 0;
    const passText = (): void => {
      const after = textEnd(bytes, place);
      isText = after > bytes.length;
      place = Math.min(after, bytes.length);
    };
    if (isText && depth !== 1 && bytes.length > 0) {
      if (isEscaped) [place, isEscaped] = [1, false];
      passText();
    }
    while (place < bytes.length) {
      const byte = bytes[place] ?? 0;
      const at = offset + place;
      place += 1;
      if (isText) inText(byte);
      else if (byte > CLOSE_RECORD) continue;
      else if (byte === QUOTE) {
        isText = true;
        if (depth === 1) [key, hasEscape] = [[], false];
        else passText();
      } else if (byte === COMMA) atComma(at);
      else if (byte === COLON) atColon();
      else if (byte === OPEN_RECORD || byte === OPEN_LIST) opened(byte, at);
      else if (byte === CLOSE_RECORD || byte === CLOSE_LIST) closed(at);
    }
    offset += bytes.length;
  }

  return {
    feed,
    events: () => (start < 0 ? 0 : commas + 1),
    end: () => (isBroken || isText || depth !== 0 || end < 0 ? null : { list: { start, end }, pieces }),
  };
}
