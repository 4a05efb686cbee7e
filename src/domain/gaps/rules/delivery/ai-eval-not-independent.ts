import { defineRule, type Remark } from '../../../findings/rule';
import type { RoleId } from '../../../matrix/ids';
import type { Settings } from '../../../matrix/settings';
import type { Choice } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { addReferenceRow } from '../../fixes/addRow';
import { inAnyOrder, rolesListed, rowName } from '../../names/words';
import { doing } from '../../ownership/ownership';
import { isLike } from '../../remarks/missing';

const BUILT = [
  'ai-models',
  'ai-pipelines',
  'ai-rag',
  'ai-agents',
  'ai-applications',
  'ai-prototype',
  'ai-deploy',
];
const builds: Choice = {
  holds: ({ activity }) =>
    activity.kind === 'activity' &&
    !activity.concerns.includes('ai-eval') &&
    isLike(
      activity,
      BUILT,
      /(build|train|develop|fine.?tun|creat).*(model|agent|\brag\b|assistant|\bai\b|prompt)/i,
    ),
};

export default defineRule({
  id: 'ai-eval-not-independent',
  group: 'delivery',
  scope: 'matrix',
  severity: 'should',
  title: 'The team that builds the model also evaluates it',
  why: 'People rarely see the faults of a model they built themselves.',
  source: 'NIST AI RMF MEASURE 1.3: assessors who were not front-line developers',
  remedy: 'Add an evaluation by a role that does not build the model.',
  needs: ['tags'],
  flagged: [
    `
                               | AI Engineer @ai-engineering | Compliance @assurance
    Train the model #ai-ops    | AR                          | I
    Evaluate it #ai-eval !review | AR                        | I`,
    // The head only answers for it, so both who train it are its builders.
    `
                               | Head of AI @leadership | AI Engineer @ai-engineering | Data Scientist @ai-engineering | Compliance @assurance
    Train the model #ai-ops    | A                      | R                           | R                             | I
    Evaluate it #ai-eval !review | I                    | C                           | AR                            | I`,
  ],
  accepted: [
    `
                               | AI Engineer @ai-engineering | Compliance @assurance
    Train the model #ai-ops    | AR                          | I
    Evaluate it #ai-eval !review | R                         | A`,
    // The data scientist only helps: the engineer both answers for the training and does it.
    `
                               | AI Engineer @ai-engineering | Data Scientist @ai-engineering
    Train the model #ai-ops    | AR                          | R
    Evaluate it #ai-eval !review | C                         | AR`,
  ],
  inputs: (reading) => [reading.chosenBy(builds), reading.withConcern('ai-eval')],
  *check(reading): Iterable<Remark> {
    const builders = new Set(reading.chosenBy(builds).flatMap((row) => buildersOf(row, reading.settings)));
    const judged = reading
      .withConcern('ai-eval')
      .map((row) => ({ row, judges: [...new Set([...row.owners, ...row.doers])] }))
      .filter(({ judges }) => judges.length > 0);
    const [first] = judged;
    // One independent evaluation is enough.
    if (!first || judged.some(({ judges }) => judges.some((id) => !builders.has(id)))) return;
    const one = first.judges.length === 1;
    const regulated = judged.some(({ row }) => row.activity.concerns.includes('compliance'));
    yield {
      about: '',
      message: `Only ${rolesListed(first.judges, reading)} ${one ? 'evaluates' : 'evaluate'} ${rowName(first.row)}, and also ${one ? 'builds' : 'build'} the model.`,
      facts: inAnyOrder(first.judges),
      ...(regulated ? { severity: 'must' as const } : {}),
      concern: 'ai-eval',
      places: judged.map(({ row }) => ({ activityId: row.activity.id })),
      causes: ['row:aix-independent-eval'],
      fixes: (context) => [addReferenceRow('aix-independent-eval', context)],
    };
  },
});

/** The accountable role where it also does the work, and otherwise every role that does it. */
function buildersOf(row: Row, settings: Settings): readonly RoleId[] {
  const doers = doing(row, settings);
  const leads = doers.filter((id) => row.owners.includes(id));
  return leads.length > 0 ? leads : doers;
}
