import type { MatrixId } from './ids';
import type { Matrix } from './matrix';
import type { Scheme } from './scheme/scheme';
import { DEFAULT_SETTINGS } from './settings';

export function emptyMatrix(id: MatrixId, name: string, scheme: Scheme): Matrix {
  return {
    id,
    name,
    scheme,
    settings: DEFAULT_SETTINGS,
    sections: {},
    activities: {},
    roles: {},
    people: {},
    waivers: {},
    coverageMarks: {},
    answers: {},
    scenarios: {},
    audits: {},
    confirmations: {},
    rounds: {},
    remarks: {},
    meetings: {},
  };
}
