// Sessions with a fixed clock and counted ids, so that a test can name what comes out.
import type { CalendarDate } from '../../src/domain/matrix/date';
import type { NewId } from '../../src/domain/matrix/ids';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { openSession } from '../../src/session/openSession';
import type { Session } from '../../src/session/session';
import type { SessionParts } from '../../src/session/sessionParts';

export const TODAY = '2026-11-21' as CalendarDate;
export const NOON = Date.UTC(2026, 10, 21, 12);

/** Ids `id-000000000001`, `id-000000000002`, ... */
export function countedIds(prefix = 'id'): NewId {
  let count = 0;
  const newId = () => {
    count += 1;
    return `${prefix}-${String(count).padStart(15 - prefix.length, '0')}`;
  };
  return newId as NewId;
}

export function surroundings() {
  return { newId: countedIds(), now: () => NOON, today: () => TODAY, client: 'tab' };
}

/** For what asks for no gaps: most of the time of an edit would be the analysis. */
export const WITHOUT_GAPS = { later: () => {} } as const satisfies Partial<SessionParts>;

export function memorySession(matrix: Matrix, parts: Partial<SessionParts> = {}): Session {
  return openSession({ ...surroundings(), ...parts, matrix });
}
