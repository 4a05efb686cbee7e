// Rows as the builds of one evening packed them: a codebook without ids, and texts that begin with their letters.
import type { Matrix } from '../../src/domain/matrix/matrix';
import { rowHash } from '../../src/domain/matrix/rowHash';
import type { Database } from '../../src/storage/database';
import type { PartRow } from '../../src/storage/tables';

export function packedFormerly(matrix: Matrix) {
  const [roles, letters]: [string[], string[]] = [[], []];
  const sign = (list: string[], text: string) => {
    if (!list.includes(text)) list.push(text);
    return String.fromCharCode(0x23 + list.indexOf(text));
  };
  const activities = Object.values(matrix.activities).map((activity): PartRow => {
    const cells = Object.entries<string>(activity.assignments);
    const text = cells.map(([role, own]) => sign(roles, role) + sign(letters, own)).join('');
    const value = cells.length < 16 ? activity : { ...activity, assignments: text };
    return { matrixId: matrix.id, id: activity.id, value, hash: rowHash(value) };
  });
  return { activities, codebook: { roles, letters, hash: rowHash([roles, letters]) } };
}

/** In the place of the rows of a matrix that is stored. */
export async function packFormerly(database: Database, matrix: Matrix): Promise<void> {
  const { activities, codebook } = packedFormerly(matrix);
  await database.use(async () => {
    await database.part('activities').bulkPut(activities);
    await database.matrices.update(matrix.id, { codebook });
  });
}
