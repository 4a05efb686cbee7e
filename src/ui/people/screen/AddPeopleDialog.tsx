/** Add people by typing or pasting a list. What was understood is shown while one types, line by line. */

import { useDeferredValue, useMemo, useState } from 'react';
import { addListedPeople, listInWords } from '../../../domain/people/addListedPeople';
import { type ListedPerson, readPeopleList } from '../../../domain/people/peopleList';
import { Button } from '../../parts/Button';
import { Checkbox } from '../../parts/Checkbox';
import { Columns } from '../../parts/Columns';
import { counted } from '../../parts/counted';
import { Dialog } from '../../parts/Dialog';
import { Scroller } from '../../parts/Scroller';
import { TextField } from '../../parts/TextField';
import { applyFix } from '../../session/applyFix';
import { useSession, useSessionState } from '../../session/SessionContext';
import { openDialog, usePanels } from '../../workspace/panels';
import { shareInField } from '../details/shareField';
import styles from './AddPeopleDialog.module.css';

// A preview of thousands of lines is not read; the count is.
const MOST_SHOWN = 100;

export default function AddPeopleDialog() {
  const session = useSession();
  const panels = usePanels();
  const matrix = useSessionState((state) => state.matrix);
  const onClose = () => openDialog(panels, null);
  const [text, setText] = useState('');
  const [withNewRoles, setWithNewRoles] = useState(true);
  const read = useDeferredValue(text);
  const list = useMemo(() => readPeopleList(read, matrix), [read, matrix]);
  const accept = () => {
    const current = read === text ? list : readPeopleList(text, matrix);
    if (applyFix(session, addListedPeople(current, withNewRoles, session.newId))) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title="Add people"
      description="One person per line: name, team, role, working time. You can also paste a table, with or without headings."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="solid" disabled={list.people.length === 0} onClick={accept}>
            {list.people.length > 0 ? `Add ${counted(list.people.length, 'person', 'people')}` : 'Add people'}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <TextField
          label="People"
          live
          lines={7}
          value={text}
          placeholder={'Ann Lee, Platform, Cloud Architect, 100%\nBob Roy, Payments, Software Engineer, 50%'}
          onCommit={setText}
        />
        {list.newRoles.length > 0 ? (
          <Checkbox checked={withNewRoles} onChange={setWithNewRoles}>
            Also add {counted(list.newRoles.length, 'role', 'roles')} that the matrix does not have:{' '}
            {list.newRoles.slice(0, 4).join(', ')}
            {list.newRoles.length > 4 ? ' …' : ''}
          </Checkbox>
        ) : null}
        {list.people.length > 0 ? (
          <section aria-label="Preview">
            <h3 className={styles.part}>{listInWords(matrix, list, withNewRoles)}</h3>
            <ListedTable people={list.people.slice(0, MOST_SHOWN)} withNewRoles={withNewRoles} />
            {list.people.length > MOST_SHOWN ? (
              <p className={styles.note}>and {counted(list.people.length - MOST_SHOWN, 'more', 'more')}</p>
            ) : null}
          </section>
        ) : null}
        {list.problems.length > 0 ? (
          <section aria-label="Not understood">
            <h3 className={styles.part}>
              {counted(list.problems.length, 'item was', 'items were')} not understood
            </h3>
            <ul className={styles.problems} aria-label="Problems">
              {list.problems.slice(0, MOST_SHOWN).map(({ place, message }) => (
                <li key={`${place} ${message}`}>
                  <strong>{place}</strong> {message}
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </Dialog>
  );
}

function ListedTable({ people, withNewRoles }: { people: readonly ListedPerson[]; withNewRoles: boolean }) {
  return (
    <Scroller className={styles.scroller} label="People in the list">
      <table className={styles.table}>
        <Columns names={['Name', 'Team', 'Roles', 'Working time']} />
        <tbody>
          {people.map(({ name, personId, fields, roles, lines }) => (
            <tr key={lines.join()}>
              <th scope="row">
                {name}
                {personId ? <span className={styles.note}> already here</span> : null}
              </th>
              <td>{fields.team ?? ''}</td>
              <td>
                {roles
                  .filter(({ roleId }) => roleId !== undefined || withNewRoles)
                  .map(
                    (role) =>
                      `${role.name}${role.roleId ? '' : ' (new)'}${role.fraction === undefined ? '' : ` ${shareInField(role.fraction)}`}`,
                  )
                  .join(', ')}
              </td>
              <td>{shareInField(fields.fraction)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
