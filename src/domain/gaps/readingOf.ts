/** The reading that rules get, over an index of rows. */
import type { CalendarDate } from '../matrix/date';
import type { ActivityId } from '../matrix/ids';
import type { Matrix, Person, Role, Section } from '../matrix/matrix';
import { inOrder } from '../matrix/order';
import type { Reading } from './reading';
import type { Row } from './row';
import { countsAfter } from './rowCounts';
import { groupRows } from './rowGroups';
import type { RowIndex } from './rowIndex';
import type { RowChange } from './rowOrder';

const NO_COUNTS: ReadonlyMap<string, number> = new Map();

export function readingOf(
  matrix: Matrix,
  today: CalendarDate,
  sameBasis: boolean,
  rowsById: ReadonlyMap<ActivityId, Row>,
  index: RowIndex,
  changes: readonly RowChange[],
): Reading {
  const { groups } = index;
  const reading: Reading = {
    matrix,
    today,
    scheme: matrix.scheme,
    settings: matrix.settings,
    roles: inOrder(matrix.roles) as readonly Role[],
    people: inOrder(matrix.people) as readonly Person[],
    sections: inOrder(matrix.sections) as readonly Section[],
    role: (id) => matrix.roles[id],
    person: (id) => matrix.people[id],
    section: (id) => matrix.sections[id],
    layerOf: (id) => matrix.roles[id]?.layer,
    rows: index.rows,
    row: (id) => rowsById.get(id),
    withConcern: (concern) => groups.concern.get(concern),
    withDuty: (duty) => groups.duty.get(duty),
    ofKind: (kind) => groups.kind.get(kind),
    inSection: (id) => groups.section.get(id),
    withOrigin: (origin) => groups.origin.get(origin),
    tallies: index.tallies,
    countsOf(counter) {
      const known = index.counts.get(counter);
      if (known) return known;
      const everything = index.rows.map((after) => ({ after }));
      const counts = countsAfter(NO_COUNTS, counter, everything, reading);
      index.counts.set(counter, counts);
      return counts;
    },
    chosenBy(choice) {
      let chosen = index.choices.get(choice);
      if (!chosen) {
        chosen = groupRows(index.rows, (row) => (choice.holds(row, reading) ? ['chosen'] : []));
        index.choices.set(choice, chosen);
      }
      return chosen.get('chosen');
    },
  };
  if (sameBasis) bringUpToDate(reading, index, changes);
  else {
    index.counts.clear();
    index.choices.clear();
  }
  return reading;
}

function bringUpToDate(reading: Reading, index: RowIndex, changes: readonly RowChange[]): void {
  for (const [counter, counts] of index.counts) {
    index.counts.set(counter, countsAfter(counts, counter, changes, reading));
  }
  for (const chosen of index.choices.values()) chosen.change(changes, index.order);
}
