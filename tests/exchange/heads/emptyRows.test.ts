// An activity that nobody has is a name alone in its row, as a heading is: told apart by how the others look, in six languages.
import { describe, expect, test } from 'vitest';
import { readFile } from '../reading';

interface Plan {
  readonly headings: readonly string[];
  readonly tasks: readonly string[];
  readonly empty: string;
}

const PLANS: readonly Plan[] = [
  {
    headings: ['Planning', 'Building', 'Running', 'After'],
    tasks: ['Write the list of features', 'Review code before it ships', 'Answer the reviews'],
    empty: 'Crash-free rate, watch and act on it',
  },
  {
    headings: ['Konzept', 'Aufbau', 'Betrieb', 'Nachlauf'],
    tasks: ['Anforderungen mit der Technik abstimmen', 'Server aufsetzen', 'Nächtliche Sicherung prüfen'],
    empty: 'Zugänge von Ausgeschiedenen sperren und melden',
  },
  {
    headings: ['Cadrage', 'Réalisation', 'Exploitation', 'Clients'],
    tasks: ['Écrire le cahier des charges', 'Relire le code', 'Tenir les sauvegardes de nuit'],
    empty: 'Tenir à jour la liste des accès',
  },
  {
    headings: ['Catálogo', 'Pedido', 'La web', 'Clientes'],
    tasks: ['Alta de referencias y tallas', 'Paquetes perdidos', 'Copias nocturnas y ensayo de recuperación'],
    empty: 'Banner de cookies y registro de consentimientos',
  },
  {
    headings: ['Progetto', 'Avvio', 'Esercizio', 'Clienti'],
    tasks: ['Scrivere i requisiti con la banca', 'Provare tutto', 'Copie di notte e prova di ripristino'],
    empty: 'Aggiornare il registro dei trattamenti dei dati',
  },
  {
    headings: ['Desenho', 'Obra', 'Operação', 'Clientes'],
    tasks: ['Escrever os requisitos com o banco', 'Testar tudo', 'Cópias de noite e ensaio de reposição'],
    empty: 'Rever os acessos dos fornecedores externos',
  },
];

const CAPITALS: readonly (readonly [string, string, string, string])[] = [
  ['BEFORE THE CUT', 'TESTING', 'GO', 'AFTER'],
  ['PLAN', 'UAT', 'QA', 'RUN'],
  ['KONZEPT', 'BAU', 'IT', 'BETRIEB'],
  ['AVANT', 'LE JOUR J', 'J', 'APRÈS'],
  ['ANTES', 'EL DÍA', 'YA', 'DESPUÉS'],
  ['PRIMA', 'VIA', 'SÌ', 'DOPO'],
  ['ANTES', 'O DIA', 'JÁ', 'DEPOIS'],
];

async function read(lines: readonly string[]) {
  const rows = lines.map((line) => (line.startsWith('# ') ? `"${line.slice(2)}";;;` : `"${line}";A;R;I`));
  const { matrix } = await readFile(['Task;Lead;Crew;Office', ...rows].join('\n'), 'plan.csv');
  return {
    sections: Object.values(matrix.sections).map(({ name }) => name),
    activities: Object.values(matrix.activities).map(({ name }) => name),
  };
}

/** Each heading with the tasks below it, numbered so that no two are alike. */
const planned = ({ headings, tasks }: Plan, at: number, put: readonly string[]) =>
  headings.flatMap((heading, section) => [
    `# ${heading}`,
    ...tasks.flatMap((task, place) => [
      `${task} ${section + 1}`,
      ...(section === at && place === 1 ? put : []),
    ]),
  ]);

describe.each(PLANS)('$empty', (plan) => {
  test.each([0, 1, 3])('is an activity below short heading %s', async (at) => {
    const { sections, activities } = await read(planned(plan, at, [`# ${plan.empty}`]));
    expect(sections).toEqual(plan.headings);
    expect(activities).toContain(plan.empty);
    expect(activities).toHaveLength(13);
  });

  test('is an activity, and so is another one, where no row is a heading', async () => {
    const [first = '', second = '', third = ''] = plan.tasks;
    const again = `${third} ${second}`;
    const { sections, activities } = await read([
      first,
      third,
      `# ${plan.empty}`,
      `${first} 2`,
      `${third} 2`,
      `# ${again}`,
      `${first} 3`,
      `${third} 3`,
    ]);
    expect(sections).toHaveLength(1);
    expect(activities).toHaveLength(8);
  });

  test('leaves a longer heading what it is', async () => {
    const [one = '', two = '', ...others] = plan.headings;
    const long = `${one} ${two} (${others.join(' ')})`;
    const lines = planned({ ...plan, headings: [one, two, long] }, -1, []);
    expect((await read(lines)).sections).toEqual([one, two, long]);
  });
});

test.each(CAPITALS)(
  'headings in capitals may be as short as they like: %s, %s, %s, %s',
  async (...headings) => {
    const plan = { headings, tasks: PLANS[0]?.tasks ?? [], empty: '' };
    const { sections, activities } = await read(planned(plan, -1, []));
    expect(sections).toEqual(headings);
    expect(activities).toHaveLength(12);
  },
);

test('an empty row in small letters is an activity beside them', async () => {
  const headings = ['BEFORE', 'GO', 'AFTER'];
  const { sections, activities } = await read(
    planned({ headings, tasks: PLANS[0]?.tasks ?? [], empty: '' }, 1, ['# Go back']),
  );
  expect(sections).toEqual(headings);
  expect(activities).toContain('Go back');
});

describe('headings stay headings', () => {
  const tasks = PLANS[0]?.tasks ?? [];

  test.each([
    [
      'of four words beside short ones',
      ['Planning', 'Building', 'Running', 'Release and operational handover'],
    ],
    [
      'where long ones are as many',
      ['Plan', 'Security and compliance of the platform', 'Run', 'What we do when it breaks'],
    ],
    [
      'where all are long',
      ['Before we begin with the work', 'While we do the work', 'After the work is done'],
    ],
    ['in capitals beside long ones in capitals', ['PLAN', 'BUILD', 'RUN', 'WHAT WE DO WHEN IT ALL BREAKS']],
  ])('%s', async (_, headings) => {
    expect((await read(planned({ headings, tasks, empty: '' }, -1, []))).sections).toEqual(headings);
  });

  test('where activities are as short as they are', async () => {
    const headings = ['Plan', 'Build', 'Run', 'What we do when it breaks'];
    const { sections } = await read(
      planned({ headings, tasks: ['Ask', 'Draw it', 'Agree'], empty: '' }, -1, []),
    );
    expect(sections).toEqual(headings);
  });
});
