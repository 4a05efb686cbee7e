/**
 * One section as a plain table, a hundred rows at a time: screen readers that read page by page see only what is in the
 * document, and the grid holds only what is in view.
 */
import { useState } from 'react';
import type { ActivityId } from '../../../domain/matrix/ids';
import { inOrder } from '../../../domain/matrix/order';
import { meaningsInWords } from '../../../domain/matrix/scheme/codes';
import type { GridContext } from '../../commands/command/context';
import { activePosition, layoutOf, selectionOf } from '../../commands/command/context';
import { useGridViewState } from '../../gridView/GridViewContext';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Select } from '../../parts/Select';
import { useSessionState } from '../../session/SessionContext';
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
  const [page, setPage] = useState(() =>
    pageOf(
      context,
      rows.map((row) => row.id),
    ),
  );
  const first = page * PAGE;
  const shown = rows.slice(first, first + PAGE);
  const which =
    rows.length > PAGE ? `, activities ${first + 1} to ${first + shown.length} of ${rows.length}` : '';
  return (
    <Dialog open onClose={onClose} title="Matrix as a table" size="large">
      {section ? (
        <Select
          label="Section"
          value={section.id}
          choices={sections.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => {
            setSectionId(id);
            setPage(0);
          }}
        />
      ) : null}
      <div className={styles.scroller}>
        <table className={styles.table}>
          <caption className="visually-hidden">{`${section ? section.name : 'No section'}${which}`}</caption>
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
            {shown.map((activity) => (
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
        <Pages page={page} last={Math.ceil(rows.length / PAGE) - 1} words={which.slice(2)} onGo={setPage} />
      ) : null}
    </Dialog>
  );
}

interface PagesProps {
  page: number;
  last: number;
  words: string;
  onGo(page: number): void;
}

function Pages({ page, last, words, onGo }: PagesProps) {
  return (
    <div className={styles.pages}>
      <Button size="small" disabled={page === 0} onClick={() => onGo(page - 1)}>
        Previous {PAGE}
      </Button>
      <span role="status">{words.charAt(0).toUpperCase() + words.slice(1)}</span>
      <Button size="small" disabled={page === last} onClick={() => onGo(page + 1)}>
        Next {PAGE}
      </Button>
    </div>
  );
}

/** The page on which the active row stands. */
function pageOf(context: GridContext, ids: readonly ActivityId[]): number {
  const place = ids.indexOf(selectionOf(context).active.row as ActivityId);
  return Math.max(0, Math.floor(place / PAGE));
}
