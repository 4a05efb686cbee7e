/** One activity at a time, its roles as a list: the matrix where there is no room for a grid. Same edits, same gaps. */
import { ChevronLeft, ChevronRight, Plus } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { renameActivity } from '../../../domain/edits/renameActivity';
import type { ActivityId } from '../../../domain/matrix/ids';
import type { Activity } from '../../../domain/matrix/matrix';
import { Button } from '../../parts/Button';
import { Combobox } from '../../parts/Combobox';
import { IconButton } from '../../parts/IconButton';
import { TextField } from '../../parts/TextField';
import { useSession, useSessionState } from '../../session/SessionContext';
import { runCommand } from '../commands';
import { type GridContext, perform } from '../commands/context';
import { useGridView, useGridViewState } from '../GridViewContext';
import { LiveRegion } from '../LiveRegion';
import type { Layout } from '../layout';
import { atSpot } from '../spots';
import { GapsOfActivity } from './GapsOfActivity';
import styles from './OneActivity.module.css';
import { RoleCard } from './RoleCard';

export function OneActivity() {
  const session = useSession();
  const view = useGridView();
  const context = useMemo(() => ({ session, view }), [session, view]);
  const layout = useGridViewState((state) => state.layout);
  const active = useGridViewState((state) => state.selection.active);
  const ids = useMemo(() => activitiesOf(layout), [layout]);
  const place = Math.max(ids.indexOf(nearest(layout, active.row) ?? ids[0] ?? ('' as ActivityId)), 0);
  const activity = useSessionState((state) => state.matrix.activities[ids[place] ?? ('' as ActivityId)]);
  const go = (to: number) => {
    const id = ids[to];
    if (id) view.select(atSpot({ row: id, column: 'name' }));
  };
  return (
    <div className={styles.screen}>
      {activity ? (
        <>
          <Where context={context} activity={activity} place={place} of={ids.length} onGo={go}>
            <ActivityChoice ids={ids} value={activity.id} onChange={(id) => go(ids.indexOf(id))} />
          </Where>
          <OneActivityBody context={context} activity={activity} />
        </>
      ) : (
        <div className={styles.empty}>
          <p>{layout.of === 0 ? 'Nothing is in this matrix yet.' : 'No activity passes the filters.'}</p>
          {layout.of === 0 ? (
            <Button onClick={() => addActivity(context)}>Add activity</Button>
          ) : (
            <Button onClick={() => showAll(context)}>Show all activities</Button>
          )}
        </div>
      )}
      <LiveRegion />
    </div>
  );
}

function showAll({ view }: GridContext): void {
  view.clearFilters();
  view.foldAll(false);
}

/** A new activity behind the current one; its name is edited on the page, not in the grid's own field. */
function addActivity(context: GridContext): void {
  runCommand(context, 'insert-after');
  context.view.open(null);
}

interface WhereProps {
  context: GridContext;
  activity: Activity;
  place: number;
  of: number;
  onGo(place: number): void;
  children: ReactNode;
}

function Where({ context, activity, place, of, onGo, children }: WhereProps) {
  const section = useSessionState((state) => state.matrix.sections[activity.sectionId]?.name);
  return (
    <header className={styles.where}>
      <p className={styles.section}>
        <bdi>{section ?? 'Without a section'}</bdi>
        <span>
          {place + 1} of {of}
        </span>
      </p>
      <div className={styles.steps}>
        <IconButton name="Previous activity" disabled={place === 0} onClick={() => onGo(place - 1)}>
          <ChevronLeft size={18} aria-hidden />
        </IconButton>
        <div className={styles.choice}>{children}</div>
        <IconButton name="Next activity" disabled={place >= of - 1} onClick={() => onGo(place + 1)}>
          <ChevronRight size={18} aria-hidden />
        </IconButton>
        <IconButton name="Add an activity" onClick={() => addActivity(context)}>
          <Plus size={18} aria-hidden />
        </IconButton>
      </div>
    </header>
  );
}

interface ActivityChoiceProps {
  ids: readonly ActivityId[];
  value: ActivityId;
  onChange(id: ActivityId): void;
}

function ActivityChoice({ ids, value, onChange }: ActivityChoiceProps) {
  const activities = useSessionState((state) => state.matrix.activities);
  const choices = ids.map((id) => ({ value: id, label: activities[id]?.name ?? '' }));
  return <Combobox label="Activity" labelHidden value={value} choices={choices} onChange={onChange} />;
}

function OneActivityBody({ context, activity }: { context: GridContext; activity: Activity }) {
  const columns = useGridViewState((state) => state.layout.columns);
  return (
    <div className={styles.body}>
      <TextField
        key={activity.id}
        label="Name"
        value={activity.name}
        onCommit={(text) => {
          perform(context, renameActivity(context.session.store.getState().matrix, activity.id, text));
        }}
      />
      <GapsOfActivity id={activity.id} />
      <ul className={styles.roles} aria-label={`Roles in ${activity.name}`}>
        {columns.map((id) => (
          <RoleCard key={id} context={context} activity={activity} id={id} />
        ))}
      </ul>
    </div>
  );
}

function activitiesOf(layout: Layout): ActivityId[] {
  return layout.rows.flatMap((row) => (row.kind === 'activity' ? [row.key] : []));
}

/** The activity that a spot is on, or the first one below a section. */
function nearest(layout: Layout, row: string): ActivityId | undefined {
  const start = Math.max(
    layout.rows.findIndex((shown) => shown.key === row),
    0,
  );
  const found = layout.rows.slice(start).find((shown) => shown.kind === 'activity');
  return found?.kind === 'activity' ? found.key : undefined;
}
