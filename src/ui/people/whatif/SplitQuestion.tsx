/** A role is split: some of its rows and people go to a new one. */

import { type ReactNode, useMemo, useState } from 'react';
import type { Holder, Matrix, Role, Section } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import { rowsBehind } from '../../../domain/people/barRows';
import { Checkbox } from '../../parts/Checkbox';
import { TextField } from '../../parts/TextField';
import { useSession } from '../../session/SessionContext';
import words from '../figures/PanelText.module.css';
import styles from './WhatIf.module.css';
import { WhatIfAnswer } from './WhatIfAnswer';

interface SplitQuestionProps {
  matrix: Matrix;
  role: Role;
  chooser: ReactNode;
  onClose(): void;
}

export function SplitQuestion({ matrix, role, chooser, onClose }: SplitQuestionProps) {
  const { newId } = useSession();
  const [newRoleId] = useState(() => newId<'role'>());
  const [name, setName] = useState('');
  const [sections, setSections] = useState<ReadonlySet<Section['id']>>(new Set());
  const [people, setPeople] = useState<ReadonlySet<Holder['personId']>>(new Set());
  const rows = useMemo(() => rowsBehind(matrix, [role.id]), [matrix, role.id]);
  const holders = [...new Set(Object.values<Holder>(role.holders).map(({ personId }) => personId))];
  const going = rows.filter(({ activity }) => sections.has(activity.sectionId));
  const taken = Object.values<Role>(matrix.roles).some(
    (one) => one.name.toLowerCase() === name.trim().toLowerCase(),
  );
  const split = {
    newRoleId,
    name,
    activityIds: going.map(({ activity }) => activity.id),
    personIds: [...people],
  };
  return (
    <WhatIfAnswer
      matrix={matrix}
      title={`What if ${role.name} is split?`}
      question={{ kind: 'split', roleId: role.id, split }}
      chooser={chooser}
      apply={`Split off ${name.trim() || 'the new role'}`}
      notYet={
        name.trim() === ''
          ? 'Name the new role, and choose what moves to it.'
          : taken
            ? `There is already a role named “${name.trim()}”.`
            : going.length === 0
              ? 'Choose the sections to move to the new role.'
              : null
      }
      onDone={onClose}
      onClose={onClose}
    >
      <TextField label="Name of the new role" live value={name} onCommit={setName} />
      <fieldset className={styles.choices}>
        <legend className={words.part}>Activities to move</legend>
        {inOrder<Section>(matrix.sections).map((section) => {
          const count = rows.filter(({ activity }) => activity.sectionId === section.id).length;
          return count === 0 ? null : (
            <Checkbox
              key={section.id}
              checked={sections.has(section.id)}
              onChange={() => setSections(toggled(sections, section.id))}
            >
              {section.name} ({count})
            </Checkbox>
          );
        })}
      </fieldset>
      {holders.length > 0 ? (
        <fieldset className={styles.choices}>
          <legend className={words.part}>People to move</legend>
          {holders.map((id) => (
            <Checkbox key={id} checked={people.has(id)} onChange={() => setPeople(toggled(people, id))}>
              {matrix.people[id]?.name ?? 'someone who is gone'}
            </Checkbox>
          ))}
        </fieldset>
      ) : null}
    </WhatIfAnswer>
  );
}

function toggled<Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}
