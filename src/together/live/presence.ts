/** Who else is in the room, and where they are. What it says comes from outside, and is looked at before it is shown. */
import type { Awareness } from 'y-protocols/awareness';
import { isFields } from '../../domain/matrix/fields';
import type { RoomAccess } from '../../storage/tables';
import type { Fingerprint } from '../document/fingerprint';
import { SOMEONE, shownName } from '../document/log';
import { PACE } from '../pace';

export interface PersonHere {
  /** For as long as they are here. */
  readonly id: number;
  readonly name: string;
  /** One of so many colours; the initials say the same without it. */
  readonly colour: number;
  readonly initials: string;
  readonly access: RoomAccess;
  readonly activityId?: string | undefined;
  readonly roleId?: string | undefined;
}

export interface OwnPresence {
  readonly name: string;
  readonly access: RoomAccess;
  readonly activityId?: string | undefined;
  readonly roleId?: string | undefined;
}

export const COLOURS = 6;
const ID = /^[A-Za-z0-9_-]{1,40}$/;

/** The others, in the order in which they came. */
export function peopleIn(awareness: Awareness): readonly PersonHere[] {
  return [...awareness.getStates()]
    .filter(([client]) => client !== awareness.clientID)
    .sort(([one], [other]) => one - other)
    .flatMap(([client, state]) => personFrom(client, state));
}

function personFrom(id: number, state: unknown): readonly PersonHere[] {
  if (!isFields(state)) return [];
  const name = shownName(state.name) || SOMEONE.name;
  const access = state.access === 'view' || state.access === 'suggest' ? state.access : 'edit';
  const place = (value: unknown) => (typeof value === 'string' && ID.test(value) ? value : undefined);
  const [activityId, roleId] = [place(state.activityId), place(state.roleId)];
  return [{ id, name, initials: initialsOf(name), colour: id % COLOURS, access, activityId, roleId }];
}

function initialsOf(name: string): string {
  const words = name.split(' ').filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}

/** Says where we are and what copy we have, a few times a second at most, and nothing while the page is hidden. */
export function announcer(awareness: Awareness, pause = PACE.say) {
  let next: OwnPresence | undefined;
  let copy: Fingerprint | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = () => {
    timer = undefined;
    if (next && globalThis.document?.visibilityState !== 'hidden')
      awareness.setLocalState({ ...next, ...(copy && { copy }) });
  };
  const soon = () => {
    timer ??= setTimeout(send, pause);
  };
  return {
    say(presence: OwnPresence): void {
      next = presence;
      soon();
    },
    sayCopy(fingerprint: Fingerprint): void {
      copy = fingerprint;
      soon();
    },
    /** For a page that comes back into view: what was not said while it was hidden. */
    sayAgain: soon,
    stop(): void {
      clearTimeout(timer);
    },
  };
}
