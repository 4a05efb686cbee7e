/** One activity at a time, its roles as a list: the matrix where there is no room for a grid. Same edits, same gaps. */
import { useLayoutEffect, useMemo, useState } from 'react';
import { renameActivity } from '../../../domain/edits/renameActivity';
import type { ActivityId } from '../../../domain/matrix/ids';
import type { Activity } from '../../../domain/matrix/matrix';
import { insertBeside } from '../../commands/acts/arranging';
import { beginTyping, takeTyped } from '../../commands/acts/beginning';
import type { CommandContext } from '../../commands/command/command';
import { type GridContext, layoutOf, matrixOf, runEdit } from '../../commands/command/context';
import { useGridView, useGridViewState } from '../../gridView/GridViewContext';
import { atCell } from '../../gridView/layout/cellRefs';
import type { Layout } from '../../gridView/layout/layout';
import { Button } from '../../parts/Button';
import { TextField } from '../../parts/TextField';
import { EditableFields, IfEditable } from '../../session/Editable';
import { useLibrary } from '../../session/LibraryContext';
import { useSession, useSessionState } from '../../session/SessionContext';
import { usePanels } from '../../workspace/panels';
import { LiveRegion } from '../frame/LiveRegion';
import { Opened } from '../opened/Opened';
import { ActivityPager } from './ActivityPager';
import { GapsOfActivity } from './GapsOfActivity';
import styles from './OneActivity.module.css';
import { RoleList } from './RoleList';

export function OneActivity() {
  const session = useSession();
  const view = useGridView();
  const panels = usePanels();
  const library = useLibrary();
  const context = useMemo(() => ({ session, view, panels, library }), [session, view, panels, library]);
  const layout = useGridViewState((state) => state.layout);
  const ids = useMemo(() => activitiesOf(layout), [layout]);
  const row = useActiveRow();
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const place = Math.max(ids.indexOf(nearest(layout, row) ?? ids[0] ?? ('' as ActivityId)), 0);
  const activity = useSessionState((state) => state.matrix.activities[ids[place] ?? ('' as ActivityId)]);
  // What was typed ahead is the page's; a key that comes now must find the field.
  useLayoutEffect(() => {
    const typed = takeTyped();
    if (typed !== undefined && layoutOf(context).of === 0) beginTyping(context, typed);
  }, [context]);
  const go = (id: ActivityId | undefined) => {
    if (id) view.select(atCell({ row: id, column: 'name' }));
  };
  const add = (where: 'before' | 'after') => {
    if (activity) go(activity.id);
    insertBeside(context, where);
  };
  return (
    <div ref={setRoot} className={styles.screen}>
      {activity ? (
        <>
          <ActivityPager
            context={context}
            activity={activity}
            ids={ids}
            place={place}
            onGo={go}
            onAdd={add}
          />
          <Body key={activity.id} context={context} activity={activity} />
        </>
      ) : (
        <div className={styles.empty}>
          <p>{layout.of === 0 ? 'This matrix is empty.' : 'No activities match the filters.'}</p>
          {layout.of === 0 ? (
            <IfEditable>
              <Button onClick={() => add('after')}>Add activity</Button>
            </IfEditable>
          ) : (
            <Button onClick={() => showAll(context)}>Clear filters</Button>
          )}
        </div>
      )}
      <Dialogs context={context} root={root} />
      <LiveRegion />
    </div>
  );
}

function showAll({ view }: GridContext): void {
  view.clearFilters();
  view.foldAll(false);
}

/** The row of the active cell. While a role is looked at, which has no row, the activity before it stays. */
function useActiveRow(): string {
  const active = useGridViewState((state) => state.selection.active.row);
  const [row, setRow] = useState<string>(active);
  if (active !== 'header' && active !== row) setRow(active);
  return active === 'header' ? row : active;
}

/** The name of something new, find, go to and the plain table serve here as they do over the grid; menus and fields of cells are the cards' own. */
function Dialogs({ context, root }: { context: CommandContext; root: HTMLElement | null }) {
  const kind = useGridViewState((state) => state.opened?.kind);
  const serves =
    kind === 'naming' ||
    kind === 'goto' ||
    kind === 'find' ||
    kind === 'replace' ||
    kind === 'table' ||
    kind === 'problems';
  return serves ? <Opened context={context} root={root} /> : null;
}

function Body({ context, activity }: { context: CommandContext; activity: Activity }) {
  return (
    <div className={styles.body}>
      <EditableFields>
        <TextField
          label="Name"
          value={activity.name}
          onCommit={(text) => {
            runEdit(context, renameActivity(matrixOf(context), activity.id, text));
          }}
        />
      </EditableFields>
      <GapsOfActivity id={activity.id} />
      <RoleList context={context} activity={activity} />
    </div>
  );
}

function activitiesOf(layout: Layout): ActivityId[] {
  return layout.rows.flatMap((row) => (row.kind === 'activity' ? [row.key] : []));
}

/** The activity that a cellRef is on, or the first one below a section. */
function nearest(layout: Layout, row: string): ActivityId | undefined {
  const start = Math.max(
    layout.rows.findIndex((shown) => shown.key === row),
    0,
  );
  const found = layout.rows.slice(start).find((shown) => shown.kind === 'activity');
  return found?.kind === 'activity' ? found.key : undefined;
}
