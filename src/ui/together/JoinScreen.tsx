/** Where a link of a room leads: asks for a name once, fetches the matrix, keeps a copy, and opens it. */
import { useEffect, useState } from 'react';
import type { MatrixId } from '../../domain/matrix/ids';
import { newId } from '../../session/newId';
import { Button } from '../parts/Button';
import { notify } from '../parts/Toast';
import { Brand } from '../routing/Brand';
import { HOME_ADDRESS, matrixAddress } from '../routing/route';
import { useLibrary } from '../session/LibraryContext';
import { errorSentence } from '../vocabulary/errorSentence';
import styles from './JoinScreen.module.css';
import { NameField } from './NameField';
import { useVouchedName } from './useVouchedName';

export default function JoinScreen({ room, secret }: { room: string; secret: string }) {
  const library = useLibrary();
  const [typed, setName] = useState('');
  const vouched = useVouchedName();
  const name = vouched || typed;
  const [failure, setFailure] = useState('');
  const [busy, setBusy] = useState(false);

  // The name of the device lies in its storage.
  useEffect(() => {
    void library.ownName().then((known) => setName((before) => before || known));
  }, [library]);

  async function join(): Promise<void> {
    setBusy(true);
    setFailure('');
    try {
      const [{ fetchRoom }, { serverAt }] = await Promise.all([
        import('../../together/live/joining'),
        import('../../together/live/address'),
      ]);
      const server = serverAt(location.href.split('#')[0] ?? '');
      await library.ownName(name);
      const known = await library.matrixInRoom(room);
      const { matrix, document, access } = await fetchRoom(server.socket, { id: room, secret }, newId);
      const id = known ?? (await library.add(matrix, 'join a shared matrix'));
      const store = await library.roomStore(id);
      await store.keep({ id: room, secret, access }, known ? undefined : document);
      if (!known && id !== matrix.id) {
        notify({
          message: `You have “${matrix.name}” already, outside the room. The shared one is now beside it. Compare shows what differs.`,
        });
      }
      // The secret stays out of the history of this browser.
      location.replace(matrixAddress(id as MatrixId));
    } catch (error) {
      setFailure(errorSentence(error));
      setBusy(false);
    }
  }

  return (
    <div className={styles.page}>
      <title>Shared matrix · Answerable</title>
      <header>
        <Brand />
      </header>
      <main className={styles.main}>
        <h1>Work together</h1>
        <p>
          This link leads to a matrix that several people change at the same time. A copy is kept on this
          device. The person who runs <b>{location.host}</b> can read it.
        </p>
        {failure ? <p role="alert">{failure}</p> : null}
        <NameField vouched={vouched} name={name} onName={setName} />
        <Button look="solid" disabled={busy || name.trim() === ''} onClick={() => void join()}>
          {busy ? 'Opening…' : 'Open the matrix'}
        </Button>
        <p>
          <a href={HOME_ADDRESS}>Go to home</a>
        </p>
      </main>
    </div>
  );
}
