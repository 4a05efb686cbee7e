/** Reads "CSV with details" back: what people see wins, the data gives the rest. */

import type { ActivityId, RoleId, SectionId } from '../../domain/matrix/ids';
import type { Activity, Role, Section } from '../../domain/matrix/matrix';
import { byOrder, ordersBetween } from '../../domain/matrix/order';
import { codesFromLetters } from '../../domain/matrix/scheme/codes';
import type { Scheme } from '../../domain/matrix/scheme/scheme';
import { FileRefused } from '../contract/bounds';
import type { Opened, ReadContext, SavedFormProblem } from '../contract/codec';
import { type Source, type Table, tablesOf } from '../contract/source';
import { AGREEMENT_HEADS } from '../outline/agreementLines';
import { DETAIL_COLUMNS, DETAIL_HEADS, isDetailHead } from '../outline/detailRows';
import { openedFromSaved } from '../tables/json';
import { cellFromSafe } from '../texts/safeCell';

type Fields = { [field: string]: unknown };

interface Parts {
  readonly rows: { line: readonly string[]; data: Fields; row: number }[];
  readonly records: Map<string, { readonly data: Fields; readonly row: number }[]>;
}

export function detailsFromSource(source: Source, context: ReadContext): Opened | undefined {
  const [found] = tablesOf(source);
  const table = found && withoutAgreement(found);
  const head = table?.rows[0]?.map(cellFromSafe) ?? [];
  const tail = head.length - DETAIL_HEADS.length;
  if (!table || tail < 2 || DETAIL_HEADS.some((_, place) => !isDetailHead(head[tail + place], place)))
    return undefined;
  const { rows, records } = partsOf(table.rows, tail);
  const document = records.get('matrix')?.[0]?.data;
  if (!document) return undefined;
  const problems: SavedFormProblem[] = [];
  const collections: { [name: string]: Fields } = { roles: {}, sections: {} };
  for (const [name, entries] of records) {
    if (name === 'matrix') continue;
    for (const { row } of entries.filter(({ data }) => typeof data.id !== 'string'))
      problems.push({ place: `row ${row}`, message: 'Its record has no id, so it was skipped.' });
    collections[name] = byId(entries.map(({ data }) => data));
  }
  const { roles = {}, sections = {} } = collections;
  const roleIds = rolesOf(head.slice(2, tail), roles, context);
  const activities = rows.map((row) =>
    activityOf(row, roleIds, sections, document.scheme as Scheme, context, problems),
  );
  const { version, ...rest } = document;
  const opened = openedFromSaved(
    { version, matrix: { ...rest, ...collections, activities: byId(inFileOrder(activities)) } },
    'CSV with details',
    context,
  );
  if (opened.kind !== 'matrix') return opened;
  return {
    ...opened,
    problems: [...problems, ...opened.problems],
    table: { ...source, own: undefined, blocks: [{ ...table, rows: shownRows(head, rows, tail) }] },
  };
}

/** What was agreed comes from the data: a name typed into a spreadsheet confirms nothing. */
function withoutAgreement(table: Table): Table {
  const [head = []] = table.rows;
  const to = head.length - DETAIL_HEADS.length;
  const from = to - AGREEMENT_HEADS.length;
  if (AGREEMENT_HEADS.some((name, place) => head[from + place] !== name)) return table;
  return { ...table, rows: table.rows.map((row) => [...row.slice(0, from), ...row.slice(to)]) };
}

/** What a person sees in a spreadsheet, without ids and data. */
function shownRows(head: readonly string[], rows: Parts['rows'], tail: number): string[][] {
  const idAt = tail + DETAIL_COLUMNS.findIndex(({ field }) => field === 'id');
  const shown = (line: readonly string[]) =>
    line.filter((_, column) => column !== idAt && column < tail + DETAIL_COLUMNS.length);
  return [shown(head), ...rows.map(({ line }) => shown(line))];
}

function partsOf(lines: readonly (readonly string[])[], tail: number): Parts {
  const rows: Parts['rows'] = [];
  const records: Parts['records'] = new Map();
  const recordAt = tail + DETAIL_COLUMNS.length;
  for (let row = 1; row < lines.length; row += 1) {
    const line = (lines[row] ?? []).map(cellFromSafe);
    const record = line[recordAt] ?? '';
    let data = line[recordAt + 1] ?? '';
    while (lines[row + 1]?.[recordAt] === 'continued') {
      row += 1;
      data += cellFromSafe(lines[row]?.[recordAt + 1] ?? '');
    }
    // A row that someone added in a spreadsheet has no record.
    if (record === '' || record === 'activity') rows.push({ line, data: parsed(data, row), row: row + 1 });
    else records.set(record, [...(records.get(record) ?? []), { data: parsed(data, row), row: row + 1 }]);
  }
  return { rows, records };
}

function parsed(data: string, row: number): Fields {
  if (data === '') return {};
  try {
    const found: unknown = JSON.parse(data);
    if (typeof found === 'object' && found !== null && !Array.isArray(found)) return found as Fields;
    throw new SyntaxError();
  } catch {
    throw new FileRefused(
      `Row ${row + 1}, column Data was changed or cut off, so the whole file cannot be read. Delete the columns from “Activity id” on to import only the letters.`,
    );
  }
}

function byId(entries: readonly Fields[]): Fields {
  return Object.fromEntries(
    entries.flatMap((entry) => (typeof entry.id === 'string' ? [[entry.id, entry]] : [])),
  );
}

function rolesOf(names: readonly string[], roles: Fields, { newId }: ReadContext): RoleId[] {
  const free = Object.values(roles) as Role[];
  const orders = ordersBetween(null, null, names.length);
  const found = names.map((name, place) => {
    const at = free.findIndex((role) => role.name === name);
    const known = at >= 0 ? free.splice(at, 1)[0] : undefined;
    const id = known?.id ?? newId<'role'>();
    roles[id] = known ?? { id, name, order: orders[place], kind: 'core', holders: {} };
    return id;
  });
  // A column that was taken out is a role that was taken out; a column in another place is another order.
  for (const { id } of free) delete roles[id];
  const kept = found.map((id) => roles[id] as Role);
  if (kept.some((role, place) => place > 0 && byOrder(kept[place - 1] ?? role, role) >= 0)) {
    kept.forEach((role, place) => {
      roles[role.id] = { ...role, order: orders[place] };
    });
  }
  return found;
}

function activityOf(
  { line, data, row }: Parts['rows'][number],
  roleIds: readonly RoleId[],
  sections: Fields,
  scheme: Scheme,
  { newId }: ReadContext,
  problems: SavedFormProblem[],
): Fields {
  const [sectionName = '', name = ''] = line;
  const fields: Fields = { kind: 'activity', concerns: [], ...data, name };
  DETAIL_COLUMNS.forEach(({ field, kind }, place) => {
    const text = line[2 + roleIds.length + place] ?? '';
    const told = data[field];
    if (kind === 'list') {
      const same = Array.isArray(told) ? told.join(', ') === text : text === '' && told === undefined;
      if (!same)
        fields[field] = text
          .split(',')
          .map((part) => part.trim())
          .filter((part) => part !== '');
    } else if (text !== '') fields[field] = text;
  });
  if (typeof fields.id !== 'string') fields.id = newId<'activity'>() as ActivityId;
  fields.sectionId = sectionOf(sectionName, data.sectionId as SectionId | undefined, sections, newId);
  const assignments: Fields = { ...(data.assignments as Fields | undefined) };
  roleIds.forEach((roleId, place) => {
    const text = line[2 + place] ?? '';
    const codes = codesFromLetters(scheme, text.trim());
    if ([...text.trim()].some((letter) => !codes.includes(letter)))
      problems.push({
        place: `row ${row}, column ${place + 3}`,
        message: `“${text}” does not match this matrix’s letters, so “${codes}” was used.`,
      });
    if (codes !== '') assignments[roleId] = codes;
  });
  return { ...fields, assignments } as Fields & Partial<Activity>;
}

function sectionOf(
  name: string,
  told: SectionId | undefined,
  sections: Fields,
  newId: ReadContext['newId'],
): SectionId {
  const known = told === undefined ? undefined : (sections[told] as Section | undefined);
  if (told !== undefined && (known === undefined ? name === '' : known.name === name)) return told;
  const named = (Object.values(sections) as Section[]).find((section) => section.name === name);
  if (named) return named.id;
  const id = newId<'section'>();
  const last = (Object.values(sections) as Section[]).sort(byOrder).at(-1)?.order ?? null;
  sections[id] = { id, name, kind: 'stage', order: ordersBetween(last, null, 1)[0] };
  return id;
}

// The order of the rows in the file is the order of the activities; keys are kept where they already say so.
function inFileOrder(activities: readonly Fields[]): Fields[] {
  const last = new Map<unknown, { id: string; order: string }>();
  const agrees = activities.every((activity) => {
    const { id, order, sectionId } = activity as { id: string; order?: string; sectionId: string };
    const before = last.get(sectionId);
    if (order === undefined || (before && byOrder(before, { id, order }) >= 0)) return false;
    last.set(sectionId, { id, order });
    return true;
  });
  if (agrees) return [...activities];
  const orders = ordersBetween(null, null, activities.length);
  return activities.map((activity, place) => ({ ...activity, order: orders[place] }));
}
