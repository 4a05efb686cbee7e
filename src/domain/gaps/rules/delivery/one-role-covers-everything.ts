import { splitRole } from '../../../edits/splitRole';
import { defineRule, type Fix, type FixContext } from '../../../findings/rule';
import type { RoleId } from '../../../matrix/ids';
import type { Counter, Reading } from '../../../reading/reading';
import { roleKeys } from '../../../reading/roleKeys';
import type { Row } from '../../../reading/row';
import { counted, listed } from '../../names/words';
import { type Field, fieldOf } from '../../names/workFields';
import { conditionOf } from '../../ownership/ownership';
import { scopeOf } from '../../scope/matrixScope';

const FIELD_NAMES: { readonly [field in Field]: string } = {
  design: 'platform design',
  operation: 'running the infrastructure',
  security: 'security',
  implementation: 'building applications',
  release: 'releases',
};
const SIDES: { readonly [field in Field]: 'platform' | 'application' } = {
  design: 'platform',
  operation: 'platform',
  security: 'platform',
  implementation: 'application',
  release: 'application',
};
const FIELDS = Object.keys(FIELD_NAMES) as Field[];
const MOST = 3;
/** Rows of a field that there must be, and that the role must carry: with half of the field's. */
const LEAST = 2;

const keysOf = roleKeys(FIELDS);

/** `field` for rows there are, `role field` for rows a role carries. */
const carried: Counter = {
  tell(row, basis, key) {
    const field = fieldOf(row);
    if (!field) return;
    key(field);
    // What a role carries only under a condition others carry otherwise.
    for (const id of row.owners) if (conditionOf(row, id) === undefined) key(keysOf(basis, id)[field]);
    for (const id of row.doers) if (conditionOf(row, id) === undefined) key(keysOf(basis, id)[field]);
  },
};

export default defineRule({
  id: 'one-role-covers-everything',
  group: 'delivery',
  scope: 'matrix',
  severity: 'must',
  title: 'One role covers everything',
  why: 'Designing, running and securing a platform and building applications are different skills. One role that has to do all of them burns people out or does some of them badly.',
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
                                     | Hero                   | Manager
    ## Design
    Design networks #architecture    | AR (in the first year) | I
    Choose regions #architecture     | AR (in the first year) | I
    ## Development
    Write code #delivery             | AR (in the first year) | I
    Review code #delivery            | AR (in the first year) | I
    ## Run
    Upgrade clusters #platform       | AR (in the first year) | I
    Plan quotas #capacity            | AR (in the first year) | I
    Close ports #security            | AR (in the first year) | I
    Rotate keys #security            | AR (in the first year) | I`,
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
  inputs: (reading) => [reading.countsOf(carried), isTwoParties(reading)],
  *check(reading) {
    const counts = reading.countsOf(carried);
    const there = FIELDS.filter((field) => (counts.get(field) ?? 0) >= LEAST);
    if (there.length <= MOST || isTwoParties(reading)) return;
    const all = there.map((field) => counts.get(field) ?? 0);
    for (const { id, name, kind } of reading.roles) {
      // A team or an outside firm is many trades already.
      if (kind === 'group' || kind === 'external') continue;
      const keys = keysOf(reading, id);
      const held = there.filter((field, at) => {
        const own = counts.get(keys[field]) ?? 0;
        return own >= LEAST && own * 2 >= (all[at] ?? 0);
      });
      if (held.length <= MOST) continue;
      yield {
        about: id,
        message: `${name} carries at least half of ${listed(
          held.map((field) => FIELD_NAMES[field]),
          FIELDS.length,
        )}.`,
        facts: held.join(),
        ...(reading.settings.organisationSize === 'small' ? { severity: 'look' as const } : {}),
        places: [{ roleId: id }],
        causes: [id],
        fixes: (context) => splitByLayer(id, held, context),
      };
    }
  },
});

/** Whose table it is says nothing of trades: each party has people of all of them. */
function isTwoParties(reading: Reading): boolean {
  return scopeOf(reading).shape === 'two-parties';
}

/** The fields of the other layer become a role of their own, whose people are still to be named. */
function splitByLayer(id: RoleId, held: readonly Field[], { reading, newId }: FixContext): readonly Fix[] {
  const role = reading.role(id);
  if (!role) return [];
  const side = role.layer === 'application' ? 'platform' : 'application';
  const fields = held.filter((field) => SIDES[field] === side);
  const activityIds = rowsCarried(id, fields, reading).map(({ activity }) => activity.id);
  const name = `${role.name} (${side})`;
  const taken = reading.roles.some((other) => other.name.toLowerCase() === name.toLowerCase());
  if (taken || activityIds.length === 0) return [];
  const newRoleId = newId<'role'>();
  const split = splitRole(reading.matrix, id, { newRoleId, name, activityIds, personIds: [] });
  const what = listed(fields.map((field) => FIELD_NAMES[field]));
  return [
    {
      label: `Split ${role.name} into two roles`,
      outcome: `“${name}” takes ${counted(activityIds.length, 'activity', 'activities')}: ${what}. Nobody has this role yet.`,
      edit: {
        label: split.label,
        apply(draft) {
          split.apply(draft);
          const made = draft.roles[newRoleId];
          if (made && role.layer !== undefined) made.layer = side;
        },
      },
    },
  ];
}

function rowsCarried(id: RoleId, fields: readonly Field[], reading: Reading): Row[] {
  return reading.rows.filter((row) => {
    const field = fieldOf(row);
    return field && fields.includes(field) && (row.owners.includes(id) || row.doers.includes(id));
  });
}
