/** What a merge left open in the file: the version before both, ours and theirs, compared place by place. */
import type { Corrections } from '../../../exchange/understand/reading/corrections';
import type { Preview } from '../../../exchange/work/preview';
import { ClashChoices, type SideNames } from '../../clashes/ClashChoices';
import { counted } from '../../parts/counted';
import styles from './ImportDialog.module.css';
import { LOOK, OPEN_PLACE } from './looks';

const NAMES: SideNames = {
  base: 'As it was before',
  ours: 'Ours',
  theirs: 'Theirs',
  allOurs: 'All as ours',
  allTheirs: 'All as theirs',
};

interface LeftOpenProps {
  preview: Preview;
  corrections: Corrections;
  onCorrect(more: Corrections): void;
}

export function LeftOpen({ preview: { places }, corrections, onCorrect }: LeftOpenProps) {
  return (
    <section aria-label="Left open by a merge">
      <p className={styles.because}>
        A merge left {counted(places.length, 'place')} open in this file. Choose what is right in each:
        nothing is created before.
      </p>
      <ClashChoices
        places={places}
        names={NAMES}
        chosen={corrections.sides ?? {}}
        onChoose={(sides) => onCorrect({ sides })}
        openMark={{ [LOOK]: OPEN_PLACE }}
      />
    </section>
  );
}
