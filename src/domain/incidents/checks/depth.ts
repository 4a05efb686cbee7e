import type { ActivityId } from '../../matrix/ids';
import type { Person } from '../../matrix/matrix';
import { assignRoleFixes } from '../judging/assignRole';
import { atTime } from '../judging/auditContext';
import { defineCheck, targetAt } from '../judging/check';
import { answerers, judgeRows, listed, rolesIn, whoCarries } from '../judging/judging';
import { judgeLetters, placesOf } from '../judging/letters';
import { nightCoverOf } from '../judging/night';
import { type NightReason, whyNotAtNight } from '../judging/nightWords';
import { reachableIn } from '../judging/presence';
import { depthFixes } from '../judging/staffFixes';
import { anyOf, no, unknown, yes } from '../judging/verdict';

export default defineCheck({
  name: 'DEPTH',
  label: 'At least this many people can do it, including deputies',
  parameters: ['target', 'number'],
  answeredBy: 'people',
  judge: (given, context) =>
    judgeRows(context, targetAt(given, 0), (row) => {
      const { name, id: activityId } = row.activity;
      const { number } = given;
      const ids = whoCarries(row);
      const roles = rolesIn(context, ids);
      if (roles.length === 0) {
        const title = `Nobody is responsible or accountable for “${name}”`;
        return no(`${title}.`, {
          places: [{ activityId }],
          cause: { key: `owner ${activityId}`, title },
          fixes: (mend) => assignRoleFixes(context, row, 'owns', mend),
        });
      }
      // Sleep is counted over all of them together, so each role is asked as if it were day.
      const day = atTime(context, { outOfHours: false });
      const perRole = roles.map((role) => ({
        role,
        verdict: judgeLetters(context, row, role.id, '', day),
      }));
      const counted = perRole.filter(({ verdict }) => verdict.value === 'yes').map(({ role }) => role);
      const reachable = counted.flatMap((role) => reachableIn(context, row, role));
      const people = [...new Set(reachable.map(({ person }) => person))];
      const named = { places: placesOf(row, ids), who: answerers(row, ids) };
      const cover = context.outOfHours
        ? nightCoverOf(reachable, Date.parse(context.reading.today))
        : { least: people.length, most: people.length, worst: 0 };
      const { least, most } = cover;
      const night = () => whyNotAtNight(context, counted, reachable, cover);
      if (people.length > 0 && least >= number)
        return yes(`${listed(people.map(({ name: one }) => one))} can do “${name}”.`, named);
      const open = perRole.filter(({ verdict }) => verdict.value === 'unknown').map(({ verdict }) => verdict);
      if (open.length > 0) return { ...anyOf(open), ...named };
      if (people.length >= number && most >= number)
        return unknown(
          'people',
          `It is not known whether ${number} people can do “${name}” at 3 a.m. ${night().because}`,
          {
            ...named,
            ...atCalendar(night(), activityId, `No rota and no time zones for “${name}”`),
          },
        );
      const atNight = people.length >= number ? night() : undefined;
      const only = people.length === 0 ? 'Nobody' : `Only ${listed(people.map(({ name: one }) => one))}`;
      const [main] = roles;
      const because = atNight
        ? `Fewer than ${number} people can be reached for “${name}” at every hour. ${atNight.because}`
        : `${only} can do “${name}”. It needs ${number} people.`;
      if (atNight?.calendar) return no(because, { ...named, ...atCalendar(atNight, activityId, '') });
      return no(because, {
        ...named,
        cause: atNight
          ? { key: `night ${activityId}`, title: `Nobody covers the night for “${name}”` }
          : { key: `depth ${ids.join()}`, title: depthTitle(main?.name ?? '', people) },
        fixes: (mend) => depthFixes(context, row, roles, number, mend),
        wanted: roles.slice(0, 1).map(({ id }) => ({ roleId: id, part: 'deputy', row })),
      });
    }),
});

/** Where a sentence about a night leads: to the calendar that is the reason, otherwise to the activity. */
function atCalendar({ calendar }: NightReason, activityId: ActivityId, otherwise: string) {
  return calendar
    ? {
        places: [{ roleId: calendar.roleId, rota: true }],
        cause: { key: `rota ${calendar.roleId}`, title: calendar.title },
      }
    : { cause: { key: `night ${activityId}`, title: otherwise } };
}

function depthTitle(role: string, people: readonly Person[]): string {
  if (people.length === 0) return `${role} has nobody available`;
  return people.length === 1 ? `${role} has no deputy` : `${role} has too few people`;
}
