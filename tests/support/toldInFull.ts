// Everything that one rule tells of a sketch, for tests that hold all of it: how loudly and what, where it leads, and
// what each button changes.

import type { Finding } from '../../src/domain/findings/finding';
import { type Rule, SEVERITIES } from '../../src/domain/findings/rule';
import { ruleById } from '../../src/domain/gaps/engine/ruleList';
import { startLower } from '../../src/domain/gaps/names/words';
import type { Activity, Holder, Matrix, Role } from '../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { afterEdit, findingsOf, fixesOf } from './testRule';
import { placesIn, rowsOf, toldOf } from './told';

/**
 * "must: Ann has left.", then its own title and its concern if it has them, "at Pay the bill, Architect; Buy", and of each
 * button what differs afterwards: "Remove Ann: Architect: Bob". Its reason stands in (), what it makes in [].
 */
export function inFull(ruleId: string, sketch: string): readonly string[] {
  const rule = ruleById(ruleId);
  if (!rule) throw new Error(`There is no rule "${ruleId}".`);
  const matrix = matrixFromSketch(sketch);
  return findingsOf(rule, matrix).flatMap((finding) => linesOf(finding, rule, matrix));
}

/** How loudly it speaks of a head with each of these below it: the loudest of what it says, or "silent". */
export function loudness(ruleId: string, head: string, ...bodies: readonly string[]): readonly string[] {
  return bodies.map((body) => {
    const said = toldOf(ruleId, `${head}\n${body}`);
    return SEVERITIES.find((severity) => said.some((line) => line.startsWith(`${severity}: `))) ?? 'silent';
  });
}

function linesOf(finding: Finding, rule: Rule, matrix: Matrix): readonly string[] {
  const before = new Set(stateOf(matrix, matrix));
  const buttons = fixesOf(finding, matrix).map(({ label, because, outcome, safe, edit }) => {
    const changed = stateOf(afterEdit(matrix, edit).after, matrix).filter((line) => !before.has(line));
    const said = [because ? ` (${because})` : '', outcome ? ` [${outcome}]` : ''].join('');
    return `${safe ? 'safe: ' : ''}${label}${said}: ${changed.join('; ')}`;
  });
  // What is missing is told with the reserve of its sentence: that has tests of its own.
  const found = rule.title.replace(/^Nobody /, 'Nobody found who ');
  const usual = [rule.title, found, `Perhaps ${startLower(rule.title)}`];
  return [
    `${finding.severity}: ${finding.message}`,
    ...(usual.includes(finding.title) ? [] : [`titled ${finding.title}`]),
    ...(finding.concern ? [`of ${finding.concern}`] : []),
    ...(finding.places.length > 0 ? [`at ${placesIn(finding, matrix).join('; ')}`] : []),
    ...buttons,
  ];
}

/**
 * One line for each thing that can change: letters, section and tags of a row, people and fields of a role. The tags that
 * a new row has from the catalogue are not told.
 */
function stateOf(matrix: Matrix, first: Matrix): readonly string[] {
  const rows = Object.values<Activity>(matrix.activities).flatMap((row) => {
    const { id, name, order: _o, assignments: _a, sectionId, ...fields } = row;
    const tags = first.activities[id] || !row.origin ? fieldsOf(name, fields, matrix) : [];
    return [`${name} in ${matrix.sections[sectionId]?.name ?? 'no section'}`, ...tags];
  });
  const roles = Object.values<Role>(matrix.roles).flatMap((role) => {
    const { id: _, name, order: _o, holders, ...fields } = role;
    const people = Object.values<Holder>(holders).map((holder) => personIn(holder, matrix));
    return [`${name}: ${people.join(', ')}`, ...fieldsOf(name, fields, matrix)];
  });
  return [...rowsOf(matrix), ...rows, ...roles, ...fieldsOf('Settings', matrix.settings, matrix)];
}

function personIn({ personId, part, fraction, interimSince }: Holder, { people }: Matrix): string {
  const marks = [part === 'holder' ? [] : part, fraction ?? [], interimSince ? 'interim' : []].flat();
  const name = people[personId]?.name ?? 'nobody';
  return marks.length > 0 ? `${name} (${marks.join(', ')})` : name;
}

/** Fields by role are named by their roles: "Pay suggested=Boss, Crew". */
function fieldsOf(name: string, fields: object, { roles }: Matrix): readonly string[] {
  const words = (value: unknown): string => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return String(value);
    return Object.entries(value)
      .map(([key, own]) => `${roles[key as Role['id']]?.name ?? key}${own === true ? '' : ` ${words(own)}`}`)
      .join(', ');
  };
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined && String(value) !== '')
    .map(([field, value]) => `${name} ${field}=${words(value)}`);
}

/** As many rows as that, each with its number in the place of "%". */
export function rows(count: number, row: string): string {
  return Array.from({ length: count }, (_, at) => row.replace('%', String(at + 1))).join('\n');
}
