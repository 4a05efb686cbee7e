/** Repairs what people agreed about something that is gone. What they said is kept wherever it still means something. */
import type { About } from './agreement';
import type { Matrix } from './matrix';
import type { Keeping, Repairs } from './references';

/** On this device what is gone may come back by undo, so only threads are mended there. */
export function repairAgreement(matrix: Matrix, repairs: Repairs, { keepsStrayCells }: Keeping): void {
  repairThreads(matrix, repairs);
  if (keepsStrayCells) return;
  repairConfirmations(matrix, repairs);
  for (const { id, about } of Object.values(matrix.remarks))
    repairAbout(matrix, about, ['remarks', id, 'about'], repairs);
  for (const { id, points, followUps } of Object.values(matrix.meetings)) {
    for (const point of Object.values(points))
      repairAbout(matrix, point.about, ['meetings', id, 'points', point.id, 'about'], repairs);
    for (const { id: followUpId, personId } of Object.values(followUps))
      if (personId !== undefined && !Object.hasOwn(matrix.people, personId))
        repairs.set(['meetings', id, 'followUps', followUpId, 'personId'], undefined);
  }
}

/** An answer to a remark that is gone begins a thread. */
function repairThreads({ remarks }: Matrix, repairs: Repairs): void {
  for (const { id, replyTo, who } of Object.values(remarks)) {
    if (replyTo === undefined) continue;
    const first = Object.hasOwn(remarks, replyTo) ? remarks[replyTo] : undefined;
    if (first && first.replyTo === undefined && first.id !== id) continue;
    repairs.set(['remarks', id, 'replyTo'], undefined);
    repairs.tell({
      place: `remark of “${who}”`,
      message: 'The remark that it answers is missing. It is a remark of its own now.',
    });
  }
}

function repairConfirmations({ confirmations, activities }: Matrix, repairs: Repairs): void {
  const strays = Object.values(confirmations).filter(
    ({ activityId }) => !Object.hasOwn(activities, activityId),
  );
  for (const { id } of strays) repairs.set(['confirmations', id], undefined);
  if (strays.length === 0) return;
  const [what, were] =
    strays.length === 1
      ? ['1 confirmation is', 'It was']
      : [`${strays.length} confirmations are`, 'They were'];
  repairs.tell({
    place: 'matrix',
    message: `${what} about activities that are not in this matrix. ${were} skipped.`,
  });
}

function repairAbout(matrix: Matrix, about: About, path: readonly string[], repairs: Repairs): void {
  const { activityId, roleId } = about;
  if (activityId !== undefined && !Object.hasOwn(matrix.activities, activityId))
    repairs.set([...path, 'activityId'], undefined);
  if (roleId !== undefined && !Object.hasOwn(matrix.roles, roleId))
    repairs.set([...path, 'roleId'], undefined);
}
