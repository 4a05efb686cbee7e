import type { Scheme } from '../scheme/scheme';

const rapid: Scheme = {
  id: 'rapid',
  name: 'RAPID',
  codes: [
    {
      letter: 'R',
      name: 'Recommend',
      definition: 'Prepares the proposal, with facts and options.',
      meaning: 'helps',
      least: 1,
      most: 1,
      excludes: [],
    },
    {
      letter: 'A',
      name: 'Agree',
      definition: 'Has to agree before the decision and can block it. Use sparingly.',
      meaning: 'signs',
      least: 0,
      excludes: ['I'],
    },
    {
      letter: 'P',
      name: 'Perform',
      definition: 'Carries out the decision.',
      meaning: 'does',
      least: 1,
      excludes: [],
    },
    {
      letter: 'I',
      name: 'Input',
      definition: 'Gives facts. The recommendation may differ.',
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
