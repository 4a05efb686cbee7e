import { ACCOUNTABLE, CONSULTED, INFORMED, RESPONSIBLE } from '../scheme/raciCodes';
import type { Scheme } from '../scheme/scheme';

const rasci: Scheme = {
  id: 'rasci',
  name: 'RASCI',
  codes: [
    RESPONSIBLE,
    ACCOUNTABLE,
    {
      letter: 'S',
      name: 'Support',
      definition: 'Gives help or resources to the role that does the work.',
      meaning: 'helps',
      least: 0,
      excludes: ['C', 'I'],
    },
    CONSULTED,
    INFORMED,
  ],
};

export default rasci;
