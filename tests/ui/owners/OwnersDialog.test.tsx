import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import OwnersDialog from '../../../src/ui/owners/OwnersDialog';
import { pictureOf } from '../../support/edits';
import { renderWithPanels } from '../../support/panels';

const sketch = `
                            | Payments team | Writer
  ## Run
  Take payments [scope=pay] | RA            | -
`;

const file = (text: string, name = 'CODEOWNERS') => new File([text], name);

async function open(text: string, matrix: Matrix | string = sketch) {
  const user = userEvent.setup();
  const rendered = renderWithPanels(<OwnersDialog />, matrix);
  await user.upload(screen.getByLabelText('Choose a CODEOWNERS or catalog file'), file(text));
  return { user, ...rendered };
}

const add = (name: string | RegExp) => screen.findByRole('button', { name });

test('shows what is suggested with its line and reason, and adds it as one change', async () => {
  const { user, session } = await open('/shop/ @acme/shoppers\n/services/pay/ @acme/payments\n/x/ oops');
  const roles = await screen.findByRole('list', { name: 'Roles (2)' });
  expect(within(roles).getByText(/^Line 1\. No role has this name\./)).toBeTruthy();
  expect(within(screen.getByRole('list', { name: 'Problems' })).getAllByRole('listitem')).toHaveLength(2);
  await user.click(await add('Add 4 suggestions'));
  const { matrix } = session.store.getState();
  expect(pictureOf(matrix)).toEqual([
    '| Payments team | Writer | Shoppers',
    '## Run',
    'Take payments | RA | - | -',
    '## Services and code',
    'Review and approve changes in /shop/ | - | - | RA?',
  ]);
  expect(matrix.activities[idOf<never>('Take payments')]).toMatchObject({ paths: ['/services/pay/'] });
  expect(session.undo().done).toBe(true);
  expect(pictureOf(session.store.getState().matrix)).toEqual([
    '| Payments team | Writer',
    '## Run',
    'Take payments | RA | -',
  ]);
});

test('takes nothing that is not ticked', async () => {
  const { user, session } = await open('/shop/ @acme/shoppers');
  await user.click(await screen.findByRole('checkbox', { name: /^Add the role “Shoppers”/ }));
  await user.click(await add('Add 1 suggestion'));
  expect(pictureOf(session.store.getState().matrix).slice(0, 1)).toEqual(['| Payments team | Writer']);
  expect(pictureOf(session.store.getState().matrix).at(-1)).toBe(
    'Review and approve changes in /shop/ | - | -',
  );
});

test('asks about another owner, and only once that owner is a role', async () => {
  const { user, session } = await open('/services/pay/ @acme/checkout');
  const other = await screen.findByRole('checkbox', { name: 'Suggest Checkout for “Take payments”' });
  expect(other.getAttribute('aria-checked')).toBe('false');
  const role = screen.getByRole('checkbox', { name: /^Add the role “Checkout”/ });
  await user.click(role);
  expect(other.hasAttribute('data-disabled')).toBe(true);
  await user.click(role);
  await user.click(other);
  await user.click(await add('Add 3 suggestions'));
  expect(pictureOf(session.store.getState().matrix).at(-1)).toBe('Take payments | R | - | A?');
});

test('reads pasted text of a catalog', async () => {
  const user = userEvent.setup();
  renderWithPanels(<OwnersDialog />, sketch);
  await user.click(screen.getByRole('textbox', { name: 'Or paste the text' }));
  await user.paste('kind: Component\nmetadata:\n  name: cart\nspec:\n  owner: checkout\n');
  await user.click(screen.getByRole('button', { name: 'Read the text' }));
  expect(await screen.findByRole('checkbox', { name: 'Build and run cart' })).toBeTruthy();
});

test('says why a file is refused, and takes another', async () => {
  const { user } = await open('nothing to see');
  expect((await screen.findByRole('alert')).textContent).toContain('This is not a CODEOWNERS file');
  await user.upload(screen.getByLabelText('Choose a CODEOWNERS or catalog file'), file('* @acme/all'));
  expect(await add(/^Add 2 suggestions/)).toBeTruthy();
});

test('says that everything is there already', async () => {
  const matrix = matrixFromSketch('| acme = Mia\n## Run\nAll the code [scope=x] | RA');
  const all = matrix.activities[idOf<never>('All the code')] as object;
  const given = { ...matrix, activities: { all: { ...all, paths: ['*'] } } } as unknown as Matrix;
  const { user } = await open('* @mia', given);
  expect(await screen.findByText('Everything in this file is already in the matrix')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Choose another file' }));
  expect(screen.getByLabelText('Choose a CODEOWNERS or catalog file')).toBeTruthy();
});

test('copies CODEOWNERS from the rows that carry paths, and says whose handle is missing', async () => {
  const matrix = matrixFromSketch(sketch);
  const id = idOf<never>('Take payments');
  const row = matrix.activities[id] as object;
  const user = userEvent.setup();
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  renderWithPanels(<OwnersDialog />, {
    ...matrix,
    activities: { [id]: { ...row, paths: ['/services/pay/'] } },
  } as Matrix);
  const missing = screen.getByRole('list', { name: 'Written as comments' });
  expect(missing.textContent).toContain('No handle for "Payments team"');
  await user.click(screen.getByRole('button', { name: 'Copy as CODEOWNERS' }));
  expect(write.mock.lastCall?.[0]).toContain('# /services/pay/ has no owner here.');
});

test('reads several files together, and says which line is of which', async () => {
  const user = userEvent.setup();
  renderWithPanels(<OwnersDialog />, sketch);
  await user.upload(screen.getByLabelText('Choose a CODEOWNERS or catalog file'), [
    file('/shop/ @acme/shoppers\n/x/ oops'),
    file(
      'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: till\nspec:\n  type: service\n  lifecycle: production\n  owner: cashiers\n',
      'catalog-info.yaml',
    ),
  ]);
  expect(
    await screen.findByText(/CODEOWNERS, catalog-info.yaml · CODEOWNERS and Backstage catalog/),
  ).toBeTruthy();
  expect(screen.getByRole('list', { name: 'Roles (2)' })).toBeTruthy();
  expect(
    within(screen.getByRole('list', { name: 'Problems' })).getAllByText(/\(CODEOWNERS\)$/),
  ).not.toHaveLength(0);
});

test('the layer of a new role is a guess that can be changed', async () => {
  const { user, session } = await open('/shop/ @acme/platform-team\n/x/ @acme/shoppers');
  const layer = await screen.findByRole('combobox', { name: 'Layer of @acme/platform-team' });
  expect(layer.textContent).toContain('Platform');
  await user.click(layer);
  await user.click(await screen.findByRole('option', { name: 'Layer: Security' }));
  await user.click(await add(/^Add \d suggestions/));
  const roles = Object.values(session.store.getState().matrix.roles);
  expect(roles.find(({ name }) => /^Platform/.test(name))?.layer).toBe('security');
  expect(roles.find(({ name }) => name === 'Shoppers')?.layer).toBeUndefined();
});
