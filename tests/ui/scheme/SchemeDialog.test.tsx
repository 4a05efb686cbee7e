import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import SchemeDialog from '../../../src/ui/scheme/SchemeDialog';
import { renderWithPanels } from '../../support/panels';

const SKETCH = `
              | Clerk | Manager | Board
  Pay invoice | R     | A       | I`;

async function chooseScheme(name: RegExp) {
  const rendered = renderWithPanels(<SchemeDialog />, SKETCH);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('combobox', { name: 'Letter scheme' }));
  await user.click(await screen.findByRole('option', { name }));
  return { ...rendered, user, matrix: () => rendered.session.store.getState().matrix };
}

it('shows what becomes of each letter, and how many cells it is about, before anything changes', async () => {
  const { matrix } = await chooseScheme(/^DRI/);
  expect(screen.getByRole('row', { name: /^A Accountable 1 /i })).toBeTruthy();
  expect(screen.getByRole('combobox', { name: 'Informed becomes' }).textContent).toContain('Keep as a note');
  expect(screen.getByText('2 letters stay as notes on their cells.')).toBeTruthy();
  expect(matrix().scheme.name).toBe('RACI');
});

it('changes the scheme as one step', async () => {
  const { user, session, matrix, panels } = await chooseScheme(/^DACI/);
  panels.setState({ dialog: 'scheme' });
  await user.click(screen.getByRole('button', { name: 'Change to DACI' }));
  expect(matrix().scheme.name).toBe('DACI');
  expect(panels.getState().dialog).toBeNull();
  session.undo();
  expect(matrix().scheme.name).toBe('RACI');
});

it('writes a scheme of one own from the present one', async () => {
  const { user, matrix } = await chooseScheme(/^Custom/);
  const names = screen.getAllByRole('textbox', { name: 'Name' });
  await user.clear(names[0] as HTMLElement);
  expect(screen.getByText('Enter a name for the letter “R”.')).toBeTruthy();
  await user.type(names[0] as HTMLElement, 'Doer');
  await user.click(screen.getByRole('button', { name: 'Change to Our RACI' }));
  expect(matrix().scheme).toMatchObject({ id: 'own', name: 'Our RACI' });
  expect(matrix().scheme.codes[0]).toMatchObject({ letter: 'R', name: 'Doer' });
});
