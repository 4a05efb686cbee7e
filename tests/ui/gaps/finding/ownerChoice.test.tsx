import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { RoleId } from '../../../../src/domain/matrix/ids';
import type { Activity } from '../../../../src/domain/matrix/matrix';
import { idOf } from '../../../../src/domain/matrix/sketch';
import { matrixAddress } from '../../../../src/ui/routing/route';
import { renderPanel } from '../renderPanel';

const SKETCH = `
  settings: scope=cost
                 | Lead @leadership | Architect @platform | Engineer @application
  ## Build
  Write the code | I                | C                   | AR
  Test it        | I                | AR                  | C`;

test('who is accountable for a row that a fix adds is chosen before it is added', async () => {
  const { user, session, panels } = renderPanel(SKETCH, ['cost-unowned']);
  panels.setState({ asked: true });
  const [finding] = screen.getAllByRole('article');
  if (!finding) throw new Error('No cost gap is shown.');
  expect(finding.textContent).toContain('Suggested as accountable: Lead.');
  // The name of the button left out who it is.
  within(finding).getByRole('button', { name: /^Add “Own cost end to end”.* accountable: Lead\.$/ });
  await user.click(within(finding).getByRole('button', { name: 'Another role…' }));
  const likeliest = await screen.findByRole('menuitemradio', { name: 'Lead' });
  expect(likeliest.getAttribute('aria-checked')).toBe('true');
  await user.click(screen.getByRole('menuitemradio', { name: 'Architect' }));
  expect(finding.textContent).toContain('Accountable: Architect.');
  await user.click(within(finding).getByRole('button', { name: /^Add “Own cost end to end/ }));
  // Where the button was may be scrolled away: the message says again who it is.
  await screen.findByText(/^Added “Own cost end to end”\. In .+\. Accountable: Architect\. /);
  // It may be pressed on another screen, where the grid alone would show nothing.
  location.hash = '#/';
  await user.click(screen.getByRole('button', { name: 'Show' }));
  expect(location.hash).toBe(matrixAddress(session.store.getState().matrix.id));
  // On a narrow screen the panel lay over what it led to.
  expect(panels.getState()).toMatchObject({ panel: { kind: 'gaps' }, asked: false });
  const { activities } = session.store.getState().matrix;
  const added = Object.values<Activity>(activities).find(({ origin }) => origin === 'gov-cost-owner');
  expect(added?.assignments[idOf<RoleId>('Architect')]).toContain('A');
  expect(added?.assignments[idOf<RoleId>('Lead')] ?? '').not.toContain('A');
  // A person chose this one. What came with it is still to be confirmed.
  expect(added?.suggested?.[idOf<RoleId>('Architect')]).toBeUndefined();
  expect(added?.suggested?.[idOf<RoleId>('Engineer')]).toBe(true);
});

test('who is accountable for each of several rows that a fix adds is chosen before they are added', async () => {
  const { user, session } = renderPanel(SKETCH.replace('scope=cost', 'scope=incident'), [
    'incident-roles-unclear',
  ]);
  const [finding] = screen.getAllByRole('article');
  if (!finding) throw new Error('No gap of incidents is shown.');
  await user.click(within(finding).getByRole('button', { name: 'Choose roles…' }));
  const dialog = within(screen.getByRole('dialog', { name: /^Add \d+ activities$/ }));
  const command = dialog.getByRole('combobox', { name: /Command the incident/ });
  await user.click(command);
  await user.click(await screen.findByRole('option', { name: 'Architect' }));
  await user.click(dialog.getByRole('button', { name: /^Add \d+ activities$/ }));
  const { activities } = session.store.getState().matrix;
  const added = Object.values<Activity>(activities).find(({ origin }) => origin === 'duty-command');
  const other = Object.values<Activity>(activities).find(({ origin }) => origin === 'duty-triage');
  const architect = idOf<RoleId>('Architect');
  expect(added?.assignments[architect]).toContain('A');
  expect(added?.suggested?.[architect]).toBeUndefined();
  // What nobody chose stays a suggestion.
  expect(Object.keys(other?.suggested ?? {})).toEqual(Object.keys(other?.assignments ?? {}));
});

test('fixing all of a kind says where each goes and who is accountable, before and after', async () => {
  const { user } = renderPanel(SKETCH.replace('scope=cost', 'scope=reliability'), [
    'restore-unowned-or-untested',
  ]);
  await user.click(screen.getByRole('button', { name: 'Fix all of this kind…' }));
  const dialog = within(await screen.findByRole('dialog', { name: /^Fix all/ }));
  expect(dialog.getAllByText(/^In .+\. Suggested as accountable: \w+\.$/)).toHaveLength(2);
  await user.click(dialog.getByRole('button', { name: 'Fix 2' }));
  // Each section once, and each role once.
  await screen.findByText(
    /^Fixed 2 gaps of the kind .+\. In [^.]+\. Suggested as accountable: [^.]+\. (\w+: [^.]+\. )*[^.]*left( so far)?\.$/,
  );
  expect(screen.getByRole('button', { name: 'Show' })).toBeTruthy();
});
