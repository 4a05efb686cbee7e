// The time of a meeting comes back as it was kept, and whatever else is there counts as none.
import { expect, it } from 'vitest';
import type { MeetingId } from '../../src/domain/matrix/ids';
import { keepMeetingClock, readMeetingClock } from '../../src/session/meetingClock';
import { memoryStorage } from '../support/storage';

const id = 'meeting-00000001' as MeetingId;

it('the time that was kept comes back, for its meeting alone', () => {
  const storage = memoryStorage();
  keepMeetingClock(id, 90_500.4, storage);
  expect(readMeetingClock(id, storage)).toBe(90_500);
  expect(readMeetingClock('meeting-00000002' as MeetingId, storage)).toBe(0);
});

it.each(['', 'an hour', '-5', 'Infinity', 'NaN'])('“%s” in its place is no time', (text) => {
  const storage = memoryStorage();
  storage().setItem(`answerable-meeting:${id}`, text);
  expect(readMeetingClock(id, storage)).toBe(0);
});

it('a browser that keeps nothing is no fault', () => {
  const refused = () => {
    throw new Error('denied');
  };
  expect(() => keepMeetingClock(id, 1_000, refused)).not.toThrow();
  expect(readMeetingClock(id, refused)).toBe(0);
});
