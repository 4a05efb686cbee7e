import type { Scheme } from '../scheme/scheme';

const mocha: Scheme = {
  id: 'mocha',
  name: 'MOCHA',
  codes: [
    {
      letter: 'M',
      name: 'Manager',
      definition: 'Supports the owner and holds them accountable.',
      meaning: 'checks',
      least: 0,
      most: 1,
      excludes: ['C', 'H'],
    },
    {
      letter: 'O',
      name: 'Owner',
      definition: 'Owns the result and drives the work. One role only.',
      meaning: 'owns',
      least: 1,
      most: 1,
      excludes: ['C', 'H'],
    },
    {
      letter: 'C',
      name: 'Consulted',
      definition: 'Gives input.',
      meaning: 'advises',
      least: 0,
      excludes: [],
    },
    {
      letter: 'H',
      name: 'Helper',
      definition: 'Does part of the work.',
      meaning: 'helps',
      least: 0,
      excludes: [],
    },
    {
      letter: 'A',
      name: 'Approver',
      definition: 'Approves the decision or the result.',
      meaning: 'signs',
      least: 0,
      excludes: ['C', 'H'],
    },
  ],
};

export default mocha;
