/** How a part that could not be shown is told: as a page, within a screen or panel, or as a dialog. */
import { useContext, useEffect, useState } from 'react';
import { Button } from '../parts/Button';
import { reloadWhenSaved } from '../recovery/reloading';
import { HOME_ADDRESS } from '../routing/route';
import { SessionContext } from '../session/SessionContext';
import type { TroubleProps } from './Boundary';
import styles from './troubles.module.css';

export function TroubleOnPage(props: TroubleProps) {
  return (
    <main className={styles.page}>
      <title>{`${props.what} · Answerable`}</title>
      <TroubleWithin {...props} />
      <a href={HOME_ADDRESS}>All matrices</a>
    </main>
  );
}

export function TroubleWithin({ what, notLoaded, onAgain }: TroubleProps) {
  return (
    <section className={styles.within} role="alert" aria-label={what}>
      <h2 className={styles.title}>{titleOf(what, notLoaded)}</h2>
      <Words notLoaded={notLoaded} />
      <div className={styles.acts}>
        <Acts onAgain={onAgain} />
      </div>
    </section>
  );
}

/** A dialog of the browser itself: the first screen shows this too, and must not wait for the dialogs of the app. */
export function TroubleAsDialog({ what, notLoaded, onAgain, onClose }: TroubleProps) {
  const title = titleOf(what, notLoaded);
  return (
    <dialog ref={showModal} className={styles.dialog} aria-label={title} onClose={() => onClose?.()}>
      <h2 className={styles.title}>{title}</h2>
      <Words notLoaded={notLoaded} />
      <div className={styles.acts}>
        <Acts onAgain={onAgain} />
        <Button onClick={() => onClose?.()}>Close</Button>
      </div>
    </dialog>
  );
}

function showModal(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal();
}

/** Of something small beside other things, such as a count: it is left out. */
export function NoTrouble() {
  return null;
}

function titleOf(what: string, notLoaded: boolean): string {
  return `${what} ${notLoaded ? 'could not be loaded' : 'has stopped'}`;
}

function Words({ notLoaded }: { notLoaded: boolean }) {
  return (
    <>
      <p className={styles.words}>
        {notLoaded
          ? 'There may be no connection, or a newer version of Answerable has replaced this part.'
          : 'This is a fault in Answerable. Reload the page to go on.'}
      </p>
      <p className={styles.words}>
        <SavedInWords />
      </p>
    </>
  );
}

function Acts({ onAgain }: { onAgain(): void }) {
  return (
    <>
      <Button look="solid" onClick={onAgain}>
        Try again
      </Button>
      <Button onClick={() => void reloadWhenSaved()}>Reload</Button>
    </>
  );
}

/** Asks the one truth about saving; outside of a matrix there is nothing to lose. */
function SavedInWords() {
  const session = useContext(SessionContext);
  const [unsaved, setUnsaved] = useState(() => session?.store.getState().unsaved ?? false);
  // The session lives outside React, and may be missing where this is shown.
  useEffect(() => session?.store.subscribe((state) => setUnsaved(state.unsaved)), [session]);
  if (!session) return 'What was saved on this device is still there.';
  return unsaved
    ? 'Your last changes are not saved yet. Keep this page open until they are.'
    : 'Everything you changed is saved on this device.';
}
