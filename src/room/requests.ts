/** What a page asks beside the socket: is there a room server, make a room, renew its links, end it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Limits, tooOften } from './limits';
import type { Rows } from './rows';
import { accessOf, newLinks, newRoomId } from './secrets';

export interface RequestParts {
  readonly rows: Rows;
  readonly limits: Limits;
  readonly trustHeader: string | undefined;
  now(): number;
  addressOf(request: IncomingMessage): string;
  /** Everyone in the room has to show a secret again. */
  closeRoom(room: string): void;
}

/** The version of what is spoken between page and server. */
export const SPOKEN = '1';

/** The path that is asked for, decoded. Empty where the address is none, so that it leads nowhere. */
export function pathOf({ url = '/' }: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(url, 'http://room').pathname);
  } catch {
    return '';
  }
}

/** Answers `/room` and what is below; false for everything else. */
export function requestsOf(
  parts: RequestParts,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const { rows, now } = parts;
  const isTooMany = tooOften(parts.limits.newRooms, 3_600_000, now);

  function made(request: IncomingMessage, response: ServerResponse): void {
    if (isTooMany(parts.addressOf(request))) {
      answer(response, 429, { reason: 'too-many-rooms' });
      return;
    }
    const id = newRoomId();
    const { links, hashes } = newLinks();
    rows.keepHashes(id, hashes, now());
    answer(response, 201, { id, links });
  }

  function changed(id: string, request: IncomingMessage, response: ServerResponse): void {
    const hashes = rows.hashes(id);
    if (!hashes) {
      answer(response, 404, { reason: 'no-room' });
      return;
    }
    const secret = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    if (accessOf(secret, hashes) !== 'edit') {
      answer(response, 403, { reason: 'no-access' });
      return;
    }
    if (request.method === 'DELETE') {
      rows.remove(id);
      parts.closeRoom(id);
      answer(response, 204);
      return;
    }
    const next = newLinks();
    rows.keepHashes(id, next.hashes, now());
    parts.closeRoom(id);
    answer(response, 200, { id, links: next.links });
  }

  return (request, response) => {
    const [, first, id, ...rest] = pathOf(request).split('/');
    if (first !== 'room' || rest.length > 0) return false;
    // A page of another site may not make rooms here in the name of its visitor.
    const isForeign = request.headers['sec-fetch-site'] === 'cross-site';
    if (isForeign) answer(response, 403, { reason: 'another-site' });
    else if (!id && request.method === 'GET')
      answer(response, 204, undefined, nameOf(request, parts.trustHeader));
    else if (!id && request.method === 'POST') made(request, response);
    else if (id && (request.method === 'PUT' || request.method === 'DELETE')) changed(id, request, response);
    else answer(response, 405, { reason: 'not-allowed' });
    return true;
  };
}

function answer(response: ServerResponse, status: number, body?: object, more: object = {}): void {
  const headers = {
    'Answerable-Room': SPOKEN,
    'Cache-Control': 'no-store',
    'Content-Type': 'application/json',
    ...more,
  };
  response.writeHead(status, headers).end(body && JSON.stringify(body));
}

function nameOf(request: IncomingMessage, header: string | undefined): { readonly [name: string]: string } {
  const found = header && request.headers[header.toLowerCase()];
  return typeof found === 'string' && found !== '' ? { 'Answerable-Name': encodeURIComponent(found) } : {};
}
