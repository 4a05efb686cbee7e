// Carries edits out without a session, and draws a matrix so that two can be compared by eye.
import { produce, setAutoFreeze } from 'immer';
import type { Edit } from '../../src/domain/edits/edit';
import type { NewId } from '../../src/domain/matrix/ids';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { inOrder } from '../../src/domain/matrix/order';
import { idOf } from '../../src/domain/matrix/sketch';

setAutoFreeze(true);

export function afterEdit(matrix: Matrix, ...edits: readonly Edit[]): Matrix {
  return edits.reduce((before, edit) => produce(before, (draft) => edit.apply(draft)), matrix);
}

/** Ids that a test can foresee: new-1, new-2 ... */
export function countedIds(): NewId {
  let count = 0;
  return () => {
    count += 1;
    return idOf(`new-${count}`);
  };
}

/** `## Section` and `Activity | RA | C` lines, in order, with the roles on the first line. */
export function pictureOf(matrix: Matrix): string[] {
  const roles = inOrder(matrix.roles);
  const lines = [['', ...roles.map((role) => role.name)].join(' | ').trim()];
  for (const section of inOrder(matrix.sections)) {
    lines.push(`## ${section.name}`);
    for (const activity of inOrder(matrix.activities)) {
      if (activity.sectionId !== section.id) continue;
      const cells = roles.map((role) => {
        const condition = activity.conditions?.[role.id];
        const mark = activity.suggested?.[role.id] ? '?' : '';
        return `${activity.assignments[role.id] ?? '-'}${mark}${condition ? ` (${condition})` : ''}`;
      });
      lines.push([activity.name, ...cells].join(' | '));
    }
  }
  return lines;
}
