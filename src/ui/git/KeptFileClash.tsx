/**
 * A file that a merge left open, or a matrix and its file that were changed in the same places: a person chooses before
 * anything is written.
 */
import { type ReactNode, useMemo, useState } from 'react';
import { comparedPlaces } from '../../domain/merge/comparedPlaces';
import type { Side } from '../../domain/merge/decided';
import type { FileState } from '../../session/keptFile/fileState';
import { type ChosenSides, ClashChoices, type SideNames } from '../clashes/ClashChoices';
import { Button } from '../parts/Button';
import { counted } from '../parts/counted';
import styles from './KeptFile.module.css';

type Clash = Extract<FileState, { kind: 'clash' }>;

const NAMES: { readonly [of in Clash['of']]: SideNames } = {
  merge: {
    base: 'As it was before',
    ours: 'Ours',
    theirs: 'Theirs',
    allOurs: 'All as ours',
    allTheirs: 'All as theirs',
  },
  both: {
    base: 'As it was before',
    ours: 'As it is here',
    theirs: 'As it is in the file',
    allOurs: 'All as here',
    allTheirs: 'All as in the file',
  },
};

interface KeptFileClashProps {
  state: Clash;
  busy: boolean;
  onSave(sides: readonly Side[]): void;
  children: ReactNode;
}

export function KeptFileClash({
  state: { of, merged, clashes },
  busy,
  onSave,
  children,
}: KeptFileClashProps) {
  const places = useMemo(() => comparedPlaces(clashes, merged), [clashes, merged]);
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
        {of === 'merge'
          ? `A merge left ${counted(places.length, 'place')} open in the file.`
          : `${counted(places.length, 'place was', 'places were')} changed both here and in the file, in different ways.`}{' '}
        Nothing is written until you have chosen.
      </p>
      <ClashChoices
        places={places}
        names={NAMES[of]}
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
