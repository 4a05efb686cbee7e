// A server of rooms in this process, and people on lines to it that can be cut, frozen or made silent.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import * as Y from 'yjs';
import { SAVED_VERSION } from '../../src/domain/matrix/saved';
import { SPOKEN } from '../../src/room/requests';
import { type RoomServer, type RoomServerOptions, startRoomServer } from '../../src/room/roomServer';
import type { Links } from '../../src/room/secrets';
import { stayIn } from '../../src/together/line/staying';
import { WholeProvider } from '../../src/together/line/wholeProvider';
import { PACE, type Pace } from '../../src/together/pace';

export const pause = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The waits of a room that a test would wait for, a twentieth of what they are. A busy machine answers late: that patience stays. */
export const SHORT: Pace = {
  ...PACE,
  look: 50,
  away: 250,
  retry: 25,
  mostRetry: 500,
  say: 10,
  write: [50],
  quiet: 100,
  differs: 250,
};

const HEADERS = "/*\n  Content-Security-Policy: default-src 'none'; connect-src 'self'; base-uri 'none'\n";

/** A folder with a page, as the build leaves one. */
export function pagesFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rooms-'));
  writeFileSync(join(folder, '_headers'), HEADERS);
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html><head><title>Answerable</title></head></html>',
  );
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets', 'index-1a2b3c.js'), 'export {};');
  return folder;
}

export interface TestServer extends RoomServer {
  readonly file: string;
  readonly address: string;
  newRoom(): Promise<{ readonly id: string; readonly links: Links }>;
}

export async function testServer(options: Partial<RoomServerOptions> = {}): Promise<TestServer> {
  const pages = pagesFolder();
  // Beside the pages, never among them.
  const file = options.file ?? join(mkdtempSync(join(tmpdir(), 'rooms-')), 'rooms.sqlite');
  const server = await startRoomServer({ port: 0, address: '127.0.0.1', pages, ...options, file });
  const address = `http://127.0.0.1:${server.port}`;
  return {
    ...server,
    file,
    address,
    newRoom: async () => (await fetch(`${address}/room`, { method: 'POST' })).json(),
  };
}

export interface Joining {
  readonly port: number;
  /** The document: a room, or what is suggested in it. */
  readonly name: string;
  readonly secret: string;
  readonly doc?: Y.Doc;
  /** The provider as it comes, without a watcher: what our own is held against. */
  readonly isStock?: boolean;
  /** The version of what the page speaks, and of the form of a matrix that it knows. */
  readonly spoken?: string;
  readonly form?: number;
  /** Milliseconds without an answer, at first. */
  readonly patience?: number;
}

export function joinServer({ port, name, secret, doc = new Y.Doc(), isStock = false, ...more }: Joining) {
  const { spoken = SPOKEN, form = SAVED_VERSION, patience = PACE.patience } = more;
  const socket = new HocuspocusProviderWebsocket({
    url: `ws://127.0.0.1:${port}/room/live?spoken=${spoken}&form=${form}`,
    delay: 100,
    minDelay: 50,
    maxDelay: 500,
  });
  const Provider = isStock ? HocuspocusProvider : WholeProvider;
  const provider = new Provider({ websocketProvider: socket, name, document: doc, token: secret });
  const told: string[] = [];
  provider.on('authenticationFailed', ({ reason }: { readonly reason: string }) => told.push(reason));
  provider.on('stateless', ({ payload }: { readonly payload: string }) => told.push(payload));
  provider.attach();
  const line = isStock ? undefined : stayIn(socket, provider as WholeProvider, { ...SHORT, patience });
  return {
    doc,
    socket,
    provider,
    /** What the server said, apart from the document. */
    told,
    line: {
      leave: () => (line ? line.leave() : socket.disconnect()),
      come: () => (line ? line.come() : void socket.connect()),
    },
    close() {
      line?.stop();
      provider.destroy();
      socket.destroy();
    },
  };
}

export type Joined = ReturnType<typeof joinServer>;

/** A wire to a port that can be cut, frozen, made slow, or made silent: it accepts and says nothing. */
export async function wireTo(port: () => number) {
  const pairs = new Set<{ readonly near: net.Socket; readonly far: net.Socket | undefined }>();
  let tries = 0;
  let mode: 'well' | 'cut' | 'frozen' | 'silent' = 'well';
  /** Bytes in a millisecond. */
  let speed = Number.POSITIVE_INFINITY;
  const server = net.createServer((near) => {
    near.on('error', () => undefined);
    tries += 1;
    if (mode === 'cut') {
      near.destroy();
      return;
    }
    const far = mode === 'silent' ? undefined : net.connect(port(), '127.0.0.1');
    const pair = { near, far };
    pairs.add(pair);
    far?.on('error', () => undefined);
    for (const [one, other] of [[near, far] as const, [far, near] as const]) {
      one?.on('data', (data) => {
        const isSlow = Number.isFinite(speed);
        if (mode === 'frozen' || isSlow) one.pause();
        other?.write(data);
        if (isSlow) setTimeout(() => mode === 'frozen' || one.resume(), data.length / speed);
      });
      one?.on('close', () => {
        other?.destroy();
        pairs.delete(pair);
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const all = (work: (socket: net.Socket) => void) => {
    for (const { near, far } of pairs) for (const socket of [near, far]) if (socket) work(socket);
  };
  const drop = () => all((socket) => socket.destroy());
  return {
    port: (server.address() as net.AddressInfo).port,
    /** How often somebody tried to come through it. */
    tries: () => tries,
    cut() {
      mode = 'cut';
      drop();
    },
    silence() {
      mode = 'silent';
      drop();
    },
    slow(bytesInAMillisecond: number) {
      speed = bytesInAMillisecond;
    },
    freeze() {
      mode = 'frozen';
      all((socket) => socket.pause());
    },
    heal() {
      if (mode === 'silent') drop();
      mode = 'well';
      all((socket) => socket.resume());
    },
    close() {
      drop();
      server.close();
    },
  };
}
