import { expect, it } from 'vitest';
import { removeActivities } from '../../../src/domain/edits/removeActivities';
import type { ActivityId } from '../../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import type { Session } from '../../../src/session/session';
import { showNotices } from '../../../src/ui/parts/Toast';
import { applyFix } from '../../../src/ui/session/applyFix';
import { memorySession } from '../../support/memorySession';
import { withOnly } from '../gaps/renderPanel';

/** What is said of taking away an activity. */
async function told(session: Session, name: string): Promise<string[]> {
  const said: string[] = [];
  const stop = showNotices(({ message }) => said.push(message));
  applyFix(session, removeActivities(session.store.getState().matrix, [idOf<ActivityId>(name)]));
  await session.settleFindings();
  stop();
  return said;
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

it('says only how many are left where none is new', async () => {
  const session = open(`
          | Clerk | Manager
    Pay   | R     |
    Chase | R     | A`);
  expect(await told(session, 'Pay')).toEqual(['Deleted activity “Pay”. No gaps left.']);
});
