/** Someone leaves, with or without a successor. */
import { type ReactNode, useState } from 'react';
import type { Matrix, Person } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import { Combobox } from '../../parts/Combobox';
import { WhatIfAnswer } from './WhatIfAnswer';

interface LeavesQuestionProps {
  matrix: Matrix;
  person: Person;
  chooser: ReactNode;
  onClose(): void;
}

export function LeavesQuestion({ matrix, person, chooser, onClose }: LeavesQuestionProps) {
  const [successorId, setSuccessorId] = useState<Person['id'] | null>(null);
  const successor = successorId === null ? undefined : matrix.people[successorId];
  const others = inOrder<Person>(matrix.people)
    .filter(({ id, active }) => active && id !== person.id)
    .map(({ id, name }) => ({ value: id, label: name }));
  if (!successor) {
    return (
      <WhatIfAnswer
        matrix={matrix}
        title={`What if ${person.name} leaves?`}
        question={{ kind: 'leaves', personId: person.id }}
        chooser={chooser}
        apply="Mark as left"
        handOver={(candidate) => setSuccessorId(candidate.person.id)}
        onDone={onClose}
        onClose={onClose}
      />
    );
  }
  return (
    <WhatIfAnswer
      // Another question: what was chosen in the first does not carry over.
      key={successor.id}
      matrix={matrix}
      title={`What if ${person.name} hands over to ${successor.name}?`}
      question={{ kind: 'leaves', personId: person.id, successorId: successor.id }}
      apply={`Hand over to ${successor.name}`}
      onDone={onClose}
      onClose={() => setSuccessorId(null)}
    >
      <Combobox
        label="Successor"
        value={successor.id}
        choices={others}
        onChange={(id) => setSuccessorId(id)}
      />
    </WhatIfAnswer>
  );
}
