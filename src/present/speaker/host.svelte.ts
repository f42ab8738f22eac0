/** The side of the slides: answers the speaker, and tells every change. */
import type { TellingCommand } from '../../core/interact/telling.keys.ts';
import { keepWatch } from '../session.ts';
import type { Talk } from '../talk.svelte.ts';
import { linkOn } from './link.ts';
import type { Asking, Telling } from './messages.ts';

interface Hosted {
  readonly talk: Talk;
  readonly id: string;
  /** What a command does, in the talk and around it. */
  readonly oncommand: (command: TellingCommand) => void;
}

export interface Host {
  /** Knows the window of a speaker. */
  readonly meet: (peer: Window | null) => void;
}

/** To be called while a component is made; it ends with it. */
export function hostOn({ talk, id, oncommand }: Hosted): Host {
  let edition = 0;
  let told: unknown = null;
  const start = Math.random().toString(36).slice(2);

  /** Another key where the content is another. */
  const keyNow = (): string => {
    if (told !== talk.content) [told, edition] = [talk.content, edition + 1];
    return `${start}-${String(edition)}`;
  };
  const say = (body: Telling): void => link.send(body);
  const sayState = (): void => say({ kind: 'state', key: keyNow(), state: talk.state, address: location.href });

  const answer: { readonly [K in Asking['kind']]: (asking: Extract<Asking, { kind: K }>) => void } = {
    hello: ({ known }) => {
      if (known !== keyNow()) say({ kind: 'content', key: keyNow(), content: talk.content });
      sayState();
    },
    command: ({ command }) => oncommand(command),
    go: ({ at }) => talk.goTo(at),
    watch: ({ watch }) => void (talk.watch = watch),
  };
  const link = linkOn(id, (body) => {
    const asking = body as Asking;
    (answer[asking.kind] as ((asking: Asking) => void) | undefined)?.(asking);
  });
  link.meet(opener as Window | null);

  $effect(() => {
    keepWatch(talk.watch);
    sayState();
  });
  const leave = (): void => say({ kind: 'bye' });
  $effect(() => {
    addEventListener('pagehide', leave);
    return () => {
      leave();
      removeEventListener('pagehide', leave);
      link.close();
    };
  });
  return { meet: (peer) => link.meet(peer) };
}
