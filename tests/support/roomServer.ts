// The server of rooms as people run it: built into one file, in a process of its own that can be killed.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { builtProgram } from './builtPrograms';

/** A port of this folder's own, beside that of the journeys. */
export const ROOM_PORT =
  42_000 + (createHash('sha256').update(process.cwd()).digest().readUInt16BE(0) % 10_000);

export async function freePort(): Promise<number> {
  const probe = net.createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as net.AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

/** Gone when the process of the tests ends, for rooms are opened again after their server was killed. */
function passingFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rooms-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface RoomProcess {
  readonly port: number;
  readonly file: string;
  /** What it wrote to its error output, without the notes of Node. */
  readonly errors: string[];
  kill(signal?: NodeJS.Signals): Promise<void>;
}

export async function startRoomProcess(
  port: number,
  file = join(passingFolder(), 'rooms.sqlite'),
  { pages = 'dist', more = [] }: { readonly pages?: string; readonly more?: readonly string[] } = {},
): Promise<RoomProcess> {
  const options = ['--port', String(port), '--data', file, '--pages', resolve(pages), ...more];
  const child: ChildProcess = spawn(
    process.execPath,
    ['--no-warnings', await builtProgram('room'), ...options],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const errors: string[] = [];
  child.stderr?.on('data', (data) => errors.push(String(data)));
  await new Promise<void>((done, failed) => {
    child.stdout?.once('data', () => done());
    child.once('exit', () => failed(new Error(`The server did not start. ${errors.join('')}`)));
  });
  return {
    port,
    file,
    errors,
    async kill(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((done) => child.once('exit', done));
      child.kill(signal);
      await gone;
    },
  };
}
