// The programs that tests start in processes of their own. Each is built once for all workers of a run, when the first test
// asks for it: the process that starts the workers builds it. Vitest calls this before the first worker starts.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

const FILES = { cli: 'answerable.mjs', room: 'answerable-room.mjs' } as const;
export type Program = keyof typeof FILES;
const isProgram = (name: string): name is Program => Object.hasOwn(FILES, name);

/** Where the workers ask. Not set in a journey, which builds what it needs itself. */
const ADDRESS = 'BUILT_PROGRAMS';

async function builtIn(folder: string, program: Program): Promise<string> {
  const outDir = join(folder, program);
  const configFile = `vite.${program}.config.ts`;
  await build({ configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  return join(outDir, FILES[program]);
}

export default async function buildOnce(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'answerable-programs-'));
  // What any test makes for a while goes with it, also what a worker had open as it was stopped.
  process.env.TMPDIR = mkdtempSync(join(folder, 'made-'));
  const builds = new Map<Program, Promise<string>>();
  // Sources have changed where tests run again.
  project.onTestsRerun(async () => builds.clear());
  const server = createServer(async ({ url = '' }, answer) => {
    const name = url.slice(1);
    try {
      if (!isProgram(name)) throw new Error('There is no such program.');
      const file = builds.get(name) ?? builtIn(folder, name);
      builds.set(name, file);
      answer.end(await file);
    } catch (error) {
      answer.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env[ADDRESS] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return () => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  };
}

const known = new Map<Program, Promise<string>>();

/** The file of a program. */
export function builtProgram(program: Program): Promise<string> {
  const file = known.get(program) ?? asked(program);
  known.set(program, file);
  return file;
}

async function asked(program: Program): Promise<string> {
  const address = process.env[ADDRESS];
  if (address === undefined) return builtIn(mkdtempSync(join(tmpdir(), 'answerable-program-')), program);
  const answer = await fetch(`${address}/${program}`);
  const words = await answer.text();
  if (!answer.ok) throw new Error(`The program ${program} could not be built. ${words}`);
  return words;
}
