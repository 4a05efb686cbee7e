// Choices from one number, the same for the same number: what went wrong once can be made to go wrong again.
import type { NewId } from '../../src/domain/matrix/ids';
import { countedIds } from './memorySession';
import { rollsFrom } from './rolls';

export interface Dice {
  /** 0 up to, not including, `below`. */
  whole(below: number): number;
  chance(share: number): boolean;
  /** One of a list; throws NothingToPick where there is none. */
  pick<Item>(list: readonly Item[]): Item;
  /** A few different ones, at least one. */
  some<Item>(list: readonly Item[]): readonly Item[];
  text(): string;
  readonly newId: NewId;
}

/** The edit needs something that the matrix does not have. */
export class NothingToPick extends Error {
  override readonly name = 'NothingToPick';
}

const WORDS = [
  'Plan',
  'Größe',
  '日本',
  '=1+1',
  '',
  ' ',
  "O'Brien",
  '__proto__',
  'constructor',
  '<b>',
  'a,b',
  '🙂',
];

export function createDice(seed: number, prefix = 'r'): Dice {
  const roll = rollsFrom(seed);
  const whole = (below: number) => Math.floor(roll() * below);
  function pick<Item>(list: readonly Item[]): Item {
    if (list.length === 0) throw new NothingToPick('There is nothing to pick from.');
    return list[whole(list.length)] as Item;
  }
  return {
    whole,
    pick,
    chance: (share) => roll() < share,
    some: (list) => [...new Set(Array.from({ length: 1 + whole(3) }, () => pick(list)))],
    text: () => `${pick(WORDS)} ${whole(50)} ${pick(WORDS)}`,
    newId: countedIds(prefix),
  };
}
