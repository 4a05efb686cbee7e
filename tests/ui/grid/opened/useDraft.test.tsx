// A field that is taken away with text in it, as when the window becomes narrow: the next one in its place goes on.
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import type { ActivityId, RoleId, SectionId } from '../../../../src/domain/matrix/ids';
import { idOf } from '../../../../src/domain/matrix/sketch';
import { nameNew } from '../../../../src/ui/commands/acts/arranging';
import { Opened } from '../../../../src/ui/grid/opened/Opened';
import { useGridView } from '../../../../src/ui/gridView/GridViewContext';
import type { Opened as Open } from '../../../../src/ui/gridView/gridView';
import { useLibrary } from '../../../../src/ui/session/LibraryContext';
import { useSession } from '../../../../src/ui/session/SessionContext';
import { usePanels } from '../../../../src/ui/workspace/panels';
import { renderWithPanels } from '../../../support/panels';

let turn: () => void;

/** The two screens that hold it, one of them at a time. */
function Screens() {
  const [isNarrow, setNarrow] = useState(false);
  turn = () => act(() => setNarrow((was) => !was));
  return <Screen key={String(isNarrow)} />;
}

/** As each of them does, it opens nothing before it knows its own element. */
function Screen() {
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const context = { session: useSession(), view: useGridView(), panels: usePanels(), library: useLibrary() };
  return (
    <div ref={setRoot}>
      <Opened context={context} root={root} />
    </div>
  );
}

function screens() {
  return renderWithPanels(
    <Screens />,
    `
             | Clerk | Manager
    ## Money
    Pay      | RA    | C
    Hire     | R     | A`,
  );
}

const pay = { row: idOf('Pay') as ActivityId, column: idOf('Clerk') as RoleId };
const OPEN: readonly (readonly [kind: string, opened: Open])[] = [
  ['a note', { kind: 'note', cellRef: pay }],
  ['a condition', { kind: 'condition', cellRef: pay }],
  ['another name', { kind: 'rename', cellRef: { ...pay, column: 'name' } }],
];

it.each(OPEN)('%s goes on with what was typed', async (_, opened) => {
  const { view } = screens();
  act(() => view.open(opened));
  await userEvent.clear(screen.getByRole('textbox'));
  await userEvent.keyboard('Half a wor');
  turn();
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Half a wor');
  turn();
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Half a wor');
});

it('a new activity goes on with what was typed, and the next one after it begins empty', async () => {
  const { view, session, panels, library } = screens();
  const context = { session, view, panels, library };
  act(() =>
    nameNew(context, {
      kind: 'activity',
      sectionId: idOf('Money') as SectionId,
      where: { after: idOf('Hire') as ActivityId },
    }),
  );
  await userEvent.keyboard('Rotate ke');
  turn();
  await userEvent.keyboard('ys{Enter}');
  const names = Object.values(session.store.getState().matrix.activities).map(({ name }) => name);
  expect(names).toEqual(['Pay', 'Hire', 'Rotate keys']);
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('');
});
