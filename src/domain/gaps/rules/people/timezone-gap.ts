import { defineRule, thresholdOf } from '../../../findings/rule';
import type { Person } from '../../../matrix/matrix';
import { minutesAhead } from '../../../matrix/timeZone';
import { putSomebodyIn } from '../../fixes/peopleFixes';
import { listed, rowName } from '../../names/words';
import { doersBehind, ownersBehind } from '../../ownership/staffing';

const DAY = 24 * 60;

const rule = defineRule({
  id: 'timezone-gap',
  group: 'people',
  scope: 'activity',
  severity: 'look',
  title: 'A 24/7 duty in one time zone',
  why: 'If everyone on a 24/7 duty sleeps at the same time, someone is woken every time.',
  source: 'Google SRE: on-call across two sites',
  remedy: 'Add someone in another part of the world, or limit the duty to business hours.',
  needs: ['people'],
  thresholds: {
    hours: {
      label: 'Hours between the outermost time zones',
      value: 8,
      least: 1,
      most: 12,
      step: 1,
      unit: 'count',
    },
  },
  flagged: [
    `
    people: Ann timeZone=Europe/Berlin; Bob timeZone=Europe/London
                                      | Engineer = Ann, Bob | Manager
    Answer alarms [roundTheClock=yes] | RA                  | I`,
    `
    people: Ann timeZone=Asia/Shanghai; Bob timeZone=Europe/London
                                      | Engineer = Ann, Bob | Manager
    Answer alarms [roundTheClock=yes] | RA                  | I`,
  ],
  accepted: [
    `
    people: Ann timeZone=Europe/Berlin; Bob timeZone=Australia/Sydney
                                      | Engineer = Ann, Bob | Manager
    Answer alarms [roundTheClock=yes] | RA                  | I`,
    `
    people: Ann timeZone=Asia/Tokyo; Bob timeZone=Europe/London
                                      | Engineer = Ann, Bob | Manager
    Answer alarms [roundTheClock=yes] | RA                  | I`,
    `
    people: Ann timeZone=Europe/Berlin; Bob
                                      | Engineer = Ann, Bob | Manager
    Answer alarms [roundTheClock=yes] | RA                  | I`,
  ],
  mayFind: ({ activity }) => activity.roundTheClock === true,
  *check(row, reading) {
    const people = [...new Set([...ownersBehind(row, reading), ...doersBehind(row, reading)])];
    const at = Date.parse(reading.today);
    const offsets = people.map((person) => offsetOf(person, at));
    const known = offsets.flatMap((offset) => offset ?? []);
    // With one zone unknown the gap may be covered: then nothing is said.
    if (known.length === 0 || known.length < offsets.length) return;
    const hours = thresholdOf(rule, 'hours', reading);
    if (bandOf(known) > hours * 60) return;
    const [roleId] = row.doers.length > 0 ? row.doers : row.owners;
    const isFar = (person: Person) => {
      const offset = offsetOf(person, at);
      return offset !== undefined && bandOf([...known, offset]) > hours * 60;
    };
    yield {
      about: row.activity.id,
      message: `Everyone on ${rowName(row)} (${listed(people.map(({ name }) => name))}) is within ${hours} hours of each other.`,
      facts: known.join(),
      places: [{ activityId: row.activity.id }],
      fixes: (context) => (roleId ? putSomebodyIn(roleId, context, { fits: isFar }) : []),
    };
  },
});

export default rule;

function offsetOf({ timeZone }: Person, at: number): number | undefined {
  return timeZone === undefined ? undefined : minutesAhead(timeZone, at);
}

/** The shortest stretch of the clock, going round, that has all of them. */
function bandOf(offsets: readonly number[]): number {
  const places = [...new Set(offsets.map((offset) => ((offset % DAY) + DAY) % DAY))].sort(
    (one, other) => one - other,
  );
  const gaps = places.map((place, at) =>
    at === 0 ? place + DAY - (places.at(-1) ?? 0) : place - (places[at - 1] ?? 0),
  );
  return places.length === 1 ? 0 : DAY - Math.max(...gaps);
}
