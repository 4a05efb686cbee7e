import { defineRule, type Fix, type FixContext } from '../../../findings/rule';
import type { RoleId } from '../../../matrix/ids';
import type { Counter, Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { moveOwner } from '../../fixes/ownerFixes';
import { listed } from '../../names/words';
import { type Field, fieldOf } from '../../names/workFields';
import { rankOwners } from '../../ownership/rankOwners';
import { scopeInputs, scopeOf } from '../../scope/matrixScope';

const FIELD_NAMES: { readonly [field in Field]: string } = {
  design: 'platform design',
  operation: 'running the infrastructure',
  security: 'security',
  implementation: 'building applications',
  release: 'releases',
};
const MOST = 3;
/** Rows of a field that there must be, and that the role must carry: with half of the field's. */
const LEAST = 2;

/** `field` for rows there are, `role field` for rows a role carries. */
const carried: Counter = {
  tell(row, _, key) {
    const field = fieldOf(row);
    if (!field) return;
    key(field);
    for (const id of row.owners) key(`${id} ${field}`);
    for (const id of row.doers) key(`${id} ${field}`);
  },
};

export default defineRule({
  id: 'one-role-covers-everything',
  group: 'delivery',
  scope: 'matrix',
  severity: 'must',
  title: 'One role covers everything',
  why: 'Designing, running and securing a platform and building applications are different skills. A role that holds them all burns out or does each one badly.',
  source:
    '“Cloud architect and software engineer”, pitfalls: one role for architecture and application development',
  remedy:
    'Split the work by layer. In a small organisation, one person can hold both roles, but keep the roles separate.',
  needs: ['tags'],
  hides: ['role-does-two-layers'],
  flagged: [
    `
                                     | Hero | Manager
    ## Design
    Design networks #architecture    | AR   | I
    Choose regions #architecture     | AR   | I
    ## Development
    Write code #delivery             | AR   | I
    Review code #delivery            | AR   | I
    ## Run
    Upgrade clusters #platform       | AR   | I
    Plan quotas #capacity            | AR   | I
    Close ports #security            | AR   | I
    Rotate keys #security            | AR   | I`,
  ],
  accepted: [
    `
                                     | Architect | Engineer
    ## Design
    Design networks #architecture    | AR        | C
    Choose regions #architecture     | AR        | C
    ## Development
    Write code #delivery             | C         | AR
    Review code #delivery            | C         | AR
    ## Run
    Upgrade clusters #platform       | AR        | I
    Plan quotas #capacity            | AR        | I
    Close ports #security            | AR        | C
    Rotate keys #security            | AR        | C`,
  ],
  inputs: (reading) => [reading.countsOf(carried), ...scopeInputs(reading)],
  *check(reading) {
    const counts = reading.countsOf(carried);
    const there = (Object.keys(FIELD_NAMES) as Field[]).filter((field) => (counts.get(field) ?? 0) >= LEAST);
    if (there.length <= MOST || isTwoParties(reading)) return;
    for (const { id, name, kind } of reading.roles) {
      // A team or an outside firm is many trades already.
      if (kind === 'group' || kind === 'external') continue;
      const held = there.filter((field) => {
        const own = counts.get(`${id} ${field}`) ?? 0;
        return own >= LEAST && own * 2 >= (counts.get(field) ?? 0);
      });
      if (held.length <= MOST) continue;
      yield {
        about: id,
        message: `${name} carries at least half of ${listed(
          held.map((field) => FIELD_NAMES[field]),
          5,
        )}.`,
        facts: held.join(),
        ...(reading.settings.organisationSize === 'small' ? { severity: 'look' as const } : {}),
        places: [{ roleId: id }],
        causes: [id],
        fixes: (context) => handOver(id, held, context),
      };
    }
  },
});

/** Whose table it is says nothing of trades: each party has people of all of them. */
function isTwoParties(reading: Reading): boolean {
  return scopeOf(reading).shape === 'two-parties';
}

/** Hands over the field that takes fewest rows, so that the role falls under the limit. */
function handOver(id: RoleId, held: readonly Field[], context: FixContext): readonly Fix[] {
  const { reading } = context;
  const perField = held.map((field) => ({ field, rows: rowsCarried(id, field, reading) }));
  perField.sort((one, other) => one.rows.length - other.rows.length);
  const excess = perField.slice(0, held.length - MOST);
  const rows = excess.flatMap((part) => part.rows);
  const others = [
    ...new Set(
      rows.flatMap((row) => rankOwners({ activityId: row.activity.id }, reading).map((one) => one.roleId)),
    ),
  ]
    .filter((other) => other !== id)
    .slice(0, 2);
  return others.map((other) =>
    handOverTo(
      id,
      other,
      excess.map((part) => part.field),
      rows,
      context,
    ),
  );
}

function rowsCarried(id: RoleId, field: Field, reading: Reading): Row[] {
  return reading.rows.filter(
    (row) => fieldOf(row) === field && (row.owners.includes(id) || row.doers.includes(id)),
  );
}

function handOverTo(
  from: RoleId,
  to: RoleId,
  fields: readonly Field[],
  rows: readonly Row[],
  context: FixContext,
): Fix {
  const name = context.reading.role(to)?.name ?? '';
  const what = listed(fields.map((field) => FIELD_NAMES[field]));
  const moves = rows.map((row) => moveOwner(row, from, to));
  return {
    label: `Move ${what} to ${name}`,
    edit: {
      label: `move ${what} to ${name}`,
      apply(draft) {
        for (const move of moves) move(draft);
      },
    },
  };
}
