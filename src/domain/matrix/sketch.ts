/**
 * A sketch: a small matrix as a text table. It writes rule examples, help and tests.
 *
 *     settings: organisationSize=large, personalData=no, scope=cost+incident, shipped=build
 *     people: Ann team=SRE fraction=0.5; Bob inactive
 *                           | Architect @platform = Ann, Bob (deputy) | Engineer @application | Board @leadership %group
 *     ## Planning
 *     Set budget #cost !decision {severity} <gov-cost-owner> [reviewedOn=2026-01-01] | RA | C? | I (critical only)
 *     ## Shared (area)
 *
 * `#` concern, `!` kind, `{}` duty, `<>` origin, `[]` other fields; `@` layer, `%` kind of role, `=` holders;
 * `?` a suggested cell, `( )` its condition, `~X` a letter that no scheme knows. Roles and sections take `<>` too,
 * and roles `[reportsTo=Board]`. Lines `round:` and `said:` are those of sketchAgreement.ts. A last line `gone: Bob` deletes a person and leaves what points at him. Ids are made from names, so a test can name them: `idOf('Set budget')`.
 */

import { emptyMatrix } from './emptyMatrix';
import type { ActivityId, HolderId, MatrixId, PersonId, RoleId, SectionId } from './ids';
import type { Activity, Holder, Matrix, Person, Role, Section } from './matrix';
import { ordersBetween } from './order';
import { type Codes, codesFromLetters } from './scheme/codes';
import type { Scheme } from './scheme/scheme';
import raci from './schemes/raci';
import type { Settings } from './settings';
import { withAgreement } from './sketchAgreement';
import {
  holderFromText,
  idOf,
  personFromText,
  roleFromText,
  rowNameFromText,
  valueFromText,
} from './sketchWords';

export { idOf };

interface Parts {
  settings: { [name: string]: unknown };
  sections: Section[];
  roles: Role[];
  people: Map<string, Person>;
  activities: Activity[];
}

export function matrixFromSketch(sketch: string, scheme: Scheme = raci): Matrix {
  const agreed = (line: string) => /^\s*(round|said):/.test(line);
  const parts: Parts = { settings: {}, sections: [], roles: [], people: new Map(), activities: [] };
  const all = sketch.split('\n').filter((line) => line.trim() !== '');
  const lines = all.filter((line) => !agreed(line));
  const orders = ordersBetween(null, null, lines.length + 1);
  lines.forEach((line, place) => {
    readLine(line, orders[place] ?? '', parts, scheme);
  });
  const base = emptyMatrix(idOf<MatrixId>('sketch'), 'Sketch', scheme);
  const { shipped, ...settings } = parts.settings;
  const matrix: Matrix = {
    ...base,
    settings: { ...base.settings, ...settings, ...scopeFrom({ scope: settings.scope, shipped }) },
    sections: byId(parts.sections),
    roles: byId(parts.roles),
    people: byId([...parts.people.values()]),
    activities: byId(parts.activities),
  };
  return withAgreement(
    matrix,
    all.filter(agreed).map((line) => line.trim()),
  );
}

/** `scope=cost+incident`: areas that a person claimed. `shipped=build`: that a template claims, however few rows there are. */
function scopeFrom({ scope, shipped }: Parts['settings']): Pick<Settings, 'scope'> {
  if (scope === undefined && shipped === undefined) return {};
  const claims = (['person', 'template'] as const).flatMap((by) =>
    [by === 'person' ? scope : shipped]
      .flat()
      .flatMap((area) => (area ? [[String(area), { state: 'here', by }]] : [])),
  );
  return { scope: Object.fromEntries(claims) };
}

function readLine(line: string, order: string, parts: Parts, scheme: Scheme): void {
  const text = line.trim();
  if (text.startsWith('settings:')) {
    for (const pair of text.slice(9).split(',')) {
      const [name = '', value = ''] = pair.split('=').map((word) => word.trim());
      parts.settings[name] = valueFromText(value);
    }
  } else if (text.startsWith('people:')) {
    for (const person of text.slice(7).split(';')) addPerson(parts, personFromText(person), order);
  } else if (text.startsWith('gone:')) {
    parts.people.delete(idOf<PersonId>(text.slice(5).trim()));
  } else if (text.startsWith('##')) {
    addSection(parts, text.slice(2), order);
  } else {
    const [first = '', ...cells] = line.split('|').map((cell) => cell.trim());
    if (parts.roles.length === 0 && first === '') addRoles(parts, cells);
    else addActivity(parts, first, cells, order, scheme);
  }
}

function addPerson(parts: Parts, person: Omit<Person, 'id' | 'order'>, order: string): PersonId {
  const id = idOf<PersonId>(person.name);
  if (!parts.people.has(id)) parts.people.set(id, { ...person, id, order: `${order}V` });
  return id;
}

function addSection(parts: Parts, text: string, order: string): void {
  const origin = /<([^>]*)>/.exec(text)?.[1];
  const name = text
    .replace('(area)', '')
    .replace(/<[^>]*>/, '')
    .trim();
  parts.sections.push({
    id: idOf<SectionId>(name),
    name,
    kind: text.includes('(area)') ? 'area' : 'stage',
    order,
    ...(origin ? { origin } : {}),
  });
}

function addRoles(parts: Parts, cells: readonly string[]): void {
  const orders = ordersBetween(null, null, cells.length);
  cells.forEach((cell, place) => {
    const { name, holders, pointers, ...fields } = roleFromText(cell);
    const role: Role = {
      kind: 'core',
      ...fields,
      ...Object.fromEntries(Object.entries(pointers).map(([field, other]) => [field, idOf(other)])),
      id: idOf<RoleId>(name),
      name,
      order: orders[place] ?? '',
      holders: holdersFromText(parts, holders),
    };
    parts.roles.push(role);
  });
}

function holdersFromText(parts: Parts, text: string): { [id in HolderId]: Holder } {
  const holders: { [id in HolderId]: Holder } = {};
  const names = text.split(',').filter((name) => name.trim() !== '');
  const orders = ordersBetween(null, null, names.length);
  names.forEach((entry, place) => {
    const { name, standsInFor: other, ...holder } = holderFromText(entry);
    const known = [...parts.people.values()].find((person) => person.name === name);
    const order = orders[place] ?? '';
    const personId = known?.id ?? addPerson(parts, { name, active: true, kind: 'internal' }, order);
    const standsInFor = other ? { standsInFor: idOf<PersonId>(other) } : {};
    holders[idOf<HolderId>(`${name}-${place}`)] = { ...holder, ...standsInFor, personId, order };
  });
  return holders;
}

function addActivity(
  parts: Parts,
  first: string,
  cells: readonly string[],
  order: string,
  scheme: Scheme,
): void {
  if (parts.sections.length === 0) addSection(parts, 'Stage', order);
  const { name, ...fields } = rowNameFromText(first);
  const assignments: { [id in RoleId]: Activity['assignments'][RoleId] } = {};
  const conditions: { [id in RoleId]: string } = {};
  const suggested: { [id in RoleId]: true } = {};
  parts.roles.forEach((role, place) => {
    const cell = cells[place] ?? '';
    const letters = cell.replace(/\(.*\)/, '');
    const codes = (codesFromLetters(scheme, letters) + (/~(\S+)/.exec(letters)?.[1] ?? '')) as Codes;
    if (codes === '') return;
    assignments[role.id] = codes;
    const condition = /\((.*)\)/.exec(cell)?.[1];
    if (condition) conditions[role.id] = condition;
    if (cell.includes('?')) suggested[role.id] = true;
  });
  parts.activities.push({
    kind: 'activity',
    concerns: [],
    ...fields,
    ...(fields.causedBy ? { causedBy: idOf<PersonId>(fields.causedBy) } : {}),
    id: idOf<ActivityId>(name),
    name,
    order,
    sectionId: parts.sections.at(-1)?.id ?? idOf<SectionId>('Stage'),
    assignments,
    ...(Object.keys(conditions).length > 0 ? { conditions } : {}),
    ...(Object.keys(suggested).length > 0 ? { suggested } : {}),
  });
}

function byId<Value extends { readonly id: string }>(values: readonly Value[]): { [id: string]: Value } {
  return Object.fromEntries(values.map((value) => [value.id, value]));
}
