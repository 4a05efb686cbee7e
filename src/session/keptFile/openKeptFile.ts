/** The file of an open matrix, in the browser: its database of handles, its locks, its events. */
import { fileLinks } from '../../storage/fileLinks';
import type { Session } from '../session';
import { type KeptFile, keptFile } from './keptFile';

/** Milliseconds without a change before the file is written. */
const PAUSE = 2_000;

export function openKeptFile(session: Session): KeptFile {
  const kept = keptFile({
    session,
    links: fileLinks(),
    pause: PAUSE,
    inTurn: (matrixId, work) => navigator.locks.request(`answerable-file-${matrixId}`, work),
  });
  // Coming back: another program may have changed the file. Leaving: what is not in it yet goes there.
  const look = () => void kept.sync();
  document.addEventListener('visibilitychange', look);
  window.addEventListener('focus', look);
  look();
  return {
    ...kept,
    close() {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
      kept.close();
    },
  };
}
