import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { GridViewProvider } from '../../../../src/ui/gridView/GridViewContext';
import { createGridView } from '../../../../src/ui/gridView/gridView';
import ToastRegion from '../../../../src/ui/parts/ToastRegion';
import PeopleScreen from '../../../../src/ui/people/screen/PeopleScreen';
import { createPanels, PanelsProvider } from '../../../../src/ui/workspace/panels';
import { memorySession } from '../../../support/memorySession';
import { renderWithSession } from '../../../support/session';
import { staffedMatrix } from '../../../support/staffedMatrix';

const SKETCH = `
  people: Ann team=SRE; Bob team=SRE fraction=0.5; Cyd team=Web
               | Architect = Ann | Engineer = Bob | Writer
  ## Planning
  Set budget   | A               | R              | C
  ## Running
  Fix alerts   | C               | RA             | I
  Write guide  | I               | R              | A`;

function show(matrix: Matrix | string) {
  const session = memorySession(typeof matrix === 'string' ? matrixFromSketch(matrix) : matrix);
  const view = createGridView(session);
  const shown = renderWithSession(
    <GridViewProvider value={view}>
      <PanelsProvider value={createPanels()}>
        <PeopleScreen />
        <ToastRegion />
      </PanelsProvider>
    </GridViewProvider>,
    session,
  );
  return { ...shown, user: userEvent.setup() };
}

/** What each option says to those who do not see it. */
const options = () => screen.getAllByRole('option').map((option) => option.firstChild?.textContent);
const panel = () => screen.getByRole('complementary');

describe('the People screen', () => {
  it('shows what each person carries, most accountable first, with the vacant role in the list', () => {
    show(SKETCH);
    expect(options()).toEqual([
      'Bob, Engineer: 1 accountable, 3 responsible',
      'Ann, Architect: 1 accountable, 1 consulted, 1 informed',
      'Cyd: nothing',
      'Writer, vacant: 1 accountable, 1 consulted, 1 informed',
    ]);
  });

  // One of three activities was called a third “of all activities” with two people, and half with four.
  it('says a share of the letters that were given, and of nothing else', () => {
    show(`
      people: Ann; Bob
                 | Architect = Ann, Bob
      Set budget | A
      Fix alerts | R`);
    const [ann] = screen.getAllByRole('option');
    expect(ann?.textContent).toContain('50% of all A');
  });

  it('sorts, narrows, and switches to roles and teams', async () => {
    const { user } = show(SKETCH);
    await user.click(screen.getByRole('button', { name: '1 vacant role' }));
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: '1 vacant role' }));
    await user.type(screen.getByRole('textbox', { name: /Find/ }), 'engin');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await user.clear(screen.getByRole('textbox', { name: /Find/ }));
    await user.click(screen.getByRole('button', { name: 'Roles' }));
    expect(screen.getAllByRole('option')).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Teams' }));
    expect(screen.getByRole('option', { name: /^SRE, 2 people/ })).toBeDefined();
  });

  it('leads from a bar to its rows, and from a code to the rows with it', async () => {
    const { user } = show(SKETCH);
    await user.click(screen.getByRole('option', { name: /^Bob/ }));
    expect(within(panel()).getByRole('region', { name: 'Planning' }).textContent).toContain('Set budget');
    await user.click(within(panel()).getByRole('button', { name: 'Accountable: 1 activity' }));
    expect(within(panel()).queryByRole('region', { name: 'Planning' })).toBeNull();
    expect(within(panel()).getByRole('button', { name: /^Fix alerts/ })).toBeDefined();
  });

  it('has the figures behind the pictures as a table, and heat by section with its numbers', async () => {
    const { user } = show(SKETCH);
    await user.click(screen.getByRole('radio', { name: 'Table' }));
    const row = screen.getByRole('row', { name: /^Bob/ });
    const cells = within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(cells).toEqual(['Engineer', '1', '3', '0', '0', '4', '0.5', '8', '33%']);
    await user.click(screen.getByRole('radio', { name: 'Heat map' }));
    // The dot stood there unexplained.
    expect(screen.getByText('· only consulted or informed')).toBeDefined();
    await user.click(
      screen.getByRole('button', { name: 'Bob, Running: accountable for 1, responsible for 2, 3 in total' }),
    );
    expect(within(panel()).getByRole('button', { name: /^Running/ })).toBeDefined();
    expect(within(panel()).queryByRole('button', { name: /^Set budget/ })).toBeNull();
  });

  it('answers what if someone leaves, and hands over in one change that undo takes back', async () => {
    const { user, session } = show(SKETCH);
    await user.click(screen.getByRole('option', { name: /^Ann/ }));
    await user.click(screen.getByRole('radio', { name: 'What if' }));
    expect(panel().textContent).toContain('1 activity would have no accountable person.');
    const lost = within(panel()).getByRole('table', {
      name: 'Activities without an accountable or responsible person',
    });
    expect(within(lost).getByRole('row', { name: 'Set budget no A' })).toBeDefined();
    await waitFor(() => within(panel()).getByRole('region', { name: 'Changes to gaps' }));
    await user.click(within(panel()).getByRole('button', { name: 'Hand over to Bob…' }));
    expect(session.store.getState().undoLabel).toBeNull();
    await user.click(within(panel()).getByRole('button', { name: 'Hand over to Bob' }));
    expect(session.store.getState().undoLabel).toBe('hand over from “Ann” to “Bob”');
    expect(screen.getByRole('option', { name: /^Bob, Architect, Engineer/ })).toBeDefined();
    session.undo();
    await waitFor(() => screen.getByRole('option', { name: /^Ann, Architect/ }));
  });

  it('puts someone into a vacant role from the overview', async () => {
    const { user } = show(SKETCH);
    await user.click(
      within(screen.getByRole('region', { name: 'Vacant roles' })).getByRole('button', { name: 'Writer' }),
    );
    await user.type(within(panel()).getByRole('combobox', { name: 'Add a person' }), 'Cyd{Enter}');
    await waitFor(() => screen.getByRole('option', { name: /^Cyd, Writer/ }));
  });

  it('refuses a working time that nobody can work, with a sentence', async () => {
    const { user } = show(SKETCH);
    await user.click(screen.getByRole('option', { name: /^Ann/ }));
    await user.click(screen.getByRole('radio', { name: 'Details' }));
    await user.type(within(panel()).getByRole('textbox', { name: 'Working time (%)' }), '180%{Enter}');
    expect(await screen.findAllByText('Enter a working time between 0% and 100%.')).not.toEqual([]);
  });

  it('offers names that look like one for merging', async () => {
    const { user, session } = show('people: Jonathan; Jonathon\n| Architect = Jonathan\nSet budget | A');
    await user.click(await screen.findByRole('button', { name: 'Merge into Jonathan' }));
    expect(Object.keys(session.store.getState().matrix.people)).toHaveLength(1);
  });

  it('shows roles where there are no people yet, and invites to enter some', async () => {
    const { user } = show('| Architect\nSet budget | A');
    expect(screen.getByRole('option', { name: /^Architect/ })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'People' }));
    expect(screen.getByText('No people yet')).toBeDefined();
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('says of a matrix without roles that it has none, and blames no filter', () => {
    show('');
    expect(screen.getByText('No roles yet')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
  });

  it('draws only what is in view of two thousand people', () => {
    show(staffedMatrix(200, 50, 2_000));
    expect(screen.getByRole('listbox').children.length).toBeLessThan(40);
    expect(screen.getAllByRole('option')[0]?.getAttribute('aria-setsize')).toBe('2005');
  });
});

it('offers nobody to be added, and no names to be merged, where the matrix can only be read', async () => {
  const { session } = show('people: Jonathan; Jonathon\n| Architect = Jonathan\nSet budget | A');
  expect(await screen.findByRole('button', { name: /^Merge into/ })).toBeTruthy();
  act(() => session.store.setState({ save: { kind: 'read-only', reason: 'This matrix came in a link.' } }));
  expect(screen.queryByRole('button', { name: /^Merge into|^Add people/ })).toBeNull();
  expect(screen.getByRole('region', { name: 'Possible duplicates' })).toBeTruthy();
});

it('only shows what is known of a person where the matrix can only be read', async () => {
  const { session, user } = show(SKETCH);
  await user.click(screen.getByRole('option', { name: /^Ann/ }));
  await user.click(screen.getByRole('radio', { name: 'Details' }));
  const changing = () => within(panel()).queryAllByRole('button', { name: /^(Take|Add|Remove|Delete)/ });
  expect(changing().length).toBeGreaterThan(2);
  act(() => session.store.setState({ save: { kind: 'read-only', reason: 'This matrix came in a link.' } }));
  expect(changing()).toEqual([]);
  const fields = within(panel()).getAllByRole('textbox');
  expect(fields.filter((field) => !field.hasAttribute('readonly'))).toEqual([]);
  const choices = within(panel()).getAllByRole('combobox');
  expect(
    choices.filter(
      (choice) => choice.getAttribute('aria-disabled') !== 'true' && !choice.hasAttribute('disabled'),
    ),
  ).toEqual([]);
});
