/** Two roles become one. */
import { type ReactNode, useState } from 'react';
import type { Matrix, Role } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import { sameRoles } from '../../../domain/people/duplicates';
import { Combobox } from '../../parts/Combobox';
import { WhatIfAnswer } from './WhatIfAnswer';

interface MergeQuestionProps {
  matrix: Matrix;
  role: Role;
  chooser: ReactNode;
  onClose(): void;
}

export function MergeQuestion({ matrix, role, chooser, onClose }: MergeQuestionProps) {
  const [otherId, setOtherId] = useState<Role['id'] | null>(() => likelyTwin(matrix, role));
  const other = otherId === null ? undefined : matrix.roles[otherId];
  const choices = inOrder<Role>(matrix.roles)
    .filter(({ id }) => id !== role.id)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <WhatIfAnswer
      matrix={matrix}
      title={
        other
          ? `What if ${other.name} is merged into ${role.name}?`
          : `What if another role is merged into ${role.name}?`
      }
      question={{ kind: 'merge', keepId: role.id, goneId: other?.id ?? role.id }}
      chooser={chooser}
      apply={other ? `Merge ${other.name} into ${role.name}` : 'Merge'}
      notYet={other ? null : 'Choose the role to merge.'}
      onDone={onClose}
      onClose={onClose}
    >
      <Combobox label="Role to merge" value={otherId} choices={choices} onChange={(id) => setOtherId(id)} />
    </WhatIfAnswer>
  );
}

function likelyTwin(matrix: Matrix, { id }: Role): Role['id'] | null {
  const offer = sameRoles(matrix).find(({ keepId, goneId }) => keepId === id || goneId === id);
  if (!offer) return null;
  return offer.keepId === id ? offer.goneId : offer.keepId;
}
