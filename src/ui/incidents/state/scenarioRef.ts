/** How edits name a scenario: a shipped one gets an id of its own with the first change. */
import type { ScenarioRef } from '../../../domain/edits/changeScenario';
import type { AuditScenario } from '../../../domain/incidents/audit/scenariosOf';
import type { NewId } from '../../../domain/matrix/ids';

export function scenarioRef(scenario: AuditScenario, newId: NewId): ScenarioRef {
  const { title, isOwn, choiceId } = scenario;
  return { id: choiceId ?? newId<'scenario'>(), title, ...(isOwn ? {} : { shippedId: scenario.id }) };
}
