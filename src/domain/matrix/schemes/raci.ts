import { ACCOUNTABLE, CONSULTED, INFORMED, RESPONSIBLE } from '../scheme/raciCodes';
import type { Scheme } from '../scheme/scheme';

const raci: Scheme = {
  id: 'raci',
  name: 'RACI',
  codes: [RESPONSIBLE, ACCOUNTABLE, CONSULTED, INFORMED],
};

export default raci;
