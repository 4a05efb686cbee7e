import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { ActivityId, RoleId, SectionId } from '../../../src/domain/matrix/ids';
import { idOf } from '../../../src/domain/matrix/sketch';
import { atCell } from '../../../src/ui/gridView/layout/cellRefs';
import DetailsPanel from '../../../src/ui/matrix/details/DetailsPanel';
import { renderWithPanels } from '../../support/panels';

const SKETCH = `
                | Clerk @business | Manager @leadership
  ## Month
  Pay invoice #cost | R           | A?
  Close the books   |             |`;
const pay = idOf<ActivityId>('Pay invoice');
const clerk = idOf<RoleId>('Clerk');
const manager = idOf<RoleId>('Manager');

function openDetails(row: string, column: string) {
  const rendered = renderWithPanels(<DetailsPanel />, SKETCH);
  act(() => rendered.view.select(atCell({ row: row as ActivityId, column: column as RoleId })));
  const matrix = () => rendered.session.store.getState().matrix;
  return { ...rendered, matrix, user: userEvent.setup() };
}

it('shows the activity and the cell that is active, and follows the selection', async () => {
  const { view } = openDetails(pay, clerk);
  expect(await screen.findByRole('heading', { name: 'Activity' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Responsible' }).getAttribute('aria-pressed')).toBe('true');
  act(() => view.select(atCell({ row: 'header', column: manager })));
  expect(await screen.findByRole('heading', { name: 'Role' })).toBeTruthy();
  act(() => view.select(atCell({ row: idOf<SectionId>('Month'), column: 'name' })));
  expect(await screen.findByRole('heading', { name: 'Section' })).toBeTruthy();
  act(() => view.select(atCell({ row: 'header', column: 'name' })));
  expect(await screen.findByRole('heading', { name: 'Matrix' })).toBeTruthy();
});

it('renames on Enter, and takes the typing back on Escape', async () => {
  const { user, matrix } = openDetails(idOf('Month'), 'name');
  const name = await screen.findByRole('textbox', { name: 'Name' });
  await user.clear(name);
  await user.type(name, 'Week{Escape}');
  expect(matrix().sections[idOf<SectionId>('Month')]?.name).toBe('Month');
  await user.clear(name);
  await user.type(name, 'Week{Enter}');
  expect(matrix().sections[idOf<SectionId>('Month')]?.name).toBe('Week');
});

it('sets a condition and a note on the cell, and confirms what a template chose', async () => {
  const { user, matrix } = openDetails(pay, manager);
  await user.click(await screen.findByRole('button', { name: 'Confirm' }));
  expect(matrix().activities[pay]?.suggested?.[manager]).toBeUndefined();
  await user.type(screen.getByRole('textbox', { name: 'Applies only to' }), 'critical{Enter}');
  expect(matrix().activities[pay]?.conditions?.[manager]).toBe('critical');
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Ask{Control>}{Enter}{/Control}');
  expect(matrix().activities[pay]?.cellNotes?.[manager]).toBe('Ask');
});

it('takes a topic away and adds one of the person own', async () => {
  const { user, matrix } = openDetails(pay, 'name');
  await user.click(await screen.findByRole('button', { name: 'Remove cost' }));
  expect(matrix().activities[pay]?.concerns).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Add to Concerns' }));
  await user.type(await screen.findByRole('textbox', { name: 'Other' }), 'Fairness{Enter}');
  expect(matrix().activities[pay]?.concerns).toEqual(['fairness']);
});

it('shows the gaps of the row', async () => {
  openDetails(idOf('Close the books'), 'name');
  const gaps = await screen.findByRole('list', { name: 'Gaps of this activity' });
  expect(within(gaps).getAllByRole('button').length).toBeGreaterThan(0);
});

it('puts a new person behind a role by name, and takes them out', async () => {
  const { user, matrix } = openDetails('header', clerk);
  await user.type(await screen.findByRole('textbox', { name: 'Add a person' }), 'Ann{Enter}');
  expect(Object.values(matrix().people).map(({ name }) => name)).toEqual(['Ann']);
  await user.click(await screen.findByRole('button', { name: 'Remove Ann from Clerk' }));
  await waitFor(() => expect(Object.keys(matrix().roles[clerk]?.holders ?? {})).toEqual([]));
});

it('sets what rules need to know of the organisation', async () => {
  const { user, matrix } = openDetails('header', 'name');
  await user.click(await screen.findByRole('radio', { name: 'Many teams' }));
  await user.click(screen.getByRole('checkbox', { name: 'You run AI in production' }));
  expect(matrix().settings).toMatchObject({ organisationSize: 'large', aiInProduction: true });
});

it('refuses an empty name in a whole sentence, and keeps the old one', async () => {
  const { user, matrix } = openDetails('header', clerk);
  const name = await screen.findByRole('textbox', { name: 'Name' });
  await user.clear(name);
  await user.type(name, '{Enter}');
  expect((await screen.findAllByText('Enter a name. A role needs one.')).length).toBeGreaterThan(0);
  expect(matrix().roles[clerk]?.name).toBe('Clerk');
});

// All of it looked as if it could be changed, and each change was refused when it was made.
it.each([
  ['an activity with a cell', 'Activity', pay, manager],
  ['a role', 'Role', 'header', clerk],
  ['a section', 'Section', idOf<SectionId>('Month'), 'name'],
  ['the matrix', 'Matrix', 'header', 'name'],
])('only shows %s where the matrix can only be read', async (_, heading, row, column) => {
  const { session, matrix, user } = openDetails(row, column);
  await screen.findByRole('heading', { name: heading });
  const before = matrix();
  const editable = screen.getAllByRole('textbox').filter((field) => !field.hasAttribute('readonly'));
  expect(editable.length).toBeGreaterThan(0);
  act(() => session.store.setState({ save: { kind: 'read-only', reason: 'This matrix came in a link.' } }));
  for (const field of screen.getAllByRole('textbox')) expect(field.hasAttribute('readonly')).toBe(true);
  const boxes = screen.queryAllByRole('checkbox');
  for (const box of boxes) expect(box.getAttribute('aria-readonly')).toBe('true');
  for (const control of [...boxes, ...screen.queryAllByRole('radio'), ...screen.queryAllByRole('combobox')])
    await user.click(control);
  expect(screen.queryByRole('option')).toBeNull();
  const acts = screen
    .queryAllByRole('button')
    .filter((button) => !button.hasAttribute('disabled'))
    .map((button) => button.getAttribute('aria-label') ?? button.textContent ?? '')
    .filter((name) => !LOOKS.test(name));
  expect(acts).toEqual([]);
  expect(matrix()).toBe(before);
  expect(screen.queryByText('This matrix came in a link.')).toBeNull();
});

/** What only leads somewhere. */
const LOOKS = /^(Close the details|Show)/;
