// How much processor time of its thread it takes to load the vocabulary and to read 10,000 names by it for the first time,
// in this tree and, where one is named, in another, taking turns: `node tests/bench/names.ts --beside ../before --turns 5`.
// Each reading is the first of its process, as in a page. A tree may make its tables when it is loaded or when it reads.
// The names are those of the lists in tests/trust, each said of several things, as in a large table.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Find, HOW, inTurns, programs, TREES, told } from './beside.ts';
import { markdownTable } from './browser/figures.ts';

const LISTS = 'tests/trust/phrases';
const NAMES = 10_000;
const OF: { readonly [language: string]: readonly string[] } = {
  English: [
    '',
    'for the payments service',
    'of the customer portal',
    'in each region',
    'with the supplier',
    'every quarter',
  ],
  French: [
    '',
    'du service de paiement',
    'pour le portail client',
    'dans chaque région',
    'avec le fournisseur',
    'chaque trimestre',
  ],
  German: [
    '',
    'für den Zahlungsdienst',
    'des Kundenportals',
    'in jeder Region',
    'mit dem Lieferanten',
    'in jedem Quartal',
  ],
  Spanish: [
    '',
    'del servicio de pagos',
    'para el portal de clientes',
    'en cada región',
    'con el proveedor',
    'cada trimestre',
  ],
  Italian: [
    '',
    'del servizio di pagamento',
    'per il portale clienti',
    'in ogni regione',
    'con il fornitore',
    'ogni trimestre',
  ],
  Portuguese: [
    '',
    'do serviço de pagamentos',
    'para o portal de clientes',
    'em cada região',
    'com o fornecedor',
    'cada trimestre',
  ],
};
/** What the files of a language begin with. */
const CODES: { readonly [language: string]: string } = {
  English: 'en',
  French: 'fr',
  German: 'de',
  Spanish: 'es',
  Italian: 'it',
  Portuguese: 'pt',
};

const [, , first = '', second = '', program = ''] = process.argv;
if (first === 'once') await readOnce(second, program);
else await compare();

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'answerable-names-'));
  const paths = await programs(folder, sourceOf);
  const lines = Object.entries(OF).map(([language, things]) => {
    const file = join(folder, `${language}.json`);
    writeFileSync(file, JSON.stringify(namesIn(language, things)));
    return [language, ...inTurns(import.meta.filename, file, paths).map((turns) => told(turns.flat()))];
  });
  process.stdout.write(
    `### Loading the vocabulary and reading ${NAMES} names, ms of the thread, ${HOW}, load ${loadavg()[0]?.toFixed(1)}\n\n` +
      `${markdownTable(['', ...TREES], lines)}\n\n`,
  );
  rmSync(folder, { recursive: true, force: true });
}

/** The names of all lists of a language. */
function namesIn(language: string, things: readonly string[]): readonly string[] {
  const own = readdirSync(LISTS)
    .filter((file) => file.startsWith(`${CODES[language]}.`))
    .flatMap((file) => readFileSync(join(LISTS, file), 'utf8').split('\n'))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|')[0]?.trim() ?? '');
  return Array.from({ length: NAMES }, (_, at) => {
    const thing = things[Math.floor(at / own.length) % things.length] ?? '';
    return `${own[at % own.length]} ${thing}`.trim();
  });
}

async function readOnce(file: string, path: string): Promise<void> {
  const names: readonly string[] = JSON.parse(readFileSync(file, 'utf8'));
  let before = process.threadCpuUsage();
  const { suggestTags, emptyMatrix, raci } = await import(path);
  const loading = inMs(process.threadCpuUsage(before));
  const activities = Object.fromEntries(
    names.map((name, at) => {
      const id = `activity-${at}`;
      return [id, { id, name, sectionId: 's', order: 'a0', kind: 'activity', concerns: [], assignments: {} }];
    }),
  );
  const matrix = { ...emptyMatrix('matrix', 'Names', raci), activities };
  before = process.threadCpuUsage();
  suggestTags(matrix);
  console.log(JSON.stringify([Math.round(loading + inMs(process.threadCpuUsage(before)))]));
}

function inMs({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

function sourceOf(find: Find): string {
  const from = (name: string) => JSON.stringify(find('domain', name));
  return `
    export { suggestTags } from ${from('suggestTags')};
    export { emptyMatrix } from ${from('emptyMatrix')};
    export { default as raci } from ${from('raci')};`;
}
