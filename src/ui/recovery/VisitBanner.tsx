/** Over the screens of a matrix that came in a link: it is only looked at, until a copy is kept. */
import { isVisit } from '../../session/visits';
import { Button } from '../parts/Button';
import { goTo, HOME_ADDRESS, matrixAddress } from '../routing/route';
import { tellError } from '../session/attempt';
import { useLibrary } from '../session/LibraryContext';
import { useSession, useSessionState } from '../session/SessionContext';
import styles from './Recovery.module.css';

export function VisitBanner() {
  const session = useSession();
  const library = useLibrary();
  const id = useSessionState((state) => state.matrix.id);
  if (!isVisit(id)) return null;
  const keep = async () => {
    const { matrix } = session.store.getState();
    try {
      goTo(matrixAddress(await library.add({ ...matrix, id: session.newId() }, 'save a shared matrix')));
    } catch (error) {
      tellError(error);
    }
  };
  return (
    <section className={styles.banner} aria-label="Shared matrix">
      <p>
        This matrix came in a link. It is read only and not saved on this device. The sender does not know
        that you opened it.
      </p>
      <Button size="small" look="solid" onClick={() => void keep()}>
        Keep a copy
      </Button>
      <Button size="small" onClick={() => goTo(HOME_ADDRESS)}>
        Discard
      </Button>
    </section>
  );
}
