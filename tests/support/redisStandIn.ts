// As much of Redis as two processes that serve the same rooms need of it, in the wire protocol of Redis: channels, and
// locks that end by themselves. For machines without a redis-server.
import net from 'node:net';

export interface RedisStandIn {
  readonly port: number;
  close(): void;
}

interface Line {
  readonly socket: net.Socket;
  readonly channels: Set<string>;
}

export async function openRedisStandIn(): Promise<RedisStandIn> {
  const lines = new Set<Line>();
  const locks = new Map<string, { readonly holder: string; readonly until: number }>();
  const server = net.createServer((socket) => {
    const line: Line = { socket, channels: new Set() };
    lines.add(line);
    let rest: Buffer = Buffer.alloc(0);
    socket.on('data', (data) => {
      rest = Buffer.concat([rest, data]);
      for (let found = commandIn(rest); found; found = commandIn(rest)) {
        rest = rest.subarray(found.length);
        socket.write(answer(line, found.words));
      }
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => lines.delete(line));
  });

  function answer(line: Line, [command, ...words]: readonly Buffer[]): Buffer {
    const [first = '', second = ''] = words.map(String);
    switch (String(command).toLowerCase()) {
      case 'info':
        return bulk('redis_version:7.0.0\r\nloading:0\r\n');
      case 'subscribe':
        line.channels.add(first);
        return list([bulk('subscribe'), bulk(first), number(line.channels.size)]);
      case 'unsubscribe':
        line.channels.delete(first);
        return list([bulk('unsubscribe'), bulk(first), number(line.channels.size)]);
      case 'publish': {
        const hearing = [...lines].filter(({ channels }) => channels.has(first));
        const message = list([bulk('message'), bulk(first), bulk(words[1] ?? Buffer.alloc(0))]);
        for (const { socket } of hearing) socket.write(message);
        return number(hearing.length);
      }
      case 'pubsub':
        return list([bulk(second), number([...lines].filter(({ channels }) => channels.has(second)).length)]);
      case 'eval':
        return locked(first, words.slice(2).map(String));
      // Scripts are sent once more in full where their sum is not known.
      case 'evalsha':
        return Buffer.from('-NOSCRIPT No matching script.\r\n');
      default:
        return Buffer.from('+OK\r\n');
    }
  }

  /** The three scripts of Redlock: take a lock, make it last longer, give it back. */
  function locked(script: string, [key = '', , holder = '', milliseconds = '']: readonly string[]): Buffer {
    const held = locks.get(key);
    const isFree = !held || held.until < Date.now();
    const isMine = !isFree && held.holder === holder;
    const takes = script.includes('"exists"');
    if (takes ? !isFree : !isMine) return number(0);
    if (script.includes('"del"')) locks.delete(key);
    else locks.set(key, { holder, until: Date.now() + Number(milliseconds) });
    return number(1);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  return {
    port,
    close() {
      for (const { socket } of lines) socket.destroy();
      server.close();
    },
  };
}

/** The first whole command: `*2\r\n$7\r\nPUBLISH\r\n…`, a list of texts with their lengths. */
function commandIn(data: Buffer): { readonly words: readonly Buffer[]; readonly length: number } | undefined {
  let at = 0;
  const lineAt = (): string | undefined => {
    const end = data.indexOf('\r\n', at);
    if (end < 0) return undefined;
    const line = String(data.subarray(at, end));
    at = end + 2;
    return line;
  };
  const count = lineAt();
  if (!count) return undefined;
  const words: Buffer[] = [];
  for (let left = Number(count.slice(1)); left > 0; left -= 1) {
    const length = lineAt();
    const end = at + Number(length?.slice(1));
    if (length === undefined || data.length < end + 2) return undefined;
    words.push(data.subarray(at, end));
    at = end + 2;
  }
  return { words, length: at };
}

const number = (value: number) => Buffer.from(`:${value}\r\n`);

function bulk(text: string | Buffer): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from(`$${bytes.length}\r\n`), bytes, Buffer.from('\r\n')]);
}

function list(parts: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from(`*${parts.length}\r\n`), ...parts]);
}
