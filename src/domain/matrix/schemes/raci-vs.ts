import type { Scheme } from '../scheme';

const raciVs: Scheme = {
  id: 'raci-vs',
  name: 'RACI-VS',
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
    {
      letter: 'V',
      name: 'Verifier',
      definition: 'Checks the result against criteria that were agreed before.',
      meaning: 'checks',
      least: 0,
      excludes: ['R'],
    },
    {
      letter: 'S',
      name: 'Signatory',
      definition: 'Approves the check and lets the result go on.',
      meaning: 'signs',
      least: 0,
      excludes: [],
    },
  ],
};

export default raciVs;
