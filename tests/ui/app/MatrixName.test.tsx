// The menu behind the name of an open matrix does to it what the list at home does.
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { memoryLibrary } from '../../../src/session/memoryLibrary';
import { MatrixName } from '../../../src/ui/app/MatrixName';
import ToastRegion from '../../../src/ui/parts/ToastRegion';
import { LibraryProvider } from '../../../src/ui/session/LibraryContext';
import { SessionProvider } from '../../../src/ui/session/SessionContext';
import { createPanels, PanelsProvider } from '../../../src/ui/workspace/panels';
import { surroundings } from '../../support/memorySession';

async function renderName(visit = false) {
  const matrix = matrixFromSketch(`
        | Clerk
    Pay | A`);
  const library = memoryLibrary(surroundings(), visit ? [] : [matrix]);
  const id = visit ? await library.visit(matrix) : matrix.id;
  const session = await library.open(id);
  location.hash = `#/m/${id}`;
  await act(
    async () =>
      void render(
        <LibraryProvider value={library}>
          <SessionProvider value={session}>
            <PanelsProvider value={createPanels()}>
              <MatrixName />
              <ToastRegion />
            </PanelsProvider>
          </SessionProvider>
        </LibraryProvider>,
      ),
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: new RegExp(matrix.name) }));
  await screen.findByRole('menuitem', { name: 'Matrix settings' });
  return { user, library, matrix };
}

it('duplicates the matrix and opens the copy', async () => {
  const { user, library, matrix } = await renderName();
  await user.click(screen.getByRole('menuitem', { name: 'Duplicate this matrix' }));
  await waitFor(() => expect(location.hash).not.toBe(`#/m/${matrix.id}`));
  const copy = location.hash.replace('#/m/', '') as typeof matrix.id;
  expect((await library.read(copy)).name).toBe(`${matrix.name} (copy)`);
});

it('deletes it, leads home and takes that back', async () => {
  const { user, matrix } = await renderName();
  await user.click(screen.getByRole('menuitem', { name: 'Delete this matrix' }));
  await waitFor(() => expect(location.hash).toBe('#/'));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(location.hash).toBe(`#/m/${matrix.id}`));
});

it('offers neither for a matrix that came in a link', async () => {
  await renderName(true);
  expect(screen.queryByRole('menuitem', { name: /this matrix$/ })).toBeNull();
  expect(screen.getByRole('menuitem', { name: 'New, import or open another…' })).toBeTruthy();
});

it('offers no other letters, packs or owners for a matrix that can only be read', async () => {
  const changing = /^(Change letters|Add activity pack|Suggest owners)/;
  await renderName();
  expect(screen.getAllByRole('menuitem', { name: changing })).toHaveLength(3);
  cleanup();
  await renderName(true);
  expect(screen.queryByRole('menuitem', { name: changing })).toBeNull();
});

it('leads to the guide, where one looks for help', async () => {
  const { user } = await renderName();
  await user.click(screen.getByRole('menuitem', { name: 'Guide' }));
  expect(location.hash).toBe('#/guide');
  location.hash = '';
});
