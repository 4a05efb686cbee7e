// The time of a meeting comes back as it was kept, and whatever else is there counts as none.
import { expect, it } from 'vitest';
import type { MatrixId, MeetingId } from '../../src/domain/matrix/ids';
import { keepMeetingClock, readMeetingClock } from '../../src/session/meetingClock';
import { memoryStorage } from '../support/storage';

const of = {
  matrixId: 'matrix-000000001' as MatrixId,
  meetingId: 'meeting-00000001' as MeetingId,
};

it('the time that was kept comes back, for its meeting alone', () => {
  const storage = memoryStorage();
  keepMeetingClock(of, 90_500.4, storage);
  expect(readMeetingClock(of, storage)).toBe(90_500);
  expect(readMeetingClock({ ...of, meetingId: 'meeting-00000002' as MeetingId }, storage)).toBe(0);
});

it.each(['', 'an hour', '-5', 'Infinity', 'NaN'])('“%s” in its place is no time', (text) => {
  const storage = memoryStorage();
  storage().setItem(`answerable-meeting:${of.matrixId} ${of.meetingId}`, text);
  expect(readMeetingClock(of, storage)).toBe(0);
});

it('a browser that keeps nothing is no fault', () => {
  const refused = () => {
    throw new Error('denied');
  };
  expect(() => keepMeetingClock(of, 1_000, refused)).not.toThrow();
  expect(readMeetingClock(of, refused)).toBe(0);
});
