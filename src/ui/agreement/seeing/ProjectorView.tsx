/** One disagreement after the other for a shared screen: large, with the votes, and the decision as buttons and keys. */
import { Dialog as Base } from '@base-ui/react/dialog';
import { Minimize2 } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import type { Matrix } from '../../../domain/matrix/matrix';
import { hasMeaning } from '../../../domain/matrix/scheme/codes';
import type { Perception, SeenCell, SeenRow } from '../../../domain/rounds/perception';
import { KIND_TITLES, seenInWords } from '../../../domain/rounds/perceptionKinds';
import { Button } from '../../parts/Button';
import { classNames } from '../../parts/classNames';
import { Scroller } from '../../parts/Scroller';
import { useReadOnly, useSession, useSessionState } from '../../session/SessionContext';
import styles from './ProjectorView.module.css';
import type { PerceptionActs } from './usePerception';
import { lettersOf, lookOf, wordsOf } from './VoteTiles';

/** Roles side by side that can be read from the other end of a room. */
const MOST_ROLES = 4;

interface ProjectorViewProps {
  perception: Perception;
  /** In the order in which they were when the view was opened. */
  rows: readonly SeenRow[];
  acts: PerceptionActs;
  onClose(): void;
}

export function ProjectorView({ perception, rows, acts, onClose }: ProjectorViewProps) {
  const matrix = useSessionState((state) => state.matrix);
  const today = useSession().today();
  const readOnly = useReadOnly();
  // What is settled moves in the list behind; here the order stays.
  const [ids] = useState(() => rows.map(({ activity }) => activity.id));
  const [place, setPlace] = useState(0);
  const row = perception.rows.find(({ activity }) => activity.id === ids[place]);
  const isEnd = place >= ids.length;
  const go = (by: number) => setPlace(Math.max(0, Math.min(ids.length, place + by)));
  const done = (act: () => void) => {
    act();
    go(1);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowRight' || key === 'PageDown') go(1);
    else if (key === 'ArrowLeft' || key === 'PageUp') go(-1);
  };
  const cells = row ? cellsToShow(matrix, row) : [];
  return (
    <Base.Root open onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Popup aria-modal className={styles.projector} onKeyDown={onKeyDown}>
          <div className={styles.head}>
            <span className={styles.muted}>{matrix.name}</span>
            <span role="status">{isEnd ? 'The end' : `${place + 1} of ${ids.length}`}</span>
            <Base.Close className={styles.leave}>
              <Minimize2 size={15} aria-hidden /> Leave projector view
            </Base.Close>
          </div>
          {row && !isEnd ? (
            <Scroller className={styles.body} label={row.activity.name}>
              <p className={styles.kind} data-kind={row.kind}>
                {row.kind ? KIND_TITLES[row.kind] : 'All agree'}
              </p>
              <Base.Title className={styles.title}>{row.activity.name}</Base.Title>
              <p className={styles.lead}>
                {row.voters.length === 1 ? '1 person' : `${row.voters.length} people`} answered.{' '}
                {seenInWords(matrix, row, today)}.
              </p>
              <div className={styles.roles}>
                {cells.map((cell) => (
                  <RoleVotes key={cell.roleId} cell={cell} total={row.voters.length} matrix={matrix} />
                ))}
              </div>
            </Scroller>
          ) : (
            <End rows={perception.rows} ids={ids} />
          )}
          <div className={styles.foot}>
            <Button disabled={place === 0} onClick={() => go(-1)}>
              Previous
            </Button>
            {row && !isEnd && !readOnly ? (
              <div className={styles.decide}>
                {cells.map(({ roleId }) => (
                  <Button key={roleId} onClick={() => done(() => acts.decide(row, roleId))}>
                    {matrix.roles[roleId]?.name} owns it
                  </Button>
                ))}
                <Button onClick={() => done(() => acts.discuss(row))}>Discuss later</Button>
                <Button look="quiet" onClick={() => done(() => acts.leave(row))}>
                  Leave as it is
                </Button>
              </div>
            ) : null}
            <Button look="solid" disabled={isEnd} onClick={() => go(1)}>
              Next
            </Button>
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** Those that anyone sees as the owner, else those about which there is the least agreement. */
function cellsToShow({ scheme }: Matrix, { cells }: SeenRow): readonly SeenCell[] {
  const owning = cells.filter(({ votes }) => votes.some(({ codes }) => hasMeaning(scheme, codes, 'owns')));
  const others = cells
    .filter((cell) => !owning.includes(cell) && cell.votes.length > 1)
    .sort((one, other) => (one.agreement ?? 1) - (other.agreement ?? 1));
  // Two who are seen as the owner are the question; the rest would only fill the screen.
  return owning.length > 1 ? owning.slice(0, MOST_ROLES) : [...owning, ...others].slice(0, 2);
}

function RoleVotes({ cell, total, matrix }: { cell: SeenCell; total: number; matrix: Matrix }) {
  const { scheme } = matrix;
  return (
    <section className={styles.role} aria-label={matrix.roles[cell.roleId]?.name}>
      <h3 className={styles.roleName}>
        {matrix.roles[cell.roleId]?.name}
        <span className={styles.muted}>in the matrix: {wordsOf(scheme, cell.now).toLowerCase()}</span>
      </h3>
      {cell.votes.map(({ codes, count, who }) => (
        <div key={codes} className={styles.vote}>
          <strong className={classNames(codes === '' ? styles.none : lookOf(scheme, codes), styles.letters)}>
            {lettersOf(scheme, codes)}
          </strong>
          <div>
            <div className={styles.voteHead}>
              <span>{wordsOf(scheme, codes)}</span>
              <strong>{count}</strong>
            </div>
            <meter
              className={styles.meter}
              min={0}
              max={total}
              value={count}
              aria-label={`${wordsOf(scheme, codes)}: ${count} of ${total}`}
            />
            {who.length > 0 ? <p className={styles.muted}>{who.join(', ')}</p> : null}
          </div>
        </div>
      ))}
    </section>
  );
}

function End({ rows, ids }: { rows: readonly SeenRow[]; ids: readonly string[] }) {
  const own = rows.filter(({ activity }) => ids.includes(activity.id));
  const count = (...hows: readonly SeenRow['settled'][]) =>
    own.filter(({ settled }) => hows.includes(settled)).length;
  return (
    <div className={styles.body}>
      <Base.Title className={styles.title}>That is all</Base.Title>
      <p className={styles.lead}>
        {count('decided', 'majority')} decided, {count('discuss')} for later, {count('left')} left,{' '}
        {count(undefined)} open.
      </p>
    </div>
  );
}
