import { edits } from '../../../edits/edit';
import { defineRule } from '../../../findings/rule';
import { changeMeaning } from '../../fixes/cells';
import { rowName } from '../../names/words';

export default defineRule({
  id: 'everyone-involved',
  group: 'classical',
  scope: 'activity',
  severity: 'look',
  title: 'Every role takes part',
  why: 'A row in which every box is filled draws no line between who matters here and who does not.',
  source:
    'RACI analysis, horizontal: every box filled. True of three quarters of published rows, so it is off',
  remedy: 'Take out the codes that change nothing.',
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
      message: `Every role has a part in ${rowName(row)}.`,
      facts: 'every role',
      places: [{ activityId: id }],
      fixes: () =>
        row.hearers.length === 0
          ? []
          : [
              {
                label: 'Leave out those who are only told',
                edit: edits(
                  `leave out of “${name}” who is only told`,
                  row.hearers.map((roleId) => changeMeaning(id, roleId, 'hears', undefined)),
                ),
              },
            ],
    };
  },
});
