/** What can be done with a matrix as a whole: by its own menu, by the list at home, by the palette. */
import type { MatrixId } from '../../domain/matrix/ids';
import { nextQuarter } from '../../domain/starting/nextQuarter';
import type { Library } from '../../session/library';
import { newId } from '../../session/newId';
import { notify } from '../parts/Toast';
import { goTo, HOME_ADDRESS, matrixAddress } from '../routing/route';
import { attempt } from './attempt';

export interface Named {
  readonly id: MatrixId;
  readonly name: string;
}

/** Opens the copy. */
export function duplicateMatrix(library: Library, { id }: Named): void {
  attempt(library.duplicate(id).then((copy) => goTo(matrixAddress(copy))));
}

/** Deletes the open matrix: goes home, and Undo leads back into it. */
export function deleteMatrix(library: Library, matrix: Named): void {
  const deleted = deleteListed(library, matrix, () => goTo(matrixAddress(matrix.id)));
  attempt(deleted.then(() => goTo(HOME_ADDRESS)));
}

/** Deletes it where it is listed. The message offers to undo it. */
export async function deleteListed(library: Library, { id, name }: Named, back?: () => void): Promise<void> {
  await library.remove(id);
  const restore = () => attempt(library.restore(id).then(back));
  notify({ message: `“${name}” was deleted.`, action: { label: 'Undo', run: restore } });
}

/** Starts the matrix of the next quarter from this one, and offers to open it. */
export function startNextQuarter(library: Library, { id, name }: Named): void {
  async function start() {
    const matrix = { ...nextQuarter(await library.read(id)), id: newId<'matrix'>() };
    const added = await library.add(matrix, `start from “${name}”`);
    notify({
      message: `Created “${matrix.name}”. Roles, people and letters are kept. Confirmations, remarks, meetings, audits and dates start again.`,
      action: { label: 'Open', run: () => goTo(matrixAddress(added)) },
    });
  }
  attempt(start());
}
