/** Fixes that name people for roles. */
import { addHolder } from '../../edits/addHolder';
import { edits } from '../../edits/edit';
import type { Fix, FixContext } from '../../findings/rule';
import type { RoleId } from '../../matrix/ids';
import type { Person } from '../../matrix/matrix';
import { whoCouldTakeOver } from '../../people/takeover';
import type { Row } from '../../reading/row';
import { rolesListed, rowsInWords, startUpper } from '../names/words';
import { rolesCarried, staffOf } from '../ownership/staffing';
import { moveOwner } from './ownerFixes';

const OFFERED = 3;

export interface Wishes {
  /** People who may be offered. Without it: everyone who has not left. */
  readonly fits?: (person: Person) => boolean;
  /** The rows at stake: who has a code on them already comes first. */
  readonly rows?: readonly Row[];
}

/**
 * "Put Ann into Architect", for the likeliest few. Nobody is put into a third role, and into a second one only within
 * the layer of the first, with its name.
 */
export function putSomebodyIn(roleId: RoleId, context: FixContext, wishes: Wishes = {}): readonly Fix[] {
  const { reading } = context;
  const { matrix } = reading;
  const role = matrix.roles[roleId];
  if (!role) return [];
  const carried = rolesCarried(reading);
  const held = (person: Person) => carried.get(person) ?? [];
  const fits = (person: Person) => {
    const [first, ...more] = held(person);
    const near =
      first === undefined || (role.layer !== undefined && matrix.roles[first]?.layer === role.layer);
    return more.length === 0 && near && (wishes.fits?.(person) ?? true);
  };
  const free = (person: Person) => (held(person).length === 0 ? 0 : 1);
  return likeliest([roleId], context, { ...wishes, fits })
    .toSorted((one, other) => free(one.person) - free(other.person))
    .map(({ person, because }) => {
      const holds = held(person);
      const also = holds.length > 0 ? ` (holds ${rolesListed(holds, reading)})` : '';
      return {
        label: `Add ${person.name}${also} to ${role.name}`,
        ...(because ? { because } : {}),
        edit: addHolder(matrix, roleId, context.newId<'holder'>(), { personId: person.id }),
      };
    });
}

/** "Let Platform Engineer be accountable for its 6 activities": a role of the same layer that has people. */
export function letAnother(roleId: RoleId, rows: readonly Row[], { reading }: FixContext): readonly Fix[] {
  const layer = reading.layerOf(roleId);
  const staff = staffOf(reading);
  const other = reading.roles.find(
    (role) =>
      role.id !== roleId && role.layer !== undefined && role.layer === layer && !staff.get(role.id)?.vacant,
  );
  if (!other) return [];
  const moves = rows.map((row) => moveOwner(row, roleId, other.id));
  const what = rows.length === 1 ? rowsInWords(rows) : `its ${rows.length} activities`;
  return [
    {
      label: `Let ${other.name} be accountable for ${what}`,
      edit: {
        label: `let ${other.name} be accountable for ${what}`,
        apply(draft) {
          for (const move of moves) move(draft);
        },
      },
    },
  ];
}

/** "Make Bob the deputy in Architect": in all these roles at once. */
export function nameDeputy(
  roleIds: readonly RoleId[],
  context: FixContext,
  wishes: Wishes = {},
): readonly Fix[] {
  const { reading, newId } = context;
  if (roleIds.length === 0) return [];
  return likeliest(roleIds, context, wishes).map(({ person, because }) => {
    const where = rolesListed(roleIds, reading);
    const parts = roleIds.map((roleId) =>
      addHolder(reading.matrix, roleId, newId<'holder'>(), { personId: person.id, part: 'deputy' }),
    );
    return {
      label: `Make ${person.name} a deputy in ${where}`,
      ...(because ? { because } : {}),
      edit: edits(`make “${person.name}” a deputy in ${where}`, parts),
    };
  });
}

interface Likely {
  readonly person: Person;
  readonly because?: string | undefined;
}

/** People who already work on the rows come first, then those with the smallest workload. Nobody twice in one role. */
function likeliest(roleIds: readonly RoleId[], { reading }: FixContext, wishes: Wishes): readonly Likely[] {
  const { matrix, today } = reading;
  const staff = staffOf(reading);
  const there = new Set(
    roleIds.flatMap((id) => [...(staff.get(id)?.carriers ?? []), ...(staff.get(id)?.reserves ?? [])]),
  );
  const fits = (person: Person) => person.active && !there.has(person) && (wishes.fits?.(person) ?? true);
  const activityIds = (wishes.rows ?? []).map(({ activity }) => activity.id);
  const ranked = whoCouldTakeOver(
    matrix,
    { activityIds, gone: new Set(), roleIds },
    today,
    reading.people.length,
  )
    .filter(({ person }) => fits(person))
    .map(({ person, reason }) => ({ person, because: `${startUpper(reason)}.` }));
  const known = new Set(ranked.map(({ person }) => person));
  const load = new Map<Person, number>();
  for (const { role, carriers } of staff.values()) {
    for (const person of carriers) {
      load.set(person, (load.get(person) ?? 0) + (reading.tallies.get(role.id)?.carries ?? 0));
    }
  }
  const others = reading.people
    .filter((person) => fits(person) && !known.has(person))
    .sort((one, other) => (load.get(one) ?? 0) - (load.get(other) ?? 0))
    .map((person): Likely => ({ person }));
  return [...ranked, ...others].slice(0, OFFERED);
}
