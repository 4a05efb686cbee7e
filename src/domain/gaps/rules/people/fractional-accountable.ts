import { defineRule } from '../../../findings/rule';
import { hasAnyDuty } from '../../../matrix/tags';
import type { Choice, Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { nameDeputy } from '../../fixes/peopleFixes';
import { listed, rowsInWords } from '../../names/words';
import { hasAny, isPartTime, rolesThat, type Staff, staffOf } from '../../ownership/staffing';

const CONCERNS = new Set(['incident', 'reliability', 'security']);
// What a fractional architect is good for: plans, and the choice of suppliers.
const STRATEGY = new Set(['vendor', 'strategy', 'roadmap', 'ai-strategy']);
const STRATEGY_ORIGINS = new Set([
  'ai-strategy',
  'ai-roadmap',
  'ai-build-buy-hire',
  'ai-model-selection',
  'ai-cloud-selection',
]);
const OPERATIONS = /\b(operat|betrieb|exploitation|operaci|operaz|operaç|run\b|llmops)/i;

const daily: Choice = {
  holds: (row, reading) => hasAny(row.owners, rolesThat(isFractional, reading)) && needsDaily(row, reading),
};

export default defineRule({
  id: 'fractional-accountable',
  group: 'people',
  scope: 'matrix',
  severity: 'should',
  title: 'Accountable person is part-time',
  why: 'Outages, attacks and daily operations do not wait for someone’s working days. Part-time suits roadmaps, supplier choices and short projects.',
  source:
    '“AI architect and software engineer”: fractional architects; dedicated ones for core and mission-critical systems',
  remedy: 'Name a deputy who works every day, or limit part-time roles to strategy.',
  flagged: [
    `
    people: Ann fraction=0.2; Bob
                              | Architect = Ann | Engineer = Bob
    Keep it up #reliability   | A               | R`,
  ],
  accepted: [
    `
    people: Ann fraction=0.2; Bob
                              | Architect = Ann | Engineer = Bob
    Draw the road map #strategy | A             | R
    Keep it up #reliability   | C               | RA`,
  ],
  inputs: (reading) => [reading.chosenBy(daily)],
  *check(reading) {
    const chosen = reading.chosenBy(daily);
    const fractional = rolesThat(isFractional, reading);
    const roleIds = new Set(chosen.flatMap((row) => row.owners.filter((id) => fractional.has(id))));
    for (const roleId of roleIds) {
      const one = staffOf(reading).get(roleId);
      if (!one) continue;
      const rows = chosen.filter((row) => row.owners.includes(roleId));
      const names = listed(one.carriers.map(({ name }) => name));
      yield {
        about: roleId,
        message:
          !one.carriers.every(isPartTime) || one.carriers.length === 0
            ? `${one.role.name} is a part-time role and is accountable for ${rowsInWords(rows)}.`
            : `${one.role.name} is accountable for ${rowsInWords(rows)}, and ${names} ${one.carriers.length === 1 ? 'works' : 'work'} only part of the week.`,
        facts: `part-time: ${one.carriers.map(({ id }) => id).join()}`,
        causes: rows.map(({ activity }) => activity.id),
        places: rows.map(({ activity }) => ({ activityId: activity.id, roleId })),
        fixes: (context) => nameDeputy([roleId], context, { rows, fits: (person) => !isPartTime(person) }),
      };
    }
  },
});

function needsDaily({ activity }: Row, reading: Reading): boolean {
  if (activity.concerns.some((concern) => STRATEGY.has(concern))) return false;
  if (activity.origin !== undefined && STRATEGY_ORIGINS.has(activity.origin)) return false;
  if (activity.kind === 'incident' || hasAnyDuty(activity)) return true;
  if (activity.concerns.some((concern) => CONCERNS.has(concern))) return true;
  const section = reading.section(activity.sectionId);
  return section?.origin === 'L7' || section?.origin === 'O' || OPERATIONS.test(section?.name ?? '');
}

/** Staffed by part-timers only, without a deputy who is there every day. */
function isFractional({ role, carriers, reserves }: Staff): boolean {
  if (carriers.length === 0) return role.kind === 'fractional' && reserves.length === 0;
  const all = role.kind === 'fractional' || carriers.every(isPartTime);
  return all && !reserves.some((person) => !isPartTime(person));
}
