// Calls the command line in this process, with a folder of its own and everything it prints kept.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Io } from '../../src/cli/contract/io';
import { run } from '../../src/cli/run';
import { TODAY } from './memorySession';

export interface Called {
  readonly code: number;
  readonly out: string;
  readonly told: string;
}

export interface CommandLine {
  readonly folder: string;
  put(name: string, content: string | Uint8Array): void;
  get(name: string): string;
  call(...words: string[]): Promise<Called>;
  with(changes: Partial<Io> & { readonly input?: string | Uint8Array }): CommandLine;
}

export function commandLine(
  folder = freshFolder(),
  changes: Parameters<CommandLine['with']>[0] = {},
): CommandLine {
  return {
    folder,
    put: (name, content) => writeFileSync(join(folder, name), content),
    get: (name) => readFileSync(join(folder, name), 'utf8'),
    with: (more) => commandLine(folder, { ...changes, ...more }),
    async call(...words) {
      const out: string[] = [];
      const told: string[] = [];
      const { input = '', ...given } = changes;
      const code = await run(words, {
        version: '1.2.3',
        folder,
        environment: {},
        colours: false,
        watched: false,
        today: TODAY,
        standardInput: async () =>
          typeof input === 'string' ? new TextEncoder().encode(input) : new Uint8Array(input),
        print: (text) => out.push(text),
        printBytes: (bytes) => out.push(new TextDecoder().decode(bytes)),
        tell: (text) => told.push(text),
        rewrite: (line) => told.push(line),
        ...given,
      });
      return { code, out: out.join('\n'), told: told.join('\n') };
    },
  };
}

export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'answerable-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
