/** The states of an area of a matrix, in words. */
import { counted } from '../../gaps/names/words';
import type { AreaFacts, AreaState } from '../facts/memberFacts';
import type { LookUp, LookUpAnswer } from '../ownership/lookUps';

export const AREA_STATES: readonly AreaState[] = [
  'owned',
  'unclaimed',
  'in-part',
  'nobody',
  'unknown',
  'elsewhere',
  'not-ours',
  'unsaid',
];

export const AREA_WORDS: { readonly [state in AreaState]: string } = {
  owned: 'Owned',
  unclaimed: 'Owned, not claimed',
  'in-part': 'Owned in part',
  nobody: 'Nobody',
  unknown: 'Not known',
  elsewhere: 'Elsewhere',
  'not-ours': 'Not for us',
  unsaid: 'Not said',
};

/** What makes the state: "2 of 2 activities owned, 1 gap open". Others may be there where not all are recognised. */
export function areaCountsInWords({ rows, owned, open, mayBeThere, recognisedOnly }: AreaFacts): string {
  const none = mayBeThere || recognisedOnly ? 'no activity that we recognise' : 'no activity';
  const which = recognisedOnly ? 'recognised activities' : 'activities';
  const owners = rows === 0 ? none : `${owned} of ${rows} ${which} owned`;
  if (open === undefined) return `${owners}, not checked for gaps yet`;
  return open === 0 ? owners : `${owners}, ${counted(open, 'gap')} open`;
}

const ANSWERS: { readonly [answer in LookUpAnswer]: string } = {
  owned: 'It is owned there.',
  unclaimed: 'Its activities there are owned, but that matrix does not say that it is decided there.',
  'in-part': 'It is there, and owned in part.',
  nobody: 'It is there, and nobody is accountable for it.',
  absent: 'That matrix has no activity for it.',
  unknown: 'Nothing of it is recognised there, and too little else to say that it is missing.',
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
