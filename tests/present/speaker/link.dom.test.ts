/** Two windows of one talk: what one says the other hears once, and nobody else. */
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { linkOn, type Link } from '../../../src/present/speaker/link.ts';

const ID = '0123456789abcdef0123456789abcdef';
const OTHER = 'f'.repeat(32);

/** Channels that deliver at once and copy what they carry, as a browser does a moment later. */
class Channel extends EventTarget {
  static readonly all = new Set<Channel>();
  readonly name: string;

  constructor(name: string) {
    super();
    this.name = name;
    Channel.all.add(this);
  }

  postMessage(data: unknown): void {
    if (!Channel.all.has(this)) throw new DOMException('The channel is closed.', 'InvalidStateError');
    const copy: unknown = structuredClone(data);
    const others = [...Channel.all].filter((channel) => channel !== this && channel.name === this.name);
    for (const other of others) other.dispatchEvent(new MessageEvent('message', { data: copy }));
  }

  close(): void {
    Channel.all.delete(this);
  }
}

interface Ended {
  readonly link: Link;
  readonly heard: unknown[];
}

const open: Link[] = [];

function end(id = ID): Ended {
  const heard: unknown[] = [];
  const link = linkOn(id, (body) => heard.push(body));
  open.push(link);
  return { link, heard };
}

/** A message that comes to this window. */
function arrive(data: unknown, origin: string = location.origin): void {
  dispatchEvent(new MessageEvent('message', { data, origin }));
}

interface Peer {
  closed: boolean;
  readonly targets: string[];
  readonly postMessage: (data: unknown, target: string) => void;
}

/** Another window: what is posted to it arrives here, where both ends of a link are. */
function peer(): Peer {
  const targets: string[] = [];
  const postMessage = (data: unknown, target: string): void => {
    targets.push(target);
    arrive(structuredClone(data), target === '*' ? 'null' : target);
  };
  return { closed: false, targets, postMessage };
}

const asWindow = (known: Peer): Window => known as unknown as Window;

beforeEach(() => void vi.stubGlobal('BroadcastChannel', Channel));
afterEach(() => {
  for (const link of open.splice(0)) link.close();
  Channel.all.clear();
  vi.unstubAllGlobals();
});

describe('what is said', () => {
  it('is heard by every other window of the talk, and not by the one that says it', () => {
    const [a, b, c] = [end(), end(), end()];
    a.link.send({ kind: 'hello' });
    b.link.send(2);
    expect([a.heard, b.heard, c.heard]).toEqual([[2], [{ kind: 'hello' }], [{ kind: 'hello' }, 2]]);
  });

  it('is heard once where it comes both ways', () => {
    const [a, b] = [end(), end()];
    const window = peer();
    a.link.meet(asWindow(window));
    for (const body of ['one', 'two', 'two']) a.link.send(body);
    expect(window.targets).toHaveLength(3);
    expect(b.heard).toEqual(['one', 'two', 'two']);
    expect(a.heard).toEqual([]);
  });

  it('is heard once however much came in between', () => {
    const [a, b] = [end(), end()];
    const late: unknown[] = [];
    a.link.meet(asWindow({ ...peer(), postMessage: (data) => late.push(data) }));
    for (let number = 0; number < 350; number += 1) a.link.send(number);
    for (const data of late) arrive(data);
    expect(b.heard).toEqual(Array.from({ length: 350 }, (_, number) => number));
  });

  it('is heard from windows with the same numbers apart', () => {
    const [a, b, c] = [end(), end(), end()];
    a.link.send('a');
    b.link.send('b');
    expect(c.heard).toEqual(['a', 'b']);
  });

  it('reaches known windows where there are no channels', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const [a, b] = [end(), end()];
    a.link.send('lost');
    a.link.meet(asWindow(peer()));
    a.link.send('found');
    expect(b.heard).toEqual(['found']);
  });

  it('and where a browser that keeps nothing forbids them', () => {
    class Forbidden extends Channel {
      constructor(name: string) {
        super(name);
        throw new DOMException('The operation is insecure.', 'SecurityError');
      }
    }
    vi.stubGlobal('BroadcastChannel', Forbidden);
    const [a, b] = [end(), end()];
    a.link.meet(asWindow(peer()));
    a.link.send('found');
    expect(b.heard).toEqual(['found']);
  });

  it('that cannot be copied is not sent, and the next is', () => {
    const [a, b] = [end(), end()];
    a.link.meet(asWindow(peer()));
    expect(() => a.link.send({ call: () => 1 })).not.toThrow();
    a.link.send('next');
    expect(b.heard).toEqual(['next']);
  });
});

describe('what is not heard', () => {
  const envelope = { dateline: ID, from: 'elsewhere', number: 1, body: 'hello' };

  it('would be heard as it should be', () => {
    const { heard } = end();
    arrive(envelope);
    expect(heard).toEqual(['hello']);
  });

  it('is another talk', () => {
    const [a, b] = [end(), end(OTHER)];
    b.link.meet(asWindow(peer()));
    b.link.send('elsewhere');
    expect(a.heard).toEqual([]);
  });

  test.each(['https://example.org', 'null', '', `${location.origin}.example.org`, location.origin.replace('http', 'https')])(
    'is the origin %j',
    (origin) => {
      const { heard } = end();
      arrive(envelope, origin);
      expect(heard).toEqual([]);
    },
  ); // prettier-ignore

  test.each<[what: string, data: unknown]>([
    ['nothing', null],
    ['a text', ID],
    ['a number', 1],
    ['a list', [envelope]],
    ['a foreign name', { ...envelope, dateline: OTHER }],
    ['a name that is none', { ...envelope, dateline: [ID] }],
    ['no name', { from: 'elsewhere', number: 1, body: 'hello' }],
    ['no sender', { ...envelope, from: undefined }],
    ['no number', { ...envelope, number: '1' }],
  ])('is %s', (_what, data) => {
    const { heard } = end();
    arrive(data);
    for (const channel of Channel.all) channel.dispatchEvent(new MessageEvent('message', { data }));
    expect(heard).toEqual([]);
  });

  it('is a link that was closed, and it says no more', () => {
    const [a, b] = [end(), end()];
    const window = peer();
    a.link.meet(asWindow(window));
    a.link.close();
    b.link.send('too late');
    arrive(envelope);
    expect(() => a.link.send('too late')).not.toThrow();
    expect([a.heard, b.heard, window.targets]).toEqual([[], ['hello'], []]);
  });
});

describe('windows that are known', () => {
  it('are told with the origin of this page, so that one which has gone elsewhere hears nothing', () => {
    const { link } = end();
    const window = peer();
    link.meet(asWindow(window));
    link.meet(asWindow(window));
    link.send('once');
    expect(window.targets).toEqual([location.origin]);
  });

  it('are dropped when they are closed, also when they seem to come back', () => {
    const { link } = end();
    const [gone, there] = [peer(), peer()];
    for (const each of [gone, there]) link.meet(asWindow(each));
    gone.closed = true;
    link.send('one');
    gone.closed = false;
    link.send('two');
    expect([gone.targets.length, there.targets.length]).toEqual([0, 2]);
  });

  it('are neither none nor this one', () => {
    const post = vi.spyOn(window, 'postMessage');
    const { link } = end();
    link.meet(null);
    link.meet(window);
    link.send('alone');
    expect(post).not.toHaveBeenCalled();
  });
});

describe('files of a disk', () => {
  test.each<[what: string, place: { origin: string; protocol: string }]>([
    ['have no origin', { origin: 'null', protocol: 'file:' }],
    ['or one that all of them share', { origin: 'file://', protocol: 'file:' }],
    ['as has a page in a box', { origin: 'null', protocol: 'https:' }],
  ])('%s: the name of the talk is what keeps others out', (_what, place) => {
    vi.stubGlobal('location', place);
    const [a, b] = [end(), end()];
    const window = peer();
    a.link.meet(asWindow(window));
    a.link.send('hello');
    arrive({ dateline: OTHER, from: 'elsewhere', number: 1, body: 'no' }, 'null');
    expect(window.targets).toEqual(['*']);
    expect(b.heard).toEqual(['hello']);
  });
});
