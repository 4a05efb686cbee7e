/** The links of a room, and what is asked of its server beside the socket. */
import { SAVED_VERSION } from '../../domain/matrix/saved';
import type { Room } from '../../storage/roomStore';
import type { RoomAccess } from '../../storage/tables';

export type Links = { readonly [access in RoomAccess]: string };

export interface Server {
  /** The name that a company's proxy vouches for. Empty where there is none. */
  probe(): Promise<{ readonly name: string }>;
  newRoom(): Promise<{ readonly id: string; readonly links: Links }>;
  renew(room: Room): Promise<Links>;
  end(room: Room): Promise<void>;
  readonly socket: string;
}

const SPOKEN = '1';
const NOT_THERE =
  'The server of this room does not answer. Your changes are kept on this device. Try again later.';
const OTHER_VERSION =
  'This page and the server of rooms are of different versions. Reload the page; if that does not help, the server has to be updated.';
const REFUSED =
  'The server did not allow it. Only people with a link to edit can change the links of a room.';
const TOO_MANY = 'This server made many rooms for your address in the last hour. Try again later.';

/** `base`: the address of the page, without what is behind `#`. */
export function serverAt(base: string): Server {
  const at = (path: string) => new URL(path, base).href;

  async function ask(path: string, init?: RequestInit): Promise<Response> {
    const answer = await fetch(at(path), { cache: 'no-store', ...init }).catch((cause: unknown) => {
      throw new Error(NOT_THERE, { cause });
    });
    if (answer.status === 429) throw new Error(TOO_MANY);
    if (answer.status === 403 || answer.status === 404) throw new Error(REFUSED);
    if (!answer.ok) throw new Error(NOT_THERE);
    if (answer.headers.get('Answerable-Room') !== SPOKEN) throw new Error(OTHER_VERSION);
    return answer;
  }

  const withSecret = ({ secret }: Room) => ({ Authorization: `Bearer ${secret}` });

  return {
    async probe() {
      const answer = await ask('./room');
      const name = answer.headers.get('Answerable-Name') ?? '';
      try {
        return { name: decodeURIComponent(name) };
      } catch {
        return { name: '' };
      }
    },
    async newRoom() {
      const found: unknown = await (await ask('./room', { method: 'POST' })).json();
      const { id, links } = found as { readonly id?: unknown; readonly links?: unknown };
      if (typeof id !== 'string') throw new Error(OTHER_VERSION);
      return { id, links: linksFrom(links) };
    },
    async renew(room) {
      const answer = await ask(`./room/${room.id}`, { method: 'PUT', headers: withSecret(room) });
      return linksFrom(((await answer.json()) as { readonly links?: unknown }).links);
    },
    async end(room) {
      await ask(`./room/${room.id}`, { method: 'DELETE', headers: withSecret(room) });
    },
    socket: socketAt(base),
  };
}

/**
 * Says what this page speaks, and the form of the matrix that it knows: the server lets no page write into a room that is
 * in a newer one, which it could not notice before its own changes of an hour without a line have arrived there.
 */
export function socketAt(base: string): string {
  const url = new URL(`./room/live?spoken=${SPOKEN}&form=${SAVED_VERSION}`, base);
  return url.href.replace(/^http/, 'ws');
}

function linksFrom(found: unknown): Links {
  const { edit, suggest, view } = (found ?? {}) as Partial<Links>;
  if (![edit, suggest, view].every((one) => typeof one === 'string')) throw new Error(OTHER_VERSION);
  return { edit, suggest, view } as Links;
}
