/** Which activity is shown: its section, its place among the others, and the ways to another one. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ActivityId } from '../../../domain/matrix/ids';
import type { Activity } from '../../../domain/matrix/matrix';
import type { CommandContext } from '../../commands/command/command';
import { Combobox } from '../../parts/Combobox';
import { IconButton } from '../../parts/IconButton';
import { useSessionState } from '../../session/SessionContext';
import { ActivityMenu } from './ActivityMenu';
import styles from './OneActivity.module.css';
import { SectionChoice } from './SectionChoice';

interface ActivityPagerProps {
  context: CommandContext;
  activity: Activity;
  ids: readonly ActivityId[];
  place: number;
  onGo(id: ActivityId | undefined): void;
  onAdd(where: 'before' | 'after'): void;
}

export function ActivityPager({ context, activity, ids, place, onGo, onAdd }: ActivityPagerProps) {
  return (
    <header className={styles.where}>
      <div className={styles.section}>
        <SectionChoice context={context} id={activity.sectionId} />
        <span>
          {place + 1} of {ids.length}
        </span>
      </div>
      <div className={styles.steps}>
        <IconButton name="Previous activity" disabled={place === 0} onClick={() => onGo(ids[place - 1])}>
          <ChevronLeft size={18} aria-hidden />
        </IconButton>
        <div className={styles.choice}>
          <ActivityChoice ids={ids} value={activity.id} onChange={onGo} />
        </div>
        <IconButton
          name="Next activity"
          disabled={place >= ids.length - 1}
          onClick={() => onGo(ids[place + 1])}
        >
          <ChevronRight size={18} aria-hidden />
        </IconButton>
        <ActivityMenu context={context} activity={activity} onAdd={onAdd} />
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
