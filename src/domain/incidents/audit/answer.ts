/** The answer to one question: what the checks say of the matrix, and what people said where it cannot know. */
import type { Fix, Place } from '../../findings/rule';
import type { AnswerValue, ManualAnswer } from '../../matrix/records';
import type { AuditContext } from '../judging/auditContext';
import type { AuditFixes } from '../judging/auditFixes';
import { type Answerer, allOf, type Lack, unknown, type Verdict } from '../judging/verdict';
import { notAsked, type Question } from '../vocabulary/question';
import { checkFromText } from './checkText';
import type { AuditScenario } from './scenariosOf';

export interface Answer {
  /** `<scenario id>~<question id>`: what people say of it is kept under this. */
  readonly key: string;
  readonly scenario: AuditScenario;
  readonly question: Question;
  readonly value: AnswerValue;
  readonly because: string;
  readonly places: readonly Place[];
  readonly who: readonly Answerer[];
  /** A "no" is no gap, and nothing here counts in the score. */
  readonly noteOnly: boolean;
  readonly lacks?: Lack | undefined;
  /** What a person said, whether or not it decides. */
  readonly manual?: ManualAnswer | undefined;
  fixes(mend: AuditFixes): readonly Fix[];
}

export function answerKey(scenarioId: string, questionId: string): string {
  return `${scenarioId}~${questionId}`;
}

export function answerTo(context: AuditContext, scenario: AuditScenario, question: Question): Answer {
  const key = answerKey(scenario.id, question.id);
  const { matrix } = context.reading;
  const manual = matrix.answers[key];
  const verdict = allOf(verdictsOf(context, question));
  const outcome = settled(verdict, manual, notAsked(question.when ?? scenario.when, matrix.settings));
  return {
    key,
    scenario,
    question,
    ...outcome,
    places: verdict.places,
    who: verdict.who,
    noteOnly: question.noteOnly ?? false,
    lacks: outcome.value === 'unknown' ? verdict.lacks : undefined,
    manual,
    fixes: (mend) => (outcome.value === 'no' || outcome.value === 'unknown' ? verdict.fixes(mend) : []),
  };
}

export function verdictsOf(context: AuditContext, question: Question): readonly Verdict[] {
  if (question.checks.length === 0)
    return [unknown('person', 'This question has no check; somebody has to answer it.')];
  return question.checks.map((text) => {
    const reading = checkFromText(text);
    return reading.ok
      ? reading.read.check.judge(reading.read.given, context)
      : unknown('person', reading.problem);
  });
}

/** A person decides what is not asked and what the matrix cannot know; a gap in the matrix is mended there, not here. */
function settled(
  verdict: Verdict,
  manual: ManualAnswer | undefined,
  excluded: string | undefined,
): { readonly value: AnswerValue; readonly because: string } {
  if (manual?.value === 'not-applicable')
    return { value: 'not-applicable', because: said(manual, 'Set aside') };
  if (excluded) return { value: 'not-applicable', because: excluded };
  if (verdict.value === 'unknown' && manual && manual.value !== 'unknown') {
    return {
      value: manual.value,
      because: said(manual, manual.value === 'yes' ? 'Answered yes' : 'Answered no'),
    };
  }
  return { value: verdict.value, because: verdict.because };
}

function said({ note, who, on }: ManualAnswer, start: string): string {
  const by = who ? ` by ${who}` : '';
  return note ? `${start}${by} on ${on}: ${note}` : `${start}${by} on ${on}.`;
}
