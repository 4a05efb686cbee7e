import { defineRule, type Fix, type FixContext } from '../../../findings/rule';
import type { Answer } from '../../../incidents/audit/answer';
import { auditScenario } from '../../../incidents/audit/audit';
import { auditInputs, surely } from '../../../incidents/audit/auditInputs';
import { scenariosOf } from '../../../incidents/audit/scenariosOf';
import { auditContextOf } from '../../../incidents/judging/auditContext';
import { DUTIES } from '../../../incidents/vocabulary/duties';
import type { Reading } from '../../../reading/reading';
import { outcomeOfAll } from '../../fixes/outcomes';
import { settleScenario } from '../../fixes/settleScenario';
import { counted, quoted } from '../../names/words';
import { scopeOf } from '../../scope/matrixScope';

/** While it runs: preparing and learning have rules of their own. */
const RUNNING = ['P2', 'P3', 'PC'];

function isOpen({ value, question, noteOnly }: Answer): boolean {
  return value === 'no' && !noteOnly && RUNNING.includes(question.phase);
}

export default defineRule({
  id: 'scenario-unanswered',
  group: 'incident',
  scope: 'matrix',
  toldIn: 'incidents',
  asksForRows: true,
  severity: 'should',
  title: 'A scenario has open questions',
  why: 'Someone will ask these questions at three in the morning. You have time to answer them now.',
  source: 'The incident audit: who acts, scenario by scenario',
  remedy: 'Open the scenario in the incident audit and answer its questions, or mark it as not applicable.',
  needs: ['tags', 'delivery', 'rows'],
  flagged: [
    `
                         | Commander @command | Engineer @platform | Support @business
    Fail over {failover} | A                  | R                  |
    Ship releases        | I                  | AR                 |`,
  ],
  // A matrix that answers them all has fifty rows: the templates are its picture. This one has not said yes to its tags.
  accepted: [
    `
    settings: tagsConfirmed=no
                         | Commander @command | Engineer @platform | Support @business
    Fail over {failover} | A                  | R                  |
    Ship releases        | I                  | AR                 |`,
    // Nothing says that incidents are decided here.
    `
                    | Engineer @platform | Support @business
    Ship releases   | AR                 | I
    Answer requests | I                  | AR`,
    // It claims something else.
    `
    settings: scope=cost
                         | Engineer @platform | Support @business
    Ship releases        | AR                 | I
    Keep to the budget   | I                  | AR`,
  ],
  inputs: (reading) => [...auditInputs(reading)],
  *check(reading) {
    if (!isAboutIncidents(reading)) return;
    const audited = auditContextOf(surely(reading));
    for (const scenario of scenariosOf(reading.matrix)) {
      if (scenario.off) continue;
      yield undefined;
      const { answers } = auditScenario(audited, scenario);
      const open = answers.filter(isOpen);
      const [first] = open;
      if (!first) continue;
      yield {
        about: scenario.id,
        title: `${scenario.title}: questions without an answer`,
        message:
          `${quoted(scenario.title)} has ${counted(open.length, 'open question')} during the incident, starting with ${quoted(first.question.text)}`.replace(
            /\?”$/,
            '?”.',
          ),
        facts: open.map(({ question }) => question.id).join(),
        concern: 'incident',
        causes: [`scenario:${scenario.id}`],
        places: open.flatMap(({ places }) => places).filter(isFirstOfRow),
        fixes: (context) => answerAll(scenario.id, context),
        links: [{ kind: 'scenario', scenarioId: scenario.id }],
      };
    }
  },
});

/** Who acts in an incident may be decided elsewhere: a matrix that neither claims incidents nor has rows of them leaves nothing open. */
function isAboutIncidents(reading: Reading): boolean {
  const state = scopeOf(reading).areas.get('incident')?.state;
  if (state === 'unsaid') return DUTIES.some(({ id }) => surely(reading).withDuty(id).length > 0);
  return state === 'here' || state === 'with';
}

function isFirstOfRow(
  place: { activityId?: unknown },
  index: number,
  all: readonly { activityId?: unknown }[],
): boolean {
  return all.findIndex(({ activityId }) => activityId === place.activityId) === index;
}

/** One press settles the scenario, but only where that leaves no question open, here or elsewhere. */
function answerAll(scenarioId: string, context: FixContext): readonly Fix[] {
  const { steps, left, edit } = settleScenario(scenarioId, context, isOpen);
  if (left.length > 0 || steps.length === 0 || steps.some(({ widens }) => widens)) return [];
  const [first] = steps;
  if (steps.length === 1 && first) return [{ label: first.label, edit }];
  const outcome = outcomeOfAll(steps, context.reading);
  return [{ label: `Answer it in ${counted(steps.length, 'step')}`, ...(outcome ? { outcome } : {}), edit }];
}
