import { renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { assignCode } from '../../../../src/domain/edits/assignCode';
import { renameActivity } from '../../../../src/domain/edits/renameActivity';
import type { ActivityId, RoleId } from '../../../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { useTags } from '../../../../src/ui/gaps/tags/useTags';
import { largeMatrix } from '../../../support/largeMatrix';
import { memorySession } from '../../../support/memorySession';

const row = idOf<ActivityId>('Watch the cloud cost');

/** Once the first suggestions have come, for which one slice may not be enough. */
async function tagged() {
  const session = memorySession(
    matrixFromSketch(`
                         | Architect | Engineer
    Watch the cloud cost | R         |         `),
  );
  const { result, rerender } = renderHook(() => useTags(session, session.store.getState().matrix));
  const tags = () => {
    rerender();
    return result.current;
  };
  await waitFor(() => expect(tags()).toBeDefined());
  return { session, tags };
}

test('a letter does not make all names be read anew', async () => {
  const { session, tags } = await tagged();
  const before = tags();
  const cell = { activityId: row, roleId: idOf<RoleId>('Engineer') };
  session.run(assignCode(session.store.getState().matrix, [cell], 'A'));
  expect(tags()).toBe(before);
});

test('a new name is read', async () => {
  const { session, tags } = await tagged();
  expect(tags()?.activities[0]?.concerns).toContain('cost');
  session.run(renameActivity(session.store.getState().matrix, row, 'Write the minutes'));
  await waitFor(() => expect(tags()?.activities.flatMap(({ concerns }) => concerns)).toEqual([]));
});

test('a row that is gone is not suggested any more', async () => {
  const { session, tags } = await tagged();
  const { matrix } = session.store.getState();
  session.store.setState({ matrix: { ...matrix, activities: {} } });
  await waitFor(() => expect(tags()?.activities).toEqual([]));
});

test.each([
  [300, 'with the page'],
  [301, 'after it'],
])('the names of %i activities are begun %s, so that no cell waits for a suggestion', async (rows, when) => {
  const matrix = largeMatrix(rows, 2);
  let asked = 0;
  for (const activity of Object.values<{ name: string }>(matrix.activities)) {
    const { name } = activity;
    Object.defineProperty(activity, 'name', {
      get: () => {
        asked += 1;
        return name;
      },
    });
  }
  const session = memorySession(matrix);
  asked = 0;
  const { result } = renderHook(() => useTags(session, matrix));
  expect(asked > 0).toBe(when === 'with the page');
  await waitFor(() => expect(result.current).toBeDefined());
  expect(asked).toBeGreaterThanOrEqual(rows);
});
