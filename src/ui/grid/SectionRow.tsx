/** The row of a section: folds, names its lead and shows how much of it has a clean owner. */
import { ChevronDown, Plus } from 'lucide-react';
import { memo } from 'react';
import type { SectionId } from '../../domain/matrix/ids';
import { classNames } from '../parts/classNames';
import { useSessionState } from '../session/SessionContext';
import { fullWidth, type RowProps } from './ActivityRow';
import styles from './GridRow.module.css';
import { topOf } from './layout';
import { coversColumn } from './spans';

interface SectionRowProps extends Omit<RowProps, 'columns' | 'handle'> {
  id: SectionId;
  folded: boolean;
  rows: number;
}

export const SectionRow = memo(function SectionRow(props: SectionRowProps) {
  const { layout, row, id, folded, rows, active, selected } = props;
  const section = useSessionState((state) => state.matrix.sections[id]);
  const lead = useSessionState(
    (state) => section?.leadRoleId && state.matrix.roles[section.leadRoleId]?.name,
  );
  const clean = useSessionState((state) => state.analysis.cleanRows.get(id));
  const name = section?.name ?? 'Without a section';
  const led = lead ? `led by ${lead}` : (section?.note ?? (section?.kind === 'area' ? 'shared' : ''));
  const share = clean && clean.of > 0 ? clean.clean / clean.of : undefined;
  const words = [name, led, `${rows} ${rows === 1 ? 'activity' : 'activities'}`];
  if (clean && clean.of > 0) words.push(`${clean.clean} of ${clean.of} have a clean owner`);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      data-row={id}
      className={classNames(styles.row, styles.section)}
      style={{
        top: layout.measures.header + topOf(layout, row),
        height: layout.measures.section,
        width: fullWidth(layout),
      }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        aria-colspan={layout.columns.length + 1}
        aria-expanded={!folded}
        aria-label={words.filter(Boolean).join(', ')}
        aria-selected={coversColumn(selected, -1)}
        tabIndex={active === undefined ? -1 : 0}
        data-column={-1}
        className={classNames(styles.title, folded && styles.folded)}
      >
        <span className={styles.arrow} data-fold aria-hidden>
          <ChevronDown size={15} />
        </span>
        <bdi className={styles.heading}>{name}</bdi>
        {props.pattern ? null : (
          <>
            {led ? <span className={styles.lead}>{led}</span> : null}
            {share === undefined ? null : (
              <span className={styles.bar} aria-hidden>
                <span className={styles.clean} style={{ display: 'block', width: `${share * 100}%` }} />
              </span>
            )}
            {folded ? <span className={styles.lead}>{rows}</span> : null}
            <button
              type="button"
              tabIndex={-1}
              className={styles.add}
              data-add
              aria-label={`Add an activity to ${name}`}
            >
              <Plus size={15} aria-hidden />
            </button>
          </>
        )}
      </div>
    </div>
  );
});
