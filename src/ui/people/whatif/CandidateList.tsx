/** Who could take over, best first, each with the reason. */

import type { Candidate } from '../../../domain/people/takeover';
import { numberInWords } from '../figures/figuresInWords';
import text from '../figures/PanelText.module.css';
import styles from './WhatIf.module.css';

interface CandidateListProps {
  candidates: readonly Candidate[];
  chosen: Candidate['person']['id'] | null;
  /** Absent where the list is only to be read. */
  onChoose?: ((id: Candidate['person']['id']) => void) | undefined;
}

export function CandidateList({ candidates, chosen, onChoose }: CandidateListProps) {
  return (
    <fieldset className={styles.candidates}>
      <legend className={text.part}>Who could take over</legend>
      {candidates.map(({ person, reason, load }) => {
        const words = (
          <>
            <span className={styles.candidateName}>{person.name}</span>
            <span className={styles.note}>
              {reason}
              {load ? ` · workload now ${numberInWords(load)}` : ''}
            </span>
          </>
        );
        return onChoose ? (
          <label key={person.id} className={styles.candidate}>
            <input
              type="radio"
              name="who could take over"
              className={styles.radio}
              checked={person.id === chosen}
              onChange={() => onChoose(person.id)}
            />
            {words}
          </label>
        ) : (
          <div key={person.id} className={styles.candidate}>
            {words}
          </div>
        );
      })}
    </fieldset>
  );
}
