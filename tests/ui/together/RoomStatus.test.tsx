import { expect, it } from 'vitest';
import type { RoomState } from '../../../src/together/live/contract';
import type { PersonHere } from '../../../src/together/live/presence';
import { cameAndLeft } from '../../../src/ui/together/cameAndLeft';
import { wordsOf } from '../../../src/ui/together/RoomStatus';

const here: RoomState = {
  line: 'here',
  mayTryAgain: false,
  waiting: 0,
  people: [],
  suggestions: [],
  heldBack: 0,
};

it.each([
  [{ waiting: 0 }, 'Shared, nobody else is here'],
  [{ waiting: 1 }, 'Shared, nobody else is here, 1 change to send'],
  [{ line: 'connecting', waiting: 12 }, 'Connecting, 12 changes to send'],
  [{ line: 'offline', waiting: 0 }, 'Offline: your changes are kept and will be sent'],
  [{ line: 'offline', waiting: 1 }, 'Offline: 1 change is kept and will be sent'],
  [{ line: 'offline', waiting: 3 }, 'Offline: 3 changes are kept and will be sent'],
] as const)('how many changes wait is said: %o', (part, words) => {
  expect(wordsOf({ ...here, ...part })).toBe(words);
});

it('who came and who left is said by name, and nothing where nobody did', () => {
  const person = (id: number, name: string): PersonHere => ({
    id,
    name,
    initials: 'X',
    colour: 0,
    access: 'edit',
  });
  const [ann, ben] = [person(1, 'Ann'), person(2, 'Ben')];
  expect(cameAndLeft([ann], [ben])).toBe('Ben came. Ann left.');
  expect(cameAndLeft([ann], [{ ...ann, activityId: 'elsewhere' }])).toBe('');
});
