/** Writes a file so that it is never half written: beside it first, then in its place. */
import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FileRefused } from '../../exchange/contract/bounds';
import type { Io } from '../contract/io';
import { realPath } from './files';
import { reasonOf } from './readBytes';

export function writeFile(name: string, content: string | Uint8Array, io: Io): void {
  // A link would otherwise be replaced by the file.
  const path = realPath(resolve(io.folder, name));
  const beside = `${path}.${process.pid}.tmp`;
  try {
    const before = statSync(path, { throwIfNoEntry: false });
    writeFileSync(beside, content, { flag: 'wx' });
    if (before) chmodSync(beside, before.mode);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new FileRefused(`${name} could not be written: ${reasonOf(error)}. What was there is unchanged.`);
  }
}
