/** A matrix and its file that were changed in the same places: a person chooses before anything is written. */
import { type ReactNode, useMemo, useState } from 'react';
import { comparedPlaces } from '../../domain/merge/comparedPlaces';
import type { Side } from '../../domain/merge/decided';
import type { FileState } from '../../session/keptFile/fileState';
import { type ChosenSides, ClashChoices, type SideNames } from '../clashes/ClashChoices';
import { Button } from '../parts/Button';
import { counted } from '../parts/counted';
import { useSessionState } from '../session/SessionContext';
import styles from './KeptFile.module.css';

const NAMES: SideNames = {
  base: 'As it was before',
  ours: 'As it is here',
  theirs: 'As it is in the file',
  allOurs: 'All as here',
  allTheirs: 'All as in the file',
};

interface KeptFileClashProps {
  state: Extract<FileState, { kind: 'clash' }>;
  busy: boolean;
  onSave(sides: readonly Side[]): void;
  children: ReactNode;
}

export function KeptFileClash({ state: { clashes }, busy, onSave, children }: KeptFileClashProps) {
  const matrix = useSessionState((session) => session.matrix);
  const places = useMemo(() => comparedPlaces(clashes, matrix), [clashes, matrix]);
  // What was chosen for other places says nothing of these.
  const [choice, setChoice] = useState<{ clashes: typeof clashes; sides: ChosenSides }>({
    clashes,
    sides: {},
  });
  const chosen = choice.clashes === clashes ? choice.sides : {};
  const open = places.filter((_, place) => chosen[place] === undefined).length;
  return (
    <>
      <p>
        Here and in the file {counted(places.length, 'place was', 'places were')} changed differently. Nothing
        is written until you have chosen.
      </p>
      <ClashChoices
        places={places}
        names={NAMES}
        chosen={chosen}
        onChoose={(sides) => setChoice({ clashes, sides })}
      />
      <div className={styles.acts}>
        <Button
          look="solid"
          disabled={busy || open > 0}
          onClick={() => onSave(places.map((_, place) => chosen[place] ?? 'ours'))}
        >
          {open > 0 ? `${counted(open, 'place')} to choose` : 'Save these choices'}
        </Button>
        {children}
      </div>
    </>
  );
}
