/** Rows and roles on paper. Each row is drawn by itself, so that a long matrix is made ready without stopping the page. */
import { codeOf, type Scheme } from '../../../domain/matrix/scheme/scheme';
import type { Outline, OutlineRow } from '../../../exchange/outline/outline';
import { classNames } from '../../parts/classNames';
import styles from './PrintView.module.css';

/** Roles that fit side by side on A4 or Letter with two letters in a cell and can still be read. */
const MOST_ROLES = 32;
/** Sections with at most this many rows are kept on one page. */
const SHORT = 10;

export interface RoleRange {
  readonly from: number;
  readonly until: number;
}

/** All roles on one sheet, or groups of about the same size. */
export function roleRanges(roles: number): RoleRange[] {
  const groups = Math.max(1, Math.ceil(roles / MOST_ROLES));
  const size = Math.ceil(roles / groups);
  return Array.from({ length: groups }, (_, group) => ({
    from: group * size,
    until: Math.min(roles, (group + 1) * size),
  }));
}

interface PrintTableProps extends RoleRange {
  outline: Outline;
  scheme: Scheme;
}

export function PrintTable({ outline: { heads, sections, roles }, scheme, from, until }: PrintTableProps) {
  const shown = until - from;
  // Many roles stand upright, so that they fit on a sheet.
  const upright = shown > 12;
  const size = shown > 24 ? 'small' : shown > 14 ? 'medium' : 'large';
  return (
    <table className={classNames(styles.table, styles[size])}>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            Activity
          </th>
          {roles.slice(from, until).map(({ id }, place) => (
            <th scope="col" key={id} className={upright ? styles.upright : undefined}>
              <span>{heads[from + place]}</span>
            </th>
          ))}
        </tr>
      </thead>
      {sections.map(({ section, name, rows }) => (
        <tbody key={section?.id ?? 'none'} className={rows.length <= SHORT ? styles.short : undefined}>
          <tr>
            <th scope="rowgroup" className={styles.band} colSpan={shown + 1}>
              {name}
            </th>
          </tr>
          {rows.map((row) => (
            <PrintRow
              key={row.activity.id}
              row={row}
              roles={roles}
              scheme={scheme}
              from={from}
              until={until}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface PrintRowProps extends RoleRange {
  row: OutlineRow;
  roles: Outline['roles'];
  scheme: Scheme;
}

function PrintRow({ row: { activity, cells }, roles, scheme, from, until }: PrintRowProps) {
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {activity.name}
      </th>
      {cells.slice(from, until).map(({ codes, condition }, place) => (
        <td key={roles[from + place]?.id}>
          {[...codes].map((letter) => (
            <span
              key={letter}
              className={classNames(styles.letter, styles[codeOf(scheme, letter)?.meaning ?? 'none'])}
            >
              {letter}
            </span>
          ))}
          {condition ? <small> ({condition})</small> : null}
        </td>
      ))}
    </tr>
  );
}
