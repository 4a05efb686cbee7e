// Random matrices with hostile names, for the promises that every format keeps.
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { emptyMatrix } from '../../src/domain/matrix/emptyMatrix';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { ordersBetween } from '../../src/domain/matrix/order';
import { codesFromLetters } from '../../src/domain/matrix/scheme/codes';
import { schemeList } from '../../src/domain/matrix/schemeList';
import { cleanName } from '../../src/exchange/texts/cleanText';

const naughty = createRequire(import.meta.url)('big-list-of-naughty-strings') as string[];

/** As they are once they are in a matrix: no control characters, bounded. */
export const naughtyNames = [...new Set(naughty.map(cleanName))].filter((name) => name.trim() !== '');

const FORMULAS = [
  '=1+1',
  "'quoted",
  "''twice",
  '+1',
  '-5',
  '@SUM(A1)',
  '|x',
  '%y',
  '\t=tab',
  '＝full',
  '__proto__',
  'constructor',
  'Section',
  'Notes',
  'a;b',
  'a,b',
  '"q"',
  'line\nbreak',
  ' spaces ',
];

export const arbitraryName = fc.oneof(
  fc.constantFrom(...naughtyNames),
  fc.constantFrom(...FORMULAS),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map(cleanName)
    .filter((name) => name.trim() !== ''),
);

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 4 });

export const arbitraryMatrix: fc.Arbitrary<Matrix> = fc
  .record({
    scheme: fc.constantFrom(...schemeList),
    name: arbitraryName,
    roles: fc.uniqueArray(arbitraryName, {
      minLength: 1,
      maxLength: 6,
      selector: (name) => name.trim().toLowerCase(),
    }),
    sections: fc.uniqueArray(arbitraryName, { minLength: 1, maxLength: 4 }),
    people: fc.array(arbitraryName, { maxLength: 3 }),
    rows: fc.array(
      fc.record({
        name: arbitraryName,
        section: fc.nat(3),
        cells: fc.array(
          fc.record({
            letters: fc.array(fc.nat(7), { maxLength: 3 }),
            condition: maybe(arbitraryName),
            note: maybe(arbitraryName),
            suggested: fc.boolean(),
          }),
          { maxLength: 6 },
        ),
        notes: maybe(arbitraryName),
        concerns: fc.array(fc.constantFrom('cost', 'security', 'a, b'), { maxLength: 2 }),
        duties: maybe(fc.uniqueArray(fc.constantFrom('command', 'rollback'), { minLength: 1 })),
      }),
      { maxLength: 8 },
    ),
    waiver: maybe(arbitraryName),
  })
  .map(({ scheme, name, roles, sections, people, rows, waiver }) => {
    const id = (kind: string, place: number) => `${kind}-${String(place).padStart(15 - kind.length, '0')}`;
    const order = ordersBetween(null, null, 20);
    const byId = <Entry extends { id: string }>(entries: Entry[]) =>
      Object.fromEntries(entries.map((entry) => [entry.id, entry]));
    const personEntries = people.map((person, place) => ({
      id: id('person', place),
      name: person,
      order: order[place],
      active: true,
      kind: 'internal',
    }));
    const roleEntries = roles.map((role, place) => ({
      id: id('role', place),
      name: role,
      order: order[place],
      kind: 'core',
      holders: personEntries[place]
        ? { [id('holder', place)]: { personId: personEntries[place].id, order: 'a0', part: 'holder' } }
        : {},
    }));
    const activityEntries = rows.map((row, place) => {
      const cells = row.cells.slice(0, roles.length).map((cell, column) => ({
        ...cell,
        roleId: id('role', column),
        codes: codesFromLetters(
          scheme,
          cell.letters.map((letter) => scheme.codes[letter % scheme.codes.length]?.letter ?? ''),
        ),
      }));
      const held = cells.filter(({ codes }) => codes !== '');
      const pick = (values: [string, unknown][]) =>
        values.length > 0 ? Object.fromEntries(values) : undefined;
      return withoutUndefined({
        id: id('activity', place),
        name: row.name,
        sectionId: id('section', row.section % sections.length),
        order: order[place],
        kind: 'activity',
        concerns: [...new Set(row.concerns)],
        duties: row.duties,
        notes: row.notes,
        assignments: Object.fromEntries(held.map(({ roleId, codes }) => [roleId, codes])),
        conditions: pick(held.flatMap(({ roleId, condition }) => (condition ? [[roleId, condition]] : []))),
        cellNotes: pick(cells.flatMap(({ roleId, note }) => (note ? [[roleId, note]] : []))),
        suggested: pick(held.flatMap(({ roleId, suggested }) => (suggested ? [[roleId, true]] : []))),
      });
    });
    return {
      ...emptyMatrix(id('matrix', 1) as Matrix['id'], name, scheme),
      sections: byId(
        sections.map((section, place) => ({
          id: id('section', place),
          name: section,
          kind: 'stage',
          order: order[place],
        })),
      ),
      roles: byId(roleEntries),
      people: byId(personEntries),
      activities: byId(activityEntries as { id: string }[]),
      waivers: waiver
        ? byId([
            {
              id: id('waiver', 1),
              findingKey: 'no-owner/x',
              about: waiver,
              reason: waiver,
              who: 'Ann',
              on: '2026-01-01',
            },
          ])
        : {},
    } as unknown as Matrix;
  });

function withoutUndefined(fields: { [field: string]: unknown }): { [field: string]: unknown } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
