/** The matrices that a question about owners is asked of: those that were named, else those of the repository. */
import { FileRefused } from '../../exchange/contract/bounds';
import { type Call, CallRefused } from '../contract/command';
import type { Io } from '../contract/io';
import { eachOnce } from '../reading/files';
import { repositoryRoot, trackedFiles } from '../reading/git';
import { type MatrixFile, readMatrix } from '../reading/readMatrix';

export interface Repository {
  readonly root: string;
  /** From the root. */
  readonly files: readonly string[];
}

export function repositoryOf(io: Io): Repository | undefined {
  const root = repositoryRoot(io.folder);
  const files = root === undefined ? undefined : trackedFiles(root);
  return root !== undefined && files ? { root, files } : undefined;
}

export async function matricesOf(
  call: Call,
  repository: Repository | undefined,
  io: Io,
): Promise<MatrixFile[]> {
  const named = eachOnce(call.texts('matrix'), io);
  const found = repository?.files.filter((file) => file.endsWith('.answerable.json')) ?? [];
  if (named.length + found.length === 0)
    throw new CallRefused(
      'No matrix was named with --matrix, and none whose name ends with .answerable.json is tracked here.',
    );
  const where = named.length > 0 ? io : { ...io, folder: repository?.root ?? io.folder };
  const matrices: MatrixFile[] = [];
  for (const name of named.length > 0 ? named : found) {
    const file = await readMatrix(name, where);
    if (file.questions.length > 0)
      throw new FileRefused(
        `${name}: It is not clear what this table says. Check it first: answerable check ${name}.`,
      );
    matrices.push(file);
  }
  return matrices;
}
