import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Activity } from '../../../../src/domain/matrix/matrix';
import IncidentsBadge from '../../../../src/ui/incidents/IncidentsBadge';
import IncidentsScreen from '../../../../src/ui/incidents/IncidentsScreen';
import { matrixAddress } from '../../../../src/ui/routing/route';
import { renderWithPanels } from '../../../support/panels';

const SKETCH = `
                                     | Commander @command | Platform @platform | Finance @business
  ## Incident response (area)
  Command incidents {command}        | A R                | C                  |
  Watch the bill {cost-triage} #cost |                    | R                  | C`;

const ui = (
  <>
    <IncidentsBadge />
    <IncidentsScreen />
  </>
);
const side = () => within(screen.getByRole('navigation', { name: 'Incident audit' }));

// The tab said 18 and the screen "0 of 22", with no word on what each of them counts.
it('says the number of the tab in words, beside how many scenarios are fully answered', () => {
  const { session, container } = renderWithPanels(ui, SKETCH);
  const { length } = session.store.getState().analysis.scenarios;
  expect(length).toBeGreaterThan(1);
  expect(container.firstChild?.textContent).toBe(`${length} scenarios have gaps during the incident`);
  expect(side().getByText(/^0 of \d+ scenarios are fully answered\./).textContent).toContain(
    ` ${length} have gaps during the incident itself.`,
  );
});

// The answer was there before the team had said a word, so nothing was tested.
it('keeps the answer of the matrix to itself in a rehearsal until it is asked for', async () => {
  renderWithPanels(ui, SKETCH);
  const user = userEvent.setup();
  await user.click(side().getByRole('button', { name: /^Runaway cloud spend/ }));
  await user.click(screen.getByRole('button', { name: 'Rehearse' }));
  await user.click(screen.getByRole('button', { name: 'Start the clock' }));
  expect(screen.queryByText(/^The matrix says: /)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show the matrix’s answer' }));
  expect(screen.getByText(/^The matrix says: /)).not.toBeNull();
});

// A row was added far below, in another screen, with an owner that neither the dialog nor the message named.
it('names who becomes accountable by a fix, before and after, and shows the activity that was added', async () => {
  const { session, view } = renderWithPanels(ui, SKETCH);
  const user = userEvent.setup();
  await user.click(side().getByRole('button', { name: /^Runaway cloud spend/ }));
  await user.click(screen.getByRole('button', { name: 'Fix gaps in the matrix…' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getAllByText(/^In .+\. Suggested as accountable: \w+\./).length).toBeGreaterThan(0);
  const before = session.store.getState().matrix.activities;
  await user.click(dialog.getByRole('button', { name: /^Apply \d+ fixes$/ }));
  await screen.findByText(
    /^Applied \d+ fixes to “Runaway cloud spend”\. In .+\. Suggested as accountable: [^.]+\.$/,
  );
  await user.click(screen.getByRole('button', { name: 'Show' }));
  expect(location.hash).toBe(matrixAddress(session.store.getState().matrix.id));
  const added = Object.values<Activity>(session.store.getState().matrix.activities).filter(
    ({ id }) => !(id in before),
  );
  expect(added.map(({ id }) => id)).toContain(view.store.getState().selection.active.row);
});
