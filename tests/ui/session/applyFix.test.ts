import { expect, it } from 'vitest';
import { addCode } from '../../../src/domain/edits/assignCode';
import { type Edit, edits } from '../../../src/domain/edits/edit';
import { removeActivities } from '../../../src/domain/edits/removeActivities';
import type { ActivityId, RoleId } from '../../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import type { Session } from '../../../src/session/session';
import { type Notice, showNotices } from '../../../src/ui/parts/Toast';
import { applyFix, type FixTold } from '../../../src/ui/session/applyFix';
import { memorySession } from '../../support/memorySession';
import { withOnly } from '../gaps/renderPanel';

/** What is said of taking away an activity. */
async function told(session: Session, name: string): Promise<string[]> {
  const { matrix } = session.store.getState();
  const notices = await noticesOf(session, removeActivities(matrix, [idOf<ActivityId>(name)]));
  return notices.map(({ message }) => message);
}

async function noticesOf(session: Session, edit: Edit, told?: FixTold): Promise<Notice[]> {
  const notices: Notice[] = [];
  // What tests of other files said waits for someone to show it.
  showNotices(() => {})();
  const stop = showNotices((notice) => notices.push(notice));
  applyFix(session, edit, told);
  await session.settleFindings();
  stop();
  return notices;
}

const open = (sketch: string) =>
  memorySession(withOnly(matrixFromSketch(sketch), ['no-accountable', 'unused-role']));

// "Done … 32 gaps left", where there had been 32: nobody saw that one was fixed and another opened.
it('says how many gaps a change fixed and how many it opened', async () => {
  const session = open(`
         | Clerk | Manager
    Pay  | R     |
    Hire |       | A`);
  expect(await told(session, 'Pay')).toEqual(['Deleted activity “Pay”. 1 fixed, 1 new. 1 gap left.']);
});

// “Confirmed 33 suggested tags. 0 fixed, 4 new.”
it('says nothing of fixed gaps where none was', async () => {
  const session = open(`
         | Clerk | Manager
    Pay  | R     | A
    Hire |       | AR`);
  expect(await told(session, 'Pay')).toEqual(['Deleted activity “Pay”. 1 new. 1 gap left.']);
});

it('says only how many are left where none is new', async () => {
  const session = open(`
    settings: shipped=build
          | Clerk | Manager
    Pay   | R     |
    Chase | R     | A`);
  expect(await told(session, 'Pay')).toEqual(['Deleted activity “Pay”. No gaps left.']);
});

it('does not say that no gap is left where nobody has looked for what is missing', async () => {
  const matrix = matrixFromSketch(`
    settings: tagsConfirmed=no
          | Clerk | Manager
    Pay   | R     |
    Chase | R     | A`);
  const session = memorySession(withOnly(matrix, ['no-accountable']));
  expect(await told(session, 'Pay')).toEqual(['Deleted activity “Pay”. No gaps left so far.']);
});

// “Made Manager accountable”: not where, and not that Clerk was left with another letter.
it('says who has got what in which section, and leads there', async () => {
  const session = open(`
         | Clerk | Manager
    ## Money
    Pay  | A     |
    ## People
    Hire | A     | R`);
  const { matrix } = session.store.getState();
  const [activityId, manager, clerk] = [
    idOf<ActivityId>('Pay'),
    idOf<RoleId>('Manager'),
    idOf<RoleId>('Clerk'),
  ];
  const edit = edits('make Manager accountable for “Pay”', [
    addCode(matrix, [{ activityId, roleId: clerk }], 'C'),
    addCode(matrix, [{ activityId, roleId: manager }], 'A'),
  ]);
  const shown: ActivityId[] = [];
  const [notice] = await noticesOf(session, edit, { show: (id) => shown.push(id) });
  expect(notice?.message).toBe(
    'Made Manager accountable for “Pay”. In Money. Consulted: Clerk. No gaps left so far.',
  );
  notice?.other?.run();
  expect(shown).toEqual([activityId]);
});

// “Made Tech Lead accountable” was taken to name Lead too, which was given a letter without a word.
it('names a role whose name is a part of another’s', async () => {
  const session = open(`
         | Lead | Tech Lead
    Pay  | R    |`);
  const { matrix } = session.store.getState();
  const give = (name: string) =>
    addCode(matrix, [{ activityId: idOf<ActivityId>('Pay'), roleId: idOf<RoleId>(name) }], 'A');
  const both = edits('make Tech Lead accountable', [give('Tech Lead'), give('Lead')]);
  const [notice] = await noticesOf(session, both);
  expect(notice?.message).toContain('Accountable: Lead.');
});
