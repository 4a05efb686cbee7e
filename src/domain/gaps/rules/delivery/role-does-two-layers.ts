import { edits } from '../../../edits/edit';
import { setRoleFields } from '../../../edits/setRoleFields';
import { defineRule, type Fix, type FixContext, type Remark, thresholdOf } from '../../../findings/rule';
import type { RoleId } from '../../../matrix/ids';
import { hasAnyDuty } from '../../../matrix/tags';
import type { Counter, Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { whoGets } from '../../fixes/outcomes';
import { moveOwner } from '../../fixes/ownerFixes';
import { counted, listed, roleName, rowName } from '../../names/words';
import { hasBothSides } from '../../ownership/sides';
import { stageOf } from '../../ownership/stages';
import { hasReferenceRow, referenceRow } from '../../tables/referenceRow';

type Side = 'platform' | 'application';

/** Rows of the other layer that a role owns. */
const elsewhere: Counter = {
  tell(row, basis, key) {
    const home = sideOf(row, basis);
    if (!home) return;
    for (const id of row.owners) if (isStranger(id, home, row, basis)) key(id);
  },
};

/** Whose work it is: of a row of the catalogue, of who has it there. */
function sideOf({ activity }: Row, basis: Pick<Reading, 'section'>): Side | undefined {
  const { concerns, kind, sectionId, origin } = activity;
  if (origin && hasReferenceRow(origin)) {
    const { cells } = referenceRow(origin);
    return OWNED_BY[cells.find(({ meanings }) => meanings.includes('owns'))?.role ?? ''];
  }
  if (hasAnyDuty(activity) || (kind !== 'activity' && kind !== 'decision')) return undefined;
  if (concerns.includes('platform')) return 'platform';
  const stage = stageOf(basis.section(sectionId));
  return stage === 'development' || stage === 'testing' ? 'application' : undefined;
}

/** The catalogue's roles of one side. */
const OWNED_BY: { readonly [role: string]: Side } = {
  CA: 'platform',
  PE: 'platform',
  SMP: 'platform',
  SE: 'application',
  SMA: 'application',
};

function isStranger(id: RoleId, home: Side, row: Row, basis: Reading): boolean {
  const layer = basis.layerOf(id);
  if (layer !== 'platform' && layer !== 'application') return false;
  // One of many owners has not taken a row over, unless the catalogue says whose it is.
  return layer !== home && (row.owners.length === 1 || row.activity.origin !== undefined);
}

const rule = defineRule({
  id: 'role-does-two-layers',
  group: 'delivery',
  scope: 'matrix',
  severity: 'look',
  title: 'A role works in two layers',
  why: 'Working in two layers is fine when it is planned. If not, each layer assumes that the other has it.',
  source: '“Cloud architect and software engineer”, pitfalls: problems arise when overlap is unplanned',
  remedy: 'Confirm that the overlap is planned and say why, or move the activities.',
  needs: ['tags'],
  byLayers: true,
  thresholds: {
    look: {
      label: 'Activities in the other layer before it is worth a look',
      value: 2,
      least: 1,
      most: 20,
      step: 1,
      unit: 'count',
    },
    least: {
      label: 'Activities in the other layer before it should be fixed',
      value: 3,
      least: 1,
      most: 20,
      step: 1,
      unit: 'count',
    },
  },
  flagged: [
    `
                  | Architect @platform | Engineer @application
    ## Development
    Write code    | AR                  | C
    Fix defects   | AR                  | C
    Write tests   | AR                  | C`,
    `
                  | Architect @platform | Engineer @application
    ## Development
    Write code    | AR                  | C
    Fix defects   | AR                  | C`,
  ],
  accepted: [
    `
                  | Architect @platform | Engineer @application
    ## Development
    Write code    | AR                  | C
    Fix defects   | C                   | AR`,
    `
                  | Architect @platform [plannedOverlap=founders] | Engineer @application
    ## Development
    Write code    | AR                  | C
    Fix defects   | AR                  | C
    Write tests   | AR                  | C`,
  ],
  inputs: (reading) => [reading.countsOf(elsewhere)],
  *check(reading): Iterable<Remark> {
    if (!hasBothSides(reading)) return;
    const counts = reading.countsOf(elsewhere);
    for (const { id, name, layer, plannedOverlap } of reading.roles) {
      const count = counts.get(id) ?? 0;
      if (plannedOverlap || count < thresholdOf(rule, 'look', reading)) continue;
      const many = count >= thresholdOf(rule, 'least', reading);
      const other = layer === 'platform' ? 'application' : 'platform';
      yield {
        about: id,
        message: `${name} belongs to the ${layer} layer but is accountable for ${counted(count, 'activity', 'activities')} in the ${other} layer.`,
        facts: 'two layers',
        ...(many && reading.settings.organisationSize !== 'small' ? { severity: 'should' as const } : {}),
        causes: [id],
        places: [{ roleId: id }],
        fixes: (context) => [
          ...giveBack(id, other, context),
          {
            label: 'Confirm the overlap is planned',
            edit: setRoleFields(context.reading.matrix, [id], { plannedOverlap: 'Confirmed as planned.' }),
          },
        ],
      };
    }
  },
});

export default rule;

/** To the role of that layer which has most to do with those rows already. */
function giveBack(from: RoleId, side: Side, { reading }: FixContext): readonly Fix[] {
  const rows = reading.rows.filter(
    (row) =>
      row.owners.includes(from) && sideOf(row, reading) === side && isStranger(from, side, row, reading),
  );
  const partsOf = (id: RoleId) => rows.filter((row) => row.involved.includes(id)).length;
  const [to] = reading.roles
    .filter(({ layer, kind }) => layer === side && kind !== 'rotating')
    .map(({ id }) => ({ id, parts: partsOf(id) }))
    .sort((one, other) => other.parts - one.parts);
  if (!to || rows.length === 0) return [];
  const name = roleName(to.id, reading);
  const what = counted(rows.length, 'activity', 'activities');
  return [
    {
      label: `Make ${name} accountable for ${what}`,
      because: listed(rows.map(rowName)),
      ...whoGets({ advises: [from] }, reading),
      edit: edits(
        `make ${name} accountable for ${what}`,
        rows.map((row) => ({ label: 'move a row', apply: moveOwner(row, from, to.id) })),
      ),
    },
  ];
}
