/** Chairs that a question finds empty: someone who is not in the matrix yet is entered beside it. */
import { useState } from 'react';
import type { Chair, Verdict } from '../../../domain/incidents/judging/verdict';
import type { Matrix } from '../../../domain/matrix/matrix';
import { enterHolder } from '../../../domain/people/enterHolder';
import { Button } from '../../parts/Button';
import { TextField } from '../../parts/TextField';
import { useSession } from '../../session/SessionContext';
import type { IncidentActs } from '../state/useIncidentActs';
import styles from './QuestionDetails.module.css';

interface MissingPeopleProps {
  verdicts: readonly Verdict[];
  matrix: Matrix;
  acts: IncidentActs;
}

export function MissingPeople({ verdicts, matrix, acts }: MissingPeopleProps) {
  const chairs = new Map<string, Chair>();
  for (const { wanted = [] } of verdicts)
    for (const chair of wanted) chairs.set(`${chair.roleId} ${chair.part}`, chair);
  return [...chairs].map(([key, chair]) => (
    <EmptyChair key={key} chair={chair} matrix={matrix} acts={acts} />
  ));
}

function EmptyChair({ chair, matrix, acts }: { chair: Chair; matrix: Matrix; acts: IncidentActs }) {
  const session = useSession();
  const [name, setName] = useState('');
  const role = matrix.roles[chair.roleId];
  if (!role) return null;
  const where = chair.part === 'deputy' ? `as the deputy in ${role.name}` : `to ${role.name}`;
  const enter = () => {
    const edit = enterHolder(matrix, role.id, name, chair.part, session.newId);
    if (acts.run(edit, `Added ${name.trim()} ${where}.`)) setName('');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') enter();
      }}
    >
      <TextField
        label={chair.part === 'deputy' ? `Another person for ${role.name}` : `Person in ${role.name}`}
        value={name}
        onCommit={setName}
        live
        className={styles.grows}
      />
      <Button size="small" type="submit" disabled={name.trim() === ''}>
        Add {chair.part === 'deputy' ? 'the deputy' : 'the person'}
      </Button>
    </form>
  );
}
