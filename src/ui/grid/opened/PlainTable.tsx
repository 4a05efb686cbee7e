/**
 * One section as a plain table, nothing left out: screen readers that read page by page see only what is in the
 * document, and the grid holds only what is in view.
 */
import { useState } from 'react';
import { meaningsInWords } from '../../../domain/matrix/codes';
import { inOrder } from '../../../domain/matrix/order';
import { Dialog } from '../../parts/Dialog';
import { Select } from '../../parts/Select';
import { useSessionState } from '../../session/SessionContext';
import type { GridContext } from '../commands/context';
import { activePosition, layoutOf } from '../commands/context';
import { useGridViewState } from '../GridViewContext';
import styles from './PlainTable.module.css';

// A table of more rows would be as slow to read as it is to make.
const PAGE = 100;

export function PlainTable({ context, onClose }: { context: GridContext; onClose(): void }) {
  const matrix = useSessionState((state) => state.matrix);
  const columns = useGridViewState((state) => state.layout.columns);
  const [sectionId, setSectionId] = useState(() => {
    const row = layoutOf(context).rows[Math.max(activePosition(context).row, 0)];
    return row?.kind === 'section' ? row.key : row?.sectionId;
  });
  const sections = inOrder(matrix.sections);
  const section = sectionId && matrix.sections[sectionId];
  const rows = inOrder(matrix.activities).filter((activity) => activity.sectionId === sectionId);
  const roles = columns.flatMap((id) => matrix.roles[id] ?? []);
  return (
    <Dialog open onClose={onClose} title="The matrix as a table" size="large">
      {section ? (
        <Select
          label="Section"
          value={section.id}
          choices={sections.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => setSectionId(id)}
        />
      ) : null}
      <div className={styles.scroller}>
        <table className={styles.table}>
          <caption className="visually-hidden">{section ? section.name : 'No section'}</caption>
          <thead>
            <tr>
              <th scope="col">Activity</th>
              {roles.map((role) => (
                <th key={role.id} scope="col">
                  {role.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, PAGE).map((activity) => (
              <tr key={activity.id}>
                <th scope="row">{activity.name}</th>
                {roles.map(({ id }) => (
                  <td key={id}>
                    {activity.assignments[id] ? meaningsInWords(matrix.scheme, activity.assignments[id]) : ''}
                    {activity.conditions?.[id] ? ` (${activity.conditions[id]})` : ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > PAGE ? (
        <p>
          The first {PAGE} of {rows.length} activities.
        </p>
      ) : null}
    </Dialog>
  );
}
