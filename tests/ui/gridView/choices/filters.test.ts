import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../../src/domain/matrix/matrix';
import { inOrder } from '../../../../src/domain/matrix/order';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { type Filters, filtersInUse, NO_FILTERS, rowTest } from '../../../../src/ui/gridView/choices/filters';
import { analysisOf } from '../../../support/testRule';

const matrix = matrixFromSketch(`
  people: Ann; Bob
                     | Architect @platform = Ann | Engineer @application = Bob | Finance
  ## Planning
  Set cost limits #cost    | A                   | R                           | C
  Choose tools             |                     | RA                          |
  ## Running
  Watch cost #cost         | R                   |                             |
  Bill clients             |                     |                             | RA
  Plan reviews {review}    | I                   | A?                          |   `);
const analysis = analysisOf(matrix);

function shown(filters: Partial<Filters>, focusRole: string | null = null): string[] {
  const test = rowTest(
    matrix,
    analysis,
    { ...NO_FILTERS, ...filters },
    focusRole === null ? null : idOf(focusRole),
  );
  return inOrder<Activity>(matrix.activities)
    .filter(test)
    .map(({ name }) => name);
}
const ALL = ['Set cost limits', 'Choose tools', 'Watch cost', 'Bill clients', 'Plan reviews'];

describe('a filter', () => {
  it('that says nothing shows every row, and is not counted', () => {
    expect(shown({})).toEqual(ALL);
    expect(filtersInUse(NO_FILTERS)).toBe(0);
    expect(
      filtersInUse({ ...NO_FILTERS, text: 'x', gap: 'any', roles: [idOf('Finance')], suggested: true }),
    ).toBe(4);
  });

  it('by layer asks for a letter of a role of that layer; a role without a layer is in none', () => {
    expect(shown({ layers: ['platform'] })).toEqual(['Set cost limits', 'Watch cost', 'Plan reviews']);
    expect(shown({ layers: ['application'] })).toEqual(['Set cost limits', 'Choose tools', 'Plan reviews']);
    expect(shown({ layers: ['platform', 'application'] })).not.toContain('Bill clients');
    expect(shown({ layers: ['data'] })).toEqual([]);
  });

  it('by role, by person and by the letters that they hold', () => {
    expect(shown({ roles: [idOf('Finance')] })).toEqual(['Set cost limits', 'Bill clients']);
    expect(shown({ people: [idOf('Ann')] })).toEqual(['Set cost limits', 'Watch cost', 'Plan reviews']);
    expect(shown({ people: [idOf('Ann')], codes: ['R'] })).toEqual(['Watch cost']);
    expect(shown({ codes: ['C'] })).toEqual(['Set cost limits']);
    expect(shown({ codes: ['C', 'I'] })).toEqual(['Set cost limits', 'Plan reviews']);
    // Both filters speak of one cell: the role of that layer must hold the letter.
    expect(shown({ layers: ['platform'], codes: ['A'] })).toEqual(['Set cost limits']);
    expect(shown({ layers: ['platform'], roles: [idOf('Engineer')] })).toEqual([]);
  });

  it('by words takes no notice of capitals and of spaces around', () => {
    expect(shown({ text: '  COST ' })).toEqual(['Set cost limits', 'Watch cost']);
    expect(shown({ text: '   ' })).toEqual(ALL);
  });

  it('by concern and by what a template suggested', () => {
    expect(shown({ concerns: ['cost'] })).toEqual(['Set cost limits', 'Watch cost']);
    expect(shown({ suggested: true })).toEqual(['Plan reviews']);
  });

  it('by gap shows rows with one, of any weight or of the one asked for', () => {
    const withGap = shown({ gap: 'any' });
    expect(withGap).toContain('Watch cost');
    expect(withGap).not.toContain('Set cost limits');
    const weights = (['must', 'should', 'look'] as const).flatMap((gap) => shown({ gap }));
    expect(weights.sort()).toEqual([...withGap].sort());
  });

  it('leaves archived rows out unless they are asked for', () => {
    const id = idOf<Activity['id']>('Bill clients');
    const bill = matrix.activities[id] as Activity;
    const archived = { ...matrix, activities: { ...matrix.activities, [id]: { ...bill, archived: true } } };
    const test = (filters: Filters) =>
      rowTest(archived, analysis, filters, null)({ ...bill, archived: true });
    expect(test(NO_FILTERS)).toBe(false);
    expect(test({ ...NO_FILTERS, archived: true })).toBe(true);
  });

  it('of the role in focus shows the rows in which it holds a letter, and works beside the others', () => {
    expect(shown({}, 'Finance')).toEqual(['Set cost limits', 'Bill clients']);
    expect(shown({ text: 'bill' }, 'Finance')).toEqual(['Bill clients']);
    expect(shown({ text: 'bill' }, 'Engineer')).toEqual([]);
  });
});
