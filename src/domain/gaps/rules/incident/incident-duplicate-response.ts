import { edits } from '../../../edits/edit';
import { defineRule, type Remark } from '../../../findings/rule';
import { hasAnyDuty, hasDuty } from '../../../matrix/tags';
import type { Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { changeMeaning } from '../../fixes/cells';
import { chooseOwner } from '../../fixes/ownerFixes';
import { inAnyOrder, rolesListed, rowName } from '../../names/words';
import { answering, ofLayers } from '../../ownership/ownership';
import { APPLICATION, PLATFORM } from '../../ownership/sides';

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
    `
                                     | Operator @platform | Architect @platform | Engineer @application
    Repair hosts {respond-platform}  | RA       | R | R`,
  ],
  accepted: [
    `
                                     | Platform | Service
    Repair hosts {respond-platform}  | RA       | R`,
    `
                                     | Operator @platform | Architect @platform | Engineer @application
    Repair hosts {respond-platform}  | RA       | R | C`,
  ],
  mayFind: (row) => hasAnyDuty(row.activity) && row.doers.length > 1,
  *check(row, reading) {
    if (answering(row, reading.settings).length > 0) {
      if (repairedFromBothSides(row, reading)) yield crowded(row, reading);
      return;
    }
    yield {
      about: row.activity.id,
      message: `${rolesListed(row.doers, reading)} are all responsible for ${rowName(row)}, but nobody is accountable.`,
      concern: 'incident',
      places: row.doers.map((roleId) => ({ activityId: row.activity.id, roleId })),
      fixes: (context) => chooseOwner(row.activity.id, context),
    };
  },
});

/** From three on, of both layers, they repair the same thing at the same time. */
const CROWD = 3;

function repairedFromBothSides(row: Row, reading: Reading): boolean {
  return (
    REPAIRS.some((duty) => hasDuty(row.activity, duty)) &&
    row.doers.length >= CROWD &&
    ofLayers(row.doers, PLATFORM, reading) &&
    ofLayers(row.doers, APPLICATION, reading)
  );
}

const REPAIRS = ['respond-platform', 'respond-application'];

function crowded(row: Row, reading: Reading): Remark {
  const { id, name } = row.activity;
  const others = row.doers.filter((role) => !row.owners.includes(role));
  return {
    about: `crowd/${id}`,
    title: 'Several roles repair the same thing',
    message: `${rolesListed(row.doers, reading)} all repair in ${rowName(row)}, and they come from both layers.`,
    facts: inAnyOrder(row.doers),
    concern: 'incident',
    byLayers: true,
    places: row.doers.map((roleId) => ({ activityId: id, roleId })),
    fixes: (context) => [
      {
        label: `Consult ${rolesListed(others, context.reading)} instead`,
        edit: edits(
          `consult others on “${name}”`,
          others.map((role) => changeMeaning(id, role, 'does', 'advises')),
        ),
      },
    ],
  };
}
