/** Brings a matrix back from its second copy, and says how the two differ. Rare, so home does not wait for this file. */
import { whatDiffers } from '../domain/compare/whatDiffers';
import type { MatrixId } from '../domain/matrix/ids';
import type { Matrix } from '../domain/matrix/matrix';
import { matrixFromSaved } from '../domain/matrix/saved';
import { putBack } from '../storage/putBack';
import type { DeviceParts, Opened } from './deviceLibrary';
import type { Library, LostMatrix } from './library';

type Copied = Pick<DeviceParts, 'copies' | 'newId'>;

export async function recovered(
  parts: Copied,
  library: Opened,
  id: MatrixId,
  kind: LostMatrix['kind'],
): Promise<MatrixId> {
  const { matrix, seq } = await copyOf(parts, id);
  const label = `restore “${matrix.name}” from its second copy`;
  // What can still be opened stays as it is, beside the copy.
  const isThere = kind === 'damaged' || kind === 'older';
  if (isThere || !library.putBack) {
    const name = isThere ? `${matrix.name} (second copy)` : matrix.name;
    return library.add({ ...matrix, id: parts.newId(), name }, label);
  }
  await library.putBack({ ...matrix, id }, label, (...put) => putBack(seq, ...put));
  return id;
}

export async function differencesFromCopy(
  parts: Copied,
  library: Opened,
  id: MatrixId,
): ReturnType<Library['differences']> {
  const { matrix } = await copyOf(parts, id);
  const stored = await library.stored?.(id);
  return stored ? whatDiffers(stored, matrix) : [];
}

async function copyOf(
  { copies }: Copied,
  id: MatrixId,
): Promise<{ readonly matrix: Matrix; readonly seq: number }> {
  const copy = await copies.read(id);
  if (!copy) throw new Error('No readable copy of this matrix was found.');
  const { matrix } = matrixFromSaved(copy.saved, { from: 'device' });
  return { matrix, seq: copy.note.seq };
}
