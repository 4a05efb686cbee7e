import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ActivityId, RoleId } from '../../../../src/domain/matrix/ids';
import { idOf } from '../../../../src/domain/matrix/sketch';
import { applies } from '../../../../src/ui/commands/command/command';
import type { Zone } from '../../../../src/ui/commands/command/zone';
import { commands } from '../../../../src/ui/commands/offered/commandList';
import { menuOf } from '../../../../src/ui/commands/offered/menuOf';
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
  const changing = [
    'pick',
    'clear',
    'insert-after',
    'remove',
    'rename',
    'duplicate',
    'paste',
    'add-role',
    'note',
  ];
  expect(offered()).toEqual(expect.arrayContaining(changing));
  grid.session.store.setState({ save });
  expect(offered().filter((id) => changing.includes(id))).toEqual([]);
  expect(offered()).toEqual(expect.arrayContaining(['copy', 'find', 'select-all']));
});

// A submenu “Kind” with nothing but greyed lines stood in the menu of every activity.
test('the menus of a matrix that can only be read hold no greyed acts, and keep what only looks', () => {
  const labels = (zone: Zone, readOnly: boolean) =>
    menuOf(zone, readOnly).flatMap((part) =>
      part.flatMap(({ under, lines }) => [under, ...lines.map(({ label }) => label)]),
    );
  expect(labels('name', false)).toEqual(expect.arrayContaining(['Kind', 'Rename', 'Details…']));
  for (const zone of ['cell', 'name', 'section', 'header'] as const) {
    const kept = menuOf(zone, true).flatMap((part) => part.flatMap(({ lines }) => lines));
    expect(kept.filter(({ command }) => command.edits)).toEqual([]);
    expect(labels(zone, true).filter((label) => /etails…$/.test(label ?? ''))).toHaveLength(1);
  }
  expect(labels('name', true)).not.toContain('Kind');
});

// A double click and a finger opened the letters of a cell, and what was chosen there was refused.
test('no field of the grid opens where it can only be read, whatever asks for it, and why is said', () => {
  const grid = openGrid(SKETCH);
  const opened = () => grid.view.store.getState().opened?.kind;
  const cellRef = { row: idOf<ActivityId>('Pay'), column: idOf<RoleId>('Clerk') };
  const kinds = ['picker', 'condition', 'note', 'rename'] as const;
  const opens = () =>
    kinds.filter((kind) => {
      grid.view.open(null);
      grid.view.open({ kind, cellRef });
      return opened() === kind;
    });
  expect(opens()).toEqual(kinds);
  grid.session.store.setState({ save });
  expect(opens()).toEqual([]);
  expect(grid.view.store.getState().said?.text).toBe(save.reason);
  grid.at('Pay');
  grid.run('enter');
  expect(opened()).toBe(undefined);
  grid.view.open({ kind: 'find' });
  expect(opened()).toBe('find');
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

test('every command that runs an edit or opens a field for a name or a note says that it changes the matrix', () => {
  const list = 'src/ui/commands/list';
  const files = readdirSync(list, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const silent = files.filter((name) => {
    const text = readFileSync(`${list}/${name}`, 'utf8');
    return /\b(runEdit|nameNew|pasteHere|openOnCell)\(/.test(text) && !text.includes('edits: true');
  });
  expect(files.length).toBeGreaterThan(40);
  expect(silent).toEqual([]);
});
