/** Beside the save state: whether the matrix is in its file as well, and what stands in the way. */
import type { FileState } from '../../session/keptFile/fileState';
import { Button } from '../parts/Button';
import { openDialog, usePanels } from '../workspace/panels';
import styles from './KeptFile.module.css';
import { useFileState } from './KeptFileContext';

export function KeptFileState() {
  const panels = usePanels();
  const state = useFileState();
  if (state.kind === 'none') return null;
  const isFine = state.kind === 'kept' || state.kind === 'writing';
  return (
    <div className={styles.state}>
      <span
        role="status"
        aria-label="File state"
        aria-live={isFine ? 'off' : 'assertive'}
        className={styles.words}
      >
        {wordsOf(state)}
      </span>
      <Button size="small" {...(isFine ? {} : { look: 'soft' })} onClick={() => openDialog(panels, 'file')}>
        {ACTS[state.kind]}
      </Button>
    </div>
  );
}

type Kept = Exclude<FileState, { kind: 'none' }>;

const ACTS: { readonly [kind in Kept['kind']]: string } = {
  kept: 'File…',
  writing: 'File…',
  asking: 'Allow…',
  trouble: 'See why…',
  clash: 'Choose a side…',
};

function wordsOf(state: Kept): string {
  if (state.kind === 'kept') return `and in ${state.name}`;
  if (state.kind === 'writing') return `writing ${state.name}…`;
  if (state.kind === 'asking') return `not yet in ${state.name}: the browser asks for permission`;
  if (state.kind === 'trouble') return `not in ${state.name}: ${state.reason}`;
  return state.of === 'merge'
    ? `${state.name} has a merge to choose in`
    : `${state.name} was changed in the same places`;
}
