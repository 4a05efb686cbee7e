/** The files that a call names, and where they really are: a link leads to the file behind it. */
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Call, CallRefused } from '../contract/command';
import type { Io } from '../contract/io';

export function filesOf({ words }: Call, io: Pick<Io, 'folder'>): readonly string[] {
  if (words.length === 0) throw new CallRefused('A file is missing.');
  return eachOnce(words, io);
}

/** Each file once, under the first name that it was given. */
export function eachOnce(names: readonly string[], { folder }: Pick<Io, 'folder'>): readonly string[] {
  const named = new Map<string, string>();
  for (const name of names) {
    const place = name === '-' || name === '' ? name : realPath(resolve(folder, name));
    if (!named.has(place)) named.set(place, name);
  }
  return [...named.values()];
}

/** Behind links. What is not there, such as a file at a revision, stays what it was called. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
