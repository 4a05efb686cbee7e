/**
 * Sides with different letter schemes brought to one, because a letter of one scheme may mean something else in
 * another. Letters are translated by their meaning; what has none becomes a note on its cell.
 */
import { changeScheme } from '../edits/changeScheme';
import type { MatrixDraft } from '../edits/edit';
import type { Activity, Matrix } from '../matrix/matrix';
import type { SavedProblem } from '../matrix/problem';
import { sameValue } from '../matrix/sameValue';
import type { Scheme } from '../matrix/scheme/scheme';
import { proposeMapping } from '../matrix/scheme/schemeMapping';
import type { Sides } from './clash';

export interface OneScheme {
  readonly sides: Sides;
  readonly problems: readonly SavedProblem[];
}

export function inOneScheme(sides: Sides): OneScheme {
  const { base, ours, theirs } = sides;
  if (sameValue(ours.scheme, theirs.scheme)) return translated(sides, ours.scheme, base);
  if (sameValue(base.scheme, ours.scheme)) return translated(sides, theirs.scheme, ours);
  return translated(sides, ours.scheme, theirs);
}

/** `guest`: the side whose letters are translated. */
function translated(sides: Sides, scheme: Scheme, guest: Matrix): OneScheme {
  const inScheme = {
    base: withScheme(sides.base, scheme),
    ours: withScheme(sides.ours, scheme),
    theirs: withScheme(sides.theirs, scheme),
  };
  const isGuess = guest !== sides.base && guest.scheme !== scheme && gaveLetters(sides.base, guest);
  const message = `One side changed the letters to ${scheme.name}, and the other gave letters of ${guest.scheme.name}. Those were translated by their meaning. Check them.`;
  return { sides: inScheme, problems: isGuess ? [{ place: 'scheme', message }] : [] };
}

function withScheme(matrix: Matrix, scheme: Scheme): Matrix {
  if (sameValue(matrix.scheme, scheme)) return matrix;
  const draft = structuredClone(matrix) as MatrixDraft;
  changeScheme(matrix, scheme, proposeMapping(matrix.scheme, scheme)).apply(draft);
  return draft as Matrix;
}

function gaveLetters(base: Matrix, side: Matrix): boolean {
  return Object.values<Activity>(side.activities).some(
    ({ id, assignments }) => !sameValue(assignments, base.activities[id]?.assignments ?? {}),
  );
}
