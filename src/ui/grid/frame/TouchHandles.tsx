/** The two ends of a range that a finger can take hold of. */
import { useGridViewState } from '../../gridView/GridViewContext';
import { leftOf, topOf } from '../../gridView/layout/layout';
import { areaOf } from '../../gridView/selection/selection';
import styles from './RangeOverlay.module.css';

export function TouchHandles() {
  const layout = useGridViewState((state) => state.layout);
  const range = useGridViewState((state) => (state.handles ? state.selection.ranges.at(-1) : undefined));
  const area = range ? areaOf(layout, range) : undefined;
  if (!area) return null;
  const { header, name } = layout.measures;
  const start = {
    left: name + leftOf(layout, Math.max(area.left, 0)),
    top: header + topOf(layout, Math.max(area.top, 0)),
  };
  const end = { left: name + leftOf(layout, area.right + 1), top: header + topOf(layout, area.bottom + 1) };
  return (
    <div aria-hidden>
      <span className={styles.touch} data-handle="start" style={start} />
      <span className={styles.touch} data-handle="end" style={end} />
    </div>
  );
}
