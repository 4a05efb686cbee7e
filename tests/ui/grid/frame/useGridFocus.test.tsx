import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import type { ActivityId } from '../../../../src/domain/matrix/ids';
import { idOf } from '../../../../src/domain/matrix/sketch';
import { nameNew } from '../../../../src/ui/commands/acts/arranging';
import MatrixGrid from '../../../../src/ui/grid/MatrixGrid';
import { renderWithPanels } from '../../../support/panels';

function OtherScreen() {
  const [left, setLeft] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setLeft(true)}>
        To the matrix
      </button>
      {left ? <MatrixGrid /> : null}
    </>
  );
}

// A message stays with its button when the screen changes, and the row that it spoke of was not gone to.
it('goes to the cell that another screen asked for, although what was pressed there still has the focus', async () => {
  const { view } = renderWithPanels(<OtherScreen />, '| Clerk\nPay | R\nChase | R');
  view.reveal([{ activityId: idOf<ActivityId>('Chase') }], true);
  await userEvent.click(screen.getByRole('button', { name: 'To the matrix' }));
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Chase'));
});

// On a slow machine the grid took it away again: “Add section” from People led to the matrix, and no field was there.
it('leaves the focus in the field that a command of another screen has opened', async () => {
  const { session, view } = renderWithPanels(<OtherScreen />, '| Clerk\n## Money\nPay | R');
  nameNew({ session, view }, { kind: 'section', where: 'end' });
  await userEvent.click(screen.getByRole('button', { name: 'To the matrix' }));
  expect(await screen.findByRole('textbox', { name: 'Name of the new section' })).toBe(
    document.activeElement,
  );
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  expect(screen.getByRole('textbox', { name: 'Name of the new section' })).toBe(document.activeElement);
});

it('leaves the focus where it is when nothing was asked for', async () => {
  renderWithPanels(<OtherScreen />, '| Clerk\nPay | R\nChase | R');
  await userEvent.click(screen.getByRole('button', { name: 'To the matrix' }));
  await screen.findByRole('rowheader', { name: 'Chase' });
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  expect(document.activeElement?.textContent).toBe('To the matrix');
});
