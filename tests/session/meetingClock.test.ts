// The time of a meeting is kept once for all tabs that show it, and whatever else is in its place counts as none.
import { expect, it } from 'vitest';
import type { MatrixId, MeetingId } from '../../src/domain/matrix/ids';
import { openMeetingClock } from '../../src/session/meetingClock';
import { memoryStorage } from '../support/storage';

const of = {
  matrixId: 'matrix-000000001' as MatrixId,
  meetingId: 'meeting-00000001' as MeetingId,
};
const KEY = `answerable-meeting:${of.matrixId} ${of.meetingId}`;
const START = 1_796_000_000_000;
const MINUTE = 60_000;

/** A room with a clock on the wall: tabs are opened in it, and minutes pass. */
function room(storage = memoryStorage()) {
  let time = START;
  const now = () => time;
  return {
    storage,
    open: (atLeast = 0, ofMeeting = of) => openMeetingClock(ofMeeting, { atLeast, now }, storage),
    pass(minutes: number) {
      time += minutes * MINUTE;
    },
  };
}

it('the time that was counted is there again after a break, for its meeting alone', () => {
  const { open, pass } = room();
  const first = open();
  pass(1.5);
  expect(first.count()).toBe(1.5 * MINUTE);
  pass(30);
  expect(open().spent()).toBe(1.5 * MINUTE);
  expect(open(0, { ...of, meetingId: 'meeting-00000002' as MeetingId }).spent()).toBe(0);
});

it('two tabs on one meeting count its time once, and both say the same', () => {
  const { open, pass } = room();
  const [one, other] = [open(), open()];
  for (let minute = 0; minute < 10; minute += 1) {
    pass(0.5);
    one.count();
    pass(0.5);
    other.count();
  }
  expect(other.spent()).toBe(10 * MINUTE);
  expect(one.count()).toBe(10 * MINUTE);
});

it('the tab that is left over goes on from where the other counted to', () => {
  const { open, pass } = room();
  const one = open();
  pass(1);
  one.count();
  const other = open();
  pass(1);
  other.count();
  // The other is closed; the one was behind, and counts again.
  pass(1);
  expect(one.count()).toBe(3 * MINUTE);
});

it('the minutes of the matrix are the least that it says, and a machine that slept adds two', () => {
  const { open, pass } = room();
  const clock = open(7 * MINUTE);
  expect(clock.spent()).toBe(7 * MINUTE);
  pass(300);
  expect(clock.count()).toBe(9 * MINUTE);
});

it('a clock on the wall that is set back takes nothing away and stops nothing', () => {
  const { open, pass } = room();
  const clock = open();
  pass(1);
  clock.count();
  pass(-600);
  expect(clock.count()).toBe(MINUTE);
  pass(1);
  expect(clock.count()).toBe(2 * MINUTE);
});

it.each(['', 'an hour', '-5', 'Infinity', 'NaN', '-1 -1', 'x 5'])('“%s” in its place is no time', (text) => {
  const { storage, open, pass } = room();
  storage().setItem(KEY, text);
  const clock = open();
  expect(clock.spent()).toBe(0);
  pass(1);
  expect(clock.count()).toBe(MINUTE);
});

it('a time that an earlier build kept counts on', () => {
  const { storage, open, pass } = room();
  storage().setItem(KEY, '90500');
  const clock = open();
  pass(1);
  expect(clock.count()).toBe(90_500 + MINUTE);
});

it('a browser that keeps nothing counts all the same', () => {
  const { open, pass } = room(() => {
    throw new Error('denied');
  });
  const clock = open();
  pass(1);
  expect(clock.count()).toBe(MINUTE);
});

it('two tabs that count at the same moment count it once', () => {
  const { open, pass } = room();
  const [one, other] = [open(), open()];
  pass(1);
  expect([one.count(), other.count()]).toEqual([MINUTE, MINUTE]);
  pass(1);
  expect([other.count(), one.count()]).toEqual([2 * MINUTE, 2 * MINUTE]);
});

it('what was kept is more than the matrix says where it is, and less where the matrix says more', () => {
  const { open, pass } = room();
  const clock = open(MINUTE);
  pass(2);
  expect(clock.count()).toBe(3 * MINUTE);
  expect([open(2 * MINUTE).spent(), open(4 * MINUTE).spent()]).toEqual([3 * MINUTE, 4 * MINUTE]);
});
