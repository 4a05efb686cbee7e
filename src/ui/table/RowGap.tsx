/** Stands for rows of a table that are not drawn. */
export function RowGap({ rows, height, columns }: { rows: number; height: number; columns: number }) {
  if (rows <= 0) return null;
  return (
    <tr aria-hidden style={{ height: rows * height }}>
      <td colSpan={columns} />
    </tr>
  );
}
