/** The scenarios of one matrix: the shipped ones as its people changed them, and their own behind. */
import type { RoleId, ScenarioId } from '../../matrix/ids';
import type { Matrix } from '../../matrix/matrix';
import { inOrder } from '../../matrix/order';
import type { QuestionRecord, ScenarioChoice } from '../../matrix/records';
import { legalClocksOf } from '../clocks/legalClocks';
import { PHASES, phasePlace } from '../vocabulary/phases';
import type { Question, Scenario } from '../vocabulary/question';
import { scenarioList } from './scenarioList';

export interface AuditScenario extends Scenario {
  readonly off: boolean;
  /** The stored part of it; undefined for a shipped scenario that nobody changed. */
  readonly choiceId: ScenarioId | undefined;
  readonly isOwn: boolean;
  readonly onCallRoleIds: readonly RoleId[];
}

export function scenariosOf(matrix: Matrix): readonly AuditScenario[] {
  const choices = inOrder(matrix.scenarios);
  const shipped = [...scenarioList, legalClocksOf(matrix.settings)].map((scenario) =>
    changed(
      scenario,
      choices.find(({ shippedId }) => shippedId === scenario.id),
    ),
  );
  const own = choices
    .filter(({ shippedId }) => shippedId === undefined)
    .map((choice) => ({ ...changed(blank(choice), choice), isOwn: true }));
  return [...shipped, ...own];
}

function blank({ id }: ScenarioChoice): Scenario {
  return { id, title: 'Untitled scenario', injection: '', severity: 'SEV-2', questions: [] };
}

function changed(scenario: Scenario, choice: ScenarioChoice | undefined): AuditScenario {
  return {
    ...scenario,
    title: choice?.title || scenario.title,
    injection: choice?.injection ?? scenario.injection,
    severity: choice?.severity ?? scenario.severity,
    questions: questionsAfter(scenario.questions, choice?.questions),
    off: choice?.off ?? false,
    choiceId: choice?.id,
    isOwn: false,
    onCallRoleIds: choice?.onCallRoleIds ?? [],
  };
}

function questionsAfter(
  shipped: readonly Question[],
  changes: ScenarioChoice['questions'],
): readonly Question[] {
  if (!changes) return shipped;
  const kept = shipped.flatMap((question) => {
    const change = changes[question.id];
    if (change === null) return [];
    return change ? [{ ...question, ...questionFromRecord(change) }] : [question];
  });
  const added = Object.values(changes).flatMap((change) =>
    change && !shipped.some(({ id }) => id === change.id) ? [questionFromRecord(change)] : [],
  );
  return [...kept, ...added].sort((one, other) => phasePlace(one.phase) - phasePlace(other.phase));
}

function questionFromRecord({ id, phase, text, checks }: QuestionRecord): Question {
  const known = PHASES.find((one) => one.id === phase)?.id ?? 'P0';
  return { id, phase: known, text, checks };
}
