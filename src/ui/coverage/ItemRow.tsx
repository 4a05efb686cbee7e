/** The cells of one item of a framework: what answers it, and what can be done about it. */
import type { ItemCoverage } from '../../domain/coverage/coverage';
import { rowToAdd } from '../../domain/coverage/framework';
import type { ActivityId } from '../../domain/matrix/ids';
import { Button } from '../parts/Button';
import { IfEditable } from '../session/Editable';
import styles from './ItemList.module.css';
import { NotApplicable } from './NotApplicable';

export interface ItemActs {
  addRow(coverage: ItemCoverage): void;
  openRow(activityId: ActivityId): void;
  setAside(coverage: ItemCoverage, reason: string, who: string): boolean;
  askAgain(coverage: ItemCoverage): void;
}

/** `words` says what covers it, in one sentence. */
export function ItemAnswer({ coverage: { item, mark }, words }: { coverage: ItemCoverage; words: string }) {
  return (
    <span className={styles.words}>
      {words}
      {mark ? <span className={styles.by}>{[mark.who, mark.on].filter(Boolean).join(', ')}</span> : null}
      {item.unverified ? <span className={styles.by}>Item number not verified</span> : null}
    </span>
  );
}

export function ItemButtons({ coverage, acts }: { coverage: ItemCoverage; acts: ItemActs }) {
  const { item, state, rows, mark } = coverage;
  const [row] = rows;
  return (
    <span className={styles.acts}>
      {row ? (
        <Button size="small" look="quiet" onClick={() => acts.openRow(row.activity.id)}>
          Show activity <span className="visually-hidden">{row.activity.name}</span>
        </Button>
      ) : null}
      <IfEditable>
        {(state === 'missing' || state === 'unrecognised') && rowToAdd(item) ? (
          <Button size="small" look="soft" onClick={() => acts.addRow(coverage)}>
            Add activity… <span className="visually-hidden">for {item.ref}</span>
          </Button>
        ) : null}
        {mark ? (
          <Button size="small" look="quiet" onClick={() => acts.askAgain(coverage)}>
            Mark as applicable <span className="visually-hidden">for {item.ref}</span>
          </Button>
        ) : state !== 'covered' ? (
          <NotApplicable
            itemRef={item.ref}
            onSetAside={(reason, who) => acts.setAside(coverage, reason, who)}
          />
        ) : null}
      </IfEditable>
    </span>
  );
}
