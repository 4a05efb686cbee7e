import { defineRule } from '../../../findings/rule';
import { hasAnyDuty } from '../../../matrix/tags';
import { chooseOwner } from '../../fixes/ownerFixes';
import { rolesListed, rowName } from '../../names/words';
import { answering } from '../../ownership/ownership';

export default defineRule({
  id: 'incident-duplicate-response',
  group: 'incident',
  scope: 'activity',
  severity: 'should',
  title: 'Several roles respond and nobody leads',
  why: 'Two teams repairing the same thing without a lead undo each other’s work.',
  source: '“Cloud architect and software engineer”: predefined ownership prevents duplicated effort',
  remedy: 'Name the one role that leads this work.',
  needs: ['tags'],
  flagged: [
    `
                                     | Platform | Service
    Repair hosts {respond-platform}  | R        | R`,
  ],
  accepted: [
    `
                                     | Platform | Service
    Repair hosts {respond-platform}  | RA       | R`,
  ],
  mayFind: (row) => hasAnyDuty(row.activity) && row.doers.length > 1,
  *check(row, reading) {
    if (answering(row, reading.settings).length > 0) return;
    yield {
      about: row.activity.id,
      message: `${rolesListed(row.doers, reading)} are all responsible for ${rowName(row)}, but nobody is accountable.`,
      concern: 'incident',
      places: row.doers.map((roleId) => ({ activityId: row.activity.id, roleId })),
      fixes: (context) => chooseOwner(row.activity.id, context),
    };
  },
});
