/** How much of a matrix goes onto paper: the browser lays out every cell of it at once, and stands still meanwhile. */
import { FileRefused } from '../../exchange/bounds';
import type { WriteRequest } from '../../exchange/codec';

const MOST_CELLS = 60_000;

export function refuseLongPaper({ matrix, choice }: WriteRequest): void {
  const { activityIds, roleIds } = choice;
  const shown = Object.values<{ readonly archived?: boolean | undefined }>(matrix.activities);
  const rows = activityIds?.length ?? shown.filter(({ archived }) => !archived).length;
  const cells = rows * (roleIds?.length ?? Object.keys(matrix.roles).length);
  if (cells <= MOST_CELLS) return;
  const [has, over, most] = [cells, cells - MOST_CELLS, MOST_CELLS].map((count) =>
    count.toLocaleString('en'),
  );
  throw new FileRefused(
    `On paper this matrix would have ${has} cells, ${over} more than the ${most} that a browser prints. Filter the rows or hide roles, and choose “Only what the filters show”.`,
  );
}
