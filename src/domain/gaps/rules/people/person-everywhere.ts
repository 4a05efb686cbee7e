import { defineRule, thresholdOf } from '../../../findings/rule';
import type { PersonId } from '../../../matrix/ids';
import type { Person } from '../../../matrix/matrix';
import type { Counter, Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { pushDown } from '../../fixes/otherPerson';
import { percent } from '../../names/words';
import { onlyPerson, ownersBehind } from '../../ownership/staffing';

/** Rows by the one person who is accountable for them. */
const soleOwner: Counter = {
  tell(row, reading, key) {
    const person = soleOwnerOf(row, reading);
    if (person) key(person.id);
  },
};

const rule = defineRule({
  id: 'person-everywhere',
  group: 'people',
  scope: 'matrix',
  severity: 'should',
  title: 'One person is accountable for almost everything',
  why: 'Every question waits for one person. The day they leave, almost everything loses its owner.',
  source: 'Bus factor; RACI analysis, vertical: can some of the accountability be pushed down?',
  remedy:
    'Make the people who do the work accountable, one area at a time. A founder can waive this for a while.',
  needs: ['staffed', 'rows-12'],
  thresholds: {
    share: {
      label: 'Highest share of activities for one person alone',
      value: 0.4,
      least: 0.1,
      most: 1,
      step: 0.05,
      unit: 'share',
    },
  },
  flagged: [owned(12, 12), owned(5, 12)],
  accepted: [owned(4, 12), owned(8, 20), owned(11, 11)],
  inputs: (reading) => [reading.countsOf(soleOwner), reading.rows.length],
  *check(reading) {
    const most = thresholdOf(rule, 'share', reading);
    for (const [id, count] of reading.countsOf(soleOwner)) {
      const share = count / reading.rows.length;
      const person = reading.person(id as PersonId);
      if (!person || share <= most) continue;
      yield {
        about: id,
        title: `${person.name} is accountable for almost everything`,
        message: `${person.name} alone is accountable for ${count} of ${reading.rows.length} activities, ${percent(share)}.`,
        facts: `more than ${percent(most)}`,
        links: [{ kind: 'leaves', personId: person.id }],
        places: [{ personId: person.id }],
        fixes: (context) => pushDown(person, count - Math.floor(most * reading.rows.length), context),
      };
    }
  },
});

export default rule;

function soleOwnerOf(row: Row, reading: Reading): Person | undefined {
  return onlyPerson([ownersBehind(row, reading)]);
}

/** Rows of which one person answers for the first, and two others for the rest. */
function owned(count: number, all: number): string {
  const rows = Array.from(
    { length: all },
    (_, place) => `Activity ${place + 1} | ${place < count ? 'RA | C' : 'C | RA'}`,
  );
  return ['| Founder = Ann | Engineer = Bob, Cyd', ...rows].join('\n');
}
