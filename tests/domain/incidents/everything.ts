// A matrix in which every question of the audit is answered, and ways to make one hole in it.

import { auditOf, type ScenarioAudit } from '../../../src/domain/incidents/audit/audit';
import { auditContextOf } from '../../../src/domain/incidents/judging/auditContext';
import { DUTIES } from '../../../src/domain/incidents/vocabulary/duties';
import { KNOWN_ROWS } from '../../../src/domain/incidents/vocabulary/knownRows';
import type { ActivityId } from '../../../src/domain/matrix/ids';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../src/domain/reading/readMatrix';
import { TODAY } from '../../support/memorySession';

const ROLES = [
  'Commander @command = Ida, Ingo (deputy)',
  'Platform @platform = Pia, Paul',
  'Service @application = Sam, Sue',
  'Product @product = Olga',
  'Executive @leadership = Eve',
  'Security @security = Max, Mia',
  'Legal Counsel @assurance = Lea',
  'Privacy Officer @assurance = Dora',
  'Finance @business = Finn',
  'Customer Communications @business = Cleo, Carl',
  'Vendor Liaison @business = Vera',
  'AI On-call @ai-engineering = Ali, Amy',
  'People Partner @assurance = Hana',
];

// Commander answers, the two layers, security and AI do, everybody else is asked.
const CELLS = ['A', 'R', 'R', 'C', 'C', 'R', 'C', 'C', 'C', 'C', 'C', 'R', 'C'];
const COMMANDED: { readonly [duty: string]: readonly string[] } = {
  command: ['AR', ...CELLS.slice(1).map(() => 'C')],
  deputy: ['A', 'R', ...CELLS.slice(2).map(() => 'C')],
  ransom: ['C', 'C', 'C', 'C', 'A', 'C', 'C', 'C', 'C', 'C', 'C', 'C', 'C'],
};
const FIELDS =
  '[doc=Incident handbook, page 3; sla=72 h; contact=Duty desk; schedule=Weekly, Mondays at 9; reviewedOn=2026-09-01; exercisedOn=2026-09-01]';

function row(name: string, tags: string, cells: readonly string[] = CELLS): string {
  return `${name} ${tags} ${FIELDS} | ${cells.join(' | ')}`;
}

export const EVERYTHING = [
  'settings: aiInProduction=yes, processor=yes, personalData=yes, customers=yes',
  `| ${ROLES.join(' | ')}`,
  '## Incident response',
  ...DUTIES.map(({ id, name }) => row(name, `#incident {${id}}`, COMMANDED[id])),
  '## Everyday work',
  ...KNOWN_ROWS.filter(({ duty }) => !duty).map(({ origin, name, concerns }) =>
    row(name, `${concerns.map((concern) => `#${concern}`).join(' ')} <${origin}>`),
  ),
].join('\n');

export const everything: Matrix = matrixFromSketch(EVERYTHING);

export function auditScenarioIn(matrix: Matrix, scenarioId: string): ScenarioAudit {
  const found = auditOf(auditContextOf(readMatrix(matrix, TODAY))).scenarios.find(
    ({ scenario }) => scenario.id === scenarioId,
  );
  if (!found) throw new Error(`There is no scenario ${scenarioId}.`);
  return found;
}

/** The rows of a duty, or of a catalogue row. */
export function rowsIn(matrix: Matrix, tag: string): ActivityId[] {
  return Object.values(matrix.activities)
    .filter(({ duties, origin }) => duties?.includes(tag) || origin === tag)
    .map(({ id }) => id);
}

export function without(matrix: Matrix, tag: string): Matrix {
  const gone = rowsIn(matrix, tag);
  const activities = Object.fromEntries(
    Object.entries(matrix.activities).filter(([id]) => !gone.includes(id as ActivityId)),
  );
  return { ...matrix, activities };
}

/** Takes every code of some letter from a row. */
export function withoutLetter(matrix: Matrix, tag: string, letter: string): Matrix {
  const [id] = rowsIn(matrix, tag);
  const activity = id && matrix.activities[id];
  if (!activity) throw new Error(`There is no row ${tag}.`);
  const kept = Object.entries(activity.assignments).filter(([, codes]) => !codes.includes(letter));
  const assignments = Object.fromEntries(kept) as typeof activity.assignments;
  return { ...matrix, activities: { ...matrix.activities, [id]: { ...activity, assignments } } };
}
