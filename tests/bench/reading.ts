// How much processor time it takes from a file of 10,000 x 200 to the open matrix, in this tree and, where one is named,
// in another, taking turns: `node tests/bench/reading.ts --beside ../before --turns 5`. Each reading is the first of its process,
// as in the worker. The files are those of other programs, and our own CSV, which is read exactly.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createServer } from 'vite';
import { type Find, HOW, inTurns, programs, TREES, told } from './beside.ts';
import { markdownTable, median } from './browser/figures.ts';

const STEPS = ['read', 'understood', 'made', 'opened'] as const;
const [file = '', program = ''] = process.argv.slice(3);

if (process.argv[2] === 'once') await readOnce();
else await compare();

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'answerable-reading-'));
  const paths = await programs(folder, sourceOf);
  await writeFiles(folder);
  const files = readdirSync(folder).filter((name) => name.startsWith('large'));
  const lines = files.map((name) => [
    name,
    ...inTurns(import.meta.filename, join(folder, name), paths).map(inSteps),
  ]);
  console.log(`${STEPS.join(' + ')} = in all, ${HOW}, load ${loadavg()[0]?.toFixed(1)}\n`);
  console.log(markdownTable(['processor ms', ...TREES], lines));
  rmSync(folder, { recursive: true, force: true });
}

function inSteps(turns: readonly number[][]): string {
  const steps = STEPS.map((_, step) => median(turns.map((figures) => figures[step] ?? 0)));
  return `${steps.join(' + ')} = ${told(turns.map((figures) => figures.reduce((sum, figure) => sum + figure, 0)))}`;
}

async function readOnce(): Promise<void> {
  const { openFile, understand, matrixFromUnderstanding, matrixFromSaved, savedFromMatrix, hasDoors } =
    await import(program);
  const bytes = new Uint8Array(readFileSync(file));
  let count = 0;
  const newId = () => {
    count += 1;
    return `made-${String(count).padStart(11, '0')}`;
  };
  const figures: number[] = [];
  let before = process.cpuUsage();
  const end = () => {
    const { user, system } = process.cpuUsage(before);
    figures.push(Math.round((user + system) / 1000));
    before = process.cpuUsage();
  };
  const { source } = await openFile({ bytes, name: basename(file) }, { newId });
  end();
  const understood = understand(source);
  end();
  const made = matrixFromUnderstanding(understood, newId);
  end();
  // Before there were two doors, what was imported was checked when it was opened only.
  const door = hasDoors ? [{ from: 'device' }] : [];
  const { matrix } = matrixFromSaved(savedFromMatrix(made), ...door);
  end();
  const rows: readonly { readonly assignments: object }[] = Object.values(matrix.activities);
  const cells = rows.reduce((sum, { assignments }) => sum + Object.keys(assignments).length, 0);
  if (rows.length !== 10_000 || cells < 600_000) throw new Error(`${rows.length} rows, ${cells} cells`);
  console.log(JSON.stringify(figures));
}

function sourceOf(find: Find): string {
  const from = (place: string, name: string) => JSON.stringify(find(place, name));
  const hasDoors = readFileSync(find('exchange', 'create'), 'utf8').includes('throughDoor');
  return `
    export { openFile } from ${from('exchange', 'openFile')};
    export { understand } from ${from('exchange', 'understand')};
    export { matrixFromUnderstanding } from ${from('exchange', 'create')};
    export { matrixFromSaved, savedFromMatrix } from ${from('domain', 'saved')};
    export const hasDoors = ${hasDoors};`;
}

async function writeFiles(folder: string): Promise<void> {
  const server = await createServer({
    configFile: false,
    server: { middlewareMode: true },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
  });
  const { largeMatrix } = await server.ssrLoadModule('/tests/support/largeMatrix.ts');
  const { codecById } = await server.ssrLoadModule('/src/exchange/opening/codecList.ts');
  const { PLAIN_CHOICE } = await server.ssrLoadModule('/src/exchange/contract/codec.ts');
  const request = {
    matrix: largeMatrix(10_000, 200),
    choice: { ...PLAIN_CHOICE, carry: false },
    gaps: [],
    today: '2026-11-21',
  };
  const written = async (id: string): Promise<Uint8Array> => codecById(id).write(request);
  const csv = await written('csv');
  writeFileSync(join(folder, 'large ours.csv'), csv);
  // Without our mark it is anyone's.
  writeFileSync(join(folder, 'large.csv'), csv.subarray(3));
  writeFileSync(join(folder, 'large.md'), await written('markdown'));
  writeFileSync(join(folder, 'large.xlsx'), await written('xlsx'));
  writeFileSync(join(folder, 'large.html'), await written('html'));
  await server.close();
}
