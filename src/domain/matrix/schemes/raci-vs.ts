import { ACCOUNTABLE, CONSULTED, INFORMED, RESPONSIBLE } from '../scheme/raciCodes';
import type { Scheme } from '../scheme/scheme';

const raciVs: Scheme = {
  id: 'raci-vs',
  name: 'RACI-VS',
  codes: [
    RESPONSIBLE,
    ACCOUNTABLE,
    CONSULTED,
    INFORMED,
    {
      letter: 'V',
      name: 'Verifier',
      definition: 'Checks the result against agreed criteria.',
      meaning: 'checks',
      least: 0,
      excludes: ['R'],
    },
    {
      letter: 'S',
      name: 'Signatory',
      definition: 'Approves the check and releases the result.',
      meaning: 'signs',
      least: 0,
      excludes: [],
    },
  ],
};

export default raciVs;
