// 2,000 people, 200 roles, 10,000 activities: what the Workload screen and a what-if cost. Aim: 200 ms each.
// Time of the processor, so that what else runs on the machine does not count.
import { setAutoFreeze } from 'immer';
import { expect, test } from 'vitest';
import { setCodes } from '../../src/domain/edits/setCodes';
import { createAnalyser } from '../../src/domain/gaps/engine/analyse';
import type { Activity, Matrix, Person, Role } from '../../src/domain/matrix/matrix';
import { inOrder } from '../../src/domain/matrix/order';
import type { Codes } from '../../src/domain/matrix/scheme/codes';
import { filteredBars, sortedBars } from '../../src/domain/people/barOrder';
import { heatOf, rowsBehind } from '../../src/domain/people/barRows';
import { cardOf } from '../../src/domain/people/card';
import { samePeople, sameRoles } from '../../src/domain/people/duplicates';
import { barsBy } from '../../src/domain/people/load';
import { peopleAt } from '../../src/domain/people/peopleAt';
import { type Question, whatIf } from '../../src/domain/people/whatIf';
import { matrixAfter } from '../../src/session/recordEdit';
import { countedIds, TODAY } from '../support/memorySession';
import { staffedMatrix } from '../support/staffedMatrix';

// As people have it: freezing is for while we build.
setAutoFreeze(false);

const matrix = staffedMatrix(10_000, 200, 2_000);
const [person] = inOrder<Person>(matrix.people);
const [one, other] = inOrder<Role>(matrix.roles);
const [activity] = inOrder<Activity>(matrix.activities);
if (!person || !one || !other || !activity)
  throw new Error('The large matrix has people, roles and activities.');

/** As after an edit: nothing is remembered of this version of the rows and roles. */
const unseen = (some: Matrix = matrix): Matrix => ({
  ...some,
  activities: { ...some.activities },
  roles: { ...some.roles },
});
/** As after someone was put into a role: the rows are the same. */
const restaffed = (): Matrix => ({ ...matrix, roles: { ...matrix.roles } });
const ask = (question: Question) => (some: Matrix) =>
  whatIf(some, question, { apply: (edit) => matrixAfter(some, edit), newId: countedIds(), today: TODAY });
const bars = (some: Matrix) => sortedBars(barsBy(some, 'person', TODAY), 'owns');
const leaves: Question = { kind: 'leaves', personId: person.id };

test('the Workload screen', () => {
  measure('bars of 2,000 people, first time', unseen, bars);
  measure('bars of 2,000 people, again', () => matrix, bars);
  measure(
    'filter',
    () => matrix,
    (some) => filteredBars(bars(some), { text: 'team 7' }),
  );
  measure('the rows behind a bar', unseen, (some) => rowsBehind(some, [one.id, other.id]));
  measure(
    'heat of 30 bars',
    () => matrix,
    (some) =>
      bars(some)
        .slice(0, 30)
        .map((bar) => heatOf(some, bar)),
  );
  measure('who is it now, all roles', unseen, (some) => peopleAt(some, TODAY));
  measure(
    'a card',
    () => matrix,
    (some) => cardOf(some, { personId: person.id }, TODAY),
  );
  measure(
    'offers for merging',
    () => matrix,
    (some) => [samePeople(some), sameRoles(some)],
  );
});

test('what if', () => {
  expect(ask(leaves)(matrix).after.people[person.id]).toMatchObject({ active: false });
  measure('someone leaves', restaffed, ask(leaves));
  measure('a team of 50 is cut', restaffed, ask({ kind: 'cut', team: 'Team 1' }));
  measure('two roles become one', restaffed, ask({ kind: 'merge', keepId: one.id, goneId: other.id }));
});

test('findings', () => {
  const analyser = createAnalyser();
  measure(
    'first analysis with people',
    () => matrix,
    (some) => createAnalyser().analyse(some, TODAY),
  );
  analyser.analyse(matrix, TODAY);
  let turn = 0;
  const edited = () => {
    turn += 1;
    const codes = (turn % 2 ? 'R' : 'C') as Codes;
    return matrixAfter(matrix, setCodes(matrix, [{ activityId: activity.id, roleId: other.id }], codes));
  };
  measure('findings after one cell has changed', edited, (some) => analyser.analyse(some, TODAY));
  const left = () => ask(leaves)(matrix).after;
  measure('findings of a what-if in which someone leaves', left, (some) => {
    analyser.analyse(some, TODAY);
    analyser.analyse(matrix, TODAY);
  });
});

function measure(what: string, prepare: () => Matrix, run: (some: Matrix) => unknown): void {
  const times = Array.from({ length: 9 }, () => {
    const some = prepare();
    const start = process.cpuUsage();
    run(some);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  console.log(`${what}: median ${times[4]?.toFixed(1)} ms, worst ${times[8]?.toFixed(1)} ms`);
}
