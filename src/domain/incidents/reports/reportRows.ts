/** The report of an audit as rows for a spreadsheet: one per question. */
import { ANSWER_WORDS } from '../audit/answerWords';
import { phaseOf } from '../vocabulary/phases';
import type { Report } from './report';

const HEAD = ['Scenario', 'Phase', 'Question', 'Answer', 'Reason', 'Who', 'Owner', 'Due', 'The matrix said'];

export function reportRows({ scenarios }: Report): readonly (readonly string[])[] {
  const rows = scenarios.flatMap(({ title, answers }) =>
    answers.map((answer) => [
      title,
      phaseOf(answer.phase)?.name ?? answer.phase,
      answer.question,
      ANSWER_WORDS[answer.value],
      answer.because,
      answer.who ?? '',
      answer.owner ?? '',
      answer.dueOn ?? '',
      answer.matrixValue ? `${ANSWER_WORDS[answer.matrixValue]}. ${answer.matrixBecause ?? ''}` : '',
    ]),
  );
  return [HEAD, ...rows];
}
