/** A matrix of the database as it can be opened: read, and looked through at the door. */
import type { MatrixId } from '../domain/matrix/ids';
import { type ReadMatrix, savedInSlices } from '../domain/matrix/saved';
import { type Slicing, slicedResult } from '../scheduling/runSliced';
import type { Database } from '../storage/database';
import { readMatrix, type StoredMatrix } from '../storage/matrixStore';

export type Opened = Omit<StoredMatrix, 'saved' | 'cells'> & ReadMatrix;

export async function readStored(
  database: Database,
  id: MatrixId,
  slicing?: Slicing<undefined>,
): Promise<Opened | undefined> {
  const found = await readMatrix(database, id);
  if (!found) return undefined;
  const { saved, cells, ...others } = found;
  return { ...others, ...(await slicedResult(savedInSlices(saved, { from: 'device', cells }), slicing)) };
}
