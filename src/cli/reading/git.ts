/** What git knows of the folder a command works in. Every argument is passed as it is: no shell reads it. */
import { execFileSync } from 'node:child_process';
import { BOUNDS } from '../../exchange/contract/bounds';

function git(folder: string, words: readonly string[]): Buffer | undefined {
  try {
    return execFileSync('git', [...words], {
      cwd: folder,
      maxBuffer: BOUNDS.fileBytes + 1,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

/** A file at a revision, undefined where the revision does not have it. The path is seen from the folder. */
export function fileAtRevision(
  folder: string,
  revision: string,
  path: string,
): Uint8Array<ArrayBuffer> | undefined {
  const place = path.startsWith('/') ? path.slice(1) : `./${path}`;
  // A revision that begins with a dash would be read as an option.
  if (revision.startsWith('-')) return undefined;
  const found = git(folder, ['show', `${revision}:${place.replaceAll('\\', '/')}`]);
  return found && new Uint8Array(found);
}

export function isRevision(folder: string, revision: string): boolean {
  if (revision.startsWith('-')) return false;
  return git(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]) !== undefined;
}

/** Every tracked file below the folder, undefined outside a repository. */
export function trackedFiles(folder: string): readonly string[] | undefined {
  const found = git(folder, ['ls-files', '-z']);
  return found
    ?.toString('utf8')
    .split('\0')
    .filter((path) => path !== '');
}

/** The folder of the repository, where paths in CODEOWNERS begin. */
export function repositoryRoot(folder: string): string | undefined {
  return git(folder, ['rev-parse', '--show-toplevel'])?.toString('utf8').trim();
}
