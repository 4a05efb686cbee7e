/** The four codes that the schemes of the RACI family have in common, said once. */
import type { Code } from './scheme';

export const RESPONSIBLE: Code = {
  letter: 'R',
  name: 'Responsible',
  definition: 'Does the work.',
  meaning: 'does',
  least: 1,
  excludes: ['C', 'I'],
};

export const ACCOUNTABLE: Code = {
  letter: 'A',
  name: 'Accountable',
  definition: 'Owns the result and decides when it is done. One role only.',
  meaning: 'owns',
  least: 1,
  most: 1,
  excludes: ['C', 'I'],
};

export const CONSULTED: Code = {
  letter: 'C',
  name: 'Consulted',
  definition: 'Gives input before the work or decision.',
  meaning: 'advises',
  least: 0,
  excludes: ['I'],
};

export const INFORMED: Code = {
  letter: 'I',
  name: 'Informed',
  definition: 'Is kept up to date after the work or decision.',
  meaning: 'hears',
  least: 0,
  excludes: [],
};
