/** Adds the matrices of a folder, or of several files where the browser picks no folders. */
import { type ReactNode, useRef } from 'react';
import { Button } from '../../parts/Button';
import { notify } from '../../parts/Toast';
import { tellError } from '../../session/attempt';
import { useBoard } from '../board/boardContext';
import { canPickFolder, type Folder, folderFrom, pickFolder } from '../board/folderFiles';
import styles from './OrganisationHeader.module.css';

export function AddFiles({ icon }: { icon: ReactNode }) {
  const board = useBoard();
  const input = useRef<HTMLInputElement>(null);
  const words = canPickFolder() ? 'Add from a folder…' : 'Add files…';

  async function add(pick: (endings: readonly string[]) => Folder | Promise<Folder | null>): Promise<void> {
    try {
      const { acceptedEndings } = await import('../../../exchange/opening/codecList');
      const folder = await pick(acceptedEndings().split(','));
      if (!folder) return;
      if (folder.files.length === 0) notify({ message: 'No file in this folder could hold a matrix.' });
      if (folder.cut)
        notify({
          message:
            'Not everything was read. At most 1,000 files are read, in folders up to eight deep. Choose a subfolder for the rest.',
        });
      if (folder.files.length > 0) await board.addFiles(folder.files);
    } catch (error) {
      tellError(error);
    }
  }

  return (
    <>
      <Button
        className={styles.folder}
        onClick={() => (canPickFolder() ? void add(pickFolder) : input.current?.click())}
      >
        {icon}
        <span>{words}</span>
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        className="visually-hidden"
        tabIndex={-1}
        aria-label="Add files to the organisation"
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          event.target.value = '';
          void add((endings) => folderFrom(chosen, endings));
        }}
      />
    </>
  );
}
