/** Shows only the gaps of one concern, one section, one role. The menus hold what there is to choose, with counts. */

import { ChevronDown, X } from 'lucide-react';
import type { Finding } from '../../../domain/findings/finding';
import type { RoleId, SectionId } from '../../../domain/matrix/ids';
import type { Role, Section } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import { Chip } from '../../parts/Chip';
import { thousands } from '../../parts/counted';
import { Menu, MenuChoice } from '../../parts/Menu';
import { useSession } from '../../session/SessionContext';
import { concernWord } from '../../vocabulary/matrixWords';
import { countChoices, filterFindings, isFiltering, NO_FILTER } from '../view/findingFilter';
import { setFilter, usePanelState, usePanelView } from '../view/panelView';
import styles from './FilterBar.module.css';

type Part = 'concern' | 'sectionId' | 'roleId';

const PARTS: readonly { readonly part: Part; readonly label: string; readonly all: string }[] = [
  { part: 'concern', label: 'Concern', all: 'All concerns' },
  { part: 'sectionId', label: 'Section', all: 'All sections' },
  { part: 'roleId', label: 'Role', all: 'All roles' },
];

export function FilterBar({ findings }: { findings: readonly Finding[] }) {
  const view = usePanelView();
  const filter = usePanelState((state) => state.filter);
  return (
    <div className={styles.bar}>
      {PARTS.map(({ part, label, all }) => (
        <Menu
          key={part}
          trigger={
            <Chip active={filter[part] !== null} className={styles.chip}>
              <span className={styles.words}>
                <ChosenWords part={part} all={label} />
              </span>
              <ChevronDown size={12} aria-hidden />
            </Chip>
          }
        >
          <div className={styles.choices}>
            <Choices part={part} label={label} all={all} findings={findings} />
          </div>
        </Menu>
      ))}
      {isFiltering(filter) ? (
        <Chip
          className={styles.clear}
          onClick={() => view.setState({ filter: NO_FILTER })}
          aria-label="Clear gap filters"
        >
          <X size={13} aria-hidden />
        </Chip>
      ) : null}
    </div>
  );
}

function ChosenWords({ part, all }: { part: Part; all: string }) {
  const { matrix } = useSession().store.getState();
  const filter = usePanelState((state) => state.filter);
  if (part === 'concern') return filter.concern ? concernWord(filter.concern) : all;
  if (part === 'sectionId') return (filter.sectionId && matrix.sections[filter.sectionId]?.name) ?? all;
  return (filter.roleId && matrix.roles[filter.roleId]?.name) ?? all;
}

/** Drawn only while its menu is open, for counting reads every finding. */
function Choices(props: { part: Part; label: string; all: string; findings: readonly Finding[] }) {
  const { part, label, all, findings } = props;
  const view = usePanelView();
  const filter = usePanelState((state) => state.filter);
  const { matrix } = useSession().store.getState();
  const others = filterFindings(findings, { ...filter, [part]: null }, matrix);
  const counts = countChoices(others, matrix);
  const choices = {
    concern: () =>
      [...counts.concerns].sort().map(([value, count]) => ({ value, name: concernWord(value), count })),
    sectionId: () =>
      (inOrder(matrix.sections) as readonly Section[]).map(({ id, name }) => ({
        value: id as string,
        name,
        count: counts.sections.get(id) ?? 0,
      })),
    roleId: () =>
      (inOrder(matrix.roles) as readonly Role[]).map(({ id, name }) => ({
        value: id as string,
        name,
        count: counts.roles.get(id) ?? 0,
      })),
  }[part]();
  return (
    <MenuChoice
      label={label}
      value={filter[part] ?? ''}
      choices={[
        { value: '', label: all },
        ...choices
          .filter(({ count, value }) => count > 0 || value === filter[part])
          .map(({ value, name, count }) => ({ value, label: `${name} (${thousands(count)})` })),
      ]}
      onChange={(value) => setFilter(view, partFrom(part, value))}
    />
  );
}

function partFrom(part: Part, value: string) {
  const chosen = value === '' ? null : value;
  if (part === 'sectionId') return { sectionId: chosen as SectionId | null };
  if (part === 'roleId') return { roleId: chosen as RoleId | null };
  return { concern: chosen };
}
