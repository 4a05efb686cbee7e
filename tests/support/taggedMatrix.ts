// A matrix of any size, made the same way each time: 30% of the cells filled, one owner in most rows.

import { emptyMatrix } from '../../src/domain/matrix/emptyMatrix';
import type { ActivityId, MatrixId, PersonId, RoleId, SectionId } from '../../src/domain/matrix/ids';
import type { Activity, Matrix, Person, Role, Section } from '../../src/domain/matrix/matrix';
import { ordersBetween } from '../../src/domain/matrix/order';
import type { Codes } from '../../src/domain/matrix/scheme/codes';
import raci from '../../src/domain/matrix/schemes/raci';
import { ACTIVITY_KINDS, CONCERNS, LAYERS } from '../../src/domain/matrix/vocabulary';

const SECTIONS = 20;
const FILLED = 0.3;
const VERBS = ['Plan', 'Review', 'Operate', 'Test', 'Secure', 'Fund', 'Document', 'Measure'];

export function taggedMatrix(rows: number, columns: number): Matrix {
  const random = dice(42);
  const pick = <Value>(list: readonly Value[]) => list[Math.floor(random() * list.length)] as Value;
  const base = emptyMatrix('large-matrix-0001' as MatrixId, 'Large', raci);
  const orders = ordersBetween(null, null, Math.max(rows, columns, SECTIONS));
  const order = (at: number) => orders[at] ?? '';

  const people = list(
    columns,
    (at): Person => ({
      id: `person-${pad(at)}` as PersonId,
      name: `Person ${at}`,
      order: order(at),
      active: true,
      kind: 'internal',
    }),
  );
  const roles = list(
    columns,
    (at): Role => ({
      id: `role-${String(at).padStart(12, '0')}` as RoleId,
      name: `Role ${at}`,
      order: order(at),
      kind: 'core',
      layer: LAYERS[at % LAYERS.length] ?? 'platform',
      holders: {
        [`holder-${pad(at)}0000`]: { personId: people[at]?.id, order: 'a0', part: 'holder' },
      } as Role['holders'],
    }),
  );
  const sections = list(
    SECTIONS,
    (at): Section => ({
      id: `section-${pad(at)}` as SectionId,
      name: `Section ${at}`,
      kind: at < 14 ? 'stage' : 'area',
      order: order(at),
    }),
  );
  const activities = list(
    rows,
    (at): Activity => ({
      id: `activity-${pad(at)}` as ActivityId,
      name: `${pick(VERBS)} service ${at}`,
      sectionId: sections[at % SECTIONS]?.id as SectionId,
      order: order(at),
      kind: random() < 0.6 ? 'activity' : pick(ACTIVITY_KINDS),
      concerns: random() < 0.6 ? [pick(CONCERNS)] : [],
      assignments: cells(roles, random),
    }),
  );
  return {
    ...base,
    people: byId(people),
    roles: byId(roles),
    sections: byId(sections),
    activities: byId(activities),
  };
}

/** One owner mostly, a few who do it, the rest asked or told. */
function cells(roles: readonly Role[], random: () => number): Activity['assignments'] {
  const assignments: { [id: string]: string } = {};
  let owned = random() < 0.03;
  let doers = 0;
  for (const { id } of roles) {
    if (random() >= FILLED) continue;
    const dice = random();
    if (!owned && dice < 0.2) {
      assignments[id] = random() < 0.5 ? 'RA' : 'A';
      owned = random() > 0.03;
    } else if (doers < 3 && dice < 0.3) {
      assignments[id] = 'R';
      doers++;
    } else assignments[id] = dice < 0.6 ? 'C' : 'I';
  }
  return assignments as { [id in RoleId]: Codes };
}

function list<Value>(count: number, make: (at: number) => Value): Value[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

function byId<Value extends { readonly id: string }>(values: readonly Value[]): { [id: string]: Value } {
  return Object.fromEntries(values.map((value) => [value.id, value]));
}

function pad(at: number): string {
  return String(at).padStart(8, '0');
}

/** Mulberry32: the same numbers at each run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
