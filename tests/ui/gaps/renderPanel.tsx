// The panel over a sketch, with a grid view to look at, so that a test can ask which cells are selected.
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ruleList } from '../../../src/domain/gaps/engine/ruleList';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { memoryLibrary } from '../../../src/session/memoryLibrary';
import { useFrameKeys } from '../../../src/ui/app/useFrameKeys';
import GapsPanel from '../../../src/ui/gaps/panel/GapsPanel';
import { GridViewProvider } from '../../../src/ui/gridView/GridViewContext';
import { createGridView } from '../../../src/ui/gridView/gridView';
import ToastRegion from '../../../src/ui/parts/ToastRegion';
import { LibraryProvider } from '../../../src/ui/session/LibraryContext';
import { createPanels, PanelsProvider } from '../../../src/ui/workspace/panels';
import { memorySession, surroundings } from '../../support/memorySession';
import { renderWithSession } from '../../support/session';

/** Rules that these tests are about. All others are off, so that a new rule does not change what is counted here. */
const RULES = [
  'cost-unowned',
  'reliability-unowned',
  'no-accountable',
  'multiple-accountable',
  'unused-role',
  'secrets-unowned',
  'vulnerabilities-unowned',
];

/** `others`: matrices on the device beside the one that is open. `parts`: what the session has from an earlier visit. */
export function renderPanel(
  sketch: string,
  rules: readonly string[] = RULES,
  others: readonly Matrix[] = [],
  parts: Parameters<typeof memorySession>[1] = {},
) {
  const library = memoryLibrary(surroundings(), others);
  const session = memorySession(withOnly(matrixFromSketch(sketch), rules), parts);
  const grid = createGridView(session);
  const panels = createPanels();
  const { container } = renderWithSession(
    <LibraryProvider value={library}>
      <GridViewProvider value={grid}>
        <PanelsProvider value={panels}>
          <WithKeys />
        </PanelsProvider>
        <ToastRegion />
      </GridViewProvider>
    </LibraryProvider>,
    session,
  );
  return { session, grid, panels, container, user: userEvent.setup() };
}

function WithKeys() {
  useFrameKeys();
  return <GapsPanel />;
}

export function findingNamed(name: string | RegExp): HTMLElement {
  return screen.getByRole('article', { name });
}

export function withOnly(matrix: Matrix, rules: readonly string[]): Matrix {
  const off = ruleList.filter(({ id }) => !rules.includes(id)).map(({ id }) => [id, { on: false }]);
  return { ...matrix, settings: { ...matrix.settings, rules: Object.fromEntries(off) } };
}
