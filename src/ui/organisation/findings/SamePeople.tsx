/** People of one name in several matrices: whether they are one person, asked once for all of them. */

import { pairKey } from '../../../domain/matrix/settings';
import type { SamePersonQuestion } from '../../../domain/organisation/people/nameQuestions';
import { BareList } from '../../parts/BareList';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { useBoard, useBoardState } from '../board/boardContext';
import styles from './SamePeople.module.css';

export function SamePeople({ onClose }: { onClose(): void }) {
  const board = useBoard();
  const questions = useBoardState(({ organisation }) => organisation.people.questions);
  const answers = useBoardState((state) => state.answers);
  const answer = (which: 'same' | 'different', about: readonly SamePersonQuestion[]) => {
    const pairs = about.flatMap(({ one, others }) => others.map((other) => pairKey(one.key, other.key)));
    void board.answer({ [which]: [...answers[which], ...pairs] });
  };
  const guessed = questions.filter(({ joined }) => joined);
  return (
    <Dialog
      open
      onClose={onClose}
      title="Same person?"
      description="People are joined by email address. A whole name is taken for one person until you say otherwise. Your answers stay on this device and change no matrix."
      size="medium"
      actions={
        guessed.length > 1 ? (
          <Button onClick={() => answer('same', guessed)}>
            Each of the {guessed.length} whole names is one person
          </Button>
        ) : undefined
      }
    >
      {questions.length === 0 ? <p>There is nothing left to answer.</p> : null}
      <BareList className={styles.list}>
        {questions.map((question) => (
          <li key={`${question.one.key} ${question.others[0]?.key}`} className={styles.item}>
            <div>
              <p className={styles.name}>{namesOf(question).join(' and ')}</p>
              <p className={styles.detail}>
                {question.because}: {placesOf(question)}
                {question.joined ? '. Counted as one until you answer.' : '. Counted apart until you answer.'}
              </p>
            </div>
            <div className={styles.acts}>
              <Button size="small" look="soft" onClick={() => answer('same', [question])}>
                One person
              </Button>
              <Button size="small" onClick={() => answer('different', [question])}>
                Different people
              </Button>
            </div>
          </li>
        ))}
      </BareList>
    </Dialog>
  );
}

function namesOf({ one, others }: SamePersonQuestion): readonly string[] {
  return [...new Set([one, ...others].map(({ person }) => person.name))];
}

function placesOf({ one, others }: SamePersonQuestion): string {
  return [one, ...others]
    .map(({ member, person }) => (person.team ? `${member.name} (${person.team})` : member.name))
    .join(', ');
}
