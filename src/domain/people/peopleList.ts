/** A pasted list of people as it was understood: who they are, which roles they get, and what was not understood. */
import type { PersonId } from '../matrix/ids';
import type { Matrix, Person } from '../matrix/matrix';
import { inOrder } from '../matrix/order';
import { type Columns, columnsByContent, columnsOfHeading, type ListField } from './listColumns';
import { type Cells, type Fields, fieldsOf, type ListProblem } from './listedFields';
import { type ListedRole, LONGEST_NAME, roleFinder } from './listedRoles';
import { linesFromText, type TextLine } from './listText';
import { personKey, roleKey } from './nameKeys';

export interface ListedPerson {
  /** Someone who is in the matrix already. */
  readonly personId?: PersonId | undefined;
  readonly name: string;
  readonly fields: Readonly<Fields>;
  readonly roles: readonly ListedRole[];
  readonly lines: readonly number[];
}

export interface PeopleList {
  readonly people: readonly ListedPerson[];
  /** Names of roles that the matrix does not have. */
  readonly newRoles: readonly string[];
  readonly problems: readonly ListProblem[];
}

const MOST_CHARACTERS = 1_000_000;
const MOST_LINES = 5_000;

export function readPeopleList(text: string, matrix: Matrix): PeopleList {
  if (text.length > MOST_CHARACTERS) {
    const message =
      'The list has more than a million characters and was not read. Paste it in smaller parts.';
    return { people: [], newRoles: [], problems: [{ place: 'the list', message }] };
  }
  const problems: ListProblem[] = [];
  const { columns, lines } = withColumns(linesFromText(text), matrix, problems);
  const roles = roleFinder(matrix);
  const known = new Map(inOrder<Person>(matrix.people).map((person) => [personKey(person.name), person]));
  const people = new Map<string, Gathered>();
  for (const line of lines) {
    const cells = cellsByField(line, columns, problems);
    const name = (cells.name ?? '').slice(0, LONGEST_NAME);
    if (name === '') {
      const message = 'This line has no name and was skipped.';
      problems.push({ place: `line ${line.number}`, message });
      continue;
    }
    const gathered = people.get(personKey(name)) ?? { name, person: known.get(personKey(name)), entries: [] };
    gathered.entries.push({
      line: line.number,
      roles: roles(cells.role ?? ''),
      ...fieldsOf(cells, line, problems),
    });
    people.set(personKey(name), gathered);
  }
  const listed = [...people.values()].map((gathered) => onePerson(gathered, problems));
  const missing = listed.flatMap((person) => person.roles).filter(({ roleId }) => roleId === undefined);
  const newRoles = [...new Map(missing.map(({ name }) => [roleKey(name), name])).values()];
  return { people: listed, newRoles, problems };
}

function withColumns(all: readonly TextLine[], matrix: Matrix, problems: ListProblem[]) {
  const lines = all.slice(0, MOST_LINES);
  if (all.length > MOST_LINES) {
    const message = `The list has ${all.length} lines. Only the first ${MOST_LINES} were read.`;
    problems.push({ place: `line ${MOST_LINES + 1}`, message });
  }
  const first = lines[0];
  const heading = first && columnsOfHeading(first.cells);
  if (heading) {
    first.cells.forEach((cell, place) => {
      if (heading[place] !== undefined || cell === '') return;
      const message = `The column “${cell}” is not used and was skipped.`;
      problems.push({ place: `line ${first.number}`, message });
    });
    return { columns: heading, lines: lines.slice(1) };
  }
  const find = roleFinder(matrix);
  const isRole = (cell: string) => find(cell).some(({ roleId }) => roleId !== undefined);
  return {
    columns: columnsByContent(
      lines.map(({ cells }) => cells),
      isRole,
    ),
    lines,
  };
}

function cellsByField(line: TextLine, columns: Columns, problems: ListProblem[]): Cells {
  const cells: { [field in ListField]?: string } = {};
  line.cells.forEach((cell, place) => {
    const field = columns[place];
    if (field) cells[field] = cell;
    else if (cell !== '' && place >= columns.length) {
      problems.push({
        place: `line ${line.number}, column ${place + 1}`,
        message: `“${cell}” is outside the columns and was skipped.`,
      });
    }
  });
  // As mail programs write it: Ann Lee <ann@example.org>
  const mail = /^(.*?)\s*<(\S+@\S+)>$/.exec(cells.name ?? '');
  return mail ? { email: mail[2] ?? '', ...cells, name: (mail[1] ?? '').replace(/^"|"$/g, '') } : cells;
}

interface Gathered {
  readonly name: string;
  readonly person: Person | undefined;
  readonly entries: {
    readonly line: number;
    readonly roles: readonly ListedRole[];
    readonly fields: Fields;
  }[];
}

function onePerson({ name, person, entries }: Gathered, problems: ListProblem[]): ListedPerson {
  const fields: Fields = {};
  for (const { line, fields: more } of entries) {
    const { fraction, ...rest } = more;
    for (const [field, value] of Object.entries(rest)) {
      const open = fields as { [field: string]: unknown };
      if (open[field] !== undefined && open[field] !== value) {
        const message = `${name} is already in an earlier line with “${open[field]}”, so “${value}” was skipped.`;
        problems.push({ place: `line ${line}, ${field}`, message });
      } else open[field] = value;
    }
    if (fraction !== undefined && entries.length === 1) fields.fraction = fraction;
  }
  // One line per role: each share is that of the role, not of the person.
  const roles = entries.flatMap(({ roles: some, fields: { fraction } }) =>
    entries.length > 1 ? some.map((role) => ({ ...role, fraction })) : some,
  );
  const once = new Map(roles.map((role) => [role.roleId ?? roleKey(role.name), role]));
  const lines = entries.map(({ line }) => line);
  return { personId: person?.id, name: person?.name ?? name, fields, roles: [...once.values()], lines };
}
