/** The matrix by each answer to the one question that a file leaves open. */
import type { NewId } from '../../domain/matrix/ids';
import type { Matrix } from '../../domain/matrix/matrix';
import type { Meaning } from '../../domain/matrix/scheme/scheme';
import type { Source } from '../../exchange/contract/source';
import { understand } from '../../exchange/understand/forms/understand';
import { matrixFromUnderstanding } from '../../exchange/understand/parts/create';
import { type Corrections, withCorrection } from '../../exchange/understand/reading/corrections';
import type { Answer, Question, Understanding } from '../../exchange/understand/reading/understood';
import { withNamedIds } from './namedIds';

export interface ByAnswer {
  /** None where an answer asks on, or where more is open than what one letter or column means. */
  readonly readings: readonly Matrix[];
  /** What the open letter was not taken for, since another letter of its legend is that. */
  readonly taken: readonly TakenMeaning[];
}

export interface TakenMeaning {
  readonly meaning: 'does' | 'owns';
  readonly letter: string;
}

export const NO_ANSWERS: ByAnswer = { readings: [], taken: [] };

/** Cells that are read and looked through once for each answer; a larger file waits for its answer. */
const MOST_CELLS = 10_000;

export function byAnswer(
  source: Source,
  given: Corrections,
  understanding: Understanding,
  newId: NewId,
): ByAnswer {
  const { questions, activities, roles } = understanding;
  const [question, ...others] = questions;
  const isOne = question?.about?.length === 1 && /^(?:letter|column)-/.test(question.id);
  if (!question || !isOne || others.length > 0 || activities.length * roles.length > MOST_CELLS)
    return NO_ANSWERS;
  const taken = takenBeside(question, understanding);
  const readings = question.answers
    .filter((answer) => !taken.some(({ meaning }) => meaning === meaningOf(answer, question)))
    .map(({ correction }) => understand(source, withCorrection(given, correction)));
  if (readings.some((one) => one.questions.length > 0 || one.refusal !== undefined)) return NO_ANSWERS;
  return { readings: readings.map((one) => withNamedIds(matrixFromUnderstanding(one, newId))), taken };
}

/** A legend that says of one letter who does the work, and of one who answers for it, hardly says so of another again. */
function takenBeside(question: Question, { scheme, letters }: Understanding): TakenMeaning[] {
  const [open = ''] = question.about ?? [];
  if (!question.isExplained) return [];
  const held = new Set(letters.flatMap(({ letter }) => [...(letter ?? '')]));
  const letterOf = (meaning: Meaning) =>
    scheme.codes.find((one) => one.meaning === meaning && one.letter !== open && held.has(one.letter))
      ?.letter;
  // Where nobody is accountable yet, the open letter may be anything.
  if (letterOf('owns') === undefined) return [];
  return (['does', 'owns'] as const).flatMap((meaning) => {
    const letter = letterOf(meaning);
    return letter === undefined ? [] : [{ meaning, letter }];
  });
}

function meaningOf({ correction }: Answer, { about: [token = ''] = [] }: Question): Meaning | undefined {
  const use = correction.letters?.[token];
  return typeof use === 'object' && 'meaning' in use ? use.meaning : undefined;
}
