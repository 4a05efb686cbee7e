// What is read of a plain text: each activity with its letters.
import { byOrder, inOrder } from '../../../src/domain/matrix/order';
import { readFile } from '../reading';

export async function textRead(text: string, name = 'duties.txt') {
  const { matrix, understanding } = await readFile(text, name);
  const roles = inOrder(matrix.roles);
  const lettersOf = (assignments: { readonly [role: string]: string }) =>
    roles.map(({ id }) => assignments[id] ?? '-').join(' ');
  return {
    name: matrix.name,
    roles: roles.map((role) => role.name),
    sections: Object.values(matrix.sections)
      .sort(byOrder)
      .map((section) => section.name),
    rows: Object.values(matrix.activities)
      .sort(byOrder)
      .map((activity) => `${activity.name}: ${lettersOf(activity.assignments)}`),
    told: (understanding?.problems ?? []).map(({ message }) => message),
    questions: (understanding?.questions ?? []).map(({ id }) => id),
  };
}
