import { describe, expect, test } from 'vitest';
import { addActivities, addActivity } from '../../../src/domain/edits/addActivities';
import { addRole } from '../../../src/domain/edits/addRoles';
import { addSection } from '../../../src/domain/edits/addSection';
import { duplicateActivities } from '../../../src/domain/edits/duplicateActivities';
import { duplicateRoles } from '../../../src/domain/edits/duplicateRoles';
import { duplicateSection } from '../../../src/domain/edits/duplicateSection';
import { moveActivities } from '../../../src/domain/edits/moveActivities';
import { moveRoles } from '../../../src/domain/edits/moveRoles';
import { moveSections } from '../../../src/domain/edits/moveSections';
import { removeActivities } from '../../../src/domain/edits/removeActivities';
import { removeRoles } from '../../../src/domain/edits/removeRoles';
import { removeSections } from '../../../src/domain/edits/removeSections';
import { renameActivity } from '../../../src/domain/edits/renameActivity';
import { renameRole } from '../../../src/domain/edits/renameRole';
import { renameSection } from '../../../src/domain/edits/renameSection';
import { setActivityFields } from '../../../src/domain/edits/setActivityFields';
import { setRoleFields } from '../../../src/domain/edits/setRoleFields';
import { setSectionFields } from '../../../src/domain/edits/setSectionFields';
import type { ActivityId, RoleId, SectionId } from '../../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { afterEdit, countedIds, pictureOf } from '../../support/edits';

const before = matrixFromSketch(`
           | Clerk | Manager
  ## Money
  Pay      | R     | A?
  Chase    | R     | A (big)
  Book     | R     |
  ## People
  Hire     |       | A`);
const order = (matrix: typeof before) =>
  pictureOf(matrix)
    .slice(1)
    .map((line) => line.split(' | ')[0]);

describe('activities', () => {
  test('are added beside another', () => {
    const row = { id: idOf<never>('Bill'), name: ' Bill  them ' };
    const after = afterEdit(before, addActivity(idOf('Money'), row, { after: idOf('Pay') }));
    expect(order(after)).toEqual(['## Money', 'Pay', 'Bill them', 'Chase', 'Book', '## People', 'Hire']);
  });

  test('are added many at a time and keep their order', () => {
    const rows = ['One', 'Two', 'Three'].map((name) => ({ id: idOf<never>(name), name }));
    const after = afterEdit(before, addActivities(idOf('People'), rows, 'start'));
    expect(order(after).slice(4)).toEqual(['## People', 'One', 'Two', 'Three', 'Hire']);
  });

  test('need a name and a section', () => {
    const row = { id: idOf<never>('x'), name: '  ' };
    expect(() => afterEdit(before, addActivity(idOf('Money'), row))).toThrow(
      'Enter a name. An activity needs one.',
    );
    expect(() => afterEdit(before, addActivity(idOf('Gone'), row))).toThrow('This section was deleted');
  });

  test('move together to another section', () => {
    const ids = [idOf<never>('Chase'), idOf<never>('Pay')];
    const after = afterEdit(before, moveActivities(before, ids, idOf('People'), { before: idOf('Hire') }));
    expect(order(after)).toEqual(['## Money', 'Book', '## People', 'Chase', 'Pay', 'Hire']);
  });

  test('are copied behind themselves with their cells', () => {
    const after = afterEdit(before, duplicateActivities(before, [idOf('Chase'), idOf('Pay')], countedIds()));
    expect(pictureOf(after).slice(2, 7)).toEqual([
      'Pay | R | A?',
      'Pay copy | R | A?',
      'Chase | R | A (big)',
      'Chase copy | R | A (big)',
      'Book | R | -',
    ]);
  });

  test('are renamed and removed', () => {
    const renamed = renameActivity(before, idOf('Pay'), 'Pay invoices');
    expect(renamed.label).toBe('rename activity “Pay” to “Pay invoices”');
    const after = afterEdit(before, renamed, removeActivities(before, [idOf('Chase'), idOf('Gone')]));
    expect(order(after)).toEqual(['## Money', 'Pay invoices', 'Book', '## People', 'Hire']);
  });

  test('lose a field that is set to nothing, and equal fields change nothing', () => {
    const set = setActivityFields(before, [idOf('Pay')], {
      kind: 'decision',
      concerns: ['cost'],
      duties: ['x'],
    });
    expect(set.label).toBe('set kind and concerns and duties of activity “Pay”');
    const once = afterEdit(before, set);
    expect(once.activities[idOf<ActivityId>('Pay')]).toMatchObject({
      kind: 'decision',
      concerns: ['cost'],
      duties: ['x'],
    });
    expect(afterEdit(once, set)).toBe(once);
    const bare = afterEdit(once, setActivityFields(once, [idOf('Pay')], { duties: undefined }));
    expect(bare.activities[idOf<ActivityId>('Pay')]).not.toHaveProperty('duties');
  });
});

describe('sections', () => {
  test('are added, moved and renamed', () => {
    const after = afterEdit(
      before,
      addSection({ id: idOf('Law'), name: 'Law', kind: 'area' }, { before: idOf('People') }),
      moveSections(before, [idOf('People')], 'start'),
      renameSection(before, idOf('Money'), 'Finance'),
    );
    expect(order(after)).toEqual(['## People', 'Hire', '## Finance', 'Pay', 'Chase', 'Book', '## Law']);
  });

  test('go with their activities and come as copies with them', () => {
    const gone = afterEdit(before, removeSections(before, [idOf('Money')]));
    expect(order(gone)).toEqual(['## People', 'Hire']);
    const twice = afterEdit(before, duplicateSection(before, idOf('People'), countedIds()));
    expect(pictureOf(twice).slice(-2)).toEqual(['## People copy', 'Hire | - | A']);
  });

  test('have a lead, until it is taken away', () => {
    const led = afterEdit(before, setSectionFields(before, idOf('Money'), { leadRoleId: idOf('Clerk') }));
    expect(led.sections[idOf<SectionId>('Money')]?.leadRoleId).toBe(idOf('Clerk'));
    const alone = afterEdit(led, removeRoles(led, [idOf('Clerk')]));
    expect(alone.sections[idOf<SectionId>('Money')]).not.toHaveProperty('leadRoleId');
  });
});

describe('roles', () => {
  const roles = (matrix: typeof before) => pictureOf(matrix)[0];

  test('are added, moved, renamed and removed', () => {
    const added = afterEdit(
      before,
      addRole({ id: idOf('Board'), name: 'Board' }, { before: idOf('Manager') }),
    );
    expect(roles(added)).toBe('| Clerk | Board | Manager');
    const moved = afterEdit(added, moveRoles(added, [idOf('Manager')], { before: idOf('Clerk') }));
    expect(roles(moved)).toBe('| Manager | Clerk | Board');
    const renamed = afterEdit(moved, renameRole(moved, idOf('Clerk'), 'Accountant'));
    expect(roles(afterEdit(renamed, removeRoles(renamed, [idOf('Board')])))).toBe('| Manager | Accountant');
  });

  test('have names of their own', () => {
    const again = addRole({ id: idOf('other'), name: 'CLERK' });
    expect(() => afterEdit(before, again)).toThrow('There is already a role named “Clerk”.');
    expect(() => afterEdit(before, renameRole(before, idOf('Manager'), 'clerk'))).toThrow('already a role');
    expect(roles(afterEdit(before, renameRole(before, idOf('Clerk'), 'CLERK')))).toBe('| CLERK | Manager');
  });

  test('come back with their letters', () => {
    const gone = afterEdit(before, removeRoles(before, [idOf('Clerk')]));
    expect(pictureOf(gone)[2]).toBe('Pay | A?');
    const clerk = before.roles[idOf<RoleId>('Clerk')];
    if (!clerk) throw new Error('The sketch has a Clerk.');
    expect(pictureOf(afterEdit(gone, addRole(clerk, 'start')))).toEqual(pictureOf(before));
  });

  test('are copied with letters and conditions, without people', () => {
    const after = afterEdit(before, duplicateRoles(before, [idOf('Manager')], countedIds()));
    expect(pictureOf(after).slice(0, 4)).toEqual([
      '| Clerk | Manager | Manager copy',
      '## Money',
      'Pay | R | A? | A',
      'Chase | R | A (big) | A (big)',
    ]);
  });

  test('take fields many at a time', () => {
    const ids = [idOf<RoleId>('Clerk'), idOf<RoleId>('Manager')];
    const after = afterEdit(before, setRoleFields(before, ids, { layer: 'product' }));
    expect(Object.values(after.roles).map((role) => role.layer)).toEqual(['product', 'product']);
  });
});
