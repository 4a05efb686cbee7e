import { setRoleFields } from '../../../edits/setRoleFields';
import { defineRule, type Remark, thresholdOf } from '../../../findings/rule';
import { hasAnyDuty } from '../../../matrix/tags';
import type { Counter } from '../../../reading/reading';
import { counted } from '../../names/words';
import { hasBothSides } from '../../ownership/sides';
import { stageOf } from '../../ownership/stages';

/** Rows of the other layer that a role owns. */
const elsewhere: Counter = {
  tell(row, basis, key) {
    const { concerns, kind, sectionId } = row.activity;
    if (hasAnyDuty(row.activity) || (kind !== 'activity' && kind !== 'decision')) return;
    const stage = stageOf(basis.section(sectionId));
    const below = concerns.includes('platform');
    const above = !below && (stage === 'development' || stage === 'testing');
    if (!above && !below) return;
    const far = above ? 'platform' : 'application';
    // One of many owners has not taken the row over.
    const [owner] = row.owners;
    if (owner && row.owners.length === 1 && basis.layerOf(owner) === far) key(owner);
  },
};

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
  thresholds: {
    least: { label: 'Activities in the other layer', value: 3, least: 1, most: 20, step: 1, unit: 'count' },
  },
  flagged: [
    `
                  | Architect @platform | Engineer @application
    ## Development
    Write code    | AR                  | C
    Fix defects   | AR                  | C
    Write tests   | AR                  | C`,
  ],
  accepted: [
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
      if (plannedOverlap || count < thresholdOf(rule, 'least', reading)) continue;
      const other = layer === 'platform' ? 'application' : 'platform';
      yield {
        about: id,
        message: `${name} belongs to the ${layer} layer but is accountable for ${counted(count, 'activity', 'activities')} in the ${other} layer.`,
        facts: 'two layers',
        causes: [id],
        places: [{ roleId: id }],
        fixes: ({ reading: { matrix } }) => [
          {
            label: 'Confirm the overlap is planned',
            edit: setRoleFields(matrix, [id], { plannedOverlap: 'Confirmed as planned.' }),
          },
        ],
      };
    }
  },
});

export default rule;
