import type { Scheme } from '../scheme';

const cairo: Scheme = {
  id: 'cairo',
  name: 'CAIRO',
  codes: [
    {
      letter: 'C',
      name: 'Consulted',
      definition: 'Is asked before the work or decision, and answers.',
      meaning: 'advises',
      least: 0,
      excludes: ['I'],
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
      letter: 'I',
      name: 'Informed',
      definition: 'Is told afterwards.',
      meaning: 'hears',
      least: 0,
      excludes: [],
    },
    {
      letter: 'R',
      name: 'Responsible',
      definition: 'Does the work.',
      meaning: 'does',
      least: 1,
      excludes: ['C', 'I'],
    },
    {
      letter: 'O',
      name: 'Omitted',
      definition: 'Is left out on purpose, and this says so.',
      meaning: 'none',
      least: 0,
      excludes: ['C', 'A', 'I', 'R'],
    },
  ],
};

export default cairo;
