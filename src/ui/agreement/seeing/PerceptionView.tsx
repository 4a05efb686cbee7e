/** How people see the activities of a blind round: the greatest disagreement first, its kind, and what to do about it. */
import { FileDown, Presentation } from 'lucide-react';
import { useState } from 'react';
import type { Asked, Round } from '../../../domain/matrix/agreement';
import type { PersonId } from '../../../domain/matrix/ids';
import { roundOverview } from '../../../domain/rounds/overview';
import { agreementOfAll, FEWEST, shareInWords } from '../../../domain/rounds/perception';
import { withMajority } from '../../../domain/rounds/settling';
import { fileNameFor } from '../../../exchange/texts/fileName';
import { perceptionTable } from '../../../exchange/writing/perceptionTable';
import { download } from '../../exchange/files/download';
import { Button } from '../../parts/Button';
import { IfEditable } from '../../session/Editable';
import { useSession, useSessionState } from '../../session/SessionContext';
import view from '../asking/ConfirmationsView.module.css';
import { PersonPanel } from '../asking/PersonPanel';
import { OtherRounds, RoundHead } from '../asking/RoundHead';
import { RoundPeople } from '../asking/RoundPeople';
import { PerceptionTable } from './PerceptionTable';
import styles from './PerceptionView.module.css';
import { ProjectorView } from './ProjectorView';
import { usePerception } from './usePerception';

interface PerceptionViewProps {
  round: Round;
  others: readonly Round[];
  onChoose(round: Round): void;
}

export function PerceptionView({ round, others, onChoose }: PerceptionViewProps) {
  const { perception, acts } = usePerception(round);
  const matrix = useSessionState((state) => state.matrix);
  const [selected, setSelected] = useState<PersonId | null>(null);
  const [projecting, setProjecting] = useState(false);
  const asked = selected ? round.asked[selected] : undefined;
  const { rows, answered, alpha } = perception;
  const differing = rows.filter(({ kind }) => kind !== undefined);
  const offered = withMajority(perception);
  const toSettle = differing.filter(({ settled }) => settled === undefined);

  function exportTable() {
    download(
      new Blob([perceptionTable(matrix, perception)]),
      fileNameFor(`${matrix.name} ${round.title}`, 'csv'),
      'text/csv',
    );
  }

  return (
    <div className={view.view} data-open={asked ? true : undefined}>
      <div className={view.main}>
        <RoundHead round={round} />
        {answered === 0 ? (
          <p className={view.muted}>
            No answers yet. Send each person their link, and paste what comes back.
          </p>
        ) : (
          <section className={view.card} aria-label="How far they agree">
            <div className={view.figures}>
              <span className={styles.large}>
                {shareInWords(agreementOfAll(perception), answered) ?? '–'}
              </span>
              <p className={styles.meaning}>
                {answered < FEWEST
                  ? `${answered} ${answered === 1 ? 'answer' : 'answers'}: too few to say how far people agree. At least ${FEWEST} are needed.`
                  : `of pairs of people say the same of a cell. ${toSettle.length} of ${rows.length} activities to settle. Krippendorff’s alpha ${alpha === undefined ? 'is not defined' : alpha.toFixed(2)}: 1 is full agreement, 0 is what chance gives.`}
              </p>
              <div className={styles.acts}>
                <Button size="small" onClick={exportTable}>
                  <FileDown size={14} aria-hidden /> Export table
                </Button>
                {offered.length > 1 ? (
                  <IfEditable>
                    <Button size="small" look="soft" onClick={() => acts.majorities(offered)}>
                      Take the majority on {offered.length}
                    </Button>
                  </IfEditable>
                ) : null}
                <Button size="small" disabled={differing.length === 0} onClick={() => setProjecting(true)}>
                  <Presentation size={14} aria-hidden /> Projector view
                </Button>
              </div>
            </div>
            {answered < FEWEST ? null : (
              <details className={styles.counted}>
                <summary>How this is counted</summary>
                <p>
                  Of a cell: of all pairs of people who answered, how many say the same (the extent of
                  agreement of Fleiss, 1971). Of an activity: the mean over its cells in which anyone sees a
                  letter. Of the round: the mean over its activities. Pairs agree by chance, too;
                  Krippendorff’s alpha for nominal data (2011) takes that off, over all these cells together.
                </p>
              </details>
            )}
          </section>
        )}
        {answered > 0 ? <PerceptionTable perception={perception} acts={acts} /> : null}
        <People round={round} selected={selected} onSelect={setSelected} />
        <OtherRounds rounds={others} onChoose={onChoose} />
      </div>
      {asked ? (
        <PersonPanel key={asked.personId} round={round} asked={asked} onClose={() => setSelected(null)} />
      ) : null}
      {projecting ? (
        <ProjectorView
          perception={perception}
          rows={differing}
          acts={acts}
          onClose={() => setProjecting(false)}
        />
      ) : null}
    </div>
  );
}

interface PeopleProps {
  round: Round;
  selected: PersonId | null;
  onSelect(id: PersonId): void;
}

/** Without names nobody knows who has answered, so only what was sent is shown. */
function People({ round, selected, onSelect }: PeopleProps) {
  const today = useSession().today();
  const matrix = useSessionState((state) => state.matrix);
  const { people, answered } = roundOverview(matrix, round, today);
  if (!round.anonymous) return <RoundPeople people={people} selected={selected} onSelect={onSelect} />;
  const [first] = Object.values<Asked>(round.asked);
  return (
    <div className={view.cardHead}>
      <p className={view.muted}>
        {answered} of {people.length} answers are in. They carry no names, so one link is for all.
      </p>
      {first ? (
        <IfEditable>
          <Button size="small" onClick={() => onSelect(first.personId)}>
            Link and mail
          </Button>
        </IfEditable>
      ) : null}
    </div>
  );
}
