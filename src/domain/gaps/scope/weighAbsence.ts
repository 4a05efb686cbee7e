/** How loudly a missing row may be told: by what the matrix claims, and by how that is known. */
import type { Absence, Severity } from '../../findings/rule';
import type { MatrixScope } from './matrixScope';

/** Undefined: nothing is said. */
export function weighAbsence(severity: Severity, absence: Absence, scope: MatrixScope): Severity | undefined {
  const { shape } = scope;
  let weighed: Severity | undefined;
  for (const area of absence.areas) {
    const { state, said } = scope.areas.get(area) ?? { state: 'unsaid', said: false };
    if (state !== 'here' && !(state === 'with' && absence.whole)) continue;
    let most: Severity = 'must';
    // Each of two parties has matrices of its own inside.
    if (!said || shape === 'two-parties') most = 'should';
    if (state === 'with') most = lighterOf(most, absence.companion ?? 'must');
    if (shape === 'process') most = 'look';
    const one = lighterOf(severity, most);
    weighed = weighed === undefined || lighterOf(weighed, one) === weighed ? one : weighed;
  }
  return weighed;
}

const ORDER: readonly Severity[] = ['look', 'should', 'must'];

export function lighterOf(one: Severity, other: Severity): Severity {
  return ORDER.indexOf(one) < ORDER.indexOf(other) ? one : other;
}
