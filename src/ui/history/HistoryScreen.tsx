/** Every change of the matrix: look at a version, name it, restore it. */

import { useState } from 'react';
import { whatWasDone } from '../../domain/edits/pastForm';
import type { Change } from '../../domain/matrix/change';
import { Button } from '../parts/Button';
import { EmptyState } from '../parts/EmptyState';
import { useSession } from '../session/SessionContext';
import { momentInWords, timeInWords } from '../vocabulary/momentInWords';
import { changesByDay } from './changesByDay';
import styles from './HistoryScreen.module.css';
import { useHistory } from './useHistory';
import { VersionDetails } from './VersionDetails';

const AT_ONCE = 200;

export default function HistoryScreen() {
  const session = useSession();
  const { history, trouble, name } = useHistory();
  const [chosen, setChosen] = useState<string | null>(null);
  const [shown, setShown] = useState(AT_ONCE);
  if (!history) return <p className={styles.wait}>{trouble || 'Loading history…'}</p>;
  const { changes, names } = history;
  if (changes.length === 0) {
    return <EmptyState title="No changes yet">Every change you make appears here.</EmptyState>;
  }
  const latest = changes.at(-1)?.id;
  const current = changes.find(({ id }) => id === chosen) ?? changes.at(-1);
  return (
    <div className={styles.screen}>
      <section className={styles.list} aria-label="Changes">
        <h1 className={styles.title}>History</h1>
        {changesByDay(changes.slice(-shown), session.now()).map((day) => (
          <section key={`${day.name} ${day.changes[0]?.id}`} aria-label={day.name}>
            <h2 className={styles.day}>{day.name}</h2>
            <ul>
              {day.changes.map((change) => (
                <li key={change.id}>
                  <Entry
                    change={change}
                    name={names.get(change.id)}
                    isCurrent={change === current}
                    onChoose={() => setChosen(change.id)}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
        {changes.length > shown ? (
          <Button onClick={() => setShown(shown + AT_ONCE)}>Show earlier changes</Button>
        ) : null}
      </section>
      {current ? (
        <VersionDetails
          key={current.id}
          change={current}
          changes={changes}
          name={names.get(current.id) ?? ''}
          moment={momentInWords(current.at, session.now())}
          isLatest={current.id === latest}
          trouble={trouble}
          onName={(text) => void name(current.id, text)}
        />
      ) : null}
    </div>
  );
}

interface EntryProps {
  change: Change;
  name: string | undefined;
  isCurrent: boolean;
  onChoose(): void;
}

function Entry({ change, name, isCurrent, onChoose }: EntryProps) {
  return (
    <button type="button" className={styles.entry} aria-current={isCurrent} onClick={onChoose}>
      <time className={styles.time} dateTime={new Date(change.at).toISOString()}>
        {timeInWords(change.at)}
      </time>
      <span className={styles.what}>
        {name === undefined ? null : <strong className={styles.name}>{name}</strong>}
        <span>{whatWasDone(change)}</span>
        {change.who === undefined ? null : <span className={styles.who}>{change.who}</span>}
      </span>
    </button>
  );
}
