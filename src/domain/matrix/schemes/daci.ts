import type { Scheme } from '../scheme/scheme';

const daci: Scheme = {
  id: 'daci',
  name: 'DACI',
  codes: [
    {
      letter: 'D',
      name: 'Driver',
      definition: 'Brings people and facts together until there is a decision. One role only.',
      meaning: 'does',
      least: 1,
      most: 1,
      excludes: ['C', 'I'],
    },
    {
      letter: 'A',
      name: 'Approver',
      definition: 'Makes the decision. One role only.',
      meaning: 'owns',
      least: 1,
      most: 1,
      excludes: ['C', 'I'],
    },
    {
      letter: 'C',
      name: 'Contributor',
      definition: 'Gives knowledge and opinions, but has no vote.',
      meaning: 'advises',
      least: 0,
      excludes: ['I'],
    },
    {
      letter: 'I',
      name: 'Informed',
      definition: 'Is told about the decision.',
      meaning: 'hears',
      least: 0,
      excludes: [],
    },
  ],
};

export default daci;
