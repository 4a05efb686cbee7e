/** Everything the rows in view are drawn from, collected once after each change. */
import type { CalendarDate } from '../../../domain/matrix/date';
import { isBegun } from '../../../domain/matrix/isBegun';
import type { Matrix } from '../../../domain/matrix/matrix';
import { whyReadOnly } from '../../../session/readOnly';
import type { Session, SessionState } from '../../../session/session';
import type { GridViewState } from '../../gridView/gridView';
import { type Layout, type Position, positionOf } from '../../gridView/layout/layout';
import type { Window } from '../../gridView/layout/windowing';
import { type Area, areaOf, areasOf } from '../../gridView/selection/selection';
import type { Arrangement } from './arrangement';

export interface DrawContext {
  readonly layout: Layout;
  readonly columns: Arrangement;
  readonly matrix: Matrix;
  readonly analysis: SessionState['analysis'];
  /** Asked for only where a row has something that lapses. */
  readonly today: () => CalendarDate;
  readonly readOnly: boolean;
  /** Letters are drawn as blocks of colour. */
  readonly pattern: boolean;
  readonly active: Position;
  readonly areas: readonly Area[];
  readonly without: readonly Area[];
  /** The cell that holds the fill handle. */
  readonly handle: Position | undefined;
  /** All that has to be drawn now; what else there is is drawn in a moment. Undefined: everything. */
  readonly inView: Window | undefined;
}

const NO_FAULTS: DrawContext['analysis']['worstOfRow'] = new Map();

export function activeIn({ layout, selection }: GridViewState): Position {
  return positionOf(layout, selection.active) ?? { row: 0, column: 0 };
}

export function drawContextOf(
  session: Session,
  view: GridViewState,
  columns: Arrangement,
  inView?: Window,
): DrawContext {
  const state = session.store.getState();
  const readOnly = whyReadOnly(state) !== null;
  const { layout, selection, zoom } = view;
  const growing = selection.ranges.at(-1);
  const last = growing && areaOf(layout, growing);
  return {
    layout,
    columns,
    matrix: state.matrix,
    // Before there are roles no row is at fault.
    analysis: isBegun(state.matrix) ? state.analysis : { ...state.analysis, worstOfRow: NO_FAULTS },
    today: session.today,
    readOnly,
    pattern: zoom === 'pattern',
    active: activeIn(view),
    areas: areasOf(layout, selection.ranges),
    without: areasOf(layout, selection.without ?? []),
    handle: last && !readOnly ? handleAt(layout, last) : undefined,
    inView,
  };
}

/** Only a cell of an activity holds it. */
function handleAt(layout: Layout, { bottom, right }: Area): Position | undefined {
  return right >= 0 && layout.rows[bottom]?.kind === 'activity' ? { row: bottom, column: right } : undefined;
}
