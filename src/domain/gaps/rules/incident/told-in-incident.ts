/** Roles that must be informed about an incident: one rule over a table. */

import { defineRule, type Examples, type Rule } from '../../../findings/rule';
import { rolesOfParty } from '../../../incidents/vocabulary/parties';
import { addRole } from '../../fixes/addLayer';
import { leadsHouse } from '../../names/leaders';
import { rowsListed } from '../../names/words';
import { always } from '../../ownership/ownership';

interface Line extends Examples {
  readonly id: string;
  readonly party: string;
  readonly words: string;
  readonly duties: readonly string[];
  /** Other names of roles that are told with it: they settle it, and are not asked for. */
  readonly also?: (roleName: string) => boolean;
  readonly title: string;
  readonly why: string;
  readonly source: string;
  readonly remedy: string;
}

const LINES: readonly Line[] = [
  {
    id: 'exec-not-informed',
    party: 'EXE',
    words: 'leadership',
    duties: ['comms-exec'],
    also: leadsHouse,
    title: 'Executives are not informed',
    why: 'Executives who are not briefed join the call and ask questions. A short briefing saves them the call.',
    source: 'PagerDuty: the executive swoop',
    remedy: 'Inform an executive through the briefing.',
    flagged: [
      `
                              | Commander @command | Director @leadership
      Brief them {comms-exec} | AR                 |`,
    ],
    accepted: [
      `
                              | Commander @command | Director @leadership
      Brief them {comms-exec} | AR                 | I`,
      `
                              | Commander @command | Director @leadership | Exec on duty
      Brief them {comms-exec} | R                  |                      | A`,
    ],
  },
  {
    id: 'support-not-informed',
    party: 'CL',
    words: 'support or customer communication',
    duties: ['comms-internal', 'comms-customer'],
    title: 'Support is not informed',
    why: 'Customers ask support first. Without information, support has to guess.',
    source: 'PagerDuty: support is the voice of the customer',
    remedy: 'Involve support in the internal or customer updates.',
    flagged: [
      `
                                    | Commander @command | Support @business
      Tell customers {comms-customer} | AR               |`,
    ],
    accepted: [
      `
                                    | Commander @command | Support @business
      Tell customers {comms-customer} | AR               | I`,
    ],
  },
];

export default LINES.map(ruleOf);

function ruleOf({ party, words, duties, also, ...line }: Line): Rule {
  return defineRule({
    ...line,
    group: 'incident',
    scope: 'matrix',
    severity: 'look',
    needs: ['tags'],
    byLayers: true,
    inputs: (reading) => duties.map((duty) => reading.withDuty(duty)),
    *check(reading) {
      const rows = duties.flatMap((duty) => reading.withDuty(duty));
      const roles = rolesOfParty(reading.roles, party);
      const [first] = rows;
      // Where the matrix has no such role, there may be no such team.
      if (!first || roles.length === 0) return;
      const told = [...roles, ...reading.roles.filter(({ name }) => also?.(name))];
      if (rows.some((row) => told.some(({ id }) => always(row, row.involved).includes(id)))) return;
      yield {
        about: '',
        message: `No ${words} role is involved in ${rowsListed(rows)}.`,
        concern: 'incident',
        places: rows.map((row) => ({ activityId: row.activity.id })),
        fixes: (context) =>
          roles.slice(0, 2).map(({ id }) => addRole(first.activity.id, id, context.reading, 'hears')),
      };
    },
  });
}
