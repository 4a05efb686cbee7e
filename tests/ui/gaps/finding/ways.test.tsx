import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import PeopleScreen from '../../../../src/ui/people/screen/PeopleScreen';
import { SessionProvider } from '../../../../src/ui/session/SessionContext';
import { PanelsProvider } from '../../../../src/ui/workspace/panels';
import { renderPanel } from '../renderPanel';

test('a vague name is given in the grid itself', async () => {
  const { user, grid } = renderPanel(
    `
         | Architect | Engineer
    Misc | A         | R`,
    ['vague-activity'],
  );
  await user.click(screen.getByRole('button', { name: 'Rename…' }));
  expect(grid.store.getState().opened).toEqual({
    kind: 'rename',
    cellRef: { row: idOf('Misc'), column: 'name' },
  });
});

test('a name that joins two things is split, and undo makes it one again', async () => {
  const { user, session } = renderPanel(
    `
                            | Architect | Engineer
    Design portals and build billing | A | R`,
    ['vague-activity'],
  );
  const names = () => Object.values(session.store.getState().matrix.activities).map(({ name }) => name);
  await user.click(screen.getByRole('button', { name: 'Split into “Design portals” and “Build billing”' }));
  expect(names()).toEqual(['Design portals', 'Build billing']);
  session.undo();
  expect(names()).toEqual(['Design portals and build billing']);
});

test('what if the person leaves is answered on the screen of workload', async () => {
  const sketch = `
    people: Ann; Bob
                 | Architect = Ann | Engineer = Ann
    Pay the bill | A               | R`;
  const { user, session, panels } = renderPanel(sketch, ['single-point-of-failure']);
  await user.click(screen.getByRole('button', { name: 'What if this person leaves?' }));
  expect(location.hash).toBe(`#/m/${matrixFromSketch(sketch).id}/people`);
  render(
    <SessionProvider value={session}>
      <PanelsProvider value={panels}>
        <PeopleScreen />
      </PanelsProvider>
    </SessionProvider>,
  );
  expect(await screen.findByRole('heading', { name: 'What if Ann leaves?' })).toBeTruthy();
});
