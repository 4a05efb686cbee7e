import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sentenceOfReason, sentenceOnJoining } from '../../src/together/live/sentences';

const REASONS = [
  'no-room',
  'no-access',
  'room-full',
  'server-full',
  'too-large',
  'too-fast',
  'newer',
  'other-version',
  'something else',
];

it.each(REASONS)(
  '%s: who comes by a link is not told that a matrix is kept which never arrived',
  (reason) => {
    expect(sentenceOnJoining(reason)).not.toMatch(/This matrix|your copy/);
    expect(sentenceOnJoining(reason)).toMatch(/\. Nothing on this device was changed\.$/);
  },
);

it.each(REASONS)(
  '%s: who has the matrix is told that it is kept, and of each right only what is so',
  (reason) => {
    for (const access of ['edit', 'suggest', 'view'] as const) {
      const said = sentenceOfReason(reason, access);
      expect(said).toMatch(/\. This matrix stays on this device/);
      expect(said.includes('what you change is kept here')).toBe(access === 'edit');
      expect(said.includes('what you suggested and is not sent is kept here')).toBe(access === 'suggest');
    }
  },
);

it('each reason that the server gives has a sentence of its own, for who is in the room and for who comes', () => {
  const reasons = /type Reason =([^;]+);/.exec(readFileSync('src/room/reasons.ts', 'utf8'))?.[1] ?? '';
  const given = [...reasons.matchAll(/'([a-z-]+)'/g)].map(([, reason = '']) => reason);
  expect(given.length).toBeGreaterThan(7);
  // The room goes on meanwhile, and the page says so otherwise.
  for (const reason of given.filter((one) => one !== 'not-kept'))
    for (const said of [sentenceOfReason(reason, 'edit'), sentenceOnJoining(reason)])
      expect(said).not.toContain('The server closed the room (');
});
