/** The scenario of the clocks that run in an incident: those of the laws that apply here, and one’s own. */
import type { OwnClock, Settings } from '../../matrix/settings';
import { type Question, questionsOf, type Scenario } from '../vocabulary/question';
import type { Clock, Regime } from '../vocabulary/regime';
import { regimeList } from './regimeList';

export const LEGAL_CLOCKS = 'legal-clocks';

/** The regimes that apply: those that were chosen; before anyone has, GDPR where personal data is handled. */
export function regimesOf({ regimes, personalData }: Settings): readonly Regime[] {
  const ids = regimes ?? (personalData ? ['gdpr'] : []);
  return regimeList.filter(({ id }) => ids.includes(id));
}

export function legalClocksOf(settings: Settings): Scenario {
  return {
    id: LEGAL_CLOCKS,
    title: 'Legal clocks',
    injection:
      'It is Saturday, 2 a.m. An incident may have to be reported, and the first clock is running. This is not legal advice. Have the time limits checked.',
    severity: 'SEV-1',
    questions: [
      ...regimesOf(settings).flatMap(({ questions }) => questions),
      ...(settings.ownClocks ?? []).flatMap(questionsOfOwn),
    ],
  };
}

function questionsOfOwn({ id, name, hours, starts }: OwnClock): readonly Question[] {
  return questionsOf([
    ['P1', `own-${id}-starts`, `${name}: does everyone know who starts the clock (${starts})?`, 'MAN'],
    [
      'PC',
      `own-${id}-sends`,
      `${name}: who sends the notice within ${hours} hours, also at a weekend?`,
      'A1(notify-regulator | notify-controller) DEPTH(notify-regulator | notify-controller,2)',
    ],
  ]);
}

/** “Notify the supervisory authority within 72 hours of awareness of the breach” */
export function clockInWords({ what, hours, starts }: Clock): string {
  return hours === undefined
    ? `${what} without undue delay, from ${starts}`
    : `${what} within ${hoursInWords(hours)} of ${starts}`;
}

/** What the time limit of “Notify the regulator” would be: “4 h (DORA), 24 h (NIS2), 72 h (GDPR)”. */
export function suggestedLimit(settings: Settings): string | undefined {
  const first = regimesOf(settings).flatMap(({ name, clocks }) => {
    const hours = Math.min(...clocks.map((clock) => clock.hours ?? Number.POSITIVE_INFINITY));
    return Number.isFinite(hours) ? [{ name, hours }] : [];
  });
  const own = (settings.ownClocks ?? []).map(({ name, hours }) => ({ name, hours }));
  const sorted = [...first, ...own].sort((one, other) => one.hours - other.hours);
  return sorted.length === 0 ? undefined : sorted.map(({ name, hours }) => `${hours} h (${name})`).join(', ');
}

const DAY = 24;

function hoursInWords(hours: number): string {
  if (hours === 30 * DAY) return 'one month';
  return hours % DAY === 0 && hours > 3 * DAY ? `${hours / DAY} days` : `${hours} hours`;
}
