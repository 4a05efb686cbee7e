/** One round of confirmation: how it stands, each person with link and mail, and what has lapsed since. */
import { useState } from 'react';
import type { Round } from '../../../domain/matrix/agreement';
import type { PersonId } from '../../../domain/matrix/ids';
import { roundOverview } from '../../../domain/rounds/overview';
import { Button } from '../../parts/Button';
import { IfEditable } from '../../session/Editable';
import { useSession, useSessionState } from '../../session/SessionContext';
import { AnswerBar } from './AnswerBar';
import styles from './ConfirmationsView.module.css';
import { LapsedRows } from './LapsedRows';
import { PersonPanel } from './PersonPanel';
import { OtherRounds, RoundHead } from './RoundHead';
import { RoundPeople } from './RoundPeople';

interface ConfirmationsViewProps {
  round: Round;
  earlier: readonly Round[];
  onChoose(round: Round): void;
  onAnswers(): void;
  onAskAgain(): void;
}

export function ConfirmationsView({
  round,
  earlier,
  onChoose,
  onAnswers,
  onAskAgain,
}: ConfirmationsViewProps) {
  const [selected, setSelected] = useState<PersonId | null>(null);
  const session = useSession();
  const matrix = useSessionState((state) => state.matrix);
  const overview = roundOverview(matrix, round, session.today());
  const asked = selected ? round.asked[selected] : undefined;
  return (
    <div className={styles.view} data-open={asked ? true : undefined}>
      <div className={styles.main}>
        <RoundHead round={round} />
        <section className={styles.card} aria-label="Answers so far">
          <AnswerBar counts={overview} large />
          <div className={styles.figures}>
            <Figure count={overview.yes} words="said to be right" mark="yes" />
            <Figure count={overview.changed} words="changed" mark="changed" />
            <Figure count={overview.notMe} words="refused" mark="notMe" />
            <Figure count={overview.open} words="still to answer" mark="open" />
            <IfEditable>
              <Button look="soft" size="small" className={styles.end} onClick={onAnswers}>
                Add answers…
              </Button>
            </IfEditable>
          </div>
        </section>
        <RoundPeople people={overview.people} selected={selected} onSelect={setSelected} />
        <LapsedRows onAskAgain={onAskAgain} />
        <OtherRounds rounds={earlier} onChoose={onChoose} />
      </div>
      {asked ? (
        <PersonPanel key={asked.personId} round={round} asked={asked} onClose={() => setSelected(null)} />
      ) : null}
    </div>
  );
}

function Figure({ count, words, mark }: { count: number; words: string; mark: string }) {
  return (
    <span className={styles.figure} data-mark={mark}>
      <strong>{count}</strong> {words}
    </span>
  );
}
