import { setRoleFields } from '../../../edits/setRoleFields';
import { defineRule, thresholdOf } from '../../../findings/rule';
import { isEveryone } from '../../names/everyone';
import { counted } from '../../names/words';

/** Leaders and groups by their names, where nobody gave them a layer. */
const LISTENS = /\b(head|chief|director|board|groups?|teams?|stakeholders?)\b/i;

const rule = defineRule({
  id: 'informed-only-role',
  group: 'classical',
  scope: 'matrix',
  severity: 'look',
  title: 'A role is only informed',
  why: 'A role that is only ever informed makes the matrix wider and decides nothing. A mailing list does the same job.',
  source: 'RACI analysis, vertical; trackplus, no R and no A',
  remedy: 'Inform the role in another way, or mark it as a stakeholder.',
  thresholds: {
    least: { label: 'Activities it is informed about', value: 3, least: 1, most: 20, step: 1, unit: 'count' },
  },
  flagged: [
    `
             | Architect | Engineer | Support
    Pay      | A         | R        | I
    Build    | A         | R        | I
    Release  | A         | R        | I`,
  ],
  accepted: [
    `
             | Architect | Engineer | Support
    Pay      | A         | R        | I
    Build    | A         | R        | R
    Release  | A         | R        | I`,
    `
             | Architect | Engineer | Support
    Pay      | A         | R        | I
    Build    | A         | R        | I
    Release  | A         | R        |`,
    `
             | Architect | Engineer | Head of support | Board @leadership | Clients @business | Toda la plantilla
    Pay      | A         | R        | I               | I                 | I | I
    Build    | A         | R        | I               | I                 | I | I
    Release  | A         | R        | I               | I                 | I | I`,
  ],
  inputs: (reading) => [reading.tallies],
  *check(reading) {
    const least = thresholdOf(rule, 'least', reading);
    for (const { id, name, stakeholder, layer } of reading.roles) {
      const tally = reading.tallies.get(id);
      // Leaders and the business listen by trade.
      if (!tally || stakeholder || layer === 'leadership' || layer === 'business') continue;
      if (tally.hears < least || tally.hears < tally.involved) continue;
      if (LISTENS.test(name) || isEveryone(name)) continue;
      yield {
        about: id,
        message: `${name} is informed about ${counted(tally.hears, 'activity', 'activities')} and has no other assignment.`,
        facts: 'only told',
        places: [{ roleId: id }],
        fixes: ({ reading: { matrix } }) => [
          {
            label: `Mark ${name} as a stakeholder`,
            edit: setRoleFields(matrix, [id], { stakeholder: true }),
          },
        ],
      };
    }
  },
});

export default rule;
