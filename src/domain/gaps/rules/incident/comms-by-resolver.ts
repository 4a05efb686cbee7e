import { defineRule, type Fix } from '../../../findings/rule';
import { rolesOfParty } from '../../../incidents/vocabulary/parties';
import { addRole } from '../../fixes/addLayer';
import { takeMeaning } from '../../fixes/cells';
import { rolesListed, rowName } from '../../names/words';

export default defineRule({
  id: 'comms-by-resolver',
  group: 'incident',
  scope: 'matrix',
  severity: 'should',
  title: 'Responders also write customer updates',
  why: 'Nobody can repair and write at the same time, so customers wait for both.',
  source: 'Google incident response: separate command, operations and communication',
  remedy: 'Have support or product write the updates.',
  needs: ['tags'],
  lighterWhenSmall: true,
  flagged: [
    `
                                        | Commander @command | Engineer @application | Support @business
    Repair services {respond-application} | I                | AR                    |
    Tell customers {comms-customer}     | A                  | R                     |`,
  ],
  accepted: [
    `
                                        | Commander @command | Engineer @application | Support @business
    Repair services {respond-application} | I                | AR                    |
    Tell customers {comms-customer}     | A                  |                       | R`,
  ],
  inputs: (reading) =>
    ['comms-customer', 'respond-platform', 'respond-application'].map((duty) => reading.withDuty(duty)),
  *check(reading) {
    const responders = ['respond-platform', 'respond-application']
      .flatMap((duty) => reading.withDuty(duty))
      .flatMap(({ doers }) => doers);
    for (const row of reading.withDuty('comms-customer')) {
      if (row.doers.length === 0 || !row.doers.every((id) => responders.includes(id))) continue;
      yield {
        about: row.activity.id,
        message: `${rolesListed(row.doers, reading)} ${
          row.doers.length === 1
            ? 'does the repairs and is also the only role'
            : 'do the repairs and are also the only roles'
        } responsible for ${rowName(row)}.`,
        concern: 'incident',
        places: row.doers.map((roleId) => ({ activityId: row.activity.id, roleId })),
        fixes: (context): readonly Fix[] =>
          rolesOfParty(reading.roles, 'CL')
            .filter(({ id }) => !row.doers.includes(id))
            .slice(0, 2)
            .map(({ id, name }) => {
              const { edit } = addRole(row.activity.id, id, context.reading, 'does');
              return {
                label: `Make ${name} responsible for customer updates`,
                edit: {
                  label: `make ${name} responsible for “${row.activity.name}”`,
                  apply(draft) {
                    edit.apply(draft);
                    for (const doer of row.doers)
                      if (!row.owners.includes(doer)) takeMeaning(draft, row.activity.id, doer, 'does');
                  },
                },
              };
            }),
      };
    }
  },
});
