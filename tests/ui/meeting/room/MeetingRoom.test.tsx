import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import MeetingScreen from '../../../../src/ui/meeting/MeetingScreen';
import { memorySession } from '../../../support/memorySession';
import { renderWithSession } from '../../../support/session';

afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

async function startedOver(sketch: string): Promise<void> {
  renderWithSession(<MeetingScreen />, sketch);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Start the meeting' }));
}

const point = () => screen.getByRole('region', { name: 'Current point' });
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

// The minutes told people to make someone accountable who was so already.
test('a decision is in the minutes as something that was done', async () => {
  await startedOver(UNOWNED);
  fireEvent.keyDown(document.body, { key: '1' });
  const minutes = within(screen.getByRole('complementary', { name: 'Minutes' }));
  expect(minutes.getByText(/^Made .+ accountable for “Ship it”\./)).toBeTruthy();
});

test('a gap about no single activity is named once, and one about an activity beside its name', async () => {
  await startedOver(VACANT);
  expect(within(point()).getAllByText(/Manager is vacant and accountable/)).toHaveLength(1);
  expect(within(point()).getByText('should fix')).toBeTruthy();
});

test('a point that is parked was discussed, and nothing calls it settled', async () => {
  await startedOver(UNOWNED);
  fireEvent.keyDown(document.body, { key: 'p' });
  expect(screen.getByRole('banner').textContent).toMatch(/1 of \d+ discussed/);
  expect(document.body.textContent).not.toContain('settled');
});

test('the clock goes on after a break, and a machine that slept adds nothing', () => {
  vi.useFakeTimers();
  const session = memorySession(matrixFromSketch(UNOWNED), { now: () => Date.now() });
  renderWithSession(<MeetingScreen />, session);
  fireEvent.click(screen.getByRole('button', { name: 'Start the meeting' }));
  const clock = () => screen.getByRole('timer', { name: 'Time of the meeting' }).textContent;
  const pass = (minutes: number) => act(() => vi.advanceTimersByTime(minutes * 60_000));
  pass(7);
  expect(clock()).toBe(' 7 min');
  // The page is left between two ticks of the clock.
  pass(0.9);
  cleanup();
  pass(60);
  renderWithSession(<MeetingScreen />, session);
  expect(clock()).toBe(' 7 min');
  pass(0.2);
  expect(clock()).toBe(' 8 min');
  act(() => vi.setSystemTime(Date.now() + 8 * 3_600_000));
  pass(1);
  expect(Number.parseInt(clock() ?? '', 10)).toBeLessThan(12);
  fireEvent.click(screen.getByRole('button', { name: 'End meeting' }));
  expect(screen.getByRole('article').textContent).toMatch(/1[01] minutes/);
});
