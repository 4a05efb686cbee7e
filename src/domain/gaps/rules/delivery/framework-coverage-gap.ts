import { isCovering } from '../../../coverage/coverage';
import { type Framework, type FrameworkItem, itemKey, rowToAdd } from '../../../coverage/framework';
import { frameworkList } from '../../../coverage/frameworkList';
import { defineRule, type FixContext, type Remark } from '../../../findings/rule';
import type { Waiver } from '../../../matrix/matrix';
import type { Counter, Reading } from '../../../reading/reading';
import { addReferenceRow, addReferenceRows } from '../../fixes/addRow';
import { coverageRowsFor } from '../../fixes/coverageRows';
import { counted, listed } from '../../names/words';
import { mendRow } from '../../remarks/missing';
import { hasReferenceRow } from '../../tables/referenceRow';

/** What a row is: the catalogue row it came from, and its duty. `owned` if one role is accountable for it. */
const standing: Counter = {
  tell(row, _, key) {
    const { origin, duties = [] } = row.activity;
    for (const name of [origin, ...duties]) {
      if (!name) continue;
      key(name);
      if (isCovering(row)) key(`owned ${name}`);
    }
  },
};

export default defineRule({
  id: 'framework-coverage-gap',
  group: 'delivery',
  scope: 'matrix',
  severity: 'should',
  title: 'A mandatory framework has items without an owner',
  why: 'You marked the framework as mandatory, and it expects an owner for each of its items. Coverage lists them all.',
  source: 'The framework, by item number',
  remedy: 'Add the activities, or mark items as not applicable in Coverage and say why.',
  needs: ['tags', 'rows'],
  flagged: [
    `
    settings: frameworks=dora+, mandatoryFrameworks=dora+
            | Architect | Engineer
    Pay     | A         | R`,
  ],
  accepted: [
    // Coverage has its own page and share: a framework that is only looked at makes no gaps.
    `
    settings: frameworks=dora+
            | Architect | Engineer
    Pay     | A         | R`,
  ],
  inputs: (reading) =>
    reading.settings.frameworks.length === 0
      ? []
      : [reading.countsOf(standing), reading.matrix.coverageMarks, reading.matrix.waivers],
  *check(reading): Iterable<Remark> {
    const { frameworks, mandatoryFrameworks } = reading.settings;
    const waived = new Set(Object.values<Waiver>(reading.matrix.waivers).map(({ findingKey }) => findingKey));
    for (const framework of frameworkList) {
      if (!frameworks.includes(framework.id)) continue;
      const mandatory = mandatoryFrameworks.includes(framework.id);
      const open = itemsWithoutOwner(framework, reading);
      // One that was waived by itself, as each once was, goes on being told by itself.
      const apart = open.filter(({ key }) => waived.has(`framework-coverage-gap/${key}`));
      const rest = open.filter((one) => !apart.includes(one));
      for (const one of apart) yield remarkOnItem(framework, one, reading);
      if (mandatory && rest.length > 0) yield remarkOn(framework, rest, reading);
    }
  },
});

interface OpenItem {
  readonly key: string;
  readonly item: FrameworkItem;
  /** The names of its rows that are there, and have no one owner. */
  readonly there: readonly string[];
}

function itemsWithoutOwner(framework: Framework, reading: Reading): readonly OpenItem[] {
  const counts = reading.countsOf(standing);
  return framework.items.flatMap((item) => {
    const key = itemKey(framework, item);
    const names = [...item.coveredBy, ...(item.closedBy ? [item.closedBy] : [])];
    // Items that another rule answers are that rule's own findings.
    if (reading.matrix.coverageMarks[key] || names.every((name) => name.startsWith('rule:'))) return [];
    if (names.some((name) => counts.has(`owned ${name}`))) return [];
    return { key, item, there: names.filter((name) => counts.has(name)) };
  });
}

const NAMED = 3;

function remarkOn({ id, name }: Framework, open: readonly OpenItem[], reading: Reading): Remark {
  const [first] = open;
  if (first && open.length === 1) return { ...remarkOnItem({ name }, first, reading), about: id };
  const shown = open.slice(0, NAMED).map(({ item }) => `${item.ref} “${item.area}”`);
  const more = open.length > NAMED ? [`${open.length - NAMED} more`] : [];
  return {
    about: id,
    title: `${name}: ${open.length} items have no owner`,
    message: `${name} is mandatory here, and we recognise no activity with a single accountable role for ${listed([...shown, ...more])}.`,
    facts: open.map(({ key }) => key).join(),
    causes: open.map(({ key }) => `framework:${key}`),
    places: rowsOf(
      open.flatMap(({ there }) => there),
      reading,
    ).map((row) => ({ activityId: row.activity.id })),
    fixes: (context) => {
      const rows = coverageRowsFor(open.filter(({ there }) => there.length === 0).map(({ item }) => item));
      return rows.length > 0
        ? [
            addReferenceRows(
              rows,
              context,
              `Add the ${counted(rows.length, 'activity', 'activities')} that ${rows.length === 1 ? 'is' : 'are'} missing`,
            ),
          ]
        : [];
    },
  };
}

function remarkOnItem(
  { name }: Pick<Framework, 'name'>,
  { key, item, there }: OpenItem,
  reading: Reading,
): Remark {
  return {
    about: key,
    title: `${name} ${item.ref} has no owner`,
    message: `${name} ${item.ref} requires “${item.area}”, but ${there.length === 0 ? 'no activity that we recognise covers it' : 'the activity that covers it does not have exactly one owner'}.`,
    facts: there.join() || 'no row',
    causes: [`framework:${key}`],
    places: rowsOf(there, reading).map((row) => ({ activityId: row.activity.id })),
    fixes: (context) => mend(there, rowToAdd(item), context),
  };
}

function rowsOf(names: readonly string[], reading: Reading) {
  return [...new Set(names.flatMap((name) => [...reading.withOrigin(name), ...reading.withDuty(name)]))];
}

function mend(there: readonly string[], origin: string | undefined, context: FixContext) {
  const [row] = rowsOf(there, context.reading);
  if (row) return mendRow(row, context);
  const known = [origin, `duty-${origin}`].find((name) => name !== undefined && hasReferenceRow(name));
  return known ? [addReferenceRow(known, context)] : [];
}
