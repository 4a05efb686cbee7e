/** How many of everything a saved matrix has, looked at before anything else of it is. */
import { excessInWords, MATRIX_BOUNDS } from './bounds';
import { type Fields, isFields } from './fields';
import { COLLECTIONS, type Collection } from './matrix';
import { placeOfPart } from './partPlace';
import type { SoundCells } from './soundCells';

const UNITS: { readonly [name in Collection]: string } = {
  sections: 'sections',
  activities: 'activities',
  roles: 'roles',
  people: 'people',
  waivers: 'waivers',
  coverageMarks: 'coverage marks',
  answers: 'audit answers',
  scenarios: 'scenarios',
  audits: 'closed audits',
  confirmations: 'confirmations',
  rounds: 'rounds',
  remarks: 'remarks',
  meetings: 'meetings',
};

const ROWS_PER_SLICE = 200;

/** A sentence for each count above its bound: "This matrix has 10,001 activities, 1 more than …". */
export function excessesIn(found: Fields): readonly string[] {
  const excesses: string[] = [];
  const check = (what: string, unit: string, count: number, most: number) => {
    if (count > most) excesses.push(excessInWords(what, unit, count, most));
  };
  for (const collection of COLLECTIONS)
    check('This matrix has', UNITS[collection], sizeOf(found[collection]), MATRIX_BOUNDS[collection]);
  // Beyond the counts of the parts it makes no difference what is in them.
  if (excesses.length > 0) return excesses;
  for (const [id, role] of entriesOf(found.roles)) {
    const holders = isFields(role) ? sizeOf(role.holders) : 0;
    check(`${capital(placeOfPart('roles', id, role))} has`, 'holders', holders, MATRIX_BOUNDS.holders);
  }
  if (isFields(found.settings)) {
    check('This matrix has', 'settings', sizeOf(found.settings), MATRIX_BOUNDS.settings);
    check('This matrix has', 'rules with settings', sizeOf(found.settings.rules), MATRIX_BOUNDS.settings);
  }
  let answers = 0;
  for (const [, audit] of entriesOf(found.audits))
    if (isFields(audit) && Array.isArray(audit.answers)) answers += audit.answers.length;
  check('This matrix has', 'answers in closed audits', answers, MATRIX_BOUNDS.auditedAnswers);
  check('This matrix has', 'rows in rounds', rowsInRounds(found.rounds), MATRIX_BOUNDS.askedRows);
  return excesses;
}

/** Rows that were asked about and rows that were answered, in all rounds. */
function rowsInRounds(rounds: unknown): number {
  let rows = 0;
  for (const [, round] of entriesOf(rounds)) {
    if (!isFields(round)) continue;
    for (const [, asked] of entriesOf(round.asked))
      if (isFields(asked) && Array.isArray(asked.activityIds)) rows += asked.activityIds.length;
    for (const [, answer] of entriesOf(round.answers))
      if (isFields(answer)) rows += sizeOf(answer.said) + sizeOf(answer.cells);
  }
  return rows;
}

/** The same for cells, in slices. What is sound of them is remembered on the way. */
export function* excessOfCells(
  { activities }: Fields,
  sound: Pick<SoundCells, 'look'>,
): Generator<undefined, readonly string[]> {
  const cells = yield* cellsIn(activities, sound);
  return cells > MATRIX_BOUNDS.cells
    ? [excessInWords('This matrix has', 'cells', cells, MATRIX_BOUNDS.cells)]
    : [];
}

/** Letters, or conditions, notes or suggestions if these are more. */
function* cellsIn(activities: unknown, sound: Pick<SoundCells, 'look'>): Generator<undefined, number> {
  const counts = { assignments: 0, conditions: 0, cellNotes: 0, suggested: 0 };
  let read = 0;
  for (const [, activity] of entriesOf(activities)) {
    if (read++ % ROWS_PER_SLICE === 0) yield;
    if (!isFields(activity)) continue;
    counts.assignments += sound.look(activity.assignments);
    counts.conditions += sizeOf(activity.conditions);
    counts.cellNotes += sizeOf(activity.cellNotes);
    counts.suggested += sizeOf(activity.suggested);
  }
  return Math.max(...Object.values(counts));
}

/** Counted without a list of the keys, of which there may be millions. */
function sizeOf(map: unknown): number {
  let size = 0;
  if (isFields(map)) for (const _ in map) size += 1;
  return size;
}

function entriesOf(map: unknown): readonly (readonly [string, unknown])[] {
  return isFields(map) ? Object.entries(map) : [];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
