/** Where the AI architect belongs, and where one role alone does too much. */

import { defineRule, type Remark, type Rule } from '../../../findings/rule';
import type { Choice } from '../../../reading/reading';
import { addLayer, addRole, rolesOf } from '../../fixes/addLayer';
import { addReferenceRow } from '../../fixes/addRow';
import { moveOwner } from '../../fixes/ownerFixes';
import { roleName, rowName, rowsListed } from '../../names/words';
import { takesPart } from '../../ownership/ownership';
import { hasLayer, PLATFORM } from '../../ownership/sides';
import { isLike } from '../../remarks/missing';

const strategies: Choice = {
  holds: ({ activity }) =>
    isLike(
      activity,
      ['ai-strategy', 'ai-foundation-tech'],
      /\bai (strategy|foundation)|foundational? (technolog|tech)/i,
    ),
};
const BUILDERS = ['ai-engineering', 'application', 'data'];

const strategy = defineRule({
  id: 'ai-strategy-by-engineer',
  group: 'delivery',
  scope: 'matrix',
  severity: 'look',
  title: 'An engineer answers for AI strategy',
  why: 'Who builds this year’s model is seldom free to decide what the next years need; the redesign comes later and costs more.',
  source: 'Article 1: an engineer in an architect’s shoes',
  remedy: 'Let an architect answer for it, if need be one hired for part of the time.',
  flagged: [
    `
                     | AI Architect @ai-architecture | AI Engineer @ai-engineering
    Set AI strategy  | C                             | AR`,
  ],
  accepted: [
    `
                     | AI Architect @ai-architecture | AI Engineer @ai-engineering
    Set AI strategy  | AR                            | C`,
  ],
  inputs: (reading) => [reading.chosenBy(strategies)],
  *check(reading): Iterable<Remark> {
    if (reading.settings.organisationSize === 'small') return;
    for (const row of reading.chosenBy(strategies)) {
      const [owner] = row.owners;
      if (!owner || !BUILDERS.includes(reading.layerOf(owner) ?? '')) continue;
      const { id, name } = row.activity;
      yield {
        about: id,
        message: `${roleName(owner, reading)} builds, and also answers for ${rowName(row)}.`,
        facts: owner,
        places: [{ activityId: id, roleId: owner }],
        fixes: (context) =>
          rolesOf(['ai-architecture', 'platform', 'leadership'], context.reading)
            .slice(0, 2)
            .map((to) => ({
              label: `Let ${roleName(to, context.reading)} answer for it`,
              edit: {
                label: `let ${roleName(to, context.reading)} answer for “${name}”`,
                apply: moveOwner(row, owner, to),
              },
            })),
      };
    }
  },
});

const policies: Choice = {
  holds: ({ activity }) =>
    isLike(activity, ['ai-governance-model'], /\bai\b.*polic|governance.*(model|polic)/i),
};
const operations: Choice = {
  holds: ({ activity }) =>
    isLike(activity, ['ai-governance-operate'], /operate.*governance|governance.*(control|operat)/i),
};

const blurred = defineRule({
  id: 'ai-governance-blurred',
  group: 'delivery',
  scope: 'matrix',
  severity: 'look',
  title: 'AI policy and its daily practice are one',
  why: 'Who writes the policy and also works under it alone checks nobody but themselves.',
  source: 'Articles 1 and 2 give governance to the architect and to the engineer',
  remedy: 'Let the architect answer for the policy and the engineers do what it asks.',
  flagged: [
    `
                                 | AI Architect @ai-architecture | AI Engineer @ai-engineering
    Set AI governance policy     | AR                            | I
    Operate governance controls  | AR                            | I`,
  ],
  accepted: [
    `
                                 | AI Architect @ai-architecture | AI Engineer @ai-engineering
    Set AI governance policy     | AR                            | I
    Operate governance controls  | A                             | R`,
  ],
  inputs: (reading) => [reading.chosenBy(policies), reading.chosenBy(operations)],
  *check(reading): Iterable<Remark> {
    const [policy] = reading.chosenBy(policies);
    const [operation] = reading.chosenBy(operations);
    if (!policy && !operation) return;
    if (!policy || !operation) {
      const origin = policy ? 'ai-governance-operate' : 'ai-governance-model';
      const there = policy ?? operation;
      yield {
        about: '',
        message: `${there ? rowName(there) : 'Governance'} is here, but no activity is about ${policy ? 'its daily practice' : 'the policy behind it'}.`,
        facts: origin,
        places: there ? [{ activityId: there.activity.id }] : [],
        fixes: (context) => [addReferenceRow(origin, context)],
      };
      return;
    }
    const [owner] = policy.owners;
    const alone = [...policy.owners, ...policy.doers, ...operation.owners, ...operation.doers];
    if (!owner || !operation.owners.includes(owner) || alone.some((id) => id !== owner)) return;
    yield {
      about: '',
      message: `${roleName(owner, reading)} alone owns and does both ${rowName(policy)} and ${rowName(operation)}.`,
      facts: owner,
      places: [{ activityId: operation.activity.id }, { activityId: policy.activity.id }],
      fixes: (context) => {
        const doer = rolesOf(['ai-engineering', 'application'], context.reading).find((id) => id !== owner);
        return doer ? [addRole(operation.activity.id, doer, context.reading, 'does')] : [];
      },
    };
  },
});

const regulated: Choice = {
  holds: ({ activity: { concerns, origin } }) =>
    concerns.includes('compliance') &&
    (concerns.some((concern) => concern.startsWith('ai-')) || /^aix?-/.test(origin ?? '')),
};

const compliance = defineRule({
  id: 'ai-compliance-without-architect',
  group: 'delivery',
  scope: 'matrix',
  severity: 'should',
  title: 'AI compliance without an architect',
  why: 'What the law asks of AI must be built in; a rule book beside the system proves nothing.',
  source: 'Article 1: compliance demands architectural rigour',
  remedy: 'Ask an architect, or let one answer for it.',
  needs: ['tags', 'layers'],
  flagged: [
    `
                                     | AI Architect @ai-architecture | Compliance @assurance
    Prove it #compliance #ai-governance | I                          | AR`,
  ],
  accepted: [
    `
                                     | AI Architect @ai-architecture | Compliance @assurance
    Prove it #compliance #ai-governance | C                          | AR`,
  ],
  inputs: (reading) => [reading.chosenBy(regulated)],
  *check(reading): Iterable<Remark> {
    const rows = reading.chosenBy(regulated);
    if (rows.length === 0 || !hasLayer('ai-architecture', reading)) return;
    if (rows.some((row) => takesPart(row, PLATFORM, reading))) return;
    yield {
      about: '',
      message: `No architect takes part in ${rowsListed(rows)}.`,
      facts: 'no architect',
      concern: 'compliance',
      causes: ['ai-compliance:architect'],
      places: rows.map((row) => ({ activityId: row.activity.id })),
      fixes: (context) => {
        const [first] = rows;
        return first ? addLayer(first.activity.id, ['ai-architecture'], context) : [];
      },
    };
  },
});

export default [strategy, blurred, compliance] satisfies readonly Rule[];
