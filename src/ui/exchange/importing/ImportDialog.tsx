/** Import from the home screen: the matrix is kept on this device as a new one, and opened. */
import { useRef } from 'react';
import { idFromBytes } from '../../../domain/matrix/ids';
import type { Matrix } from '../../../domain/matrix/matrix';
import { goTo, matrixAddress } from '../../routing/route';
import { useLibrary } from '../../session/LibraryContext';
import { ImportView } from './ImportView';
import { type ImportSource, nameOfImport } from './importSource';

export default function ImportDialog({ source, onClose }: { source: ImportSource; onClose(): void }) {
  const library = useLibrary();
  const cancelled = useRef(false);

  async function keep(matrix: Matrix) {
    // A file may hold a matrix that is kept here already; that one must stay as it is.
    const id = idFromBytes<'matrix'>(crypto.getRandomValues(new Uint8Array(12)));
    const kept = await library.add({ ...matrix, id }, `import “${nameOfImport(source)}”`);
    // A large matrix takes a while to be kept, and who cancelled meanwhile does not want it.
    if (cancelled.current) await library.remove(kept);
    else goTo(matrixAddress(kept));
  }

  const close = () => {
    cancelled.current = true;
    onClose();
  };
  return <ImportView source={source} onCreate={keep} onClose={close} />;
}
