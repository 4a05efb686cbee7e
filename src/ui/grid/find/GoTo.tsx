/** Goes to an activity, a section or a role by its name. */
import { useState } from 'react';
import type { ActivityId, RoleId, SectionId } from '../../../domain/matrix/ids';
import { inOrder } from '../../../domain/matrix/order';
import { type GridContext, matrixOf } from '../../commands/command/context';
import { Combobox } from '../../parts/Combobox';
import { Dialog } from '../../parts/Dialog';

export function GoTo({ context, onClose }: { context: GridContext; onClose(): void }) {
  const matrix = matrixOf(context);
  // Made once: the list does not change while it is open, and a large matrix has thousands of names.
  const [choices] = useState(() => [
    ...inOrder(matrix.roles).map((role) => ({ value: role.id as string, label: `${role.name} (role)` })),
    ...inOrder(matrix.sections).map((section) => ({
      value: section.id as string,
      label: `${section.name} (section)`,
    })),
    ...inOrder(matrix.activities).map((activity) => ({ value: activity.id as string, label: activity.name })),
  ]);
  const go = (id: string) => {
    onClose();
    const { view } = context;
    // A dialog that closes gives the focus back to where it was; only then can it go on to what was chosen.
    requestAnimationFrame(() => {
      if (id in matrix.roles) view.reveal([{ roleId: id as RoleId }], true);
      else if (id in matrix.sections) view.reveal([{ sectionId: id as SectionId }], true);
      else view.reveal([{ activityId: id as ActivityId }], true);
    });
  };
  return (
    <Dialog open onClose={onClose} title="Go to" size="small">
      <Combobox
        label="Activity, section or role"
        value={null}
        choices={choices}
        onChange={go}
        placeholder="Type a name"
      />
    </Dialog>
  );
}
