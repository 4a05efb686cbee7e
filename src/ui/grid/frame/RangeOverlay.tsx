/** The selected rectangles beside the rows, so that a drag moves a few elements instead of drawing cells again. */
import { useGridViewState } from '../../gridView/GridViewContext';
import { type Layout, leftOf, topOf } from '../../gridView/layout/layout';
import { type Area, areaOf, areasOf, isOneCell } from '../../gridView/selection/selection';
import styles from './RangeOverlay.module.css';

export function RangeOverlay() {
  const layout = useGridViewState((state) => state.layout);
  // One cell is marked by itself, and the arrows that move it draw nothing here.
  const selection = useGridViewState((state) => (isOneCell(state.selection) ? null : state.selection));
  const cut = useGridViewState((state) => state.cut);
  const preview = useGridViewState((state) => state.preview);
  const areas = areasOf(layout, selection?.ranges ?? []);
  return (
    <>
      <div className={styles.layer} aria-hidden>
        {areas.map((area) => (
          <div key={keyOf(area)} className={styles.range} style={boxOf(layout, area)} />
        ))}
        {areasOf(layout, selection?.without ?? []).map((area) => (
          <div key={keyOf(area)} className={styles.hole} style={boxOf(layout, area)} />
        ))}
      </div>
      {/* Lines lie over those between the cells, else these would cover two sides of them. */}
      <div className={styles.edges} aria-hidden>
        {areas.map((area) => (
          <div key={keyOf(area)} className={styles.edge} style={boxOf(layout, area)} />
        ))}
        {areasOf(layout, cut?.selection.ranges ?? []).map((area) => (
          <div key={`cut ${keyOf(area)}`} className={styles.cut} style={boxOf(layout, area)} />
        ))}
        {preview ? <div className={styles.preview} style={boxOf(layout, preview)} /> : null}
      </div>
    </>
  );
}

/** Above everything, while a border or a row is dragged. */
export function GuideLine() {
  const guide = useGridViewState((state) => state.guide);
  if (!guide) return null;
  const place = guide.axis === 'row' ? { top: guide.at } : { left: guide.at };
  return (
    <div className={guide.axis === 'row' ? styles.rowGuide : styles.columnGuide} style={place} aria-hidden />
  );
}

function keyOf({ top, bottom, left, right }: Area): string {
  return `${top} ${bottom} ${left} ${right}`;
}

function boxOf(layout: Layout, area: Area) {
  const { header, name } = layout.measures;
  const left = area.left < 0 ? 0 : name + leftOf(layout, area.left);
  const top = area.top < 0 ? 0 : header + topOf(layout, area.top);
  return {
    left,
    top,
    width: name + leftOf(layout, area.right + 1) - left,
    height: header + topOf(layout, area.bottom + 1) - top,
  };
}

/** The two ends of a range that a finger can take hold of. */
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
