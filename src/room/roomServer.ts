/** The server of rooms: Hocuspocus over SQLite, and the built app under the same address. */
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Redis } from '@hocuspocus/extension-redis';
import { type Document, type Extension, Server } from '@hocuspocus/server';
import * as Y from 'yjs';
import { LIMITS, type Limits, tooOften } from './limits';
import { pagesOf } from './pages';
import { isNewer, type Reason, refused } from './reasons';
import { pathOf, requestsOf, SPOKEN } from './requests';
import { openRows } from './rows';
import { type Access, accessOf } from './secrets';

export interface RoomServerOptions {
  readonly port: number;
  readonly address?: string | undefined;
  /** The SQLite file. */
  readonly file: string;
  /** The folder of the built app. */
  readonly pages: string;
  readonly limits?: Partial<Limits> | undefined;
  /** The address of a Redis, where several processes serve the same rooms. */
  readonly redis?: string | undefined;
  /** The header in which a proxy that logs people in hands over the name. */
  readonly trustHeader?: string | undefined;
  /** A proxy stands in front: addresses are those that it hands over. */
  readonly behindProxy?: boolean | undefined;
  /** Milliseconds until what could not be saved is tried again. */
  readonly tryAgain?: number | undefined;
}

export interface RoomServer {
  readonly port: number;
  /** Closes the lines of everyone in a room; who still has a secret comes back. */
  closeRoom(room: string): void;
  close(): Promise<void>;
}

interface Context {
  readonly access: Access;
  readonly name: string | undefined;
  /** The version of the form of a matrix that the page knows. */
  readonly form: number;
}

/** Between two looks whether another process renewed or ended a room. */
const LOOK_AGAIN = 2_000;

const roomOf = (document: string): string => document.split('/')[0] ?? '';

export async function startRoomServer(options: RoomServerOptions): Promise<RoomServer> {
  const limits = { ...LIMITS, ...options.limits };
  const { tryAgain = 5_000 } = options;
  const servePage = pagesOf(options.pages);
  const rows = openRows(options.file);
  const now = () => Date.now();
  const isTooFast = tooOften(limits.rate, 10_000, now);
  const sizes = new Map<string, number>();
  const unkept = new Set<Document>();
  const addresses = new Map<string, number>();

  const answer = requestsOf({
    rows,
    limits,
    trustHeader: options.trustHeader,
    now,
    addressOf,
    closeRoom,
  });

  function addressOf({ headers, socket }: IncomingMessage): string {
    const handed = options.behindProxy ? headers['x-forwarded-for'] : undefined;
    return (typeof handed === 'string' && handed.split(',').at(-1)?.trim()) || (socket.remoteAddress ?? '');
  }

  function closeRoom(room: string): void {
    server.hocuspocus.closeConnections(room);
    server.hocuspocus.closeConnections(`${room}/proposals`);
    sizes.delete(room);
  }

  function append(document: Document, update: Uint8Array): void {
    try {
      rows.append(document.name, update, now());
      sizes.set(document.name, (sizes.get(document.name) ?? 0) + update.length);
    } catch (error) {
      process.stderr.write(
        `A change could not be saved, and is tried again every ${tryAgain / 1_000} s. ${error}\n`,
      );
      unkept.add(document);
      document.broadcastStateless(JSON.stringify({ trouble: 'not-kept' satisfies Reason }));
    }
  }

  const server = new Server<Context>({
    port: options.port,
    ...(options.address ? { address: options.address } : {}),
    quiet: true,
    stopOnSignals: false,
    debounce: 1_000,
    maxDebounce: 10_000,
    maxPendingDocuments: 4,
    websocketOptions: { maxPayload: limits.message },
    extensions: options.redis ? [redisAt(options.redis)] : [],
    async onUpgrade({ request, socket }) {
      // Node listens no longer here, and a visitor who breaks off would end the server.
      socket.on('error', () => socket.destroy());
      const address = addressOf(request);
      const count = (addresses.get(address) ?? 0) + 1;
      if (pathOf(request) !== '/room/live' || count > limits.perAddress) {
        socket.end('HTTP/1.1 429 Too Many Requests\r\n\r\n');
        throw null;
      }
      addresses.set(address, count);
      socket.once('close', () => addresses.set(address, (addresses.get(address) ?? 1) - 1));
    },
    async onRequest({ request, response }) {
      try {
        if (!answer(request, response)) servePage(pathOf(request), request.headers.host ?? '', response);
      } catch (error) {
        // Thrown on, it would end the server for everyone in every room.
        process.stderr.write(`A request could not be answered. ${error}\n`);
        response.writeHead(500, { 'Content-Type': 'text/plain' }).end('The server could not answer.');
      }
      // Nothing is left for Hocuspocus to answer.
      throw null;
    },
    async onAuthenticate({
      documentName,
      token,
      connectionConfig,
      requestHeaders,
      requestParameters,
      instance,
    }) {
      if (requestParameters.get('spoken') !== SPOKEN) throw refused('other-version');
      const room = roomOf(documentName);
      const hashes = rows.hashes(room);
      if (!hashes) throw refused('no-room');
      const access = accessOf(token, hashes);
      if (!access) throw refused('no-access');
      const open = instance.documents;
      if ((open.get(documentName)?.getConnectionsCount() ?? 0) >= limits.people) throw refused('room-full');
      const rooms = new Set([...open.keys()].map(roomOf));
      if (!rooms.has(room) && rooms.size >= limits.rooms) throw refused('server-full');
      const isSuggesting = documentName !== room;
      connectionConfig.readOnly = isSuggesting ? access === 'view' : access !== 'edit';
      const name = options.trustHeader && requestHeaders.get(options.trustHeader);
      return { access, name: name || undefined, form: Number(requestParameters.get('form')) };
    },
    async onLoadDocument({ documentName, document }) {
      const state = rows.load(documentName);
      sizes.set(documentName, state?.length ?? 0);
      if (state) Y.applyUpdate(document, state);
    },
    async beforeHandleMessage({ connection, context, document, documentName, update }) {
      const size = (sizes.get(documentName) ?? 0) + update.length;
      const reason = isNewer(document, context.form)
        ? 'newer'
        : isTooFast(connection.socketId)
          ? 'too-fast'
          : size > limits.document
            ? 'too-large'
            : undefined;
      if (!reason) return;
      connection.sendStateless(JSON.stringify({ trouble: reason }));
      throw refused(reason);
    },
    async beforeHandleAwareness({ context, states }) {
      // A name that a proxy vouches for cannot be taken by someone else.
      for (const state of states.values()) if (context?.name) state.name = context.name;
    },
    // As it is applied. What a kill catches between the two is given again when the pages come back: they compare.
    async onChange({ document, update }) {
      append(document, update);
    },
    async onStoreDocument({ document, documentName }) {
      rows.fold(documentName, () => Y.encodeStateAsUpdate(document), now());
      sizes.set(documentName, rows.size(documentName));
    },
  });

  try {
    const failed = new Promise<never>((_, reject) => server.httpServer.once('error', reject));
    await Promise.race([server.listen(), failed]);
  } catch (cause) {
    rows.close();
    throw new Error(
      `The server cannot listen at ${options.address ?? 'any address'}, port ${options.port}. See that no other program does and that it is allowed, or give another one with --port or --address.`,
      { cause },
    );
  }

  const looking = setInterval(() => {
    for (const room of new Set([...server.hocuspocus.documents.keys()].map(roomOf))) {
      if (isOutdated(room)) closeRoom(room);
    }
  }, LOOK_AGAIN);
  const keptSecrets = new Map<string, string>();

  /** Another process, or this one, has renewed the links or ended the room. */
  function isOutdated(room: string): boolean {
    const hashes = rows.hashes(room);
    const kept = hashes ? Buffer.from(hashes.edit).toString('base64') : '';
    const before = keptSecrets.get(room) ?? kept;
    keptSecrets.set(room, kept);
    return before !== kept;
  }

  const retrying = setInterval(() => {
    for (const document of [...unkept]) {
      unkept.delete(document);
      append(document, Y.encodeStateAsUpdate(document));
      if (!unkept.has(document)) document.broadcastStateless(JSON.stringify({ trouble: 'kept' }));
    }
  }, tryAgain);

  return {
    port: (server.httpServer.address() as AddressInfo).port,
    closeRoom,
    async close() {
      clearInterval(looking);
      clearInterval(retrying);
      server.httpServer.closeAllConnections();
      await server.destroy();
      rows.close();
    },
  };
}

function redisAt(address: string): Extension {
  const { hostname, port, username, password } = new URL(address);
  return new Redis({
    host: hostname,
    port: Number(port || 6379),
    options: { username, password: decodeURIComponent(password) },
  });
}
