/** One matrix on this device: its name leads into it, and its menu copies, renames and deletes it. */
import { Ellipsis } from 'lucide-react';
import type { LibraryEntry } from '../../session/library';
import { classNames } from '../parts/classNames';
import { counted } from '../parts/counted';
import { slotOf } from '../parts/lazySlot';
import { matrixAddress } from '../routing/route';
import { useLibrary } from '../session/LibraryContext';
import { agoInWords } from './agoInWords';
import styles from './DeviceRow.module.css';
import { LateMenu } from './LateMenu';
import type { RowPlace } from './NearRows';
import { RenameField } from './RenameField';

const RowMenu = slotOf(() => import('./RowMenu'));

interface DeviceRowProps {
  entry: LibraryEntry;
  place: RowPlace;
  now: number;
  renaming: boolean;
  onRename(): void;
  onRenamed(name: string): void;
}

export function DeviceRow({ entry, place, now, renaming, onRename, onRenamed }: DeviceRowProps) {
  const { id, name, subtitle, group, schemeName, activities, roles, changedAt } = entry;
  const library = useLibrary();
  const ahead = () => library.prepare(id);
  // The list may hear of a change a moment before this clock ticks.
  const ago = agoInWords(changedAt, Math.max(now, changedAt));
  return (
    <li className={styles.row} {...place}>
      {renaming ? (
        <RenameField name={name} onDone={onRenamed} />
      ) : (
        <a href={matrixAddress(id)} className={styles.name} onPointerEnter={ahead} onFocus={ahead}>
          {subtitle ? `${name} · ${subtitle}` : name}
        </a>
      )}
      <span className={styles.size}>
        {group ? `${group} · ` : ''}
        {schemeName} · {counted(activities, 'activity', 'activities')} × {counted(roles, 'role')}
      </span>
      <Gaps counts={entry.gaps} />
      <time className={styles.ago} dateTime={new Date(changedAt).toISOString()}>
        {ago}
      </time>
      <LateMenu
        label={`More actions for ${name}`}
        icon={<Ellipsis size={16} aria-hidden />}
        size="small"
        className={styles.more}
        load={RowMenu.load}
        menu={<RowMenu id={id} name={name} onRename={onRename} />}
      />
    </li>
  );
}

function Gaps({ counts }: { counts: LibraryEntry['gaps'] }) {
  if (!counts) return <span className={styles.gaps}>gaps not counted yet</span>;
  const { must, should, look, whole } = counts;
  if (must > 0) return <span className={classNames(styles.gaps, styles.must)}>{must} must fix</span>;
  if (should > 0) return <span className={classNames(styles.gaps, styles.should)}>{should} should fix</span>;
  if (look > 0) return <span className={styles.gaps}>{look} worth a look</span>;
  return <span className={styles.gaps}>{whole ? 'no gaps' : 'no gaps so far'}</span>;
}
