/** What the header says beside the names of roles: what of it is active and selected, and who fills a role. */
import type { CalendarDate } from '../../../domain/matrix/date';
import type { Matrix, Role } from '../../../domain/matrix/matrix';
import { behindRole, type Standing } from '../../../domain/people/whoHolds';
import type { GridViewState } from '../../gridView/gridView';
import { areasOf } from '../../gridView/selection/selection';
import { spansOfRow } from '../../gridView/selection/spans';

export function activeColumn({ layout, selection }: GridViewState): number | undefined {
  return selection.active.row === 'header' ? layout.columnIndex.get(selection.active.column) : undefined;
}

/** The columns that are selected from top to bottom: see spans.ts. */
export function wholeColumns({ layout, selection }: GridViewState): string {
  const last = layout.rows.length - 1;
  const whole = areasOf(layout, selection.ranges).filter((area) => area.top <= 0 && area.bottom >= last);
  return spansOfRow(whole, [], 0);
}

export interface HolderMarks {
  readonly standings: readonly Standing[];
  /** Initials of the first few, and how many more there are. */
  readonly initials: readonly string[];
  readonly more: number;
  /** The matrix has people, and none of them holds this role. */
  readonly vacant: boolean;
}

const MOST_SHOWN = 3;

export function holdersOf(role: Role, people: Matrix['people'], today: CalendarDate): HolderMarks {
  const standings = behindRole(role, people, today);
  return {
    standings,
    initials: standings.slice(0, MOST_SHOWN).map(({ person }) => initialOf(person.name)),
    more: Math.max(0, standings.length - MOST_SHOWN),
    vacant: standings.length === 0 && Object.keys(people).length > 0,
  };
}

/** The first letter as a reader sees it: a letter with its accents, or one emoji. */
function initialOf(name: string): string {
  const [first] = new Intl.Segmenter().segment(name);
  return first?.segment.toUpperCase() ?? '';
}
