/** The rows and the header that are drawn now. Scrolling changes what stands in a slot; it makes no new elements. */
import { useState } from 'react';
import { ActivityRow } from './ActivityRow';
import { GridHeader } from './GridHeader';
import { useGridViewState } from './GridViewContext';
import { type Layout, positionOf } from './layout';
import { SectionRow } from './SectionRow';
import { areaOf, areasOf } from './selection';
import { createSlots } from './slots';
import { spansOfRow } from './spans';
import type { ColumnKey, RowKey } from './spots';
import type { ScrollWindow } from './useScrollWindow';
import { drawn, windowAt } from './windowing';

export function GridRows({ scroll, settled }: ScrollWindow) {
  const layout = useGridViewState((state) => state.layout);
  const room = useGridViewState((state) => state.room);
  const selection = useGridViewState((state) => state.selection);
  const pattern = useGridViewState((state) => state.zoom === 'pattern');
  const [slots] = useState(() => ({ rows: createSlots<RowKey>(), columns: createSlots<ColumnKey>() }));

  const active = positionOf(layout, selection.active) ?? { row: 0, column: 0 };
  const window = windowAt(layout, scroll, room);
  const areas = areasOf(layout, selection.ranges);
  const without = areasOf(layout, selection.without ?? []);
  const corner = selection.ranges.at(-1);
  const last = corner && areaOf(layout, corner);

  const frozen = Array.from({ length: layout.frozen }, (_, column) => column);
  const columns = columnWords(
    layout,
    drawn(window.columns, [...frozen, active.column]),
    slots.columns,
    settled,
  );
  const rows = drawn(window.rows, [active.row]).flatMap((index) => {
    const row = layout.rows[index];
    return row ? [{ index, row }] : [];
  });
  const slotOf = slots.rows.assign(rows.map(({ row }) => row.key));
  const inOrder = settled ? rows : [...rows].sort((one, other) => slot(one.row.key) - slot(other.row.key));
  function slot(key: RowKey): number {
    return slotOf.get(key) ?? 0;
  }

  return (
    <>
      <GridHeader
        layout={layout}
        columns={columns}
        active={active.row === -1 ? active.column : undefined}
        selected={spansOfRow(
          areas.filter((area) => area.top <= 0 && area.bottom >= layout.rows.length - 1),
          [],
          0,
        )}
        pattern={pattern}
      />
      {inOrder.map(({ index, row }) => {
        const props = {
          layout,
          row: index,
          active: active.row === index ? active.column : undefined,
          selected: spansOfRow(areas, without, index),
          pattern,
        };
        const key = `${row.kind} ${slot(row.key)}`;
        if (row.kind === 'section') {
          return <SectionRow key={key} id={row.key} folded={row.folded} rows={row.rows} {...props} />;
        }
        const handle = last && last.bottom === index && last.right >= 0 ? last.right : undefined;
        return <ActivityRow key={key} id={row.key} columns={columns} handle={handle} {...props} />;
      })}
    </>
  );
}

/** `slot:column` of each drawn column. Frozen ones stand in the flow of the row, so they always come first and in order. */
function columnWords(
  layout: Layout,
  columns: readonly number[],
  slots: ReturnType<typeof createSlots<ColumnKey>>,
  settled: boolean,
): string {
  const keyOf = (column: number): ColumnKey => layout.columns[column] ?? 'name';
  const slotOf = slots.assign(columns.map(keyOf));
  const slot = (column: number) => slotOf.get(keyOf(column)) ?? 0;
  const frozen = columns.filter((column) => column < layout.frozen);
  const moving = columns.filter((column) => column >= layout.frozen);
  if (!settled) moving.sort((one, other) => slot(one) - slot(other));
  return [...frozen, ...moving].map((column) => `${slot(column)}:${column}`).join(' ');
}
