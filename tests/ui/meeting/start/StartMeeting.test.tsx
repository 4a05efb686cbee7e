import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { settleRow } from '../../../../src/domain/edits/settleRow';
import { startRound } from '../../../../src/domain/edits/startRound';
import type { ActivityId, PersonId, RoundId } from '../../../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import MeetingScreen from '../../../../src/ui/meeting/MeetingScreen';
import { memorySession, TODAY } from '../../../support/memorySession';
import { renderWithSession } from '../../../support/session';

const SKETCH = `
          | Engineer = Ann | Manager = Ben
  ## Plan
  Plan it | R              | A
  ## Run
  Ship it | R              | C`;

const agenda = () =>
  within(screen.getByRole('list', { name: 'Agenda' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('what is gone through says how much of it there is, and a section narrows it', async () => {
  const user = userEvent.setup();
  renderWithSession(<MeetingScreen />, SKETCH);
  await user.click(screen.getByRole('radio', { name: 'Activities 2' }));
  expect(agenda()).toEqual(['Plan it', 'Ship it']);
  await user.click(screen.getByRole('combobox', { name: 'Section' }));
  await user.click(await screen.findByRole('option', { name: 'Run' }));
  expect(agenda()).toEqual(['Ship it']);
  await user.click(screen.getByRole('radio', { name: 'Disagreements 0' }));
  expect(screen.getByText('There is nothing of this kind to discuss.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Start the meeting' }).hasAttribute('disabled')).toBe(true);
});

test('what was put on the list to discuss is what the meeting begins with', () => {
  const session = memorySession(matrixFromSketch(SKETCH));
  const [id, personId, shipIt] = [idOf<RoundId>('View'), idOf<PersonId>('Ann'), idOf<ActivityId>('Ship it')];
  const asked = { [personId]: { personId, name: 'Ann', activityIds: [shipIt] } };
  session.run(
    startRound({ id, kind: 'perception', title: 'View', on: TODAY, asked, answers: {}, settled: {} }),
  );
  session.run(settleRow(session.store.getState().matrix, id, shipIt, 'discuss'));
  renderWithSession(<MeetingScreen />, session);
  expect(screen.getByRole('radio', { name: 'Disagreements 1' }).getAttribute('aria-checked')).toBe('true');
  expect(agenda()).toEqual(['Ship it: Nobody answered']);
});
