/** A table of any layout as a matrix, with the row or line of each activity, and with answers to what is asked. */
import type { NewId } from '../../domain/matrix/ids';
import type { Activity, Matrix } from '../../domain/matrix/matrix';
import { inOrder } from '../../domain/matrix/order';
import type { LineOf } from '../../exchange/canonical/entityLines';
import { FileRefused } from '../../exchange/contract/bounds';
import { type Place, placeInWords } from '../../exchange/contract/place';
import type { OnShare } from '../../exchange/contract/progress';
import type { Source } from '../../exchange/contract/source';
import { understand } from '../../exchange/understand/forms/understand';
import { matrixFromUnderstanding } from '../../exchange/understand/parts/create';
import { type Corrections, withCorrection } from '../../exchange/understand/reading/corrections';
import type { Problem, Understanding } from '../../exchange/understand/reading/understood';
import { CallRefused } from '../contract/command';
import { byAnswer } from './byAnswer';
import { withNamedIds } from './namedIds';

/** By the id of a question the number of the answer, counted from 1. */
export type Answers = ReadonlyMap<string, number>;

export function readTable(source: Source, answers: Answers, newId: NewId, onShare: OnShare) {
  const { understanding, corrections: given } = answered(source, answers, onShare);
  if (understanding.refusal !== undefined) throw new FileRefused(inApp(understanding.refusal));
  // A page in a repository has text around its table; a check that failed for it could never pass.
  const told = understanding.problems.filter(({ outcome }) => outcome !== 'around');
  const placed = ({ place, message }: Problem) => ({
    place: placeInWords(place),
    message: inApp(message),
    line: lineIn(place),
  });
  const matrix = withNamedIds(matrixFromUnderstanding(understanding, newId));
  return {
    matrix,
    problems: told.filter(({ isRemark }) => !isRemark).map(placed),
    remarks: told.filter(({ isRemark }) => isRemark).map(placed),
    questions: understanding.questions,
    byAnswer: () => byAnswer(source, given, understanding, newId),
    lineOf: tableLines(matrix, understanding),
  };
}

/** Where the import dialog says “choose below”, there is nothing below a command. */
function inApp(sentence: string): string {
  return sentence
    .replace(/: choose it below\.$/, ': choose it in the app.')
    .replace(/, choose below which columns are roles\.$/, ', choose in the app which columns are roles.');
}

/** One answer may lead to the next question. */
function answered(source: Source, answers: Answers, onShare: OnShare) {
  let corrections: Corrections = {};
  const left = new Map(answers);
  for (;;) {
    const understanding = understand(source, corrections, onShare);
    const question = understanding.questions.find(({ id }) => left.has(id));
    if (!question) return { understanding, corrections };
    const number = left.get(question.id) ?? 0;
    const answer = question.answers[number - 1];
    if (!answer)
      throw new CallRefused(`The question “${question.id}” has the answers 1 to ${question.answers.length}.`);
    left.delete(question.id);
    corrections = withCorrection(corrections, answer.correction);
  }
}

/** Activities are created in the order in which they were understood. Roles are in the head above them. */
function tableLines(matrix: Matrix, { activities, accounts }: Understanding): LineOf {
  const lines = activities.map(({ place }) => lineIn(place));
  const [first] = accounts;
  const head = first ? lineIn(first.grid.place(Math.max(0, first.table.headRow), 0)) : (lines[0] ?? 1);
  const rows = new Map<string, number>();
  const sections = new Map<string, number>();
  for (const [at, { id, sectionId }] of inOrder<Activity>(matrix.activities).entries()) {
    const line = lines[at] ?? 1;
    rows.set(id, line);
    sections.set(sectionId, Math.min(line, sections.get(sectionId) ?? line));
  }
  return (collection, id) => {
    if (collection === 'activities') return id === undefined ? head : rows.get(id);
    if (id === undefined) return undefined;
    return collection === 'sections' ? sections.get(id) : collection === 'roles' ? head : undefined;
  };
}

function lineIn({ line, fileLine, row }: Place): number {
  return line ?? fileLine ?? row ?? 1;
}
