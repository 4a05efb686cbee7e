import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { ActivityId } from '../../../../src/domain/matrix/ids';
import { idOf } from '../../../../src/domain/matrix/sketch';
import { Opened } from '../../../../src/ui/grid/opened/Opened';
import { useGridView } from '../../../../src/ui/gridView/GridViewContext';
import { atCell } from '../../../../src/ui/gridView/layout/cellRefs';
import { useLibrary } from '../../../../src/ui/session/LibraryContext';
import { useSession } from '../../../../src/ui/session/SessionContext';
import { usePanels } from '../../../../src/ui/workspace/panels';
import { renderWithPanels } from '../../../support/panels';

function Dialogs() {
  return (
    <Opened
      context={{ session: useSession(), view: useGridView(), panels: usePanels(), library: useLibrary() }}
      root={document.body}
    />
  );
}

it('a long section is read a hundred rows at a time, beginning where one is', async () => {
  const rows = Array.from({ length: 230 }, (_, place) => `Step ${place + 1} | R`);
  const { view } = renderWithPanels(<Dialogs />, `\n | Clerk\n ## Money\n ${rows.join('\n')}`);
  act(() => {
    view.select(atCell({ row: idOf<ActivityId>('Step 150'), column: 'name' }));
    view.open({ kind: 'table' });
  });
  const table = screen.getByRole('table');
  expect(table.querySelector('caption')?.textContent).toBe('Money, activities 101 to 200 of 230');
  expect(within(table).getAllByRole('rowheader')).toHaveLength(100);
  await userEvent.click(screen.getByRole('button', { name: 'Next 100' }));
  expect(within(table).getAllByRole('rowheader').at(-1)?.textContent).toBe('Step 230');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Next 100' }).disabled).toBe(true);
  expect(screen.getByRole('status').textContent).toBe('Activities 201 to 230 of 230');
});
