/** Per area what one matrix says of it, and whether its rows of the area are owned. */
import type { AreaStateName } from '../../gaps/scope/matrixScope';
import { scopeOf } from '../../gaps/scope/matrixScope';
import { AREAS, type AreaId } from '../../matrix/areas';
import { isLittleKnown, isWholeKnown, knownRows } from '../../reading/knownRows';
import type { Reading } from '../../reading/reading';
import {
  type AreaFacts,
  type AreaState,
  type GapFacts,
  isOwned,
  type MemberFacts,
  type RowFacts,
} from '../facts/memberFacts';

export function areaFacts(reading: Reading, rows: readonly RowFacts[]): ReadonlyMap<AreaId, AreaFacts> {
  const scope = scopeOf(reading);
  const counts = new Map<AreaId, { rows: number; owned: number }>();
  const known = knownRows(reading);
  const recognisedOnly = !reading.settings.tagsConfirmed || known.known < known.rows;
  // A short table is asked all the same for what it claims, and yet a row that nobody recognised may be about it.
  const isSilenceHealth = isWholeKnown(reading) && !isLittleKnown(reading);
  for (const row of rows) {
    if (!row.area) continue;
    const count = counts.get(row.area) ?? { rows: 0, owned: 0 };
    count.rows += 1;
    if (isOwned(row)) count.owned += 1;
    counts.set(row.area, count);
  }
  return new Map(
    AREAS.map((area) => {
      const count = counts.get(area) ?? { rows: 0, owned: 0 };
      const claim = reading.settings.scope?.[area];
      const mayBeThere = count.rows === 0 && !isSilenceHealth;
      const state = stateOf(scope.areas.get(area)?.state ?? 'unsaid', count, mayBeThere);
      const elsewhere = state === 'elsewhere' ? { where: claim?.where, matrixId: claim?.matrixId } : {};
      return [
        area,
        {
          state,
          ...count,
          ...elsewhere,
          ...(mayBeThere ? { mayBeThere } : {}),
          ...(recognisedOnly ? { recognisedOnly } : {}),
        },
      ];
    }),
  );
}

/** What a person said of the area comes first, then its rows. */
function stateOf(
  said: AreaStateName,
  { rows, owned }: { rows: number; owned: number },
  mayBeThere: boolean,
): AreaState {
  if (said === 'elsewhere' || said === 'not-ours') return said;
  if (rows === 0) return said === 'unsaid' ? 'unsaid' : mayBeThere ? 'unknown' : 'nobody';
  if (owned === 0) return 'nobody';
  if (owned < rows) return 'in-part';
  return said === 'unsaid' ? 'unclaimed' : 'owned';
}

/** The matrix with its gaps. Where one leaves an area open, owners of the rows that are there make it owned in part. */
export function withGaps(member: MemberFacts, gaps: GapFacts): MemberFacts {
  const open = new Map<AreaId, number>();
  const sure = new Set<AreaId>();
  for (const { areas, isGuess } of gaps.gaps) {
    for (const area of areas) {
      open.set(area, (open.get(area) ?? 0) + 1);
      if (!isGuess) sure.add(area);
    }
  }
  const areas = [...member.areas].map(([area, facts]): [AreaId, AreaFacts] => {
    const count = open.get(area) ?? 0;
    if (count === 0) return [area, { ...facts, open: count }];
    const { mayBeThere } = facts;
    // A rule has said that it is missing: it is no question any more, unless the rule guesses.
    if (mayBeThere && !sure.has(area)) return [area, { ...facts, open: count }];
    return [area, { ...facts, state: leftOpen(facts.state), mayBeThere: undefined, open: count }];
  });
  return { ...member, areas: new Map(areas), gaps };
}

function leftOpen(state: AreaState): AreaState {
  if (state === 'owned' || state === 'unclaimed') return 'in-part';
  return state === 'unknown' ? 'nobody' : state;
}
