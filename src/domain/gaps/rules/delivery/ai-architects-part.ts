/** Where the AI architect belongs, and where one role alone does too much. */

import { defineRule, type Remark, type Rule } from '../../../findings/rule';
import type { Choice } from '../../../reading/reading';
import { addLayer, addRole, rolesOf } from '../../fixes/addLayer';
import { addReferenceRow } from '../../fixes/addRow';
import { whoGets } from '../../fixes/outcomes';
import { moveOwner } from '../../fixes/ownerFixes';
import { roleName, rowName, rowsListed } from '../../names/words';
import { always, takesPart } from '../../ownership/ownership';
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
  title: 'An engineer is accountable for AI strategy',
  why: 'People building this year’s model rarely have time to plan for the years after. The redesign then comes late and costs more.',
  source: '“AI architect and software engineer”: when engineers are asked to do an architect’s work',
  remedy: 'Make an architect accountable. A part-time architect is enough.',
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
        message: `${roleName(owner, reading)} builds models and is also accountable for ${rowName(row)}.`,
        facts: owner,
        places: [{ activityId: id, roleId: owner }],
        fixes: (context) =>
          rolesOf(['ai-architecture', 'platform', 'leadership'], context.reading)
            .slice(0, 2)
            .map((to) => ({
              label: `Make ${roleName(to, context.reading)} accountable`,
              ...whoGets({ advises: [owner] }, context.reading),
              edit: {
                label: `make ${roleName(to, context.reading)} accountable for “${name}”`,
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
  title: 'AI policy and its daily practice have one owner',
  why: 'A role that writes the policy and also carries it out has nobody to check it.',
  source:
    '“AI architect and software engineer” and “AI engineer and AI architect”: governance belongs to both the architect and the engineer',
  remedy: 'Make the architect accountable for the policy and the engineers responsible for following it.',
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
    if (!policy || !operation) {
      // Only the catalogue keeps the two apart; elsewhere one row may speak of both.
      if (!(policy ?? operation)?.activity.origin) return;
      const origin = policy ? 'ai-governance-operate' : 'ai-governance-model';
      const there = policy ?? operation;
      yield {
        about: '',
        message: `${there ? rowName(there) : 'Governance'} is here, but no activity covers ${policy ? 'its daily practice' : 'the policy behind it'}.`,
        facts: origin,
        causes: [`row:${origin}`],
        places: there ? [{ activityId: there.activity.id }] : [],
        fixes: (context) => [addReferenceRow(origin, context)],
      };
      return;
    }
    const [owner] = policy.owners;
    const alone = [policy, operation].flatMap((row) => always(row, [...row.owners, ...row.doers]));
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
  title: 'No architect is involved in AI compliance',
  why: 'Legal requirements have to be built into the system. A document about the system proves nothing.',
  source: '“AI architect and software engineer”: compliance demands architectural rigour',
  remedy: 'Consult an architect, or make one accountable.',
  needs: ['tags', 'layers'],
  byLayers: true,
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
      message: `No architect is involved in ${rowsListed(rows)}.`,
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
