import type { Scheme } from '../scheme/scheme';

const mocha: Scheme = {
  id: 'mocha',
  name: 'MOCHA',
  codes: [
    {
      letter: 'M',
      name: 'Manager',
      definition: 'Supports the owner and holds them to the result.',
      meaning: 'checks',
      least: 0,
      most: 1,
      excludes: ['C', 'H'],
    },
    {
      letter: 'O',
      name: 'Owner',
      definition: 'Answers for the result and drives the work. One role only.',
      meaning: 'owns',
      least: 1,
      most: 1,
      excludes: ['C', 'H'],
    },
    {
      letter: 'C',
      name: 'Consulted',
      definition: 'Is asked for input.',
      meaning: 'advises',
      least: 0,
      excludes: [],
    },
    {
      letter: 'H',
      name: 'Helper',
      definition: 'Does a part of the work.',
      meaning: 'helps',
      least: 0,
      excludes: [],
    },
    {
      letter: 'A',
      name: 'Approver',
      definition: 'Signs the decision or the result off.',
      meaning: 'signs',
      least: 0,
      excludes: ['C', 'H'],
    },
  ],
};

export default mocha;
