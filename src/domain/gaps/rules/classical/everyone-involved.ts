import { edits } from '../../../edits/edit';
import { defineRule } from '../../../findings/rule';
import { changeMeaning } from '../../fixes/cells';
import { rolesListed, rowName } from '../../names/words';

export default defineRule({
  id: 'everyone-involved',
  group: 'classical',
  scope: 'activity',
  severity: 'look',
  title: 'Every role is involved',
  why: 'When every cell is filled, the matrix does not show who matters for this activity.',
  source:
    'RACI analysis, horizontal: no full rows. True of three quarters of published activities, so this rule is off by default',
  remedy: 'Remove the letters that change nothing.',
  offByDefault: true,
  flagged: [
    `
                 | Lead | Ann | Bob | Eve
    Pay the bill | A    | R   | C   | I`,
  ],
  accepted: [
    `
                 | Lead | Ann | Bob | Eve
    Pay the bill | A    | R   | C   |`,
  ],
  mayFind: (row, { roles }) => roles.length > 3 && row.involvedCount >= roles.length,
  *check(row) {
    const { id, name } = row.activity;
    yield {
      about: id,
      message: `Every role is involved in ${rowName(row)}.`,
      facts: 'every role',
      places: [{ activityId: id }],
      fixes: ({ reading }) =>
        row.hearers.length === 0
          ? []
          : [
              {
                label: `Remove ${rolesListed(row.hearers, reading)}, only informed`,
                edit: edits(
                  `remove the informed roles from “${name}”`,
                  row.hearers.map((roleId) => changeMeaning(id, roleId, 'hears', undefined)),
                ),
              },
            ],
    };
  },
});
