import { defineRule } from '../../../findings/rule';
import { addReferenceRow } from '../../fixes/addRow';
import { rowName } from '../../names/words';
import { carriersOfRow, depthOf } from '../../remarks/duty';

export default defineRule({
  id: 'command-no-deputy',
  group: 'incident',
  scope: 'matrix',
  severity: 'should',
  title: 'The commander has no deputy',
  why: 'Incidents outlast shifts. Without a trained deputy command is handed over by accident.',
  source: 'PagerDuty deputy; Incident Command System: transfer of command',
  remedy: 'Add a deputy row, and a second person who can command.',
  needs: ['tags', 'delivery'],
  lighterWhenSmall: true,
  flagged: [
    `
                                 | Commander @command | Engineer @application
    Command incidents {command}  | AR                 | C`,
  ],
  accepted: [
    `
                                 | Commander @command = Ann, Ben (deputy) | Engineer @application
    Command incidents {command}  | AR                 | C
    Stand in {deputy}            | A                  | R`,
  ],
  inputs: (reading) => [reading.rows.length > 0, reading.withDuty('deputy'), reading.withDuty('command')],
  *check(reading) {
    if (reading.rows.length === 0) return;
    if (reading.withDuty('deputy').length === 0) {
      yield {
        about: 'deputy',
        message: 'No activity of this matrix says who takes over command.',
        concern: 'incident',
        causes: ['duty:deputy'],
        places: reading.withDuty('command').map((row) => ({ activityId: row.activity.id })),
        fixes: (context) => [addReferenceRow('duty-deputy', context)],
      };
    }
    for (const row of reading.withDuty('command')) {
      if (depthOf(carriersOfRow(row), reading) !== 1) continue;
      yield {
        about: `depth/${row.activity.id}`,
        title: 'Only one person can command',
        message: `One person alone stands behind ${rowName(row)}.`,
        concern: 'incident',
        places: [{ activityId: row.activity.id }],
        fixes: () => [],
      };
    }
  },
});
