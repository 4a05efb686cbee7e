// One empty row in a table without headings: a task like those around it is an activity that nobody has, and a heading stays one.
import { describe, expect, test } from 'vitest';
import { readFile } from './reading';

const AROUND: { readonly [language: string]: readonly string[] } = {
  en: [
    'Log the ticket and ask the first questions',
    'Keep the evidence of the night',
    'Figures for the risk committee',
  ],
  de: [
    'Störung annehmen und erste Fragen stellen',
    'Beweise der Nacht sichern und ablegen',
    'Zahlen für den Ausschuss liefern',
  ],
  fr: [
    'Ouvrir le ticket et poser les questions',
    'Garder les preuves de la nuit',
    'Chiffres pour le comité des risques',
  ],
  es: [
    'Abrir el aviso y hacer las preguntas',
    'Guardar las pruebas de la noche',
    'Cifras para el comité de riesgos',
  ],
  it: [
    'Aprire il ticket e fare le domande',
    'Conservare le prove della notte',
    'Dati per il comitato dei rischi',
  ],
  pt: ['Abrir o pedido e fazer as perguntas', 'Guardar as provas da noite', 'Números para o comité de risco'],
};

const TASKS: readonly [string, string, string][] = [
  [
    'en',
    'First notice to the supervisor, 4 hours after classing',
    '"owns = answers for it / does = hands on"',
  ],
  ['en', 'Wake up the duty manager of the supplier', ''],
  ['en', 'Restore from backup if all else fails', 'Last looked at in May'],
  ['de', 'Erstmeldung an die Aufsicht binnen 4 Stunden', '"A = steht gerade, R = macht es"'],
  ['de', 'Pönalen geltend machen, jährlich', ''],
  ['fr', 'Première notification au superviseur, 4 heures après', ''],
  ['fr', 'Prévenir les clients et la presse', 'Relu en mai par nous'],
  ['es', 'Primer aviso al supervisor, 4 horas después', ''],
  ['es', 'Cortar la red de noche', '"A = responde, R = lo hace"'],
  ['it', 'Prima notifica alla vigilanza, entro 4 ore', ''],
  ['it', 'Provare il ripristino ogni anno', '"A = risponde, R = lo fa"'],
  ['pt', 'Primeiro aviso ao supervisor, 4 horas depois', ''],
  ['pt', 'Testar a reposição todos os anos', 'Revisto em maio por nós'],
];

const HEADINGS: readonly [string, string, string][] = [
  ['en', 'Afterwards', ''],
  ['en', 'Night shift', ''],
  ['en', 'AFTER THE BIG INCIDENT', '"owns = answers for it / does = hands on"'],
  ['en', 'After the incident is over:', ''],
  ['en', '**After the incident is over**', 'Last looked at in May'],
  ['de', 'Nachbereitung', '"A = steht gerade, R = macht es"'],
  ['de', '2. Nach der großen Störung', ''],
  ['de', 'NACH DER STÖRUNG', ''],
  ['fr', 'Après l’incident majeur :', ''],
  ['fr', 'Retour d’expérience :', ''],
  ['es', 'DESPUÉS DEL INCIDENTE', ''],
  ['es', 'Cierre final', ''],
  ['it', 'Dopo la crisi:', ''],
  ['it', 'B. Dopo la grande crisi', '"A = risponde, R = lo fa"'],
  ['pt', 'Depois da crise:', ''],
  ['pt', 'Fecho final', 'Revisto em maio por nós'],
];

async function read([language, name, below]: readonly [string, string, string]) {
  const [first = '', second = '', third = ''] = AROUND[language] ?? [];
  const rows = [
    `"${first}",A,R,`,
    `"${second}",R,A,I`,
    `"${name}",,,`,
    `"${third}",A,R,C`,
    `"${second} 2",A,R,C`,
  ];
  const text = ['Step,Desk,Crew,Office', ...rows, ...(below === '' ? [] : ['', below])].join('\n');
  const { matrix } = await readFile(text, 'plan.csv');
  return {
    sections: Object.values(matrix.sections).map((section) => section.name),
    activities: Object.values(matrix.activities).map((activity) => activity.name),
  };
}

describe('an empty row that is like the activities around it', () => {
  test.each(TASKS)('is an activity in %s: %s (below: %s)', async (...row) => {
    const { sections, activities } = await read(row);
    expect(sections).toHaveLength(1);
    expect(activities).toHaveLength(5);
    expect(activities[2]).toBe(row[1]);
  });
});

describe('an empty row that looks like a heading', () => {
  test.each(HEADINGS)('is a section in %s: %s (below: %s)', async (...row) => {
    const { sections, activities } = await read(row);
    expect(sections).toContain(row[1].replaceAll('*', ''));
    expect(activities).toHaveLength(4);
  });
});

test('two words are an activity where activities have no more', async () => {
  const rows = ['List servers,A,R', 'Cut over,A,R', 'Call press,,', 'Tidy up,A,R'];
  const { matrix } = await readFile(['Step,Desk,Crew', ...rows].join('\n'), 'plan.csv');
  expect(Object.values(matrix.activities).map(({ name }) => name)).toContain('Call press');
});
