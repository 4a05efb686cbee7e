/** The basis of a reading: what every rule may use without naming it. The same object until a part of it changes. */
import type { CalendarDate } from '../matrix/date';
import type { Matrix } from '../matrix/matrix';
import type { Scheme } from '../matrix/scheme/scheme';
import type { Settings } from '../matrix/settings';

export interface Basis {
  readonly today: CalendarDate;
  readonly scheme: Scheme;
  readonly settings: Settings;
  readonly roles: Matrix['roles'];
  readonly people: Matrix['people'];
  readonly sections: Matrix['sections'];
}

export function basisAfter(
  before: Basis | undefined,
  { scheme, settings, roles, people, sections }: Matrix,
  today: CalendarDate,
): Basis {
  const same =
    before !== undefined &&
    before.today === today &&
    before.scheme === scheme &&
    before.roles === roles &&
    before.people === people &&
    before.sections === sections &&
    sameButTuning(before.settings, settings);
  return same ? before : { today, scheme, settings, roles, people, sections };
}

/** Adjusting a rule affects that rule alone, so it does not cause a new reading. */
function sameButTuning(one: Settings, other: Settings): boolean {
  if (one === other) return true;
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Settings>;
  return [...fields].every((field) => field === 'rules' || one[field] === other[field]);
}
