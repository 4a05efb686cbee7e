/** Who finds out, what, and until when. */
import { useState } from 'react';
import type { Person } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import { Button } from '../../parts/Button';
import { Combobox } from '../../parts/Combobox';
import { TextField } from '../../parts/TextField';
import { useSessionState } from '../../session/SessionContext';
import { focusFirst } from './focusFirst';
import styles from './PointView.module.css';
import type { AskedFollowUp } from './useMeeting';

interface AssignFormProps {
  title: string;
  onAssign(followUp: AskedFollowUp): void;
}

export function AssignForm({ title, onAssign }: AssignFormProps) {
  const people = useSessionState(({ matrix }) => matrix.people);
  const names = inOrder<Person>(people).filter(({ active }) => active);
  const [owner, setOwner] = useState('');
  const [text, setText] = useState(`Settle “${title}”`);
  const [dueOn, setDueOn] = useState('');
  const isWhole = owner.trim() !== '' && text.trim() !== '' && dueOn !== '';
  return (
    <form
      className={styles.form}
      ref={focusFirst}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) onAssign({ owner: owner.trim(), text: text.trim(), dueOn });
      }}
    >
      {names.length > 0 ? (
        <Combobox<string>
          label="Owner"
          value={owner}
          choices={names.map(({ name }) => ({ value: name, label: name }))}
          onChange={setOwner}
        />
      ) : (
        <TextField label="Owner" value={owner} onCommit={setOwner} live />
      )}
      <TextField label="By" type="date" value={dueOn} onCommit={setDueOn} live />
      <TextField label="What" value={text} onCommit={setText} live className={styles.what} />
      <Button type="submit" look="soft" disabled={!isWhole}>
        Assign it
      </Button>
    </form>
  );
}
