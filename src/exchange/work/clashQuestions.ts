/** What a merge left open, as questions of the import dialog: nothing is created before a person has chosen a side. */
import { valueInWords } from '../../domain/compare/valueInWords';
import type { Matrix } from '../../domain/matrix/matrix';
import { sameValue } from '../../domain/matrix/sameValue';
import type { ToldClash } from '../../domain/merge/clash';
import { decided, type Side } from '../../domain/merge/decided';
import type { Answer, Corrections, Question } from '../understand/reading/understood';

const SIDE_WORDS: { readonly [side in Side]: string } = {
  ours: 'Ours',
  theirs: 'Theirs',
  base: 'As before',
};

export function clashQuestions(
  clashes: readonly ToldClash[],
  matrix: Matrix,
  { sides = {} }: Corrections,
): readonly Question[] {
  return clashes.flatMap((clash, place) =>
    sides[place] === undefined ? [questionOf(clash, place, matrix)] : [],
  );
}

export function matrixDecided(
  matrix: Matrix,
  clashes: readonly ToldClash[],
  { sides = {} }: Corrections,
): Matrix {
  return decided(matrix, clashes, (_, place) => sides[place]);
}

function questionOf(clash: ToldClash, place: number, matrix: Matrix): Question {
  const hasTwo =
    clash.baseUnknown || sameValue(clash.base, clash.ours) || sameValue(clash.base, clash.theirs);
  const sides: readonly Side[] = hasTwo ? ['ours', 'theirs'] : ['ours', 'theirs', 'base'];
  return {
    id: `clash-${place + 1}`,
    text: 'Which side of the merge is right?',
    because: clash.words.replace(/ (Ours stays|It stays|It stays deleted)\.$/, ''),
    answers: sides.map(
      (side): Answer => ({
        label: `${SIDE_WORDS[side]}: ${sideInWords(clash, side, matrix)}`,
        correction: { sides: { [place]: side } },
      }),
    ),
  };
}

/** An entry as a whole is too much for a line. */
function sideInWords(clash: ToldClash, side: Side, matrix: Matrix): string {
  const value = clash[side];
  if (clash.path.length > 2 || typeof value !== 'object') return wholeInWords(clash, value, matrix);
  if (side === 'base') return 'as it was';
  return clash.base === undefined ? 'as it was added' : 'as it was changed';
}

function wholeInWords({ path }: ToldClash, value: unknown, matrix: Matrix): string {
  return value === undefined && path.length === 2 ? 'delete it' : valueInWords(value, matrix);
}
