/** The report of an audit as Markdown. */
import type { AuditedAnswer } from '../../matrix/records';
import { ANSWER_WORDS } from '../audit/answerWords';
import { phaseOf } from '../vocabulary/phases';
import { heading, inline, table } from './markdown';
import { type Report, type ReportedScenario, scoreInWords } from './report';

export function reportMarkdown(report: Report): string {
  const state = report.closedOn
    ? `Closed on ${report.closedOn}`
    : `Open, state of the matrix on ${report.printedOn}`;
  return [
    heading(1, `Incident audit: ${report.matrixName}`),
    `${state}. ${sentence(scoreInWords(report.score))}`,
    ...(report.participants ? [`**Took part:** ${inline(report.participants)}`] : []),
    ...(report.remarks ? [inline(report.remarks)] : []),
    heading(2, 'Summary'),
    table(
      ['Scenario', 'Severity', 'Yes', 'No', 'Unknown', 'Not applicable'],
      report.scenarios.map(({ title, severity, score }) => [
        title,
        severity,
        `${score.yes}`,
        `${score.no}`,
        `${score.unknown}`,
        `${score.notApplicable}`,
      ]),
    ),
    heading(2, 'Gaps'),
    findings(report.findings),
    ...report.scenarios.flatMap(scenarioPart),
    '',
  ].join('\n\n');
}

function findings(answers: readonly AuditedAnswer[]): string {
  if (answers.length === 0) return 'All questions with an answer are answered yes.';
  return table(
    ['Gap', 'Scenario', 'Question', 'Owner', 'Due'],
    answers.map(({ because, scenario, question, owner, dueOn }) => [
      because,
      scenario,
      question,
      owner ?? '',
      dueOn ?? '',
    ]),
  );
}

function scenarioPart({ title, injection, score, answers }: ReportedScenario): readonly string[] {
  return [
    heading(2, title),
    ...(injection ? [`> ${inline(injection)}`] : []),
    sentence(scoreInWords(score)),
    table(
      ['Phase', 'Question', 'Answer', 'Who, or what is missing'],
      answers.map(({ phase, question, value, because, matrixValue, matrixBecause }) => [
        phaseOf(phase)?.name ?? phase,
        question,
        ANSWER_WORDS[value],
        matrixValue
          ? `${because} The matrix said: ${ANSWER_WORDS[matrixValue]}. ${matrixBecause ?? ''}`
          : because,
      ]),
    ),
  ];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
