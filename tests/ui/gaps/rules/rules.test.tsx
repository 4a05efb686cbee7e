import { act, fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { findingNamed, renderPanel } from '../renderPanel';
// Loaded lazily in the app; here at once, so that no test waits for the first load.
import '../../../../src/ui/gaps/ruleHelp/TuneDialog';
import '../../../../src/ui/gaps/rules/RulesDialog';

const SKETCH = `
                 | Architect | Engineer | Operator | Manager | Owner | Clerk | Buyer | Seller
  Draw the plans | AR        | R        | R        | R       | R     | R     | R     |
  Pay the bill   | AR        | R        | R        | R       | R     | R     | R     | R
  Order parts    | R         |          | C        |         |       |       |       | `;
const CROWD = 'too-many-responsible';

test('while a rule is tuned, it says what it would find, and keeps nothing until told', async () => {
  const { user, session } = renderPanel(SKETCH, [CROWD]);
  const before = session.store.getState().analysis.findings.length;
  expect(before).toBe(2);
  await user.click(screen.getAllByRole('button', { name: 'Why it matters' })[0] as HTMLElement);
  await user.click(screen.getByRole('button', { name: 'Adjust this rule' }));
  // By its name: a message that another file left is a dialog too, for eight seconds.
  const dialog = await screen.findByRole('dialog', { name: 'Too many roles are responsible' });
  expect(within(dialog).getByText('Finds 2 gaps now.')).toBeTruthy();
  fireEvent.change(within(dialog).getAllByRole('slider')[0] as HTMLElement, { target: { value: '8' } });
  expect(within(dialog).getByText('Finds 1 gap now.')).toBeTruthy();
  expect(session.store.getState().analysis.findings).toHaveLength(2);
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  expect(session.store.getState().analysis.findings).toHaveLength(1);
});

test('the list of rules finds one by a word, and switches it off', async () => {
  const { user, session } = renderPanel(SKETCH, ['no-accountable']);
  expect(findingNamed('Nobody is accountable')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Rules' }));
  const dialog = await screen.findByRole('dialog', { name: 'Rules' });
  fireEvent.change(within(dialog).getByRole('textbox', { name: 'Find a rule' }), {
    target: { value: 'no-accountable' },
  });
  const line = within(dialog).getByText('1 open').closest('details') as HTMLDetailsElement;
  line.open = true;
  fireEvent(line, new Event('toggle'));
  await user.click(within(line).getByRole('checkbox', { name: 'Use this rule in this matrix' }));
  expect(within(line).getByText('Off. If you turn the rule on, it finds 1 gap.')).toBeTruthy();
  await user.click(within(line).getByRole('button', { name: 'Apply' }));
  expect(session.store.getState().analysis.findings).toEqual([]);
  expect(session.store.getState().undoLabel).toBe('turn off the rule “Nobody is accountable”');
});

test('a rule is explained and not tuned where the matrix can only be read', async () => {
  const { user, session } = renderPanel(SKETCH, [CROWD]);
  await user.click(screen.getAllByRole('button', { name: 'Why it matters' })[0] as HTMLElement);
  expect(screen.getByRole('button', { name: 'Adjust this rule' })).toBeTruthy();
  act(() => session.store.setState({ save: { kind: 'read-only', reason: 'This matrix came in a link.' } }));
  expect(screen.queryByRole('button', { name: 'Adjust this rule' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Rules' }));
  const dialog = await screen.findByRole('dialog', { name: 'Rules' });
  fireEvent.change(within(dialog).getByRole('textbox', { name: 'Find a rule' }), {
    target: { value: CROWD },
  });
  const line = within(dialog).getByText('2 open').closest('details') as HTMLDetailsElement;
  line.open = true;
  fireEvent(line, new Event('toggle'));
  await user.click(within(line).getByRole('checkbox', { name: 'Use this rule in this matrix' }));
  expect(within(line).getByText('Finds 2 gaps now.')).toBeTruthy();
  expect(
    within(line)
      .getAllByRole('slider')
      .every((slider) => slider.hasAttribute('disabled')),
  ).toBe(true);
  expect(within(line).queryByRole('button', { name: 'Apply' })).toBeNull();
});

test('axe finds nothing wrong in the list of rules', async () => {
  const { user } = renderPanel(SKETCH, ['no-accountable']);
  await user.click(screen.getByRole('button', { name: 'Rules' }));
  const dialog = await screen.findByRole('dialog', { name: 'Rules' });
  fireEvent.change(within(dialog).getByRole('textbox', { name: 'Find a rule' }), {
    target: { value: 'accountable' },
  });
  const { violations } = await axe.run(dialog, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('what a rule does not tell of a table of one’s own is told once a person wants it', async () => {
  const own = [
    'settings: tagsConfirmed=yes',
    '| Lead | Dev | Ops | QA',
    '## Build',
    ...Array.from({ length: 6 }, (_, at) => `Code ${at} #delivery | A | R | I | R`),
    '## Run',
    ...Array.from({ length: 8 }, (_, at) => `Run ${at} #platform | I | R | A | R`),
    'Own the bill #cost #end-to-end | I | I | R | A',
  ].join('\n');
  const { user, session } = renderPanel(own, ['service-levels-unowned']);
  const found = () => session.store.getState().analysis.findings.length;
  expect(found()).toBe(0);
  await user.click(screen.getByRole('button', { name: 'Rules' }));
  const dialog = await screen.findByRole('dialog', { name: 'Rules' });
  fireEvent.change(within(dialog).getByRole('textbox', { name: 'Find a rule' }), {
    target: { value: 'service-levels-unowned' },
  });
  const line = within(dialog)
    .getByText('shown only where it should be fixed')
    .closest('details') as HTMLDetailsElement;
  line.open = true;
  fireEvent(line, new Event('toggle'));
  expect(within(line).getByText('Finds 0 gaps now. 1 more is only worth a look.')).toBeTruthy();
  const looks = within(line).getByRole('checkbox', { name: 'Also show what is only worth a look' });
  await user.click(looks);
  expect(within(line).getByText('Finds 1 gap now.')).toBeTruthy();
  await user.click(within(line).getByRole('button', { name: 'Apply' }));
  expect(found()).toBe(1);
  // Off and on again is as it was before.
  const use = within(line).getByRole('checkbox', { name: 'Use this rule in this matrix' });
  await user.click(use);
  expect(within(line).queryByRole('checkbox', { name: 'Also show what is only worth a look' })).toBeNull();
  await user.click(use);
  await user.click(within(line).getByRole('button', { name: 'Apply' }));
  expect([found(), session.store.getState().matrix.settings.rules['service-levels-unowned']]).toEqual([
    0,
    undefined,
  ]);
});
