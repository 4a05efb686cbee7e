// What one rule tells of a sketch, as lines that a test can hold beside it: how loudly, the sentence, the buttons, the
// places, and the rows after a button was pressed.
import type { Finding } from '../../src/domain/findings/finding';
import { ruleById } from '../../src/domain/gaps/engine/ruleList';
import type { Activity, Holder, Matrix, Role } from '../../src/domain/matrix/matrix';
import { inOrder } from '../../src/domain/matrix/order';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { afterEdit, findingsOf, fixesOf } from './testRule';

function found(ruleId: string, sketch: string): { matrix: Matrix; findings: readonly Finding[] } {
  const rule = ruleById(ruleId);
  if (!rule) throw new Error(`There is no rule "${ruleId}".`);
  const matrix = matrixFromSketch(sketch);
  return { matrix, findings: findingsOf(rule, matrix) };
}

/** "must: Ann has left but still holds Architect." */
export function toldOf(ruleId: string, sketch: string): readonly string[] {
  return found(ruleId, sketch).findings.map(({ severity, message }) => `${severity}: ${message}`);
}

export function titlesOf(ruleId: string, sketch: string): readonly string[] {
  return found(ruleId, sketch).findings.map(({ title }) => title);
}

/** The buttons of each finding, the best first. */
export function buttonsOf(ruleId: string, sketch: string): readonly (readonly string[])[] {
  const { matrix, findings } = found(ruleId, sketch);
  return findings.map((finding) => fixesOf(finding, matrix).map(({ label }) => label));
}

/** Where each finding leads: "Pay the bill, Architect". */
export function placesOf(ruleId: string, sketch: string): readonly (readonly string[])[] {
  const { matrix, findings } = found(ruleId, sketch);
  return findings.map((finding) => placesIn(finding, matrix));
}

export function placesIn({ places }: Finding, matrix: Matrix): readonly string[] {
  return places.map(({ activityId, roleId, sectionId, personId }) =>
    [
      activityId && matrix.activities[activityId]?.name,
      roleId && matrix.roles[roleId]?.name,
      sectionId && matrix.sections[sectionId]?.name,
      personId && matrix.people[personId]?.name,
    ]
      .filter((name) => name)
      .join(', '),
  );
}

/** The matrix after a button of the first finding. */
export function afterButton(ruleId: string, sketch: string, button: string): Matrix {
  const { matrix, findings } = found(ruleId, sketch);
  const fix = findings.flatMap((finding) => fixesOf(finding, matrix)).find(({ label }) => label === button);
  if (!fix) throw new Error(`There is no button “${button}”: ${buttonsOf(ruleId, sketch).join('; ')}`);
  return afterEdit(matrix, fix.edit).after;
}

/** "Pay the bill: Architect A, Engineer R" of every row. */
export function rowsOf(matrix: Matrix): readonly string[] {
  const roles = inOrder<Role>(matrix.roles);
  return inOrder<Activity>(matrix.activities).map(({ name, assignments }) => {
    const cells = roles.flatMap((role) =>
      assignments[role.id] ? [`${role.name} ${assignments[role.id]}`] : [],
    );
    return `${name}: ${cells.join(', ')}`;
  });
}

/** "Architect: Ann, Bob (deputy)" of every role. */
export function holdersOf(matrix: Matrix): readonly string[] {
  return inOrder<Role>(matrix.roles).map(({ name, holders }) => {
    const people = Object.values<Holder>(holders)
      .sort((one, other) => (one.order < other.order ? -1 : 1))
      .map(({ personId, part }) => {
        const person = matrix.people[personId]?.name ?? '?';
        return part === 'holder' ? person : `${person} (${part})`;
      });
    return `${name}: ${people.join(', ')}`;
  });
}
