/** The answer to one question: what the checks say of the matrix, and what people said where it cannot know. */
import type { Fix } from '../../findings/rule';
import { type CalendarDate, daysBetween } from '../../matrix/date';
import type { AnswerValue, ManualAnswer } from '../../matrix/records';
import { type AuditContext, atTime } from '../judging/auditContext';
import type { AuditFixes } from '../judging/auditFixes';
import {
  type Answerer,
  allOf,
  type Cause,
  type Lack,
  type Rest,
  unknown,
  type Verdict,
} from '../judging/verdict';
import { asksOutOfHours, notAsked, type Question } from '../vocabulary/question';
import { checkFromText } from './checkText';
import type { AuditScenario } from './scenariosOf';

export interface Answer {
  /** `<scenario id>~<question id>`: what people say of it is kept under this. */
  readonly key: string;
  readonly scenario: AuditScenario;
  readonly question: Question;
  readonly value: AnswerValue;
  readonly because: string;
  readonly places: readonly Rest[];
  readonly who: readonly Answerer[];
  /** A “no” is not a gap, and nothing here counts in the score. */
  readonly noteOnly: boolean;
  readonly lacks?: Lack | undefined;
  /** The one thing that is wrong. Answers with the same cause are fixed together. */
  readonly cause?: Cause | undefined;
  /** True for a no that says that there is too much, see Verdict. */
  readonly excess: boolean;
  /** What a person said, whether or not it decides. */
  readonly manual?: ManualAnswer | undefined;
  fixes(mend: AuditFixes): readonly Fix[];
}

export function answerKey(scenarioId: string, questionId: string): string {
  return `${scenarioId}~${questionId}`;
}

export function answerTo(context: AuditContext, scenario: AuditScenario, question: Question): Answer {
  const key = answerKey(scenario.id, question.id);
  const { matrix, today } = context.reading;
  const manual = matrix.answers[key];
  const verdict = allOf(verdictsOf(context, question));
  const outcome: Settled = settled(
    verdict,
    manual,
    notAsked(question.when ?? scenario.when, matrix.settings),
    today,
  );
  return {
    key,
    scenario,
    question,
    ...outcome,
    places: verdict.places,
    who: verdict.who,
    noteOnly: question.noteOnly ?? false,
    lacks: outcome.value === 'unknown' ? verdict.lacks : undefined,
    cause: outcome.value === 'no' || outcome.value === 'unknown' ? verdict.cause : undefined,
    excess: outcome === verdict && (verdict.excess ?? false),
    manual,
    fixes: (mend) => (outcome.value === 'no' || outcome.value === 'unknown' ? verdict.fixes(mend) : []),
  };
}

export function verdictsOf(context: AuditContext, question: Question): readonly Verdict[] {
  if (question.checks.length === 0) return [unknown('person', 'This question has no check. Ask a person.')];
  const asked = atTime(context, { outOfHours: asksOutOfHours(question.text) });
  return question.checks.map((text) => verdictOn(text, asked));
}

// Scenarios share their checks: two of five were made before for another question.
const verdicts = new WeakMap<AuditContext, Map<string, Verdict>>();

function verdictOn(text: string, context: AuditContext): Verdict {
  const made = verdicts.get(context) ?? new Map<string, Verdict>();
  verdicts.set(context, made);
  const known = made.get(text);
  if (known) return known;
  const reading = checkFromText(text);
  const verdict = reading.ok
    ? reading.read.check.judge(reading.read.given, context)
    : unknown('person', reading.problem);
  made.set(text, verdict);
  return verdict;
}

/** Days after which a person's answer is asked for again. */
const A_YEAR = 365;

interface Settled {
  readonly value: AnswerValue;
  readonly because: string;
}

/**
 * A person decides which questions are not asked, and answers those that no matrix can. A person cannot say yes to
 * something that the matrix could show and does not: the answer would outlive the people it named.
 */
function settled(
  verdict: Verdict,
  manual: ManualAnswer | undefined,
  excluded: string | undefined,
  today: CalendarDate,
): Settled {
  if (manual?.value === 'not-applicable')
    return { value: 'not-applicable', because: said(manual, 'Not applicable') };
  if (excluded) return { value: 'not-applicable', because: excluded };
  if (verdict.value !== 'unknown' || !manual) return verdict;
  if (manual.value === 'no') return { value: 'no', because: said(manual, 'Answered no') };
  if (manual.value !== 'yes' || verdict.lacks !== 'person') return verdict;
  const because = said(manual, 'Answered yes');
  if (!manual.who || !manual.note)
    return { value: 'unknown', because: `${because} It does not say who answered, and what they know.` };
  const age = daysBetween(manual.on, today);
  if (age < 0) return { value: 'unknown', because: `${because} That day has not come.` };
  if (age > A_YEAR)
    return { value: 'unknown', because: `${because} That is more than a year ago. Ask again.` };
  return { value: 'yes', because };
}

function said({ note, who, on }: ManualAnswer, start: string): string {
  const by = who ? ` by ${who}` : '';
  return note ? `${start}${by} on ${on}: ${note.replace(/[.\s]+$/, '')}.` : `${start}${by} on ${on}.`;
}
