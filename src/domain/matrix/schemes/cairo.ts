import { ACCOUNTABLE, CONSULTED, INFORMED, RESPONSIBLE } from '../scheme/raciCodes';
import type { Scheme } from '../scheme/scheme';

const cairo: Scheme = {
  id: 'cairo',
  name: 'CAIRO',
  codes: [
    CONSULTED,
    ACCOUNTABLE,
    INFORMED,
    RESPONSIBLE,
    {
      letter: 'O',
      name: 'Omitted',
      definition: 'Deliberately not involved.',
      meaning: 'none',
      least: 0,
      excludes: ['C', 'A', 'I', 'R'],
    },
  ],
};

export default cairo;
