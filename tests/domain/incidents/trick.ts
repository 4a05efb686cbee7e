// A small matrix that looks answered and is not, and how it is judged.
import { checkFromText } from '../../../src/domain/incidents/audit/checkText';
import { atTime, auditContextOf } from '../../../src/domain/incidents/judging/auditContext';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../src/domain/reading/readMatrix';
import { TODAY } from '../../support/memorySession';

export type Asked = 'day' | 'night';

export function judged(text: string, asked: Asked, sketch: string) {
  const check = checkFromText(text);
  if (!check.ok) throw new Error(check.problem);
  const context = atTime(auditContextOf(readMatrix(matrixFromSketch(sketch), TODAY)), {
    outOfHours: asked === 'night',
  });
  return check.read.check.judge(check.read.given, context);
}

export const ZONES = `people: Ann timeZone=Europe/Berlin; Ben timeZone=America/Los_Angeles; Cid timeZone=Europe/Berlin; Dot timeZone=Europe/Berlin; Eli timeZone=Asia/Tokyo`;
/** Two people in each role. */
export const ROLES =
  '| Commander @command = Ann, Ben (deputy) | Platform @platform = Cid, Dot | Finance @business = Fay | Board @leadership = Eve';

export interface Trick {
  readonly name: string;
  readonly check: string;
  readonly asked?: Asked;
  readonly people?: string;
  readonly roles?: string;
  readonly rows: string;
  readonly says: string;
}

export const LEFT = ROLES.replace('Ann, Ben (deputy)', 'Ann');

export const LEAVE = [{ from: '2026-11-01', until: '2026-12-31' }];

export function sketchOf({ people = '', roles = ROLES, rows }: Trick): string {
  return [people, roles, rows].filter(Boolean).join('\n');
}

export function trickedVerdict(trick: Trick) {
  const check = checkFromText(trick.check);
  if (!check.ok) throw new Error(check.problem);
  const drawn = matrixFromSketch(sketchOf(trick));
  const people = Object.fromEntries(
    Object.entries(drawn.people).map(([id, person]) => [
      id,
      (person.absences as unknown) === 'leave' ? { ...person, absences: LEAVE } : person,
    ]),
  );
  const activities = Object.fromEntries(
    Object.entries(drawn.activities).map(([id, activity]) => {
      const { guesses } = activity as { guesses?: unknown };
      return [id, typeof guesses === 'string' ? { ...activity, guesses: { [guesses]: 'name' } } : activity];
    }),
  );
  const reading = readMatrix({ ...drawn, people, activities } as typeof drawn, TODAY);
  const context = atTime(auditContextOf(reading), { outOfHours: trick.asked === 'night' });
  return check.read.check.judge(check.read.given, context);
}
