/**
 * Reads one matrix for the organisation, in slices. Who answers for what is there after a fraction of the time that the
 * rules take, so it comes first.
 */
import { createAnalyser } from '../../gaps/engine/analyse';
import type { CalendarDate } from '../../matrix/date';
import type { Matrix } from '../../matrix/matrix';
import type { Slices } from '../../matrix/slices';
import type { DayAndTime } from '../../people/dayInZone';
import type { Reading } from '../../reading/reading';
import { createReader } from '../../reading/readMatrix';
import type { GapFacts, MemberFacts, MemberSource } from '../facts/memberFacts';
import { areaFacts } from './areaFacts';
import { gapFacts } from './gapFacts';
import { personFacts, roleFacts } from './personFacts';
import { rowFacts } from './rowFacts';

/** Without its gaps. `moment` decides who is behind a role, `today` what has lapsed. */
export function* readMember(
  matrix: Matrix,
  source: MemberSource,
  today: CalendarDate,
  moment: DayAndTime = today,
): Slices<MemberFacts> {
  const { reading } = yield* createReader().read(matrix, today);
  return yield* factsFrom(reading, source, moment);
}

/** From a matrix that was read already. */
export function* factsFrom(
  reading: Reading,
  source: MemberSource,
  moment: DayAndTime = reading.today,
): Slices<MemberFacts> {
  const { id, name } = reading.matrix;
  const rows = yield* rowFacts(reading);
  const roles = roleFacts(reading, rows, moment);
  yield;
  const people = yield* personFacts(reading, rows, roles, moment);
  return { ...source, matrixId: id, name, rows, roles, people, areas: areaFacts(reading, rows) };
}

/** The gaps that `readMember` leaves out. */
export function* readGaps(matrix: Matrix, today: CalendarDate): Slices<GapFacts> {
  const analyser = createAnalyser();
  const analysis = yield* analyser.start(matrix, today);
  const reading = analyser.reading();
  if (!reading) throw new Error('An analysis that is complete has a reading.');
  return yield* gapFacts(reading, analysis);
}
