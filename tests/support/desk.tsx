// A matrix with everything that screens find around it, without a database: session, view of the grid, desk, library.
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { memoryLibrary } from '../../src/session/memoryLibrary';
import { GridViewProvider } from '../../src/ui/grid/GridViewContext';
import { createGridView } from '../../src/ui/grid/gridView';
import { createDesk, DeskProvider } from '../../src/ui/matrix/desk';
import ToastRegion from '../../src/ui/parts/ToastRegion';
import { LibraryProvider } from '../../src/ui/session/LibraryContext';
import { SessionProvider } from '../../src/ui/session/SessionContext';
import { memorySession, surroundings } from './memorySession';

/** `matrix` may be a sketch. */
export function renderOnDesk(ui: ReactNode, matrix: Matrix | string) {
  const session = memorySession(typeof matrix === 'string' ? matrixFromSketch(matrix) : matrix);
  const view = createGridView(session);
  const desk = createDesk();
  const library = memoryLibrary(surroundings());
  const rendered = render(
    <LibraryProvider value={library}>
      <SessionProvider value={session}>
        <DeskProvider value={desk}>
          <GridViewProvider value={view}>
            {ui}
            <ToastRegion />
          </GridViewProvider>
        </DeskProvider>
      </SessionProvider>
    </LibraryProvider>,
  );
  return { ...rendered, session, view, desk };
}
