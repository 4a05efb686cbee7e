import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { FollowUp, Meeting, MeetingPoint } from '../../../../src/domain/matrix/agreement';
import type { CalendarDate } from '../../../../src/domain/matrix/date';
import type { FollowUpId, MeetingId, PointId } from '../../../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import MeetingScreen from '../../../../src/ui/meeting/MeetingScreen';
import { TODAY } from '../../../support/memorySession';
import { renderWithSession } from '../../../support/session';

const point = (name: string, change: Partial<MeetingPoint>): MeetingPoint => ({
  id: idOf<PointId>(name),
  order: name,
  about: {},
  title: name,
  outcome: 'open',
  ...change,
});
const askFinance: FollowUp = {
  id: idOf<FollowUpId>('Ask finance'),
  order: 'a0',
  text: 'Ask finance',
  owner: 'Ann',
  dueOn: '2026-12-05' as CalendarDate,
};
const points = [
  point('a Budget', { outcome: 'decided', decision: 'Ann owns it.' }),
  point('b Backups', { outcome: 'parked', decision: 'Not decided', note: 'After the move' }),
  point('c Keys', {}),
];
const meeting: Meeting = {
  id: idOf<MeetingId>('Review'),
  title: 'Review',
  on: TODAY,
  attendees: ['Ann', 'Ben'],
  points: Object.fromEntries(points.map((one) => [one.id, one])),
  followUps: { [askFinance.id]: askFinance },
  minutes: 25,
  closedOn: TODAY,
};

function opened() {
  const matrix = { ...matrixFromSketch('Ship it | Engineer'), meetings: { [meeting.id]: meeting } };
  return { ...renderWithSession(<MeetingScreen />, matrix), user: userEvent.setup() };
}
const minutes = () => screen.getByRole('article', { name: 'Minutes of Review' });
const part = (name: string) => within(minutes()).getByRole('region', { name });

test('the minutes have a part for what was decided, parked, asked for and not reached', () => {
  opened();
  expect(minutes().textContent).toContain('25 minutes, with Ann, Ben.');
  expect(part('Decisions').textContent).toContain('a BudgetAnn owns it.');
  expect(part('Decide later').textContent).toContain('After the move');
  expect(part('Follow-ups').textContent).toContain('Ask financeAnn, by 2026-12-05');
  expect(part('Not reached').textContent).toContain('c Keys');
  expect(within(minutes()).queryByRole('region', { name: 'Left as it is' })).toBeNull();
});

test('a follow-up is done, which its line says, and can be opened again', async () => {
  const { user, session } = opened();
  await user.click(within(part('Follow-ups')).getByRole('button', { name: 'Done: Ask finance' }));
  expect(part('Follow-ups').textContent).toContain(`Ann, by 2026-12-05, done on ${TODAY}`);
  // There is nothing left for a calendar.
  expect(screen.queryByRole('button', { name: 'Save dates as a calendar' })).toBeNull();
  await user.click(within(part('Follow-ups')).getByRole('button', { name: 'Reopen: Ask finance' }));
  expect(part('Follow-ups').textContent).not.toContain('done on');
  expect(screen.getByRole('button', { name: 'Save dates as a calendar' })).toBeTruthy();
  session.undo();
  session.undo();
  expect(session.store.getState().matrix.meetings[meeting.id]).toEqual(meeting);
});

test('the printed minutes have no buttons', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {
    const [paper] = [...document.querySelectorAll('h2')].filter((one) => !minutes().contains(one)).slice(-1);
    const page = paper?.parentElement;
    expect(page?.textContent).toContain('Ask finance');
    expect(page?.querySelector('button')).toBeNull();
  });
  const { user } = opened();
  await user.click(screen.getByRole('button', { name: 'Print' }));
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
  print.mockRestore();
});

test('a meeting that was ended goes on, and minutes that are deleted come back with Undo', async () => {
  const { user, session } = opened();
  await user.click(screen.getByRole('button', { name: 'Continue the meeting' }));
  expect(screen.getByRole('banner').textContent).toContain('2 of 3 discussed');
  await user.click(screen.getByRole('button', { name: 'End meeting' }));
  await user.click(screen.getByRole('button', { name: 'Delete minutes' }));
  expect(screen.queryByRole('article')).toBeNull();
  session.undo();
  expect(await screen.findByRole('article', { name: 'Minutes of Review' })).toBeTruthy();
});

test('minutes are copied, saved and printed, and not changed, where the matrix can only be read', () => {
  const { session } = opened();
  const acts = () =>
    within(minutes())
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
  expect(acts()).toEqual(expect.arrayContaining(['Delete minutes', 'Done: Ask finance']));
  act(() => session.store.setState({ notAllowed: 'Here you only watch.' }));
  expect(acts()).toEqual(['Copy as Markdown', 'Save as Markdown', 'Print', 'Save dates as a calendar']);
});
