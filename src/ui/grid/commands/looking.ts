/** How the matrix is looked at: widths, hidden and frozen columns, sorting, focus on a role, density, zoom, dialogs. */
import type { RoleId } from '../../../domain/matrix/ids';
import type { Density } from '../../gridView/choices/viewChoices';
import { widthOf } from '../../gridView/layout/layout';
import { selectedRoles } from '../../gridView/selection/selection';
import {
  activePosition,
  type CommandRun,
  type Commands,
  type GridContext,
  goTo,
  layoutOf,
  matrixOf,
  selectionOf,
} from './context';
import { fittingWidth } from './fittingWidth';

const STEP = 16;
/** In CSS pixels. */
export const ROLE_WIDTHS = { least: 32, most: 600 };
export const NAME_WIDTHS = { least: 120, most: 900 };

function resizeBy(pixels: number): CommandRun {
  return (context) => {
    const layout = layoutOf(context);
    const { column } = activePosition(context);
    if (column < 0) setNameWidth(context, layout.measures.name + pixels);
    else setWidths(context, selectedRoles(layout, selectionOf(context)), widthOf(layout, column) + pixels);
  };
}

export function setWidths({ view }: GridContext, ids: readonly RoleId[], width: number): void {
  const wanted = within(ROLE_WIDTHS, width);
  const changes = Object.fromEntries(ids.map((id) => [id, wanted]));
  view.choose({ widths: { ...view.store.getState().widths, ...changes } });
}

export function setNameWidth({ view }: GridContext, width: number): void {
  view.choose({ nameWidth: within(NAME_WIDTHS, width) });
}

function within({ least, most }: typeof ROLE_WIDTHS, width: number): number {
  return Math.round(Math.max(least, Math.min(width, most)));
}

/** As wide as the name of the role asks for, on at most three lines as the header has them. */
export function fitWidths(context: GridContext, ids: readonly RoleId[]): void {
  const { roles } = matrixOf(context);
  const { scale } = context.view.store.getState().room;
  const changes = Object.fromEntries(ids.map((id) => [id, fittingWidth(roles[id]?.name ?? '', scale)]));
  context.view.choose({ widths: { ...context.view.store.getState().widths, ...changes } });
}

function sortBy(by: 'name' | 'gaps' | 'role'): CommandRun {
  return (context) => {
    const { column } = selectionOf(context).active;
    if (by === 'role' && column === 'name') return context.view.say('Go to a role first.');
    const wanted = by === 'role' ? (column as RoleId) : by;
    const { sort } = context.view.store.getState();
    const descending = sort?.by === wanted && !sort.descending;
    context.view.choose({ sort: { by: wanted, descending } });
    context.view.say(`Sorted${descending ? ', the other way round' : ''}. Sections stay where they are.`);
  };
}

function density(wanted: Density): CommandRun {
  return ({ view }) => view.choose({ density: wanted, zoom: 'letters' });
}

export const looking: Commands = {
  resize: (context) => {
    const { column } = selectionOf(context).active;
    goTo(context, { row: 'header', column });
    context.view.open({ kind: 'resize', cellRef: { row: 'header', column } });
  },
  wider: resizeBy(STEP),
  narrower: resizeBy(-STEP),
  fit: (context) => {
    const selected = selectedRoles(layoutOf(context), selectionOf(context));
    fitWidths(context, selected.length > 1 ? selected : layoutOf(context).columns);
  },
  hide: (context) => {
    const ids = selectedRoles(layoutOf(context), selectionOf(context));
    context.view.hide(ids);
    context.view.say(`${ids.length === 1 ? '1 role' : `${ids.length} roles`} hidden.`);
  },
  'show-all': ({ view }) => view.choose({ hiddenRoles: new Set() }),
  freeze: (context) => {
    const count = activePosition(context).column + 1;
    context.view.choose({ frozenRoles: count });
    context.view.say(`${count === 1 ? '1 role stays' : `${count} roles stay`} in view.`);
  },
  unfreeze: ({ view }) => view.choose({ frozenRoles: 0 }),
  'sort-name': sortBy('name'),
  'sort-gaps': sortBy('gaps'),
  'sort-role': sortBy('role'),
  'sort-none': ({ view }) => view.choose({ sort: null }),
  'focus-role': (context) => {
    const { column } = selectionOf(context).active;
    if (column === 'name') return context.view.say('Go to a role first.');
    context.view.focusOnRole(column);
    context.view.say(`Only what is in the hands of ${matrixOf(context).roles[column]?.name}.`);
  },
  'focus-none': ({ view }) => view.clearFilters(),
  compact: density('compact'),
  normal: density('normal'),
  roomy: density('roomy'),
  pattern: ({ view }) => {
    const pattern = view.store.getState().zoom === 'pattern';
    view.choose({ zoom: pattern ? 'letters' : 'pattern' });
    view.say(pattern ? 'Codes are shown as letters.' : 'Codes are shown as blocks of colour.');
    view.scrollTo(view.store.getState().selection.active, false);
  },
  'tab-leaves': ({ view }) => {
    const tabLeaves = !view.store.getState().tabLeaves;
    view.choose({ tabLeaves });
    view.say(tabLeaves ? 'Tab leaves the grid.' : 'Tab goes to the next cell.');
  },
  table: ({ view }) => view.open({ kind: 'table' }),
  find: ({ view }) => view.open({ kind: 'find' }),
  replace: ({ view }) => view.open({ kind: 'replace' }),
  'go-to': ({ view }) => view.open({ kind: 'goto' }),
  menu: (context) => context.view.open({ kind: 'menu', cellRef: selectionOf(context).active }),
};
