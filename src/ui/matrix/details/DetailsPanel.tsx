/** The details of what is selected in the grid, or of the matrix. Every field is an edit that can be undone. */
import { X } from 'lucide-react';
import { type ReactNode, useDeferredValue } from 'react';
import type { ActivityId, RoleId, SectionId } from '../../../domain/matrix/ids';
import type { Matrix } from '../../../domain/matrix/matrix';
import { useGridViewState } from '../../gridView/GridViewContext';
import type { CellRef } from '../../gridView/layout/cellRefs';
import { IconButton } from '../../parts/IconButton';
import { EditableFields } from '../../session/Editable';
import { useSessionState } from '../../session/SessionContext';
import { showPanel, usePanels, usePanelsState } from '../../workspace/panels';
import { ActivityDetails } from './ActivityDetails';
import { CellDetails } from './CellDetails';
import styles from './DetailsPanel.module.css';
import { MatrixDetails } from './MatrixDetails';
import { RoleDetails } from './RoleDetails';
import { SectionDetails } from './SectionDetails';

export default function DetailsPanel() {
  const panels = usePanels();
  const whole = usePanelsState((state) => state.panel.kind === 'matrix');
  // Walking through the grid with arrows must not wait for a panel full of fields.
  const cellRef = useDeferredValue(useGridViewState((state) => state.selection.active));
  const matrix = useSessionState((state) => state.matrix);
  const { title, body } = whole ? wholeMatrix() : detailsOf(matrix, cellRef);
  return (
    <section className={styles.panel} aria-labelledby="details-title">
      <header className={styles.header}>
        <h2 id="details-title" className={styles.title}>
          {title}
        </h2>
        <IconButton
          name="Close the details"
          look="quiet"
          size="small"
          onClick={() => showPanel(panels, { kind: 'gaps' })}
        >
          <X size={15} aria-hidden />
        </IconButton>
      </header>
      <EditableFields>{body}</EditableFields>
    </section>
  );
}

function wholeMatrix(): { title: string; body: ReactNode } {
  return { title: 'Matrix', body: <MatrixDetails /> };
}

function detailsOf(matrix: Matrix, { row, column }: CellRef): { title: string; body: ReactNode } {
  const activity = matrix.activities[row as ActivityId];
  const role = matrix.roles[column as RoleId];
  if (activity) {
    return {
      title: 'Activity',
      body: (
        <>
          {role ? <CellDetails key={`${row} ${column}`} activity={activity} role={role} /> : null}
          <ActivityDetails key={row} activity={activity} />
        </>
      ),
    };
  }
  const section = matrix.sections[row as SectionId];
  if (section) return { title: 'Section', body: <SectionDetails key={row} section={section} /> };
  if (role) return { title: 'Role', body: <RoleDetails key={column} role={role} /> };
  return wholeMatrix();
}
