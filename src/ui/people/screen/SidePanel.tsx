/** Beside the picture: the rows behind a bar, what if, details and the card of what is chosen; or what there is to see. */

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CalendarDate } from '../../../domain/matrix/date';
import type { Matrix } from '../../../domain/matrix/matrix';
import type { Bar } from '../../../domain/people/load';
import { IconButton } from '../../parts/IconButton';
import { SegmentedControl } from '../../parts/SegmentedControl';
import { EditableFields } from '../../session/Editable';
import { CardTab } from '../card/CardTab';
import { PersonDetails } from '../details/PersonDetails';
import { RoleDetails } from '../details/RoleDetails';
import {
  type ChangeView,
  nameOfBar,
  type PanelTab,
  type PeopleView,
  type Subject,
  subjectOf,
} from '../figures/peopleView';
import { WhatIfTab } from '../whatif/WhatIfTab';
import { RowsTab } from './RowsTab';
import styles from './SidePanel.module.css';

interface SidePanelProps {
  matrix: Matrix;
  bar: Bar | null;
  view: PeopleView;
  day: CalendarDate;
  onChange: ChangeView;
  /** What stands there while nothing is chosen. */
  overview: ReactNode;
  /** Where there is no room beside the picture, the overview is opened over it. */
  overviewOpen: boolean;
  onCloseOverview(): void;
}

const TABS: readonly { value: PanelTab; label: string }[] = [
  { value: 'rows', label: 'Activities' },
  { value: 'what-if', label: 'What if' },
  { value: 'details', label: 'Details' },
  { value: 'card', label: 'Card' },
];

export function SidePanel(props: SidePanelProps) {
  const { matrix, bar, view, day, onChange, overview, overviewOpen, onCloseOverview } = props;
  const subject = bar && subjectOf(bar);
  if (!bar || !subject) {
    return (
      <aside className={styles.panel} data-open={overviewOpen || undefined} aria-label="Overview">
        <div className={styles.over}>
          <IconButton name="Close" look="quiet" size="small" onClick={onCloseOverview}>
            <X size={16} aria-hidden />
          </IconButton>
        </div>
        {overview}
      </aside>
    );
  }
  const tabs =
    subject.kind === 'team' ? TABS.filter(({ value }) => value === 'rows' || value === 'what-if') : TABS;
  const tab = tabs.some(({ value }) => value === view.tab) ? view.tab : 'rows';
  const close = () => onChange({ selected: null });
  return (
    <aside className={styles.panel} data-open aria-label={nameOfBar(bar)} key={bar.key} id="people-panel">
      <div className={styles.head}>
        <SegmentedControl
          label="Show"
          labelHidden
          value={tab}
          choices={tabs}
          onChange={(next) => onChange({ tab: next })}
        />
        <IconButton name="Close" look="quiet" size="small" onClick={close}>
          <X size={16} aria-hidden />
        </IconButton>
      </div>
      {tabOf(tab, subject, { matrix, bar, day, section: view.section, onChange, onClose: close })}
    </aside>
  );
}

interface TabParts {
  matrix: Matrix;
  bar: Bar;
  day: CalendarDate;
  section: PeopleView['section'];
  onChange: ChangeView;
  onClose(): void;
}

function tabOf(
  tab: PanelTab,
  subject: Subject,
  { matrix, bar, day, section, onChange, onClose }: TabParts,
): ReactNode {
  if (tab === 'what-if') return <WhatIfTab matrix={matrix} subject={subject} onClose={onClose} />;
  if (tab === 'rows' || subject.kind === 'team')
    return (
      <RowsTab
        matrix={matrix}
        bar={bar}
        section={section}
        onAllSections={() => onChange({ section: null })}
      />
    );
  if (tab === 'card') return <CardTab matrix={matrix} subject={subject} day={day} />;
  return (
    <EditableFields>
      {subject.kind === 'role' ? (
        <RoleDetails matrix={matrix} roleId={subject.id} day={day} />
      ) : (
        <PersonDetails matrix={matrix} personId={subject.id} onGone={onClose} />
      )}
    </EditableFields>
  );
}
