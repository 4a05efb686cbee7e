/** The reading that rules get, over an index of rows. */
import type { CalendarDate } from '../matrix/date';
import type { ActivityId } from '../matrix/ids';
import type { Matrix, Person, Role, Section } from '../matrix/matrix';
import { inOrder } from '../matrix/order';
import { finish } from '../matrix/slices';
import { LiveMap } from './liveMap';
import type { Choice, Counter, Reading } from './reading';
import type { Row } from './row';
import { chosenAfter, createChosen } from './rowChoices';
import { countsAfter, createSums } from './rowCounts';
import type { RowIndex } from './rowIndex';
import type { RowChange } from './rowOrder';

export function* readingOf(
  matrix: Matrix,
  today: CalendarDate,
  sameBasis: boolean,
  rowsById: ReadonlyMap<ActivityId, Row>,
  index: RowIndex,
  changes: readonly RowChange[],
): Generator<undefined, Reading> {
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
      if (!index.counts.has(counter)) finish(make([counter], [], reading, index));
      return index.counts.get(counter) ?? NOTHING_COUNTED;
    },
    chosenBy(choice) {
      if (!index.choices.has(choice)) finish(make([], [choice], reading, index));
      return index.choices.get(choice) ?? NOTHING_CHOSEN;
    },
  };
  if (sameBasis) yield* bringUpToDate(reading, index, changes);
  else {
    index.counts.clear();
    index.choices.clear();
  }
  return reading;
}

function* bringUpToDate(
  reading: Reading,
  index: RowIndex,
  changes: readonly RowChange[],
): Generator<undefined, void> {
  let left = ANSWERS_PER_SLICE;
  for (const [counter, counts] of index.counts) {
    index.counts.set(counter, countsAfter(counts, counter, changes, reading));
    left -= changes.length;
    if (left > 0) continue;
    left = ANSWERS_PER_SLICE;
    yield;
  }
  for (const [choice, chosen] of index.choices) {
    index.choices.set(choice, chosenAfter(chosen, choice, changes, reading, index.order));
    left -= changes.length;
    if (left > 0) continue;
    left = ANSWERS_PER_SLICE;
    yield;
  }
}

const NOTHING_COUNTED: ReadonlyMap<string, number> = new Map();
const NOTHING_CHOSEN: readonly Row[] = [];

export type Question = (reading: Reading) => unknown;

/**
 * Prepares counts and choices in slices, so that asking for them costs nothing later. The questions are first asked
 * of a reading in which everything missing is empty; what they asked for is then built in one walk.
 */
export function* prepareFor(
  questions: readonly Question[],
  reading: Reading,
  index: RowIndex,
): Generator<undefined, void> {
  for (;;) {
    const counters = new Set<Counter>();
    const choices = new Set<Choice>();
    const asked: Reading = {
      ...reading,
      countsOf(counter) {
        const known = index.counts.get(counter);
        if (!known) counters.add(counter);
        return known ?? NOTHING_COUNTED;
      },
      chosenBy(choice) {
        const known = index.choices.get(choice);
        if (!known) choices.add(choice);
        return known ?? NOTHING_CHOSEN;
      },
    };
    for (const [at, ask] of questions.entries()) {
      ask(asked);
      if (at % QUESTIONS_PER_SLICE === 0) yield;
    }
    if (counters.size + choices.size === 0) return;
    yield* make(counters, choices, reading, index);
  }
}

const QUESTIONS_PER_SLICE = 8;
const ANSWERS_PER_SLICE = 2000;

interface Asked {
  add(row: Row): void;
}

/**
 * One walk over the rows for all of them, because fetching ten thousand rows takes longer than one more question to
 * each.
 */
function* make(
  counters: Iterable<Counter>,
  choices: Iterable<Choice>,
  reading: Reading,
  index: RowIndex,
): Generator<undefined, void> {
  const sums = Array.from(counters, (counter) => ({ counter, ...createSums(counter, reading) }));
  const chosen = Array.from(choices, (choice) => ({ choice, ...createChosen(choice, reading) }));
  const asked: readonly Asked[] = [...sums, ...chosen];
  const { rows } = index;
  const atOnce = Math.ceil(ANSWERS_PER_SLICE / asked.length);
  for (let start = 0; start < rows.length; start += atOnce) {
    addRows(rows, start, Math.min(start + atOnce, rows.length), asked);
    yield;
  }
  for (const { counter, sums: counts } of sums) index.counts.set(counter, new LiveMap(counts));
  for (const { choice, rows } of chosen) index.choices.set(choice, rows());
}

// Outside the generator, because code that runs a hundred thousand times is slower inside one.
function addRows(rows: readonly Row[], start: number, end: number, asked: readonly Asked[]): void {
  for (let at = start; at < end; at++) {
    const row = rows[at] as Row;
    for (const one of asked) one.add(row);
  }
}
