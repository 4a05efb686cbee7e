// The third part of randomEdits.ts: confirmations, rounds, remarks.
import { addRemark } from '../../src/domain/edits/addRemark';
import { closeMeeting } from '../../src/domain/edits/closeMeeting';
import { closeRound } from '../../src/domain/edits/closeRound';
import { confirmRows } from '../../src/domain/edits/confirmRows';
import { finishFollowUp } from '../../src/domain/edits/finishFollowUp';
import { markAsked } from '../../src/domain/edits/markAsked';
import { moveLetters } from '../../src/domain/edits/moveLetters';
import { recordAnswer } from '../../src/domain/edits/recordAnswer';
import { removeMeeting } from '../../src/domain/edits/removeMeeting';
import { removeRemark } from '../../src/domain/edits/removeRemark';
import { removeRound } from '../../src/domain/edits/removeRound';
import { reopenMeeting } from '../../src/domain/edits/reopenMeeting';
import { reopenRemark } from '../../src/domain/edits/reopenRemark';
import { reopenRound } from '../../src/domain/edits/reopenRound';
import { resolveRemark } from '../../src/domain/edits/resolveRemark';
import { settlePoint } from '../../src/domain/edits/settlePoint';
import { settleRow } from '../../src/domain/edits/settleRow';
import { startMeeting } from '../../src/domain/edits/startMeeting';
import { startRound } from '../../src/domain/edits/startRound';
import { SAID, SETTLED } from '../../src/domain/matrix/agreement';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { pointsFrom } from '../../src/domain/meetings/agenda';
import type { Dice } from './dice';
import { NOON, TODAY } from './memorySession';
import type { MakeEdit } from './randomEdits';

const round = ({ rounds }: Matrix, dice: Dice) => dice.pick(Object.values(rounds));
const remark = ({ remarks }: Matrix, dice: Dice) => dice.pick(Object.values(remarks));
const meeting = ({ meetings }: Matrix, dice: Dice) => dice.pick(Object.values(meetings));
const activity = ({ activities }: Matrix, dice: Dice) => dice.pick(Object.values(activities));
const role = ({ roles }: Matrix, dice: Dice) => dice.pick(Object.values(roles));
const person = ({ people }: Matrix, dice: Dice) => dice.pick(Object.values(people));

export const agreementEdits: readonly MakeEdit[] = [
  (m, d) => moveLetters(m, activity(m, d).id, role(m, d).id, role(m, d).id),
  (m, d) => {
    const { id: personId, name } = person(m, d);
    const asked = { [personId]: { personId, name, activityIds: [activity(m, d).id] } };
    const kind = d.pick(['confirmation', 'perception'] as const);
    const id = d.newId<'round'>();
    return startRound({ id, kind, title: d.text(), on: TODAY, asked, answers: {}, settled: {} });
  },
  (m, d) => markAsked(m, round(m, d).id, person(m, d).id, TODAY),
  (m, d) => {
    const { id: personId, name: who } = person(m, d);
    const said = { [activity(m, d).id]: d.pick(SAID) };
    const cells = { [activity(m, d).id]: {} };
    const answer = { id: d.newId<'answer'>(), personId, who, on: TODAY, remark: d.text(), said, cells };
    return recordAnswer(round(m, d).id, answer);
  },
  (m, d) => settleRow(m, round(m, d).id, activity(m, d).id, d.chance(0.3) ? undefined : d.pick(SETTLED)),
  (m, d) => {
    const one = round(m, d);
    if (d.chance(0.2)) return removeRound(one);
    return d.chance(0.5) ? closeRound(one, TODAY) : reopenRound(one);
  },
  (m, d) => {
    const [{ id: activityId }, { id: personId, name: who }] = [activity(m, d), person(m, d)];
    return confirmRows(m, [{ activityId, personId, who, said: d.pick(SAID), on: TODAY }], TODAY);
  },
  (m, d) => {
    const about = d.chance(0.5) ? { activityId: activity(m, d).id } : {};
    return addRemark({ id: d.newId<'remark'>(), about, who: 'Ann', at: NOON, text: d.text() });
  },
  (m, d) => {
    const { id, about, replyTo = id } = remark(m, d);
    return addRemark({ id: d.newId<'remark'>(), about, replyTo, who: 'Bob', at: NOON, text: d.text() });
  },
  (m, d) => {
    const { id } = remark(m, d);
    if (d.chance(0.3)) return removeRemark(id);
    return d.chance(0.5) ? resolveRemark(id, 'Ann', TODAY) : reopenRemark(id);
  },
  (m, d) => {
    const items = [
      { about: { activityId: activity(m, d).id }, title: d.text() },
      { about: {}, title: d.text() },
    ];
    const points = pointsFrom(items, d.newId);
    const id = d.newId<'meeting'>();
    return startMeeting({ id, title: d.text(), on: TODAY, attendees: ['Ann'], points, followUps: {} });
  },
  (m, d) => {
    const { id: meetingId, points } = meeting(m, d);
    const { id: pointId } = d.pick(Object.values(points));
    const outcome = d.pick(['decided', 'noted', 'parked', 'left', 'open'] as const);
    const followUp = { id: d.newId<'followUp'>(), order: 'a0', text: d.text(), owner: 'Bob', dueOn: TODAY };
    const decision = d.chance(0.5) ? { decision: d.text(), note: d.text() } : {};
    return settlePoint({ meetingId, pointId, outcome, ...decision, ...(d.chance(0.3) ? { followUp } : {}) });
  },
  (m, d) => {
    const { id, followUps } = meeting(m, d);
    return finishFollowUp(id, d.pick(Object.values(followUps)), d.chance(0.3) ? undefined : TODAY);
  },
  (m, d) => {
    const one = meeting(m, d);
    if (d.chance(0.2)) return removeMeeting(one);
    return d.chance(0.5) ? closeMeeting(one, TODAY, 25) : reopenMeeting(one);
  },
];
