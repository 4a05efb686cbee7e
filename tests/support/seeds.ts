// What journeys put into the database before the app opens it. Loaded through Vite (see `seeds` in seedMatrix.ts),
// whose list of the files in a folder the sources rely on and the runner of the journeys does not know.
import type { Matrix } from '../../src/domain/matrix/matrix';
import { DEFAULT_SETTINGS } from '../../src/domain/matrix/settings';
import { templateList } from '../../src/domain/starting/templateList';
import { wholeOf } from '../../src/storage/matrixStore';
import { SCHEMA, STORES } from '../../src/storage/tables';
import { firstCut, startedMatrix } from '../../src/ui/home/startedMatrix';
import { startOffer } from '../../src/ui/home/startOffer';
import { fiveMatrices } from './fiveMatrices';
import { packedFormerly } from './formerPacking';

/** The tables with their rows, as the app itself keeps the matrices. */
export function storedAs(...matrices: readonly Matrix[]) {
  const tables: { [name: string]: object[] } = {};
  for (const matrix of matrices) {
    const { rows: parts, head: own } = wholeOf(matrix);
    const head = { ...own, seq: 0, changedAt: Date.now() };
    for (const [name, rows] of Object.entries({ matrices: [head], ...parts })) {
      tables[name] ??= [];
      tables[name].push(...rows);
    }
  }
  return { tables, stores: STORES, schema: SCHEMA };
}

/** The tables with the rows of one matrix, as builds of one evening kept it. */
export function storedFormerly(matrix: Matrix): ReturnType<typeof storedAs> {
  const { tables, stores } = storedAs(matrix);
  const { activities, codebook } = packedFormerly(matrix);
  const matrices = (tables.matrices ?? []).map((head) => ({ ...head, codebook }));
  return { tables: { ...tables, activities, matrices }, stores, schema: 4 };
}

/** By its title, the matrix that each template becomes by itself, without the packs that the start dialog adds. */
export const started = new Map<string, Matrix>();
for (const template of templateList) {
  const name = template.id === 'blank' ? 'New matrix' : template.title;
  const settings = { ...DEFAULT_SETTINGS, aiInProduction: template.aiInProduction ?? false };
  const choices = { name, cut: firstCut(template), packs: [], settings };
  started.set(template.title, startedMatrix(await startOffer(template), choices));
}

/** An organisation of five matrices with 60 people. */
export const five = fiveMatrices(started);
