import { defineRule } from '../../../findings/rule';
import type { Person } from '../../../matrix/matrix';
import type { Choice, Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { listed, rowsInWords } from '../../names/words';
import { doersBehind, ownersBehind } from '../../ownership/staffing';

const trained: Choice = {
  holds({ activity: { duties = [] } }) {
    return duties.some((duty) => duty === 'command' || duty === 'evidence' || duty.startsWith('respond-'));
  },
};

export default defineRule({
  id: 'training-missing',
  group: 'people',
  scope: 'matrix',
  severity: 'look',
  title: 'Not trained for incidents',
  why: 'People have to learn command, response and evidence before an incident. During one there is no time.',
  source: 'NIST CSF PR.AT-02; AWS OPS07-BP01',
  remedy: 'Plan the training, and enter the date on the person once it is done.',
  needs: ['staffed'],
  flagged: [
    `
    people: Ann; Bob trainedOn=2026-03-01
                                | Commander = Ann | Engineer = Bob
    Command incidents {command} | A               | R`,
  ],
  accepted: [
    `
    people: Ann trainedOn=2026-05-01; Bob trainedOn=2026-03-01
                                | Commander = Ann | Engineer = Bob
    Command incidents {command} | A               | R`,
  ],
  inputs: (reading) => [reading.chosenBy(trained)],
  *check(reading) {
    const untrained = new Map<Person, Row[]>();
    for (const row of reading.chosenBy(trained)) {
      for (const person of new Set([...ownersBehind(row, reading), ...doersBehind(row, reading)])) {
        if (person.trainedOn === undefined) untrained.set(person, [...(untrained.get(person) ?? []), row]);
      }
    }
    // Nobody's training is kept here: that is one thing to say, not one for each of them.
    if (untrained.size > 1 && reading.people.every(({ trainedOn }) => trainedOn === undefined)) {
      yield everybody([...untrained.keys()], reading);
      return;
    }
    for (const [person, rows] of untrained) {
      yield {
        about: person.id,
        message: `${person.name} is involved in ${rowsInWords(rows)} but has no training date.`,
        facts: 'untrained',
        places: rows.map(({ activity }) => ({ activityId: activity.id, personId: person.id })),
        fixes: () => [],
      };
    }
  },
});

function everybody(people: readonly Person[], reading: Reading) {
  return {
    about: '',
    message: `Nobody who works on incidents has a training date: ${listed(people.map(({ name }) => name))}.`,
    facts: 'nobody trained',
    places: reading.chosenBy(trained).map(({ activity }) => ({ activityId: activity.id })),
    fixes: () => [],
  };
}
