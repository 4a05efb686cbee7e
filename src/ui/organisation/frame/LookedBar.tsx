/** Which matrices are looked at, and when they were read. */
import { ChevronDown, RefreshCw } from 'lucide-react';
import type { MemberFacts } from '../../../domain/organisation/facts/memberFacts';
import bars from '../../parts/Bars.module.css';
import { Chip } from '../../parts/Chip';
import { classNames } from '../../parts/classNames';
import { counted } from '../../parts/counted';
import { IconButton } from '../../parts/IconButton';
import { Menu, MenuCheckItem, MenuChoice } from '../../parts/Menu';
import { type Looked, useBoard, useBoardState } from '../board/boardContext';
import styles from './LookedBar.module.css';

interface LookedBarProps {
  looked: Looked;
  shown: number;
  onLook(change: Partial<Looked>): void;
}

const ALL = 'all groups';

export function LookedBar({ looked, shown, onLook }: LookedBarProps) {
  const members = useBoardState(({ organisation }) => organisation.members);
  const groups = [...new Set(members.map(({ group }) => group))].sort();
  return (
    <div className={classNames(bars.bar, styles.bar)}>
      {groups.length > 1 ? (
        <Menu
          trigger={
            <Chip active={looked.group !== null}>
              {looked.group === null ? 'All groups' : looked.group || 'No group'}{' '}
              <ChevronDown size={13} aria-hidden />
            </Chip>
          }
        >
          <MenuChoice
            label="Group"
            value={looked.group ?? ALL}
            choices={[
              { value: ALL, label: 'All groups' },
              ...groups.map((group) => ({ value: group, label: group || 'No group' })),
            ]}
            onChange={(group) => onLook({ group: group === ALL ? null : group })}
          />
        </Menu>
      ) : null}
      <Menu
        trigger={
          <Chip active={looked.hidden.size > 0}>
            {counted(shown, 'matrix', 'matrices')} <ChevronDown size={13} aria-hidden />
          </Chip>
        }
      >
        {members.map((member) => (
          <MenuCheckItem
            key={member.key}
            checked={!looked.hidden.has(member.key)}
            onChange={(on) => onLook({ hidden: withKey(looked.hidden, member, !on) })}
          >
            {member.name}
          </MenuCheckItem>
        ))}
      </Menu>
      <Chip
        active={looked.onlyWithGaps}
        aria-pressed={looked.onlyWithGaps}
        onClick={() => onLook({ onlyWithGaps: !looked.onlyWithGaps })}
      >
        Only with gaps
      </Chip>
      <ReadState />
    </div>
  );
}

function withKey(keys: ReadonlySet<string>, { key }: MemberFacts, isIn: boolean): ReadonlySet<string> {
  const next = new Set(keys);
  if (isIn) next.add(key);
  else next.delete(key);
  return next;
}

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

function ReadState() {
  const board = useBoard();
  const progress = useBoardState((state) => state.progress);
  const readAt = useBoardState((state) => state.readAt);
  const words = progress
    ? `${progress.what === 'reading' ? 'Reading' : 'Running the rules'}: ${progress.done} of ${progress.of}`
    : readAt === null
      ? ''
      : `Read at ${time.format(readAt)}`;
  return (
    <div className={styles.state}>
      <span role="status" aria-label="Reading state">
        {words}
      </span>
      <IconButton name="Read again" look="quiet" size="small" onClick={() => void board.read()}>
        <RefreshCw size={15} aria-hidden />
      </IconButton>
    </div>
  );
}
