/** What if this person leaves or is away, this role is merged or split, this team is cut. */
import { useState } from 'react';
import type { Matrix } from '../../../domain/matrix/matrix';
import { Select } from '../../parts/Select';
import type { Subject } from '../figures/peopleView';
import { AwayQuestion } from './AwayQuestion';
import { LeavesQuestion } from './LeavesQuestion';
import { MergeQuestion } from './MergeQuestion';
import { SplitQuestion } from './SplitQuestion';
import { WhatIfAnswer } from './WhatIfAnswer';

type PersonQuestion = 'leaves' | 'away';
type RoleQuestion = 'merge' | 'split';

interface WhatIfTabProps {
  matrix: Matrix;
  subject: Subject;
  onClose(): void;
}

export function WhatIfTab({ matrix, subject, onClose }: WhatIfTabProps) {
  const [ofPerson, setOfPerson] = useState<PersonQuestion>('leaves');
  const [ofRole, setOfRole] = useState<RoleQuestion>('merge');
  if (subject.kind === 'team') {
    const { team } = subject;
    return (
      <WhatIfAnswer
        matrix={matrix}
        title={team ? `What if the team ${team} is cut?` : 'What if everyone without a team leaves?'}
        question={{ kind: 'cut', team }}
        apply={`Cut ${team}`}
        onDone={onClose}
        onClose={onClose}
      />
    );
  }
  if (subject.kind === 'role') {
    const role = matrix.roles[subject.id];
    if (!role) return null;
    const chooser = (
      <Select
        label="Question"
        labelHidden
        size="small"
        value={ofRole}
        choices={[
          { value: 'merge', label: 'Two roles are merged' },
          { value: 'split', label: 'The role is split' },
        ]}
        onChange={(kind) => setOfRole(kind)}
      />
    );
    return ofRole === 'merge' ? (
      <MergeQuestion matrix={matrix} role={role} chooser={chooser} onClose={onClose} />
    ) : (
      <SplitQuestion matrix={matrix} role={role} chooser={chooser} onClose={onClose} />
    );
  }
  const person = matrix.people[subject.id];
  if (!person) return null;
  const chooser = (
    <Select
      label="Question"
      labelHidden
      size="small"
      value={ofPerson}
      choices={[
        { value: 'leaves', label: 'Leaves' },
        { value: 'away', label: 'Is away' },
      ]}
      onChange={(kind) => setOfPerson(kind)}
    />
  );
  return ofPerson === 'leaves' ? (
    <LeavesQuestion matrix={matrix} person={person} chooser={chooser} onClose={onClose} />
  ) : (
    <AwayQuestion matrix={matrix} person={person} chooser={chooser} onClose={onClose} />
  );
}
