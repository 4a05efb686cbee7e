/** Keeps the open matrix in a file on disk: chooses it, says how the two stand, and ends it. */

import { useState } from 'react';
import { canonicalText } from '../../exchange/canonical/canonicalText';
import { fileNameFor } from '../../exchange/texts/fileName';
import type { FileState } from '../../session/keptFile/fileState';
import type { KeptFile } from '../../session/keptFile/keptFile';
import { download } from '../exchange/files/download';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { useSession } from '../session/SessionContext';
import { errorSentence } from '../vocabulary/errorSentence';
import { openDialog, usePanels } from '../workspace/panels';
import { canKeepInFile, pickFile } from './filePicker';
import styles from './KeptFile.module.css';
import { KeptFileClash } from './KeptFileClash';
import { useFileState, useKeptFile } from './KeptFileContext';

export default function KeptFileDialog() {
  const panels = usePanels();
  const kept = useKeptFile();
  const state = useFileState();
  const close = () => openDialog(panels, null);
  return (
    <Dialog
      open
      onClose={close}
      title="Keep in a file"
      size={state.kind === 'clash' ? 'large' : 'medium'}
      description="The matrix stays on this device, and is also saved in the file a moment after each change. In a clone of a repository, you can then commit it."
      actions={<Button onClick={close}>Close</Button>}
    >
      {canKeepInFile() ? kept ? <Kept kept={kept} state={state} /> : <p>Looking for the file…</p> : <Copy />}
    </Dialog>
  );
}

function Kept({ kept, state }: { kept: KeptFile; state: FileState }) {
  const [busy, setBusy] = useState(false);
  const run = (work: () => Promise<void>) => {
    setBusy(true);
    void work().finally(() => setBusy(false));
  };
  if (state.kind === 'none') return <Choose kept={kept} busy={busy} run={run} />;
  const stop = (
    <Button disabled={busy} onClick={() => run(kept.unlink)}>
      Stop keeping it in {state.name}
    </Button>
  );
  if (state.kind === 'clash')
    return (
      <KeptFileClash state={state} busy={busy} onSave={(sides) => run(() => kept.choose(sides))}>
        {stop}
      </KeptFileClash>
    );
  return (
    <>
      <Standing state={state} />
      <div className={styles.acts}>
        {state.kind === 'asking' ? (
          <Button look="solid" disabled={busy} onClick={() => run(kept.allow)}>
            Allow {state.name}
          </Button>
        ) : null}
        {state.kind === 'trouble' ? (
          <>
            <Button look="solid" disabled={busy} onClick={() => run(kept.sync)}>
              Try again
            </Button>
            <Button disabled={busy} onClick={() => run(kept.writeOurs)}>
              Overwrite it with this matrix
            </Button>
          </>
        ) : null}
        {stop}
      </div>
    </>
  );
}

function Standing({ state }: { state: Exclude<FileState, { kind: 'none' | 'clash' }> }) {
  if (state.kind === 'trouble')
    return (
      <p role="alert" className={styles.refusal}>
        {state.reason} Nothing was written to {state.name}. The matrix is safe on this device.
      </p>
    );
  if (state.kind === 'asking')
    return (
      <p>
        After a restart the browser asks again whether Answerable may use {state.name}. Until then changes are
        saved on this device alone.
      </p>
    );
  return (
    <p>
      {state.kind === 'writing' ? 'Writing' : 'Saved in'} {state.name}. What other programs change in it, such
      as a pull of git, is taken over when you come back to this page.
    </p>
  );
}

interface ChooseProps {
  kept: KeptFile;
  busy: boolean;
  run(work: () => Promise<void>): void;
}

function Choose({ kept, busy, run }: ChooseProps) {
  const session = useSession();
  const [failure, setFailure] = useState<string | null>(null);
  const choose = (which: 'new' | 'existing') =>
    run(async () => {
      setFailure(null);
      try {
        const name = fileNameFor(session.store.getState().matrix.name, 'answerable.json');
        const handle = await pickFile(which, name);
        if (handle) await kept.link(handle);
      } catch (error) {
        setFailure(
          errorSentence(error, 'The browser did not give Answerable this file. Nothing was changed.'),
        );
      }
    });
  return (
    <>
      {failure ? (
        <p role="alert" className={styles.refusal}>
          {failure}
        </p>
      ) : null}
      <p className={styles.faint}>
        If the file already has this matrix, the two are compared first. Where both changed the same thing,
        you choose.
      </p>
      <div className={styles.acts}>
        <Button look="solid" disabled={busy} onClick={() => choose('new')}>
          New file…
        </Button>
        <Button disabled={busy} onClick={() => choose('existing')}>
          Existing file…
        </Button>
      </div>
    </>
  );
}

/** Browsers without access to files. */
function Copy() {
  const session = useSession();
  const save = () => {
    const { matrix } = session.store.getState();
    const text = new TextEncoder().encode(canonicalText(matrix));
    download(text, fileNameFor(matrix.name, 'answerable.json'), 'application/json');
  };
  return (
    <>
      <p>
        This browser cannot write to your files. Chrome and Edge can. Save a copy here instead. To continue
        with it later, import it on the home page.
      </p>
      <div className={styles.acts}>
        <Button look="solid" onClick={save}>
          Save a copy
        </Button>
      </div>
    </>
  );
}
