/** The bytes of what a call names: a file, standard input as “-”, or a file at a revision as `REV:path`. */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { BOUNDS, FileRefused, refuseFileAbove } from '../../exchange/contract/bounds';
import type { Io } from '../contract/io';
import { fileAtRevision } from './git';

export async function readBytes(name: string, io: Io): Promise<Uint8Array<ArrayBuffer>> {
  if (name === '') throw new FileRefused('The name of a file is empty.');
  if (name === '-') return io.standardInput();
  const path = resolve(io.folder, name);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return atRevision(name, io);
  if (found.isDirectory()) throw new FileRefused('This is a folder, not a file.');
  // Before it is read: a file that is far too large would fill the memory first.
  refuseFileAbove(found.size, BOUNDS.fileBytes);
  try {
    return new Uint8Array(found.isFile() ? readFileSync(path) : readEndless(path));
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused(`This file could not be read: ${reasonOf(error)}.`);
  }
}

/** Of a pipe or a device, whose size nobody knows, no more is read than a file may have. */
function readEndless(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const chunks: Buffer[] = [];
    for (let total = 0; ; ) {
      const chunk = Buffer.alloc(64 * 1024);
      const count = readSync(file, chunk);
      if (count === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, count));
      total += count;
      refuseFileAbove(total, BOUNDS.fileBytes);
    }
  } finally {
    closeSync(file);
  }
}

function atRevision(name: string, io: Io): Uint8Array<ArrayBuffer> {
  const [, revision, path] = /^([^:]+):(.+)$/.exec(name) ?? [];
  const bytes = revision && path ? fileAtRevision(io.folder, revision, path) : undefined;
  if (bytes) return bytes;
  const also = revision ? ` git has no file of this name at the revision “${revision}” either.` : '';
  throw new FileRefused(`There is no such file.${also}`);
}

export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM') return 'it is not allowed';
  if (code === 'ENOSPC') return 'the disk is full';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'ENOENT') return 'its folder does not exist';
  return code === undefined ? 'the system does not say why' : `the system calls it ${code}`;
}
