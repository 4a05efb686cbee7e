import { defineRule } from '../../../findings/rule';
import type { Choice, Reading } from '../../../reading/reading';
import { rowName } from '../../names/words';
import { isOwnTable } from '../../ownership/sides';
import { isStaffed } from '../../ownership/staffing';
import { carriersOfRow, depthOf, depthWhereStaffed, missingDuty } from '../../remarks/duty';

const DEPUTY = {
  duty: 'deputy',
  fine: true,
  says: 'who takes command over between shifts',
  near: /deputy|second in|stand in|take over|takes over|relie(f|ve)|alternate|hand ?over of (command|the incident)|between shifts|stellvertret|adjoint|suplente|\bvice\b/i,
};

/** In a table of one's own who hands the shift over hands the incident over with it. */
const handsOver: Choice = {
  holds: ({ activity: { name, origin } }) =>
    !origin &&
    /shift.?(change|hand)|(change|handover|hand.?over) (at|of|between) (the )?shift|between shifts|next shift|schicht(wechsel|übergabe)|übergabe .*schicht|relève|changement d.équipe|cambi\S* (de |di )?turno|relevo|passaggio (di )?(turno|consegne)|tro(ca|car) de turno|passagem de turno/i.test(
      name,
    ),
};

export default defineRule({
  id: 'command-no-deputy',
  group: 'incident',
  scope: 'matrix',
  asksForRows: true,
  severity: 'should',
  title: 'The commander has no deputy',
  why: 'Incidents outlast shifts. Without a trained deputy, command changes hands by accident.',
  source: 'PagerDuty deputy; Incident Command System: transfer of command',
  remedy: 'Add a deputy activity and a second person who can command.',
  needs: ['tags', 'delivery', 'rows'],
  lighterWhenSmall: true,
  flagged: [
    `
    settings: scope=incident
                                 | Commander @command | Engineer @application
    Command incidents {command}  | AR                 | C`,
  ],
  accepted: [
    `
                                 | Commander @command = Ann, Ben (deputy) | Engineer @application
    Command incidents {command}  | AR                 | C
    Stand in {deputy}            | A                  | R`,
  ],
  inputs: (reading) => [
    reading.withDuty('deputy'),
    reading.withDuty('command'),
    isStaffed(reading),
    reading.chosenBy(handsOver),
  ],
  *check(reading) {
    const missing = missingDuty(DEPUTY, reading);
    // Without a commander there is nobody to relieve.
    const commanded = reading.withDuty('command').length > 0;
    const relieved = isOwnTable(reading) && reading.chosenBy(handsOver).length > 0;
    if (missing && commanded && !relieved && !manyCommand(reading)) yield missing;
    for (const row of reading.withDuty('command')) {
      if (depthWhereStaffed(carriersOfRow(row), reading) !== 1) continue;
      yield {
        about: `depth/${row.activity.id}`,
        title: 'Only one person can command',
        message: `Only one person covers ${rowName(row)}.`,
        concern: 'incident',
        places: [{ activityId: row.activity.id }],
        fixes: () => [],
      };
    }
  },
});

/** Two people who hold the commander's role can relieve each other. */
function manyCommand(reading: Reading): boolean {
  return reading.withDuty('command').some((row) => (depthOf(carriersOfRow(row), reading) ?? 0) >= 2);
}
