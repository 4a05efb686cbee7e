/** The states of an area of a matrix, in words. */
import type { AreaState } from '../facts/memberFacts';
import type { LookUp, LookUpAnswer } from '../ownership/lookUps';

export const AREA_STATES: readonly AreaState[] = [
  'owned',
  'in-part',
  'nobody',
  'elsewhere',
  'not-ours',
  'unsaid',
];

export const AREA_WORDS: { readonly [state in AreaState]: string } = {
  owned: 'Owned',
  'in-part': 'Owned in part',
  nobody: 'Nobody',
  elsewhere: 'Elsewhere',
  'not-ours': 'Not for us',
  unsaid: 'Not said',
};

const ANSWERS: { readonly [answer in LookUpAnswer]: string } = {
  owned: 'It is owned there.',
  'in-part': 'It is there, and some of its activities have no single owner.',
  nobody: 'It is there, and nobody is accountable for it.',
  absent: 'That matrix has no activity for it.',
  refused: 'That matrix says it is not for it.',
  'passed-on': 'That matrix says it is elsewhere, and does not say where.',
  circle: 'The matrices point at one another.',
  unnamed: 'No place was named.',
  'not-here': 'What was named is none of these matrices, so nothing was looked up.',
};

export function answerInWords({ answer, path, isGuess }: LookUp): string {
  const through =
    path.length > 1 ? ` Looked up through ${path.map(({ name }) => name).join(', then ')}.` : '';
  return `${ANSWERS[answer]}${through}${isGuess ? ' The matrix was found by its name alone.' : ''}`;
}
