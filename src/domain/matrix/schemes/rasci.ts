import type { Scheme } from '../scheme';

const rasci: Scheme = {
  id: 'rasci',
  name: 'RASCI',
  codes: [
    {
      letter: 'R',
      name: 'Responsible',
      definition: 'Does the work.',
      meaning: 'does',
      least: 1,
      excludes: ['C', 'I'],
    },
    {
      letter: 'A',
      name: 'Accountable',
      definition: 'Answers for the result and can say that it is done. One role only.',
      meaning: 'owns',
      least: 1,
      most: 1,
      excludes: ['C', 'I'],
    },
    {
      letter: 'S',
      name: 'Support',
      definition: 'Lends hands or means to whoever does the work.',
      meaning: 'helps',
      least: 0,
      excludes: ['C', 'I'],
    },
    {
      letter: 'C',
      name: 'Consulted',
      definition: 'Is asked before the work or decision, and answers.',
      meaning: 'advises',
      least: 0,
      excludes: ['I'],
    },
    {
      letter: 'I',
      name: 'Informed',
      definition: 'Is told afterwards.',
      meaning: 'hears',
      least: 0,
      excludes: [],
    },
  ],
};

export default rasci;
