/** The grid of this app, with its session, undo and the analysis of gaps running behind it. */
import { createRoot, type Root } from 'react-dom/client';
import { afterPaint } from '../../../../src/scheduling/tasks';
import { memoryLibrary } from '../../../../src/session/memoryLibrary';
import type { Session } from '../../../../src/session/session';
import MatrixGrid from '../../../../src/ui/grid/MatrixGrid';
import { GridViewProvider } from '../../../../src/ui/gridView/GridViewContext';
import { createGridView } from '../../../../src/ui/gridView/gridView';
import { LibraryProvider } from '../../../../src/ui/session/LibraryContext';
import { SessionProvider } from '../../../../src/ui/session/SessionContext';
import '../../../../src/ui/theme/base.css';
import { createPanels, PanelsProvider } from '../../../../src/ui/workspace/panels';
import { memorySession, surroundings } from '../../../support/memorySession';
import { type GridBench, middleOf } from '../gridBench';

// The first line is the head, the second the first section; the bench looks no further than that section.
const cell = (row: number, column: number) =>
  document.querySelector(
    `[role=grid] [role=row][aria-rowindex="${row + 3}"] [aria-colindex="${column + 1}"]`,
  );

let prepared: Session | undefined;
let drawn: Root | undefined;

const answerable: GridBench = {
  prepare({ document: matrix }) {
    const session = memorySession(matrix, { later: afterPaint });
    prepared = session;
    session.drawn();
    return new Promise((resolve) => {
      session.store.subscribe(({ analysis }) => analysis.complete && resolve());
    });
  },
  mount(root, { document: matrix }) {
    // The frame that the app puts around its grid.
    Object.assign(root.style, { display: 'grid', grid: '100vh / 100vw' });
    const session = prepared ?? memorySession(matrix, { later: afterPaint });
    drawn = createRoot(root);
    drawn.render(
      <LibraryProvider value={memoryLibrary(surroundings())}>
        <SessionProvider value={session}>
          <PanelsProvider value={createPanels()}>
            <GridViewProvider value={createGridView(session)}>
              <MatrixGrid />
            </GridViewProvider>
          </PanelsProvider>
        </SessionProvider>
      </LibraryProvider>,
    );
    session.drawn();
  },
  unmount: () => drawn?.unmount(),
  scroller: () => document.querySelector('[role=grid]')?.parentElement ?? null,
  shown: (row, column) => cell(row, column)?.textContent ?? null,
  point: (row, column) => middleOf(cell(row, column)),
  letterKeys: ['r'],
  pastes: true,
};

export default answerable;
