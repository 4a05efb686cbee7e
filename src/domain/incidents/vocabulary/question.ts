/** A question of the audit: its words, its phase, and the checks that answer it. */
import type { Settings } from '../../matrix/settings';
import type { PhaseId } from './phases';

/** What must be true of the organisation for the question to be asked at all. */
export type Applies = 'ai' | 'personal-data' | 'processor' | 'customers';

export interface Question {
  /** Unique in its scenario and never changed: answers are kept under it. */
  readonly id: string;
  readonly phase: PhaseId;
  readonly text: string;
  /** In the check language; all must hold. */
  readonly checks: readonly string[];
  readonly when?: Applies;
  /** Worth knowing, but a "no" is no gap: it stays out of the score. */
  readonly noteOnly?: boolean;
}

export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** What the people at the table are told. */
  readonly injection: string;
  readonly severity: string;
  readonly when?: Applies;
  readonly questions: readonly Question[];
}

type Line = readonly [
  phase: PhaseId,
  id: string,
  text: string,
  checks: string,
  more?: Pick<Question, 'when' | 'noteOnly'>,
];

/** Writes questions as a table: phase, id, words, checks. */
export function questionsOf(lines: readonly Line[]): readonly Question[] {
  return lines.map(([phase, id, text, checks, more]) => ({
    id,
    phase,
    text,
    checks: checksInText(checks),
    ...more,
  }));
}

/** Splits `A1(command) ST(command)` into its checks. */
export function checksInText(text: string): readonly string[] {
  return text.match(/[A-Z][A-Z0-9+]*\s*\([^()]*\)|\S+/g) ?? [];
}

const OUT_OF_HOURS =
  /\b(\d ?[ap]\.?m\b|nights?|overnight|weekends?|saturdays?|sundays?|holidays?|out.of.hours|after hours)/i;

/** Whether the words of a question ask about nights or weekends. */
export function asksOutOfHours(text: string): boolean {
  return OUT_OF_HOURS.test(text);
}

const REASONS: { readonly [applies in Applies]: string } = {
  ai: 'According to the settings, no AI runs in production.',
  'personal-data': 'According to the settings, no personal data is processed.',
  processor: 'According to the settings, no data is processed for customers.',
  customers: 'According to the settings, there are no external customers.',
};

/** Why a question is not asked here; undefined where it is. */
export function notAsked(applies: Applies | undefined, settings: Settings): string | undefined {
  if (applies === undefined) return undefined;
  const holds = {
    ai: settings.aiInProduction,
    'personal-data': settings.personalData,
    processor: settings.processor,
    customers: settings.customers,
  }[applies];
  return holds ? undefined : REASONS[applies];
}
