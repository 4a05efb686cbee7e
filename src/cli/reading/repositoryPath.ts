/** A file as code hosts name it: from the folder of the repository, with forward slashes. */
import { isAbsolute, relative, resolve } from 'node:path';
import type { Io } from '../contract/io';
import { realPath } from './files';
import { repositoryRoot } from './git';

export function repositoryPath(name: string, { folder }: Io): string {
  if (name === '-') return 'standard input';
  // git names the real folder, also where a link leads to it.
  const root = realPath(repositoryRoot(folder) ?? folder);
  const path = relative(root, resolve(realPath(folder), name)).replaceAll('\\', '/');
  // Outside the repository no host has it; its own name says most.
  return path.startsWith('../') || isAbsolute(path) ? name.replaceAll('\\', '/') : path;
}
