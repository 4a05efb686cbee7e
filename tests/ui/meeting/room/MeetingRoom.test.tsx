import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import MeetingScreen from '../../../../src/ui/meeting/MeetingScreen';
import { renderWithSession } from '../../../support/session';

async function startedOver(sketch: string): Promise<void> {
  renderWithSession(<MeetingScreen />, sketch);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Start the meeting' }));
}

const point = () => screen.getByRole('region', { name: 'The point now' });
const keys = () => screen.getByRole('contentinfo').textContent;

/** A gap about a role, which nothing but talking mends. */
const VACANT = `
          | Engineer = Ann | Manager
  ## Work
  Ship it | R              | A
  Plan it | R              | A`;
/** A gap about one activity, with fixes. */
const UNOWNED = `
          | Engineer = Ann | Manager = Ben
  ## Work
  Ship it | R              | C`;

test('a key is named for deciding only where there is a decision to choose', async () => {
  await startedOver(VACANT);
  expect(within(point()).queryByText('1')).toBeNull();
  expect(keys()).not.toContain('decide');
  expect(keys()).toContain('A assign');
});

test('where there is a decision to choose, its key is named', async () => {
  await startedOver(UNOWNED);
  expect(within(point()).getByText('1')).toBeTruthy();
  expect(keys()).toContain('1 decide A assign');
});

test('a gap about no single activity is named once, and one about an activity beside its name', async () => {
  await startedOver(VACANT);
  expect(within(point()).getAllByText(/Manager is vacant and accountable/)).toHaveLength(1);
  expect(within(point()).getByText('should fix')).toBeTruthy();
});
