/** Where one is in the matrix: the section, with a menu that leads to another, folds them, and opens its fields. */
import { ChevronDown } from 'lucide-react';
import type { ActivityId, SectionId } from '../../../domain/matrix/ids';
import { inOrder } from '../../../domain/matrix/order';
import { nameNew } from '../../commands/acts/arranging';
import { foldSection } from '../../commands/acts/sections';
import { moveSelected } from '../../commands/acts/shifting';
import type { Command, CommandContext } from '../../commands/command/command';
import { type GridContext, layoutOf } from '../../commands/command/context';
import duplicate from '../../commands/list/arrange/duplicate';
import remove from '../../commands/list/arrange/remove';
import { useGridViewState } from '../../gridView/GridViewContext';
import { atCell } from '../../gridView/layout/cellRefs';
import { Button } from '../../parts/Button';
import { Menu, MenuItem, MenuSeparator } from '../../parts/Menu';
import { Submenu } from '../../parts/Submenu';
import { useReadOnly, useSessionState } from '../../session/SessionContext';
import { showPanel, usePanels } from '../../workspace/panels';
import styles from './OneActivity.module.css';

export function SectionChoice({ context, id }: { context: CommandContext; id: SectionId }) {
  const panels = usePanels();
  const sections = inOrder(useSessionState((state) => state.matrix.sections));
  const folded = useGridViewState((state) => state.folded);
  const here = sections.find((section) => section.id === id);
  const details = () => {
    context.view.select(atCell({ row: id, column: 'name' }));
    showPanel(panels, { kind: 'details' });
  };
  const act = (run: Command['run']) => {
    context.view.select(atCell({ row: id, column: 'name' }));
    run(context);
    // A name is edited in its own field here, not in the one that the grid lays over itself.
    context.view.open(null);
  };
  const readOnly = useReadOnly();
  const name = here?.name ?? 'No section';
  return (
    <Menu
      returnsFocus={() => context.view.store.getState().opened?.kind !== 'naming'}
      trigger={
        <Button size="small" look="quiet" className={styles.sectionButton} aria-label={`${name}, sections`}>
          <bdi className={styles.sectionName}>{name}</bdi>
          <ChevronDown size={14} aria-hidden />
        </Button>
      }
    >
      {sections.map((section) => (
        <MenuItem key={section.id} onSelect={() => goToSection(context, section.id)}>
          {section.name}
          {folded.has(section.id) ? ' (collapsed)' : ''}
        </MenuItem>
      ))}
      <MenuSeparator />
      {here ? (
        <>
          <MenuItem onSelect={() => foldSection(context, id, true)}>Collapse this section</MenuItem>
          <MenuItem onSelect={() => context.view.foldAll(false)}>Expand all sections</MenuItem>
          {readOnly ? (
            <MenuItem onSelect={details}>Section details…</MenuItem>
          ) : (
            <Submenu label="Edit this section">
              <MenuItem onSelect={details}>Name and details…</MenuItem>
              <MenuItem onSelect={() => act(() => moveSelected(context, 'up'))}>Move up</MenuItem>
              <MenuItem onSelect={() => act(() => moveSelected(context, 'down'))}>Move down</MenuItem>
              <MenuItem onSelect={() => act(duplicate.run)}>Duplicate</MenuItem>
              <MenuItem onSelect={() => act(remove.run)}>Delete with its activities</MenuItem>
            </Submenu>
          )}
        </>
      ) : null}
      {readOnly ? null : (
        <MenuItem onSelect={() => nameNew(context, { kind: 'section', where: 'end' })}>Add section…</MenuItem>
      )}
    </Menu>
  );
}

/** To its first activity that passes the filters; an empty section says so. */
function goToSection(context: GridContext, id: SectionId): void {
  const { view } = context;
  view.fold(id, false);
  const { rows } = layoutOf(context);
  const first = rows.find((row) => row.kind === 'activity' && row.sectionId === id);
  if (first) view.select(atCell({ row: first.key as ActivityId, column: 'name' }));
  else view.say('No activities in this section match the filters.');
}
