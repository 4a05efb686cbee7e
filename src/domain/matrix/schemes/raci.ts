import { ACCOUNTABLE, CONSULTED, INFORMED, RESPONSIBLE } from '../raciCodes';
import type { Scheme } from '../scheme';

const raci: Scheme = {
  id: 'raci',
  name: 'RACI',
  codes: [RESPONSIBLE, ACCOUNTABLE, CONSULTED, INFORMED],
};

export default raci;
