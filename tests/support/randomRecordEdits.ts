// The other half of randomEdits.ts: people, answers, scenarios, waivers, settings.
import { addHolder } from '../../src/domain/edits/addHolder';
import { addPeople } from '../../src/domain/edits/addPeople';
import { answerQuestion, clearAnswer } from '../../src/domain/edits/answerQuestion';
import {
  addScenario,
  changeQuestion,
  changeScenario,
  removeScenario,
} from '../../src/domain/edits/changeScenario';
import { clearCoverageMark } from '../../src/domain/edits/clearCoverageMark';
import { closeAudit, removeAudit } from '../../src/domain/edits/closeAudit';
import { endWaiver } from '../../src/domain/edits/endWaiver';
import { markAsDifferentPeople } from '../../src/domain/edits/markAsDifferentPeople';
import { markNotApplicable } from '../../src/domain/edits/markNotApplicable';
import { mergePeople } from '../../src/domain/edits/mergePeople';
import { personAway } from '../../src/domain/edits/personAway';
import { cutTeam, personLeaves } from '../../src/domain/edits/personLeaves';
import { planGap } from '../../src/domain/edits/planGap';
import { removeHolder } from '../../src/domain/edits/removeHolder';
import { removePeople, removePerson } from '../../src/domain/edits/removePeople';
import { replacePerson } from '../../src/domain/edits/replacePerson';
import { setFrameworkMandatory } from '../../src/domain/edits/setFrameworkMandatory';
import { setHolder } from '../../src/domain/edits/setHolder';
import { setPersonFields } from '../../src/domain/edits/setPersonFields';
import { setSettings } from '../../src/domain/edits/setSettings';
import { switchFramework } from '../../src/domain/edits/switchFramework';
import { tellLooks } from '../../src/domain/edits/tellLooks';
import { tuneRule } from '../../src/domain/edits/tuneRule';
import { waive } from '../../src/domain/edits/waive';
import type { CalendarDate } from '../../src/domain/matrix/date';
import type { HolderId } from '../../src/domain/matrix/ids';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { ORGANISATION_SIZES } from '../../src/domain/matrix/vocabulary';
import type { Dice } from './dice';
import { TODAY } from './memorySession';
import { agreementEdits } from './randomAgreementEdits';
import type { MakeEdit } from './randomEdits';

const people = (matrix: Matrix) => Object.values(matrix.people);
const person = (matrix: Matrix, dice: Dice) => dice.pick(people(matrix)).id;
const role = (matrix: Matrix, dice: Dice) => dice.pick(Object.values(matrix.roles));
const key = (dice: Dice) => `frame~${dice.whole(4)}`;
const frame = (dice: Dice) => `frame-${dice.whole(3)}`;
const NEXT_YEAR = '2027-01-01' as CalendarDate;

function held(matrix: Matrix, dice: Dice) {
  const { id, holders } = role(matrix, dice);
  return { roleId: id, holderId: dice.pick(Object.keys(holders) as HolderId[]) };
}

export const recordEdits: readonly MakeEdit[] = [
  ...agreementEdits,
  (_, d) => addPeople([{ id: d.newId<'person'>(), name: d.text(), team: `Team ${d.whole(2)}` }]),
  (m, d) => addHolder(m, role(m, d).id, d.newId<'holder'>(), { personId: person(m, d) }),
  (m, d) => addHolder(m, role(m, d).id, d.newId<'holder'>(), { personId: person(m, d), part: 'deputy' }),
  (m, d) => {
    const { roleId, holderId } = held(m, d);
    return setHolder(m, roleId, holderId, { fraction: d.whole(10) / 10 });
  },
  (m, d) => {
    const { roleId, holderId } = held(m, d);
    return removeHolder(m, roleId, holderId);
  },
  (m, d) => setPersonFields(m, d.some(people(m).map(({ id }) => id)), { notes: d.text(), fraction: 0.5 }),
  (m, d) => personAway(m, person(m, d), { from: TODAY, until: NEXT_YEAR, coverId: person(m, d) }, d.newId),
  (m, d) => personLeaves(m, person(m, d), d.chance(0.5) ? person(m, d) : undefined),
  (m, d) => cutTeam(m, `Team ${d.whole(2)}`),
  (m, d) => replacePerson(m, person(m, d), person(m, d)),
  (m, d) => mergePeople(m, person(m, d), [person(m, d)]),
  (m, d) => markAsDifferentPeople(d.pick(people(m)), d.pick(people(m))),
  (m, d) => removePerson(m, person(m, d)),
  (m, d) => removePeople(m, d.some(people(m).map(({ id }) => id))),
  (_, d) => answerQuestion(key(d), 'Who?', { value: d.pick(['yes', 'no']), note: d.text(), on: TODAY }),
  (_, d) => clearAnswer(key(d), 'Who?'),
  (_, d) => planGap(key(d), 'Who?', { owner: d.text(), dueOn: NEXT_YEAR }, TODAY),
  (_, d) => addScenario(d.newId<'scenario'>(), d.text()),
  (m, d) => {
    const { id } = d.pick(Object.values(m.scenarios));
    const made = { id, title: 'Outage' };
    if (d.chance(0.3)) return removeScenario(made);
    if (d.chance(0.5)) return changeScenario(made, { off: d.chance(0.5), severity: d.text() });
    const question = { id: 'question-1', phase: 'detect', text: d.text(), checks: ['MAN'] };
    return changeQuestion(made, 'question-1', d.chance(0.3) ? null : question);
  },
  (_, d) => markNotApplicable(key(d), 'item', { reason: d.text(), who: 'Ann', on: TODAY }),
  (_, d) => clearCoverageMark(key(d), 'item'),
  (_, d) =>
    closeAudit({
      id: d.newId<'audit'>(),
      closedOn: TODAY,
      participants: 'Ann',
      remarks: d.text(),
      answers: [],
    }),
  (m, d) => removeAudit(d.pick(Object.values(m.audits)).id),
  (_, d) =>
    waive({
      id: d.newId<'waiver'>(),
      finding: { key: key(d), facts: d.text(), title: 'Nobody owns this activity' },
      reason: d.text(),
      who: 'Ann',
      on: TODAY,
    }),
  (m, d) => endWaiver(d.pick(Object.values(m.waivers)).id, 'Nobody owns this activity'),
  (_, d) => setSettings({ organisationSize: d.pick(ORGANISATION_SIZES), personalData: d.chance(0.5) }),
  (_, d) => tuneRule({ id: 'no-owner', title: 'Nobody owns this activity' }, { on: d.chance(0.5) }),
  (_, d) => tellLooks(['no-owner', 'oncall-unowned'], d.chance(0.5)),
  (_, d) => switchFramework(frame(d), 'A framework', d.chance(0.6)),
  (_, d) => setFrameworkMandatory(frame(d), 'A framework', d.chance(0.6)),
];
