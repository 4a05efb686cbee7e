/** What an open room says of itself, and who hears of it. */
import { sameValue } from '../../domain/matrix/sameValue';
import type { LiveRoom, RoomState } from './contract';

const FIRST: RoomState = {
  line: 'connecting',
  mayTryAgain: false,
  waiting: 0,
  people: [],
  suggestions: [],
  heldBack: 0,
};

/** Each is over by itself: when this device saves again, the server may still have its own. The first of them is said. */
interface Troubles {
  readonly server?: string | undefined;
  readonly device?: string | undefined;
  readonly suggesting?: string | undefined;
  /** The server takes no more suggestions. */
  readonly full?: string | undefined;
  readonly copy?: string | undefined;
}

export interface Telling extends Pick<LiveRoom, 'state' | 'watch'> {
  set(part: Partial<Omit<RoomState, 'trouble'>>): void;
  tell(part: Troubles): void;
  stop(): void;
}

export function tellingOf(): Telling {
  let state = FIRST;
  let troubles: Troubles = {};
  const watchers = new Set<() => void>();

  function show(part: Partial<RoomState>): void {
    const next = { ...state, ...part };
    if (sameValue(next, state)) return;
    state = next;
    for (const watcher of watchers) watcher();
  }

  return {
    state: () => state,
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    set: show,
    tell(part) {
      troubles = { ...troubles, ...part };
      const { server, device, suggesting, full, copy } = troubles;
      show({ trouble: server ?? device ?? suggesting ?? full ?? copy });
    },
    stop: () => watchers.clear(),
  };
}
