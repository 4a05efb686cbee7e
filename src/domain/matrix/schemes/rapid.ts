import type { Scheme } from '../scheme/scheme';

const rapid: Scheme = {
  id: 'rapid',
  name: 'RAPID',
  codes: [
    {
      letter: 'R',
      name: 'Recommend',
      definition: 'Prepares the proposal, with facts and choices.',
      meaning: 'helps',
      least: 1,
      most: 1,
      excludes: [],
    },
    {
      letter: 'A',
      name: 'Agree',
      definition: 'Must agree before it is decided, and can hold it up. Use sparingly.',
      meaning: 'signs',
      least: 0,
      excludes: ['I'],
    },
    {
      letter: 'P',
      name: 'Perform',
      definition: 'Carries the decision out.',
      meaning: 'does',
      least: 1,
      excludes: [],
    },
    {
      letter: 'I',
      name: 'Input',
      definition: 'Is asked for facts; the recommendation may differ.',
      meaning: 'advises',
      least: 0,
      excludes: ['A'],
    },
    {
      letter: 'D',
      name: 'Decide',
      definition: 'Makes the decision and commits to it. One role only.',
      meaning: 'owns',
      least: 1,
      most: 1,
      excludes: ['I'],
    },
  ],
};

export default rapid;
