import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { RoleId } from '../../../src/domain/matrix/ids';
import type { Activity } from '../../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import CoverageScreen from '../../../src/ui/coverage/CoverageScreen';
import { GridViewProvider } from '../../../src/ui/gridView/GridViewContext';
import { createGridView } from '../../../src/ui/gridView/gridView';
import ToastRegion from '../../../src/ui/parts/ToastRegion';
import { createPanels, PanelsProvider } from '../../../src/ui/workspace/panels';
import { memorySession } from '../../support/memorySession';
import { renderWithSession } from '../../support/session';

const SKETCH = `
  settings: frameworks=gdpr+
                                | Lawyer @assurance | Engineer @application
  ## Privacy
  Handle requests <ref-dsr>     | RA                | R
  Tell the authority {notify-regulator} | R         |                     `;

function open(sketch = SKETCH) {
  const session = memorySession(matrixFromSketch(sketch));
  const user = userEvent.setup();
  renderWithSession(
    <PanelsProvider value={createPanels()}>
      <GridViewProvider value={createGridView(session)}>
        <CoverageScreen />
        <ToastRegion />
      </GridViewProvider>
    </PanelsProvider>,
    session,
  );
  const item = (ref: string) => {
    const found = screen.getAllByRole('row').find((entry) => within(entry).queryAllByText(ref).length > 0);
    if (!found) throw new Error(`No item ${ref} is shown.`);
    return within(found);
  };
  return { session, user, item };
}

it('says of each item which row and owner cover it, or what is missing', () => {
  const { item } = open();
  expect(item('Art 12-22').getByText('Lawyer is accountable for “Handle requests”.')).not.toBeNull();
  expect(item('Art 33').getByText('“Tell the authority” has no accountable role.')).not.toBeNull();
  expect(item('Art 30').getByText('No activity that we recognise covers this.')).not.toBeNull();
  expect(item('Art 37-39').getByText('Add people to the roles to check this.')).not.toBeNull();
});

it('opens with what is not covered, and what is covered comes last', () => {
  open();
  const states = within(screen.getByRole('table', { name: /^Items of / }))
    .getAllByRole('row')
    .flatMap(
      (row) =>
        /^[!?✓]?(Not covered|No single owner|Needs people|Covered)/.exec(row.textContent ?? '')?.[1] ?? [],
    );
  expect(states[0]).toBe('Not covered');
  expect(states.at(-1)).toBe('Covered');
  expect([...new Set(states)]).toEqual(['Not covered', 'No single owner', 'Needs people', 'Covered']);
  expect(states.lastIndexOf('Not covered')).toBe(states.indexOf('No single owner') - 1);
});

it('adds the row that closes an item, as one change that undo takes back', async () => {
  const { user, item, session } = open();
  await user.click(item('Art 30').getByRole('button', { name: 'Add activity… for Art 30' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Add 1 activity' }));
  expect(item('Art 30').getByText(/is accountable for/)).not.toBeNull();
  session.undo();
  expect(await screen.findAllByText('No activity that we recognise covers this.')).not.toHaveLength(0);
});

it('lets a role be chosen for an activity before it is added, and only that one is confirmed', async () => {
  const { user, item, session } = open();
  await user.click(item('Art 30').getByRole('button', { name: 'Add activity… for Art 30' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Add 1 activity' }));
  await user.click(dialog.getByRole('combobox'));
  await user.click(await screen.findByRole('option', { name: 'Engineer' }));
  await user.click(dialog.getByRole('button', { name: 'Add 1 activity' }));
  await screen.findByText(/^Added “.+”\. In .+\. Accountable: Engineer\.$/);
  const added = Object.values<Activity>(session.store.getState().matrix.activities).at(-1);
  const engineer = idOf<RoleId>('Engineer');
  expect(added?.assignments[engineer]).toContain('A');
  expect(added?.suggested?.[engineer]).toBeUndefined();
});

it('offers as many activities as it then adds, though one may close two items', async () => {
  const { user } = open();
  const offer = screen.getByRole('button', { name: /^Add \d+ missing activities/ });
  const count = /\d+/.exec(offer.textContent ?? '')?.[0];
  await user.click(offer);
  expect(screen.getByRole('dialog', { name: `Add ${count} activities` })).not.toBeNull();
});

it('adds nothing where the dialog is left', async () => {
  const { user, session } = open();
  const before = session.store.getState().matrix;
  await user.click(screen.getByRole('button', { name: /^Add \d+ missing activities/ }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Cancel' }));
  expect(session.store.getState().matrix).toBe(before);
});

it('adds all missing rows of a framework in one change', async () => {
  const { user, session } = open();
  const before = Object.keys(session.store.getState().matrix.activities).length;
  await user.click(screen.getByRole('button', { name: /^Add \d+ missing activities/ }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: /^Add \d+ activities$/ }));
  expect(screen.queryByText('No activity that we recognise covers this.')).toBeNull();
  session.undo();
  expect(Object.keys(session.store.getState().matrix.activities)).toHaveLength(before);
});

it('sets an item aside with a reason, and asks for it again', async () => {
  const { user, item } = open();
  await user.click(item('Art 26').getByRole('button', { name: /Not applicable/ }));
  await user.click(screen.getByRole('button', { name: 'Mark as not applicable' }));
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Not us');
  await user.click(screen.getByRole('button', { name: 'Mark as not applicable' }));
  expect(item('Art 26').getByText(/Not us/)).not.toBeNull();
  await user.click(item('Art 26').getByRole('button', { name: 'Mark as applicable for Art 26' }));
  expect(item('Art 26').getByText('No activity that we recognise covers this.')).not.toBeNull();
});

it('leads from each square of the map to its item', async () => {
  const { user, item } = open();
  await user.click(screen.getByRole('button', { name: 'Art 35, DPIA, DPO advice sought: not covered' }));
  const row = item('Art 35').getByText('DPIA, DPO advice sought').closest('tr');
  expect(row?.getAttribute('aria-current')).toBe('true');
  // In the next frame, so that it does not come in the middle of another test.
  await waitFor(() => expect(document.activeElement).toBe(row));
});

it('moves along a framework of the map with the arrow keys', async () => {
  const { user } = open();
  const squares = within(screen.getByRole('group', { name: 'GDPR, 11 items' })).getAllByRole('button');
  squares[0]?.focus();
  await user.keyboard('{ArrowRight}{ArrowRight}{End}{ArrowLeft}');
  expect(document.activeElement).toBe(squares.at(-2));
});

it('shows only items of one state when asked', async () => {
  const { user } = open();
  await user.click(screen.getByRole('button', { name: /^No single owner 1/ }));
  const table = screen.getByRole('table', { name: 'Items of GDPR' });
  expect(within(table).getAllByRole('row')).toHaveLength(2);
});

it('makes gaps of the items of a mandatory framework, as its box says', async () => {
  const { session, user } = open();
  const told = () =>
    session.store.getState().analysis.findings.filter(({ ruleId }) => ruleId === 'framework-coverage-gap');
  expect(told()).toEqual([]);
  const box = screen.getByRole('checkbox', { name: 'Mandatory for us: GDPR' });
  expect(screen.getByText('Items without an owner count as gaps.').id).toBe(
    box.getAttribute('aria-describedby'),
  );
  await user.click(box);
  expect(told()).not.toEqual([]);
});

it('switches frameworks on and off, and says when none is on', async () => {
  const { user } = open('| Engineer\nWork | RA');
  expect(screen.getByText('No framework chosen')).not.toBeNull();
  await user.click(screen.getByRole('checkbox', { name: /^HIPAA/ }));
  expect(screen.getByRole('heading', { name: /^HIPAA/ })).not.toBeNull();
});

it('does not say that an item is not covered where too few activities are recognised', () => {
  const whatever = Array.from({ length: 12 }, (_, place) => `Whatever ${place} | RA | R`);
  const { item } = open([SKETCH, ...whatever].join('\n'));
  expect(item('Art 30').getByText('Not recognised')).not.toBeNull();
  expect(item('Art 30').getByText(/One of the others may\./)).not.toBeNull();
  expect(item('Art 30').getByRole('button', { name: /Add activity/ })).not.toBeNull();
  expect(screen.getByText(/\d+ are not recognised yet/)).not.toBeNull();
});
