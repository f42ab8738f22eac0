/** iCalendar as a program reads it: lines joined, parted into properties, events apart; it throws at what RFC 5545 forbids. */

interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

export type CalendarEvent = ReadonlyMap<string, Property>;

function linesOf(text: string): string[] {
  if (/\p{Cs}/u.test(text)) throw new Error('half of a character');
  if (!text.endsWith('\r\n')) throw new Error('the last line does not end');
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    if (/(?!\t)\p{Cc}/u.test(line)) throw new Error(`control character in ${JSON.stringify(line)}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 octets: ${line}`);
  }
  return text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
}

function propertyOf(line: string): Property {
  const match = /^([A-Z-]+)((?:;[A-Z]+=[A-Z]+)*):(.*)$/su.exec(line);
  if (match === null) throw new Error(`no property: ${line}`);
  const [, name = '', parameters = '', value = ''] = match;
  return { name, parameters, value };
}

/** A value of type TEXT, its escapes undone. */
export function textOf(value: string | undefined): string {
  if (value === undefined || /(?<!\\)(?:\\\\)*(?:[;,]|\\[^\\;,n])/.test(value))
    throw new Error(`no text: ${value ?? ''}`);
  return value.replace(/\\([\\;,n])/g, (_, character: string) => (character === 'n' ? '\n' : character));
}

/** The events, and the properties of the calendar itself. */
export function readCalendar(text: string): { readonly head: CalendarEvent; readonly events: CalendarEvent[] } {
  const events: Map<string, Property>[] = [];
  const head = new Map<string, Property>();
  const open: string[] = [];
  for (const property of linesOf(text).map(propertyOf)) {
    const { name, value } = property;
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push(new Map());
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`END:${value} ends nothing`);
    } else {
      const into = open.at(-1) === 'VEVENT' ? events.at(-1) : head;
      if (into === undefined || into.has(name)) throw new Error(`${name} stands twice`);
      into.set(name, property);
    }
  }
  if (open.length > 0) throw new Error(`${open.join()} does not end`);
  return { head, events };
}
