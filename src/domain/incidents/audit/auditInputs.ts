/** Everything that the answers of the audit read from a reading, for a rule that must know when to look again. */

import type { Matrix } from '../../matrix/matrix';
import { isUnread } from '../../reading/knownRows';
import type { Row } from '../../reading/row';
import { regimeList } from '../clocks/regimeList';
import type { AuditReading } from '../judging/auditContext';
import { DUTIES, ORIGINS_OF_DUTY } from '../vocabulary/duties';
import { KNOWN_ROWS } from '../vocabulary/knownRows';
import { checkFromText } from './checkText';
import { scenarioList } from './scenarioList';
import { scenariosOf } from './scenariosOf';

const ORIGINS = [...KNOWN_ROWS.map(({ origin }) => origin), ...Object.values(ORIGINS_OF_DUTY).flat()];
const SHIPPED = [...scenarioList, ...regimeList].flatMap(({ questions }) =>
  questions.flatMap(({ checks }) => checks),
);

export function auditInputs(reading: AuditReading): readonly unknown[] {
  const { scenarios, answers } = reading.matrix;
  return [scenarios, answers, isUnread(reading), ...rowLists(reading)];
}

/** The rows that answers can stand on, apart from those that only their names suggest. */
export function auditRows(reading: AuditReading): readonly Row[] {
  return rowLists(reading).flat();
}

function rowLists(reading: AuditReading): readonly (readonly Row[])[] {
  const { origins, concerns } = askedFor(reading.matrix);
  return [
    ...DUTIES.map(({ id }) => reading.withDuty(id)),
    ...origins.map((origin) => reading.withOrigin(origin)),
    ...concerns.map((concern) => reading.withConcern(concern)),
  ];
}

interface Asked {
  readonly origins: readonly string[];
  readonly concerns: readonly string[];
}

// Used at every edit of the matrix, and changes only with the scenarios, which few matrices change.
const remembered = new WeakMap<Matrix['scenarios'], Asked>();
/** Stands for the scenarios of every matrix that has the shipped ones as they are. */
const AS_SHIPPED: Matrix['scenarios'] = {};

function askedFor(matrix: Matrix): Asked {
  const scenarios = Object.keys(matrix.scenarios).length === 0 ? AS_SHIPPED : matrix.scenarios;
  const known = remembered.get(scenarios);
  if (known) return known;
  const own = scenariosOf(matrix).flatMap(({ questions }) => questions.flatMap(({ checks }) => checks));
  const targets = [...new Set([...SHIPPED, ...own])].flatMap((text) => {
    const check = checkFromText(text);
    return check.ok ? check.read.given.targets.flat() : [];
  });
  const idsOf = (kind: string) => targets.flatMap((target) => (target.kind === kind ? [target.id] : []));
  const asked = {
    origins: [...new Set([...ORIGINS, ...idsOf('row')])],
    concerns: [...new Set(idsOf('concern'))],
  };
  remembered.set(scenarios, asked);
  return asked;
}

/** Without rows that only their names suggest: they never make an answer "no", and looking for them reads every row. */
export function surely(reading: AuditReading): AuditReading {
  const { matrix, today, roles, role, withConcern, withDuty, withOrigin, countsOf } = reading;
  return { matrix, today, roles, role, rows: [], withConcern, withDuty, withOrigin, countsOf };
}
