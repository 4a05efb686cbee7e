/** What a round is called, when it was and whom it asks, and the other rounds to go to. */
import { closeRound } from '../../../domain/edits/closeRound';
import { removeRound } from '../../../domain/edits/removeRound';
import { reopenRound } from '../../../domain/edits/reopenRound';
import type { Asked, Round } from '../../../domain/matrix/agreement';
import { dayInWords } from '../../../domain/rounds/mailText';
import { roundOverview } from '../../../domain/rounds/overview';
import { Button } from '../../parts/Button';
import { IfEditable } from '../../session/Editable';
import { useRunEdit } from '../../session/runEdit';
import { useSession, useSessionState } from '../../session/SessionContext';
import styles from './ConfirmationsView.module.css';
import { rowsInWords } from './roundWords';

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
      <IfEditable>
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
            <Button
              size="small"
              onClick={() => runEdit(closeRound(round, today), `Closed “${round.title}”.`)}
            >
              Close round
            </Button>
          )}
        </div>
      </IfEditable>
    </header>
  );
}

interface OtherRoundsProps {
  rounds: readonly Round[];
  onChoose(round: Round): void;
}

export function OtherRounds({ rounds, onChoose }: OtherRoundsProps) {
  const today = useSession().today();
  const matrix = useSessionState((state) => state.matrix);
  if (rounds.length === 0) return null;
  return (
    <p className={styles.muted}>
      Other rounds:{' '}
      {rounds.map((round, at) => {
        const { yes, rows, answered, people } = roundOverview(matrix, round, today);
        return (
          <span key={round.id}>
            {at > 0 ? ' · ' : ''}
            <button type="button" className={styles.linkish} onClick={() => onChoose(round)}>
              {round.title}
            </button>
            {round.kind === 'perception'
              ? `, ${answered} of ${people.length} answered`
              : `, ${yes} of ${rows} said to be right`}
          </span>
        );
      })}
    </p>
  );
}
