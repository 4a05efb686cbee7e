// A link is most often opened on a phone, where one activity is seen at a time.
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { ActivityId } from '../../../../src/domain/matrix/ids';
import { idOf } from '../../../../src/domain/matrix/sketch';
import { OneActivity } from '../../../../src/ui/grid/narrow/OneActivity';
import { atCell } from '../../../../src/ui/gridView/layout/cellRefs';
import { renderWithPanels } from '../../../support/panels';

const SKETCH = `
        | Clerk | Chief
  ## Month
  Pay   | R     | A
  Send  | R     | A`;

const save = { kind: 'read-only', reason: 'This matrix came in a link.' } as const;

test('one activity on a phone shows its letters and offers only what looks, where it can only be read', async () => {
  const { session, view } = renderWithPanels(<OneActivity />, SKETCH);
  act(() => view.select(atCell({ row: idOf<ActivityId>('Pay'), column: 'name' })));
  const user = userEvent.setup();
  const itemsOf = async (name: string) => {
    await user.click(screen.getByRole('button', { name }));
    const menu = await screen.findByRole('menu');
    const items = within(menu).getAllByRole('menuitem');
    const words = items.map(({ textContent }) => textContent);
    await user.keyboard('{Escape}');
    return words;
  };
  const letter = () =>
    within(screen.getByRole('group', { name: 'Clerk' })).getByRole('button', { name: 'Responsible' });
  expect(await itemsOf('More actions for this activity')).toContain('Delete');
  expect(letter().hasAttribute('disabled')).toBe(false);
  act(() => session.store.setState({ save }));
  expect(letter().hasAttribute('disabled')).toBe(true);
  expect(letter().getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByRole('textbox', { name: 'Name' }).hasAttribute('readonly')).toBe(true);
  expect(await itemsOf('More actions for this activity')).toEqual(['Details…']);
  expect(await itemsOf('More actions for Clerk')).toEqual(['Role details…', 'Hide role']);
  expect(await itemsOf('Month, sections')).toEqual([
    'Month',
    'Collapse this section',
    'Expand all sections',
    'Section details…',
  ]);
});
