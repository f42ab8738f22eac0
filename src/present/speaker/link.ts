/**
 * A link between two windows of the same talk: by BroadcastChannel, and by postMessage to the windows that are known, since not
 * every browser lets files talk over a channel. What comes both ways is heard once.
 */

interface Envelope {
  readonly dateline: string;
  /** Window that sent it, and its number there. */
  readonly from: string;
  readonly number: number;
  readonly body: unknown;
}

export interface Link {
  /** To every other window of the talk. What cannot be copied is not sent. */
  readonly send: (body: unknown) => void;
  /** Knows another window. */
  readonly meet: (peer: Window | null) => void;
  readonly close: () => void;
}

/** Messages that are remembered, so that none is heard twice. */
const REMEMBERED = 400;

function isEnvelope(value: unknown, id: string): value is Envelope {
  if (typeof value !== 'object' || value === null) return false;
  const { dateline, from, number } = value as Partial<Envelope>;
  return dateline === id && typeof from === 'string' && typeof number === 'number';
}

/** Null where there are no channels, or a browser that keeps nothing of a page forbids them. */
function channelOf(id: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`dateline:${id}`);
  } catch {
    return null;
  }
}

/** `id` is known to the windows of the talk alone. `onmessage` hears what the others send. */
export function linkOn(id: string, onmessage: (body: unknown) => void): Link {
  const from = Array.from(crypto.getRandomValues(new Uint32Array(2)), String).join('-');
  const heard = new Set<string>();
  const peers = new Set<Window>();
  const channel = channelOf(id);
  // Files have no origin that could be named; the id is then what keeps others out.
  const target = location.origin === 'null' || location.protocol === 'file:' ? '*' : location.origin;
  let number = 0;

  const hear = ({ data }: MessageEvent<unknown>): void => {
    if (!isEnvelope(data, id) || data.from === from) return;
    const name = `${data.from}:${String(data.number)}`;
    if (heard.has(name)) return;
    heard.add(name);
    const [oldest] = heard;
    if (heard.size > REMEMBERED && oldest !== undefined) heard.delete(oldest);
    onmessage(data.body);
  };
  const hearWindow = (event: MessageEvent<unknown>): void => {
    if (target === '*' || event.origin === location.origin) hear(event);
  };
  channel?.addEventListener('message', hear);
  addEventListener('message', hearWindow);

  return {
    send: (body) => {
      number += 1;
      const envelope: Envelope = { dateline: id, from, number, body };
      try {
        channel?.postMessage(envelope);
        for (const peer of peers) {
          if (peer.closed) peers.delete(peer);
          else peer.postMessage(envelope, target);
        }
      } catch {
        // It cannot be copied, or the link was closed.
      }
    },
    meet: (peer) => {
      if (peer !== null && peer !== window) peers.add(peer);
    },
    close: () => {
      channel?.close();
      peers.clear();
      removeEventListener('message', hearWindow);
    },
  };
}
