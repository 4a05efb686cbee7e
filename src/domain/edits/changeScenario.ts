import type { RoleId, ScenarioId } from '../matrix/ids';
import type { QuestionRecord, ScenarioChoice } from '../matrix/records';
import { type Edit, EditRefused, type MatrixDraft, present } from './edit';
import { putFields } from './fields';
import { nameFromText } from './name';
import { ordersAt } from './places';

/** A shipped scenario goes by its name until it is changed for the first time; then `id` is the id of the change. */
export interface ScenarioRef {
  readonly id: ScenarioId;
  readonly shippedId?: string | undefined;
  readonly title: string;
}

export interface ScenarioFields {
  readonly title?: string | undefined;
  readonly injection?: string | undefined;
  readonly severity?: string | undefined;
  readonly onCallRoleIds?: readonly RoleId[] | undefined;
  readonly off?: boolean | undefined;
}

export function changeScenario(scenario: ScenarioRef, fields: ScenarioFields): Edit {
  const { off, title } = fields;
  const label =
    off === undefined
      ? `change scenario “${scenario.title}”`
      : `turn scenario “${scenario.title}” ${off ? 'off' : 'on'}`;
  return {
    label,
    apply(draft) {
      const name = title === undefined ? {} : { title: nameFromText(title, 'A scenario') };
      putFields(choiceIn(draft, scenario), { ...fields, ...name });
    },
  };
}

export function addScenario(id: ScenarioId, title: string): Edit {
  return {
    label: `add scenario “${title.trim()}”`,
    apply(draft) {
      const name = nameFromText(title, 'A scenario');
      const [order = ''] = ordersAt(Object.values(draft.scenarios), 'end', 1);
      draft.scenarios[id] = { id, order, title: name, injection: '', severity: 'SEV-2', questions: {} };
    },
  };
}

/** Takes away an own scenario, or what was changed of a shipped one. */
export function removeScenario({ id, title }: ScenarioRef): Edit {
  return {
    label: `delete scenario “${title}”`,
    apply(draft) {
      present(draft.scenarios[id], 'scenario');
      delete draft.scenarios[id];
    },
  };
}

/** Adds or replaces a question; null takes it out. */
export function changeQuestion(
  scenario: ScenarioRef,
  questionId: string,
  question: QuestionRecord | null,
): Edit {
  const what = question === null ? 'delete a question from' : 'edit a question in';
  return {
    label: `${what} “${scenario.title}”`,
    apply(draft) {
      if (question && question.text.trim() === '') throw new EditRefused('Enter the question.');
      if (question && question.checks.length === 0) {
        throw new EditRefused('Add at least one check. Use MAN if a person has to answer.');
      }
      const choice = choiceIn(draft, scenario);
      const known = { ...choice.questions };
      // An own question is gone when it is taken out; a shipped one must be remembered as taken out.
      if (question === null && choice.shippedId === undefined) delete known[questionId];
      else known[questionId] = question && { ...question, checks: [...question.checks] };
      choice.questions = known;
    },
  };
}

function choiceIn(draft: MatrixDraft, { id, shippedId }: ScenarioRef): MatrixDraft['scenarios'][ScenarioId] {
  const known = draft.scenarios[id];
  if (known) return known;
  if (shippedId === undefined) throw new EditRefused('This scenario was deleted, so nothing changed.');
  const [order = ''] = ordersAt(Object.values(draft.scenarios), 'end', 1);
  const choice: ScenarioChoice = { id, shippedId, order };
  draft.scenarios[id] = choice as MatrixDraft['scenarios'][ScenarioId];
  return present(draft.scenarios[id], 'scenario');
}
