import { itemKey, rowToAdd } from '../../../coverage/framework';
import { frameworkList } from '../../../coverage/frameworkList';
import { defineRule, type FixContext, type Remark } from '../../../findings/rule';
import type { Counter, Reading } from '../../../reading/reading';
import { addReferenceRow } from '../../fixes/addRow';
import { mendRow } from '../../remarks/missing';
import { hasReferenceRow } from '../../tables/referenceRow';

/** What a row is: the catalogue row it came from, and its duty. `owned` if one role is accountable for it. */
const standing: Counter = {
  tell({ activity: { origin, duties = [] }, owners }, _, key) {
    for (const name of [origin, ...duties]) {
      if (!name) continue;
      key(name);
      if (owners.length === 1) key(`owned ${name}`);
    }
  },
};

export default defineRule({
  id: 'framework-coverage-gap',
  group: 'delivery',
  scope: 'matrix',
  severity: 'look',
  title: 'A framework item has no owner',
  why: 'You chose to check this matrix against the framework, and the framework expects an owner here.',
  source: 'The framework, by item number',
  remedy: 'Add the activity, or mark the item as not applicable and say why.',
  needs: ['tags'],
  flagged: [
    `
    settings: frameworks=dora+
            | Architect | Engineer
    Pay     | A         | R`,
  ],
  accepted: [
    `
            | Architect | Engineer
    Pay     | A         | R`,
  ],
  inputs: (reading) =>
    reading.settings.frameworks.length === 0
      ? []
      : [reading.countsOf(standing), reading.matrix.coverageMarks],
  *check(reading): Iterable<Remark> {
    if (reading.rows.length === 0 || reading.settings.frameworks.length === 0) return;
    const counts = reading.countsOf(standing);
    for (const framework of frameworkList) {
      if (!reading.settings.frameworks.includes(framework.id)) continue;
      const mandatory = reading.settings.mandatoryFrameworks.includes(framework.id);
      for (const item of framework.items) {
        const key = itemKey(framework, item);
        const names = [...item.coveredBy, ...(item.closedBy ? [item.closedBy] : [])];
        // Items that another rule answers are that rule's own findings.
        if (reading.matrix.coverageMarks[key] || names.every((name) => name.startsWith('rule:'))) continue;
        if (names.some((name) => counts.has(`owned ${name}`))) continue;
        const there = names.filter((name) => counts.has(name));
        yield {
          about: key,
          title: `${framework.name} ${item.ref} has no owner`,
          message: `${framework.name} ${item.ref} requires “${item.area}”, but ${there.length === 0 ? 'no activity covers it' : 'the activity that covers it does not have exactly one owner'}.`,
          facts: there.join() || 'no row',
          ...(mandatory ? { severity: 'should' as const } : {}),
          causes: [`framework:${key}`],
          places: rowsOf(there, reading).map((row) => ({ activityId: row.activity.id })),
          fixes: (context) => mend(there, rowToAdd(item), context),
        };
      }
    }
  },
});

function rowsOf(names: readonly string[], reading: Reading) {
  return [...new Set(names.flatMap((name) => [...reading.withOrigin(name), ...reading.withDuty(name)]))];
}

function mend(there: readonly string[], origin: string | undefined, context: FixContext) {
  const [row] = rowsOf(there, context.reading);
  if (row) return mendRow(row, context);
  const known = [origin, `duty-${origin}`].find((name) => name !== undefined && hasReferenceRow(name));
  return known ? [addReferenceRow(known, context)] : [];
}
