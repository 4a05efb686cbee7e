/** The command: `npm run room`, and `answerable-room` in the container. */
import { parseArgs } from 'node:util';
import { LIMITS } from './limits';
import { startRoomServer } from './roomServer';

const HELP = `Serves Answerable and its rooms, in which several people work on one matrix.

  --port NUMBER         the port (8377)
  --address ADDRESS     the address to listen at (127.0.0.1; 0.0.0.0 for every one)
  --data FILE           the SQLite file (answerable-rooms.sqlite)
  --pages FOLDER        the built app (dist)
  --redis URL           a Redis, where several processes serve the same rooms
  --trust-header NAME   the header in which a proxy that logs people in hands over the name
  --behind-proxy        take the address of a visitor from X-Forwarded-For
  --per-address NUMBER  connections from one address (60)
  --new-rooms NUMBER    new rooms in an hour from one address (60)
  --help                this text
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8377' },
      address: { type: 'string', default: '127.0.0.1' },
      data: { type: 'string', default: 'answerable-rooms.sqlite' },
      pages: { type: 'string', default: 'dist' },
      redis: { type: 'string' },
      'trust-header': { type: 'string' },
      'behind-proxy': { type: 'boolean' },
      'per-address': { type: 'string', default: String(LIMITS.perAddress) },
      'new-rooms': { type: 'string', default: String(LIMITS.newRooms) },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`“${values.port}” is not a port. Give a whole number up to 65535.`);
  }
  const server = await startRoomServer({
    port,
    address: values.address,
    file: values.data,
    pages: values.pages,
    redis: values.redis,
    trustHeader: values['trust-header'],
    behindProxy: values['behind-proxy'],
    limits: { perAddress: wholeOf(values['per-address']), newRooms: wholeOf(values['new-rooms']) },
  });
  process.stdout.write(`Answerable with rooms is at http://localhost:${server.port}/\n`);
  let leaving = false;
  const leave = () => {
    if (leaving) return;
    leaving = true;
    void server.close().then(() => process.exit(0));
  };
  process.on('SIGTERM', leave);
  process.on('SIGINT', leave);
}

function wholeOf(text: string): number {
  const found = Number(text);
  if (Number.isInteger(found) && found > 0) return found;
  throw new Error(`“${text}” is not a limit. Give a whole number above 0.`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
});
