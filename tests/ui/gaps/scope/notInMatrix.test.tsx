import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { named } from '../../../support/members';
import { tableKnown } from '../../../support/sketchLines';
import { renderPanel } from '../renderPanel';
// Loaded lazily in the app; here at once, so that no test waits for the first load.
import '../../../../src/ui/gaps/rules/RulesDialog';

const SKETCH = `
  settings: scope=build
                 | Architect @platform | Engineer @application
  ## Build
  Write the code | C                   | AR
  Test it        | I                   | AR`;

const region = () => screen.getByRole('region', { name: 'Not in this matrix' });
const item = (name: RegExp) => {
  const found = within(region())
    .getAllByRole('listitem', { hidden: true })
    .find((one) => name.test(one.textContent ?? ''));
  if (!found) throw new Error(`No area is called ${name}.`);
  return found;
};
const button = (area: RegExp, name: string) => within(item(area)).getByRole('button', { name, hidden: true });

test('areas that the matrix does not claim are items of their own and no gaps', () => {
  renderPanel(SKETCH);
  expect(within(region()).getAllByRole('listitem', { hidden: true })).toHaveLength(9);
  expect(within(region()).queryAllByRole('article', { hidden: true })).toEqual([]);
  expect(screen.queryByRole('article', { name: /cost/ })).toBeNull();
});

test('where too few activities are recognised it says so, and calls no area absent', () => {
  const unknown = [...'abcdefghijkl'].map((letter) => `Thing ${letter} | I | AR`).join('\n  ');
  renderPanel(`${SKETCH}\n  ${unknown}`);
  within(region()).getByText(
    /^Answerable recognises what \d of 14 activities are about. That is too few to look for all that may be missing.$/,
  );
  expect(within(region()).queryAllByRole('listitem', { hidden: true })).toEqual([]);
});

test('a matrix that was not made from a template says that less is asked of it, with the way to the rules', async () => {
  const { user } = renderPanel(tableKnown(12, 0, 'tagsConfirmed=yes'), [
    'secrets-unowned',
    'service-levels-unowned',
  ]);
  within(region()).getByText(
    /^Less is asked of a matrix that was not made from a template: what 1 other rule finds only worth a look is not shown\.$/,
  );
  await user.click(within(region()).getByRole('button', { name: 'Show the rules' }));
  const rules = within(await screen.findByRole('dialog', { name: 'Rules' }));
  // The sentence goes with its button, and took the list with it.
  await user.click(rules.getByRole('checkbox', { name: /^In all rules/ }));
  expect(screen.getByRole('dialog', { name: 'Rules' })).toBeTruthy();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('heading', { name: /^Gaps/ })).toBe(document.activeElement));
});

test('the list of rules gives the focus back to what opened it while that is there', async () => {
  const { user } = renderPanel(tableKnown(12, 0, 'tagsConfirmed=yes'), ['service-levels-unowned']);
  const button = within(region()).getByRole('button', { name: 'Show the rules' });
  await user.click(button);
  await screen.findByRole('dialog', { name: 'Rules' });
  await user.keyboard('{Escape}');
  await waitFor(() => expect(button).toBe(document.activeElement));
});

test('an area may be elsewhere, with its name, or not for us', async () => {
  const { user, session } = renderPanel(SKETCH);
  await user.click(button(/^Cost/, 'It is elsewhere'));
  await user.type(screen.getByLabelText('Where is Cost decided?'), 'FinOps{Enter}');
  expect(item(/^Cost/).textContent).toContain(
    'Cost is elsewhere: FinOps.Add the rowsIt is elsewhereNot for usAsk again',
  );
  await user.click(button(/^Security/, 'Not for us'));
  expect(session.store.getState().matrix.settings.scope).toMatchObject({
    cost: { state: 'elsewhere', by: 'person', where: 'FinOps' },
    security: { state: 'not-ours', by: 'person' },
  });
});

// An answered area had to be asked again first.
test('an area that is elsewhere may be said to be not for us', async () => {
  const { user, session } = renderPanel(SKETCH);
  await user.click(button(/^Cost/, 'It is elsewhere'));
  await user.click(button(/^Cost/, 'Not for us'));
  expect(session.store.getState().matrix.settings.scope?.cost).toEqual({ state: 'not-ours', by: 'person' });
  expect(screen.queryByLabelText('Where is Cost decided?')).toBeNull();
  expect(item(/^Cost/).textContent).toContain(
    'Cost is not for us.Add the rowsIt is elsewhereNot for usAsk again',
  );
});

test('adding the rows claims the area, and they come whole', async () => {
  const { user, session } = renderPanel(SKETCH);
  await user.click(button(/^Cost/, 'Add the rows'));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: /^Add \d activities/ }));
  const { matrix, analysis } = session.store.getState();
  expect(matrix.settings.scope?.cost).toMatchObject({ state: 'here', by: 'person' });
  expect(Object.values(matrix.activities).map(({ origin }) => origin)).toContain('gov-cost-owner');
  expect(analysis.findings.filter(({ severity }) => severity === 'must')).toEqual([]);
});

// The message named neither the role nor the section.
test('what was added for an area is told with who is accountable, and shown', async () => {
  const { user, session, grid } = renderPanel(SKETCH);
  const before = session.store.getState().matrix.activities;
  await user.click(button(/^Cost/, 'Add the rows'));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: /^Add \d activities/ }));
  await screen.findByText(/^Added \d activities of Cost\. In .+\. Suggested as accountable: .+\./);
  await user.click(screen.getByRole('button', { name: 'Show' }));
  expect(before).not.toHaveProperty(String(grid.store.getState().selection.active.row));
  location.hash = '';
});

test('an area may be in another matrix of this device, which is then named and linked', async () => {
  const finance = named('Finance', '| Lead\nWatch spend | A');
  const { user, session } = renderPanel(SKETCH, undefined, [finance]);
  await user.click(button(/^Cost/, 'It is elsewhere'));
  await user.click(screen.getByRole('combobox', { name: 'Matrix that decides Cost' }));
  await user.click(await screen.findByRole('option', { name: 'Finance' }));
  expect(session.store.getState().matrix.settings.scope?.cost).toEqual({
    state: 'elsewhere',
    by: 'person',
    where: 'Finance',
    matrixId: finance.id,
  });
  const link = within(item(/^Cost/)).getByRole('link', { name: 'Finance', hidden: true });
  expect(link.getAttribute('href')).toBe(`#/m/${finance.id}`);
});

// “4 areas are not in it” was said of areas that have activities there.
test('an area with activities is not called absent, and one click says that it is decided here', async () => {
  const { user, session } = renderPanel(`${SKETCH}
  Watch the bill #cost | A | R`);
  expect(
    within(region()).getByText(
      /^Not in this matrix: 8 areas. 1 area has activities, but nobody has said that it is decided here.$/,
    ),
  ).toBeTruthy();
  await user.click(button(/^Cost/, 'It is decided here'));
  expect(session.store.getState().matrix.settings.scope?.cost).toEqual({ state: 'here', by: 'person' });
  // The button is gone, and whoever pressed it by key goes on from here.
  expect(document.activeElement).toBe(within(region()).getByText('Not in this matrix: 8 areas'));
});
