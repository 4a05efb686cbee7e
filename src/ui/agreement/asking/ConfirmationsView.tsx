/** One round of confirmation: how it stands, each person with link and mail, and what has lapsed since. */
import { useState } from 'react';
import { closeRound, removeRound, reopenRound } from '../../../domain/edits/closeRound';
import type { Asked, Round } from '../../../domain/matrix/agreement';
import type { PersonId } from '../../../domain/matrix/ids';
import { dayInWords } from '../../../domain/rounds/mailText';
import { roundOverview } from '../../../domain/rounds/overview';
import { Button } from '../../parts/Button';
import { useRunEdit } from '../../session/runEdit';
import { useSession } from '../../session/SessionContext';
import { AnswerBar } from './AnswerBar';
import styles from './ConfirmationsView.module.css';
import { LapsedRows } from './LapsedRows';
import { PersonPanel } from './PersonPanel';
import { RoundPeople } from './RoundPeople';
import { rowsInWords } from './roundWords';

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
  const overview = roundOverview(round);
  const asked = selected ? round.asked[selected] : undefined;
  return (
    <div className={styles.view} data-open={asked ? true : undefined}>
      <div className={styles.main}>
        <RoundHead round={round} />
        <section className={styles.card} aria-label="Answers so far">
          <AnswerBar counts={overview} large />
          <div className={styles.figures}>
            <Figure count={overview.yes} words="confirmed" mark="yes" />
            <Figure count={overview.changed} words="changed" mark="changed" />
            <Figure count={overview.notMe} words="refused" mark="notMe" />
            <Figure count={overview.open} words="not answered yet" mark="open" />
            <Button look="soft" size="small" className={styles.end} onClick={onAnswers}>
              Take answers…
            </Button>
          </div>
        </section>
        <RoundPeople people={overview.people} selected={selected} onSelect={setSelected} />
        <LapsedRows onAskAgain={onAskAgain} />
        {earlier.length > 0 ? (
          <p className={styles.muted}>
            Other rounds:{' '}
            {earlier.map((other, at) => {
              const { yes, rows } = roundOverview(other);
              return (
                <span key={other.id}>
                  {at > 0 ? ' · ' : ''}
                  <button type="button" className={styles.linkish} onClick={() => onChoose(other)}>
                    {other.title}
                  </button>
                  , {yes} of {rows} confirmed
                </span>
              );
            })}
          </p>
        ) : null}
      </div>
      {asked ? (
        <PersonPanel key={asked.personId} round={round} asked={asked} onClose={() => setSelected(null)} />
      ) : null}
    </div>
  );
}

export function RoundHead({ round }: { round: Round }) {
  const today = useSession().today();
  const runEdit = useRunEdit();
  const asked = Object.values<Asked>(round.asked);
  const people = asked.length;
  const rows = new Set(asked.flatMap(({ activityIds }) => activityIds)).size;
  const due = round.dueOn ? `, answers due by ${dayInWords(round.dueOn)}` : '';
  const closed = round.closedOn ? ` Closed on ${dayInWords(round.closedOn)}.` : '';
  return (
    <header className={styles.head}>
      <div>
        <h2 className={styles.title}>{round.title}</h2>
        <p className={styles.muted}>
          Started on {dayInWords(round.on)}
          {due}. {people === 1 ? '1 person' : `${people} people`}, {rowsInWords(rows)}.{closed}
        </p>
      </div>
      <div className={styles.acts}>
        {round.closedOn ? (
          <>
            <Button size="small" onClick={() => runEdit(reopenRound(round), `Reopened “${round.title}”.`)}>
              Reopen round
            </Button>
            <Button
              size="small"
              look="quiet"
              onClick={() =>
                runEdit(
                  removeRound(round),
                  `Deleted “${round.title}”. What was confirmed in it stays confirmed.`,
                )
              }
            >
              Delete round
            </Button>
          </>
        ) : (
          <Button size="small" onClick={() => runEdit(closeRound(round, today), `Closed “${round.title}”.`)}>
            Close round
          </Button>
        )}
      </div>
    </header>
  );
}

function Figure({ count, words, mark }: { count: number; words: string; mark: string }) {
  return (
    <span className={styles.figure} data-mark={mark}>
      <strong>{count}</strong> {words}
    </span>
  );
}
