/** One item of a framework: what it asks for, what answers it, and what can be done about it. */
import type { ItemCoverage } from '../../domain/coverage/coverage';
import { rowToAdd } from '../../domain/coverage/framework';
import type { ActivityId } from '../../domain/matrix/ids';
import { Button } from '../parts/Button';
import { classNames } from '../parts/classNames';
import styles from './ItemList.module.css';
import { NotApplicable } from './NotApplicable';
import { StateMark } from './StateMark';
import { STATE_WORDS } from './stateWords';

export interface ItemActs {
  addRow(coverage: ItemCoverage): void;
  openRow(activityId: ActivityId): void;
  setAside(coverage: ItemCoverage, reason: string, who: string): boolean;
  askAgain(coverage: ItemCoverage): void;
}

interface ItemRowProps {
  coverage: ItemCoverage;
  /** What covers it, in one sentence. */
  words: string;
  selected: boolean;
  acts: ItemActs;
}

export function ItemRow({ coverage, words, selected, acts }: ItemRowProps) {
  const { item, state, rows, mark } = coverage;
  const [row] = rows;
  return (
    <li
      id={`item-${coverage.key}`}
      className={classNames(styles.item, selected && styles.selected)}
      aria-current={selected ? 'true' : undefined}
      // The map moves the focus here, so that the next Tab reaches this item's first button.
      tabIndex={-1}
    >
      <span className={styles.state}>
        <StateMark state={state} />
        <span>{STATE_WORDS[state]}</span>
      </span>
      <span className={styles.ref}>{item.ref}</span>
      <span className={styles.what}>
        <span className={styles.area}>{item.area}</span>
        <span className={styles.words}>
          {words}
          {mark ? <span className={styles.by}>{[mark.who, mark.on].filter(Boolean).join(', ')}</span> : null}
          {item.unverified ? <span className={styles.by}>Number not checked against the source</span> : null}
        </span>
      </span>
      <span className={styles.acts}>
        {row ? (
          <Button size="small" look="quiet" onClick={() => acts.openRow(row.activity.id)}>
            Show row <span className="visually-hidden">{row.activity.name}</span>
          </Button>
        ) : null}
        {state === 'missing' && rowToAdd(item) ? (
          <Button size="small" look="soft" onClick={() => acts.addRow(coverage)}>
            Add row <span className="visually-hidden">for {item.ref}</span>
          </Button>
        ) : null}
        {mark ? (
          <Button size="small" look="quiet" onClick={() => acts.askAgain(coverage)}>
            Ask again <span className="visually-hidden">for {item.ref}</span>
          </Button>
        ) : state !== 'covered' ? (
          <NotApplicable
            itemRef={item.ref}
            onSetAside={(reason, who) => acts.setAside(coverage, reason, who)}
          />
        ) : null}
      </span>
    </li>
  );
}
