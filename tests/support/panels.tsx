// A matrix with everything that screens find around it, without a database: session, view of the grid, panels, library.
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { memoryLibrary } from '../../src/session/memoryLibrary';
import type { SessionParts } from '../../src/session/sessionParts';
import { GridViewProvider } from '../../src/ui/gridView/GridViewContext';
import { createGridView } from '../../src/ui/gridView/gridView';
import ToastRegion from '../../src/ui/parts/ToastRegion';
import { LibraryProvider } from '../../src/ui/session/LibraryContext';
import { SessionProvider } from '../../src/ui/session/SessionContext';
import { createPanels, PanelsProvider } from '../../src/ui/workspace/panels';
import { memorySession, surroundings } from './memorySession';

/** Without a page. `matrix` may be a sketch. */
export function openPanels(matrix: Matrix | string, parts: Partial<SessionParts> = {}) {
  const session = memorySession(typeof matrix === 'string' ? matrixFromSketch(matrix) : matrix, parts);
  return {
    session,
    view: createGridView(session),
    panels: createPanels(),
    library: memoryLibrary(surroundings()),
  };
}

/** `matrix` may be a sketch. */
export function renderWithPanels(ui: ReactNode, matrix: Matrix | string) {
  const { session, view, panels, library } = openPanels(matrix);
  const rendered = render(
    <LibraryProvider value={library}>
      <SessionProvider value={session}>
        <PanelsProvider value={panels}>
          <GridViewProvider value={view}>
            {ui}
            <ToastRegion />
          </GridViewProvider>
        </PanelsProvider>
      </SessionProvider>
    </LibraryProvider>,
  );
  return { ...rendered, session, view, panels, library };
}
