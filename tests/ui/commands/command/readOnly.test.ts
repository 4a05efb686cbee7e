import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applies } from '../../../../src/ui/commands/command/command';
import { commands } from '../../../../src/ui/commands/offered/commandList';
import { canReorder } from '../../../../src/ui/grid/gestures/reordering';
import { openGrid } from '../../../support/openGrid';

const SKETCH = `
       | Clerk | Chief
  Pay  | R     | A
  Send | R     | A`;

const save = { kind: 'read-only', reason: 'This matrix came in a link.' } as const;

test('what changes a matrix is not offered where it can only be read', () => {
  const grid = openGrid(SKETCH);
  grid.at('Pay', 'Clerk');
  const offered = () => commands.filter((command) => applies(command, grid)).map(({ id }) => id);
  const changing = ['pick', 'clear', 'insert-after', 'remove', 'rename', 'duplicate', 'paste', 'add-role'];
  expect(offered()).toEqual(expect.arrayContaining(changing));
  grid.session.store.setState({ save });
  expect(offered().filter((id) => changing.includes(id))).toEqual([]);
  expect(offered()).toEqual(expect.arrayContaining(['copy', 'find', 'select-all']));
});

test('nothing is dragged to another place where it can only be read', () => {
  const grid = openGrid(SKETCH);
  grid.at('Pay');
  grid.run('select-rows');
  const { active } = grid.view.store.getState().selection;
  expect(canReorder(grid, active)).toBe(true);
  grid.session.store.setState({ save });
  expect(canReorder(grid, active)).toBe(false);
});

test('every command that runs an edit or opens a field for a new name says that it changes the matrix', () => {
  const list = 'src/ui/commands/list';
  const files = readdirSync(list, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const silent = files.filter((name) => {
    const text = readFileSync(`${list}/${name}`, 'utf8');
    return /\b(runEdit|nameNew|pasteHere)\(/.test(text) && !text.includes('edits: true');
  });
  expect(files.length).toBeGreaterThan(40);
  expect(silent).toEqual([]);
});
