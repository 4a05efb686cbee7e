import { defineRule } from '../../../findings/rule';
import { inAnyOrder, rowName } from '../../names/words';
import { hasOneOwner } from '../../ownership/ownership';
import { bothTakePart, hasBothLayers } from '../../ownership/sides';
import { mendRow } from '../../remarks/missing';

export default defineRule({
  id: 'joint-review-without-tiebreak',
  group: 'delivery',
  scope: 'activity',
  severity: 'must',
  title: 'Nobody can close a joint review',
  why: 'When two layers review together and disagree, one of them has to decide.',
  source: '“Cloud architect and software engineer”: joint review needs one decider',
  remedy: 'Name the one role that decides when they disagree.',
  needs: ['layers'],
  flagged: [
    `
                          | Architect @platform | Engineer @application
    Review scaling !review | R                  | R`,
  ],
  accepted: [
    `
                          | Architect @platform | Engineer @application
    Review scaling !review | AR                 | R`,
  ],
  among: (reading) => reading.ofKind('review'),
  *check(row, reading) {
    const { id, kind } = row.activity;
    if (kind !== 'review' || !hasBothLayers(reading) || !bothTakePart(row, reading)) return;
    if (hasOneOwner(row, reading)) return;
    const count = row.owners.length;
    yield {
      about: id,
      message: `Both layers are involved in ${rowName(row)}, but ${count === 0 ? 'nobody can close it' : `${count} roles can each close it`}.`,
      facts: inAnyOrder(row.owners),
      places: [{ activityId: id }],
      fixes: (context) => mendRow(context.reading.row(id), context),
    };
  },
});
