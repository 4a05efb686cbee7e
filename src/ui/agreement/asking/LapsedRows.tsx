/** Rows whose confirmation no longer holds, and rows that someone contradicts, each with why. */
import { type ReactNode, useMemo } from 'react';
import { rowAgreement, statementInWords } from '../../../domain/agreement/rowAgreement';
import { activitiesInOrder } from '../../../domain/matrix/activitiesInOrder';
import type { Matrix } from '../../../domain/matrix/matrix';
import { Button } from '../../parts/Button';
import { IfEditable } from '../../session/Editable';
import { useSession, useSessionState } from '../../session/SessionContext';
import styles from './ConfirmationsView.module.css';

const SHOWN = 12;

export function LapsedRows({ onAskAgain }: { onAskAgain(): void }) {
  const matrix = useSessionState((state) => state.matrix);
  const today = useSession().today();
  const { lapsed, against } = useMemo(() => rowsToLookAt(matrix, today), [matrix, today]);
  return (
    <>
      <RowList title="Someone disagrees" rows={against} />
      <RowList
        title={lapsed.length === 1 ? '1 confirmation lapsed' : `${lapsed.length} confirmations lapsed`}
        lead="A confirmation ends as soon as the letters or the owner of the activity change."
        rows={lapsed}
        action={
          <IfEditable>
            <Button look="soft" size="small" onClick={onAskAgain}>
              Ask again…
            </Button>
          </IfEditable>
        }
      />
    </>
  );
}

interface LookedAt {
  readonly id: string;
  readonly name: string;
  readonly because: string;
}

function rowsToLookAt(matrix: Matrix, today: Parameters<typeof rowAgreement>[2]) {
  const lapsed: LookedAt[] = [];
  const against: LookedAt[] = [];
  for (const activity of activitiesInOrder(matrix)) {
    const { state, statements } = rowAgreement(matrix, activity, today);
    const [latest] = statements;
    if (!latest || state === 'confirmed' || state === 'open') continue;
    const row = { id: activity.id, name: activity.name, because: statementInWords(latest) };
    (state === 'lapsed' ? lapsed : against).push(row);
  }
  return { lapsed, against };
}

interface RowListProps {
  title: string;
  lead?: string;
  rows: readonly LookedAt[];
  action?: ReactNode;
}

function RowList({ title, lead, rows, action }: RowListProps) {
  if (rows.length === 0) return null;
  return (
    <section className={styles.card} aria-label={title}>
      <div className={styles.cardHead}>
        <h2>{title}</h2>
        {lead ? <p className={styles.muted}>{lead}</p> : null}
        {action}
      </div>
      <ul className={styles.rows}>
        {rows.slice(0, SHOWN).map(({ id, name, because }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span className={styles.muted}>{because}</span>
          </li>
        ))}
      </ul>
      {rows.length > SHOWN ? (
        <p className={styles.muted}>and {rows.length - SHOWN} more, in the list of gaps.</p>
      ) : null}
    </section>
  );
}
