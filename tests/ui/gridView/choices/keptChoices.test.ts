import { expect, test } from 'vitest';
import type { RoleId, SectionId } from '../../../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { choicesFromLook, lookOf } from '../../../../src/ui/gridView/choices/keptChoices';
import { FIRST_CHOICES } from '../../../../src/ui/gridView/choices/viewChoices';
import { createGridView } from '../../../../src/ui/gridView/gridView';
import { memorySession } from '../../../support/memorySession';

const matrix = matrixFromSketch(`
        | Clerk | Manager
  ## Money
  Pay   | RA    | C
  ## People
  Hire  |       | A`);
const [clerk, money] = [idOf<RoleId>('Clerk'), idOf<SectionId>('Money')];

test('widths, folds and density come back when the matrix is opened again; filters do not', () => {
  const session = memorySession(matrix);
  const first = createGridView(session);
  first.choose({ density: 'compact' });
  first.resizeColumns({ [clerk]: 120 });
  first.freezeUpTo(clerk);
  first.hide([idOf<RoleId>('Manager')]);
  first.fold(money, true);
  first.filter({ text: 'hire' });
  first.close();
  const kept = JSON.parse(JSON.stringify(session.viewSettings.read()));
  session.viewSettings.save(kept);
  const second = createGridView(session).store.getState();
  expect(second).toMatchObject({ density: 'compact', widths: { [clerk]: 120 }, frozenRoles: 1 });
  expect([...second.folded]).toEqual([money]);
  expect(second.layout.columns).toEqual([clerk]);
  expect(second.filters.text).toBe('');
});

test('what points at what is gone, or is no look at all, is as at first', () => {
  expect(choicesFromLook('damaged', matrix)).toEqual(FIRST_CHOICES);
  const wrong = { folded: ['gone'], hiddenRoles: 7, widths: { gone: 90, [clerk]: 'wide' }, nameWidth: -4 };
  expect(choicesFromLook({ ...wrong, density: 'huge', frozenRoles: null }, matrix)).toEqual(FIRST_CHOICES);
  expect(choicesFromLook(lookOf(FIRST_CHOICES), matrix)).toEqual(FIRST_CHOICES);
});
