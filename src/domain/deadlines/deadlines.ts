/** The days on which a matrix that nobody touches becomes wrong: reviews, waivers, cover, interim holders, due dates, confirmations, on-call calendars, what meetings asked for. */
import { standingOf } from '../agreement/standing';
import { ruleById } from '../gaps/engine/ruleList';
import type { Confirmation, FollowUp, Meeting, Round } from '../matrix/agreement';
import { addDays, type CalendarDate } from '../matrix/date';
import type { Activity, Holder, Matrix, Role, Waiver } from '../matrix/matrix';

export interface Deadline {
  /** The same each time, so that a calendar replaces it instead of adding it again. */
  readonly id: string;
  readonly on: CalendarDate;
  /** “Review “Set the budget””: what is to be done that day. */
  readonly title: string;
  readonly because: string;
}

/** By day. What is long past is in it: it is still to be done. */
export function deadlinesOf(matrix: Matrix): readonly Deadline[] {
  return [
    ...Object.values<Activity>(matrix.activities).flatMap((activity) => ofActivity(activity, matrix)),
    ...Object.values<Role>(matrix.roles).flatMap((role) => ofRole(role, matrix)),
    ...Object.values<Waiver>(matrix.waivers).flatMap(ofWaiver),
    ...Object.values<Confirmation>(matrix.confirmations).flatMap((one) => ofConfirmation(one, matrix)),
    ...Object.values<Round>(matrix.rounds).flatMap(ofRound),
    ...Object.values<Meeting>(matrix.meetings).flatMap(deadlinesOfMeeting),
  ].sort((one, other) => (one.on === other.on ? (one.id < other.id ? -1 : 1) : one.on < other.on ? -1 : 1));
}

function ofActivity(activity: Activity, matrix: Matrix): Deadline[] {
  const { id, name, reviewedOn, exercisedOn, dueOn, archived } = activity;
  if (archived) return [];
  const found: Deadline[] = [];
  if (reviewedOn) {
    const days = daysOf(matrix, 'stale-row', 'days');
    const because = `It was last reviewed on ${reviewedOn}, and is to be reviewed every ${days} days.`;
    found.push({ id: `review/${id}`, on: addDays(reviewedOn, days), title: `Review “${name}”`, because });
  }
  if (exercisedOn) {
    const days = daysOf(matrix, 'preparations-unproven', 'age');
    const because = `It was last tested on ${exercisedOn}.`;
    found.push({ id: `test/${id}`, on: addDays(exercisedOn, days), title: `Test “${name}” again`, because });
  }
  if (dueOn) found.push({ id: `due/${id}`, on: dueOn, title: `“${name}” is due`, because: 'Its due date.' });
  return found;
}

function ofRole(role: Role, matrix: Matrix): Deadline[] {
  return [...ofRota(role), ...ofHolders(role, matrix)];
}

function ofRota({ id, name, rota }: Role): Deadline[] {
  if (!rota) return [];
  const because = `“${rota.source}” was read on ${rota.readOn} and has no shifts from then on.`;
  const on = rota.until.slice(0, 10) as CalendarDate;
  return [{ id: `rota/${id}`, on, title: `Read the on-call calendar of ${name} again`, because }];
}

function ofHolders(role: Role, matrix: Matrix): Deadline[] {
  return Object.entries<Holder>(role.holders).flatMap(([holderId, holder]): Deadline[] => {
    const person = matrix.people[holder.personId];
    if (!person?.active) return [];
    const found: Deadline[] = [];
    const id = `${role.id}/${holderId}`;
    if (holder.until) {
      const part = { holder: 'holds', deputy: 'is deputy for', cover: 'covers' }[holder.part];
      const because = `${person.name} ${part} ${role.name} until ${holder.until}.`;
      const title = `${role.name} without ${person.name}`;
      found.push({ id: `until/${id}`, on: addDays(holder.until, 1), title, because });
    }
    if (holder.interimSince) {
      const days = daysOf(matrix, 'interim-too-long', 'days');
      const because = `${person.name} is interim since ${holder.interimSince}, and ${days} days is the limit.`;
      const title = `Decide who is ${role.name}`;
      found.push({ id: `interim/${id}`, on: addDays(holder.interimSince, days + 1), title, because });
    }
    return found;
  });
}

function ofWaiver({ id, until, reason, who, findingKey }: Waiver): Deadline[] {
  if (!until) return [];
  const [ruleId = ''] = findingKey.split('/');
  const title = `Waiver ends: ${ruleById(ruleId)?.title ?? ruleId}`;
  const because = `Waived by ${who || 'someone'} until ${until}: ${reason}`;
  return [{ id: `waiver/${id}`, on: addDays(until, 1), title, because }];
}

/** Only what still counts: where the row has changed since, nothing is left to end. */
function ofConfirmation(confirmation: Confirmation, matrix: Matrix): Deadline[] {
  const { id, activityId, who, on, until, said } = confirmation;
  const activity = matrix.activities[activityId];
  if (!until || !activity || activity.archived || said !== 'yes') return [];
  if (!standingOf(matrix, confirmation, until).holds) return [];
  const title = `Confirm again who owns “${activity.name}”`;
  const because = `${who} confirmed it on ${on}, until ${until}.`;
  return [{ id: `confirmation/${id}`, on: addDays(until, 1), title, because }];
}

function ofRound({ id, title, dueOn, closedOn }: Round): Deadline[] {
  if (dueOn === undefined || closedOn !== undefined) return [];
  return [
    {
      id: `round/${id}`,
      on: dueOn,
      title: `Answers are due: ${title}`,
      because: 'The last day of the round.',
    },
  ];
}

/** What was asked for with a day and is not done. */
export function deadlinesOfMeeting(meeting: Meeting): readonly Deadline[] {
  return Object.values<FollowUp>(meeting.followUps).flatMap(
    ({ id, text, owner, dueOn, doneOn }): Deadline[] => {
      if (dueOn === undefined || doneOn !== undefined) return [];
      const title = owner ? `${owner}: ${text}` : text;
      return [
        {
          id: `follow-up/${id}`,
          on: dueOn,
          title,
          because: `Asked for in “${meeting.title}” on ${meeting.on}.`,
        },
      ];
    },
  );
}

function daysOf({ settings }: Matrix, ruleId: string, threshold: string): number {
  const days =
    settings.rules[ruleId]?.thresholds?.[threshold] ?? ruleById(ruleId)?.thresholds?.[threshold]?.value;
  if (days === undefined) throw new Error(`Rule ${ruleId} has no threshold “${threshold}”.`);
  return days;
}
