import { expect, it } from 'vitest';
import { sentenceOfReason, sentenceOnJoining } from '../../src/together/live/sentences';

const REASONS = [
  'no-room',
  'no-access',
  'room-full',
  'server-full',
  'too-large',
  'too-fast',
  'not-kept',
  'newer',
  'something else',
];

it.each(REASONS)(
  '%s: who comes by a link is not told that a matrix is kept which never arrived',
  (reason) => {
    expect(sentenceOnJoining(reason)).not.toMatch(/This matrix|your copy/);
    expect(sentenceOnJoining(reason)).toMatch(/\. Nothing on this device was changed\.$/);
  },
);

it.each(REASONS)('%s: who has the matrix is told that it is kept', (reason) => {
  expect(sentenceOfReason(reason)).toMatch(/This matrix (stays|is kept) on this device/);
});
