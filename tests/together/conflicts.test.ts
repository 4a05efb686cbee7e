// What becomes of two changes that were made without knowing of each other, in both orders of arrival, and who is told.
import { afterEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../src/domain/edits/edit';
import { removeActivities } from '../../src/domain/edits/removeActivities';
import { removeRoles } from '../../src/domain/edits/removeRoles';
import { removeSections } from '../../src/domain/edits/removeSections';
import { setActivityFields } from '../../src/domain/edits/setActivityFields';
import { setCodes } from '../../src/domain/edits/setCodes';
import { setCondition } from '../../src/domain/edits/setCondition';
import { setSectionFields } from '../../src/domain/edits/setSectionFields';
import type { ActivityId, RoleId } from '../../src/domain/matrix/ids';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { STRAY_SECTION } from '../../src/domain/matrix/references';
import type { Codes } from '../../src/domain/matrix/scheme/codes';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import { documentOf } from '../../src/together/live/joining';
import { createLine, joinRoom, type Peer } from '../support/roomPeers';

const start = matrixFromSketch(`
                | Clerk | Manager
  ## Office
  Pay invoice   | R     | A
  Chase debtors | R     |
  ## Field
  Visit         | R     | A`);
const pay = idOf<ActivityId>('Pay invoice');
const [clerk, manager] = [idOf<RoleId>('Clerk'), idOf<RoleId>('Manager')];
const [office] = Object.values(start.sections);
if (!office) throw new Error('There must be a section.');

const codes = (roleId: RoleId, letters: string) => (matrix: Matrix) =>
  setCodes(matrix, [{ activityId: pay, roleId }], letters as Codes);

let open: readonly Peer[] = [];
afterEach(() => {
  for (const peer of open) peer.close();
});

const matrixOf = ({ session }: Peer): Matrix => session.store.getState().matrix;

/** Both edit while the line is cut, then it heals: the one named first is the first to hear. */
async function apart(
  ann: (matrix: Matrix) => Edit,
  ben: (matrix: Matrix) => Edit,
  order: 'ann first' | 'ben first',
): Promise<readonly [Peer, Peer]> {
  await new Promise((resolve) => setTimeout(resolve));
  const document = documentOf(start);
  const peers = [await joinRoom('ann', start, document), await joinRoom('ben', start, document)] as const;
  open = peers;
  const line = createLine(peers);
  for (const peer of peers) line.cut(peer);
  for (const [place, edit] of [ann, ben].entries()) {
    const peer = peers[place as 0 | 1];
    expect(peer.session.run(edit(matrixOf(peer)))).toMatchObject({ done: true });
    await peer.quiet();
  }
  for (const peer of order === 'ann first' ? peers : peers.toReversed()) line.heal(peer);
  for (const peer of [...peers, ...peers]) await peer.quiet();
  await expect.poll(() => matrixOf(peers[0])).toEqual(matrixOf(peers[1]));
  return peers;
}

describe.each(['ann first', 'ben first'] as const)('two changes made apart, %s', (order) => {
  it('two letters in one cell: one wins for both, and the other person is told, with what they had', async () => {
    const peers = await apart(codes(clerk, 'C'), codes(clerk, 'I'), order);
    const kept = matrixOf(peers[0]).activities[pay]?.assignments[clerk];
    const [winner, loser] = kept === 'C' ? peers : peers.toReversed();
    expect(winner?.clashes).toEqual([]);
    expect(loser?.clashes).toEqual([
      {
        kind: 'overwritten',
        who: { id: winner?.name, name: winner?.name },
        path: ['activities', pay, 'assignments', clerk],
        ours: kept === 'C' ? 'I' : 'C',
        theirs: kept,
      },
    ]);
    // The loser's own step is not undone over the other's, and the refusal names who it was.
    expect(loser?.session.undo()).toMatchObject({
      done: false,
      refusal: expect.stringContaining(`because ${winner?.name} has changed the same place since`),
    });
  });

  it('the same letter twice is no clash', async () => {
    const peers = await apart(codes(clerk, 'C'), codes(clerk, 'C'), order);
    expect(peers.flatMap(({ clashes }) => clashes)).toEqual([]);
  });

  it('two cells of one row stay both, and so do two first conditions', async () => {
    const condition = (roleId: RoleId, text: string) => (matrix: Matrix) =>
      setCondition(matrix, [{ activityId: pay, roleId }], text);
    const peers = await apart(condition(clerk, 'at night'), condition(manager, 'by day'), order);
    expect(matrixOf(peers[0]).activities[pay]?.conditions).toEqual({
      [clerk]: 'at night',
      [manager]: 'by day',
    });
    expect(peers.flatMap(({ clashes }) => clashes)).toEqual([]);
  });

  it('an activity removed under a change is gone, and who changed it is told, with all that was in it', async () => {
    const peers = await apart(codes(clerk, 'C'), (matrix) => removeActivities(matrix, [pay]), order);
    expect(matrixOf(peers[0]).activities[pay]).toBeUndefined();
    expect(peers[0].clashes).toMatchObject([
      {
        kind: 'removed',
        who: { name: 'ben' },
        path: ['activities', pay],
        ours: { assignments: { [clerk]: 'C' } },
      },
    ]);
    expect(peers[1].clashes).toEqual([]);
  });

  it('an activity put into a section that is removed stands in the one for strays', async () => {
    const peers = await apart(
      (matrix) => removeSections(matrix, [office.id]),
      (matrix) => setActivityFields(matrix, [pay], { notes: 'mine' }),
      order,
    );
    for (const peer of peers) {
      const { sectionId } = matrixOf(peer).activities[pay] ?? { sectionId: undefined };
      expect([undefined, STRAY_SECTION]).toContain(sectionId);
    }
  });

  it('a role removed while it is given the lead is led to by nothing, and by it again when it comes back', async () => {
    const peers = await apart(
      (matrix) => removeRoles(matrix, [manager]),
      (matrix) => setSectionFields(matrix, office.id, { leadRoleId: manager }),
      order,
    );
    for (const peer of peers) expect(matrixOf(peer).sections[office.id]?.leadRoleId).toBeUndefined();
    expect(peers[0].session.undo()).toMatchObject({ done: true });
    for (const peer of [...peers, ...peers]) await peer.quiet();
    for (const peer of peers)
      await expect.poll(() => matrixOf(peer).sections[office.id]?.leadRoleId).toBe(manager);
  });
});

it('undo takes back one’s own step only, after a reload too', async () => {
  const peers = await apart(codes(clerk, 'C'), codes(manager, 'R'), 'ann first');
  const tab = await peers[0].openTab('reloaded');
  expect(tab.store.getState().matrix.activities[pay]?.assignments).toEqual({ [clerk]: 'C', [manager]: 'R' });
  expect(tab.undo()).toMatchObject({ done: true });
  expect(tab.store.getState().matrix.activities[pay]?.assignments).toEqual({ [clerk]: 'R', [manager]: 'R' });
  expect(tab.store.getState().undoLabel).toBeNull();
  const { label, author } = (await tab.history()).at(-2) ?? {};
  expect({ label, author }).toMatchObject({ author: { name: 'ben' } });
  await tab.retrySave();
  tab.close();
});

it('who may not change the matrix follows the others, and what they tried is handed on', async () => {
  await new Promise((resolve) => setTimeout(resolve));
  const ann = await joinRoom('ann', start, documentOf(start), { writes: false });
  open = [ann];
  ann.session.run(codes(clerk, 'C')(start));
  await ann.quiet();
  await expect.poll(() => matrixOf(ann)).toEqual(start);
  expect(ann.refused).toMatchObject([{ patches: [{ value: 'C' }] }]);
  expect(ann.session.store.getState().save).toEqual({ kind: 'saved' });
});
