/** The audit: every scenario with the answers as the matrix stands, and its score. */
import type { AnswerValue } from '../../matrix/records';
import type { AuditContext } from '../judging/auditContext';
import { phasePlace } from '../vocabulary/phases';
import type { Question } from '../vocabulary/question';
import { type Answer, answerTo } from './answer';
import { checkFromText } from './checkText';
import { type AuditScenario, scenariosOf } from './scenariosOf';

export interface Score {
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
  readonly notApplicable: number;
  /** yes / (yes + no + unknown), so that an unknown is not counted as a yes; null where nothing is known yet. */
  readonly share: number | null;
}

export interface ScenarioAudit {
  readonly scenario: AuditScenario;
  readonly answers: readonly Answer[];
  readonly score: Score;
}

export interface Audit {
  /** Those that are switched on, in their order. */
  readonly scenarios: readonly ScenarioAudit[];
  readonly score: Score;
}

export function auditOf(context: AuditContext): Audit {
  const scenarios = scenariosOf(context.reading.matrix)
    .filter(({ off }) => !off)
    .map((scenario) => auditScenario(context, scenario));
  return { scenarios, score: scoreOf(scenarios.flatMap(({ answers }) => answers)) };
}

export function auditScenario(context: AuditContext, scenario: AuditScenario): ScenarioAudit {
  const answers = scenario.questions.map((question) => answerTo(context, scenario, question));
  return { scenario, answers, score: scoreOf(answers) };
}

export function scoreOf(
  answers: readonly { readonly value: AnswerValue; readonly noteOnly?: boolean | undefined }[],
): Score {
  const count = (value: AnswerValue) =>
    answers.filter((answer) => answer.value === value && !answer.noteOnly).length;
  const [yes, no, unknown] = [count('yes'), count('no'), count('unknown')];
  return {
    yes,
    no,
    unknown,
    notApplicable: count('not-applicable'),
    share: yes + no === 0 ? null : yes / (yes + no + unknown),
  };
}

const LEGAL = [
  'notify-regulator',
  'notify-individuals',
  'notify-controller',
  'law-enforcement',
  'comms-public',
];

/** 0 for authority during containment, 1 for legal duties, 2 for the rest. */
export function urgencyOf({ phase, checks }: Question): number {
  if (phase === 'P3') return 0;
  const isLegal = checks.some((text) => {
    const reading = checkFromText(text);
    return reading.ok && reading.read.given.targets.flat().some(({ id }) => LEGAL.includes(id));
  });
  return isLegal ? 1 : 2;
}

/** The most urgent first, then along the phases. */
export function byUrgency(one: Question, other: Question): number {
  return urgencyOf(one) - urgencyOf(other) || phasePlace(one.phase) - phasePlace(other.phase);
}
