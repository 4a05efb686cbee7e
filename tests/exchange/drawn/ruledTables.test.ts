// Plain text whose columns a rule of dashes shows, as people and programs draw it. The same duties in each.
import { describe, expect, test } from 'vitest';
import { textRead } from './drawnText';

const ROLES = ['Chair', 'Treasurer', 'Volunteers'];
const ROWS = [
  'Book the hall: A C -',
  'Apply for the street closure permit: A - R',
  'Collect entry fees: I RA C',
  'Set up and take down the stalls: A - R',
];

const DRAWN: { readonly [as: string]: string } = {
  'with dashes': `
Task                         Chair   Treasurer   Volunteers
---------------------------  -----   ---------   ----------
Book the hall                  A         C
Apply for the street
  closure permit               A                     R
Collect entry fees             I        A/R          C
Set up and take down
  the stalls                   A                     R
`,
  'with equals, and a line below': `
  Task                         Chair   Treasurer   Volunteers
  ===========================  =====   =========   ==========
  Book the hall                  A         C
  Apply for the street closure
    permit                       A                     R
  Collect entry fees             I        A/R          C
  Set up and take down           A                     R
    the stalls
  ===========================  =====   =========   ==========
`,
  'with lines above and below the head': `
===================================  =====  =========  ==========
Task                                 Chair  Treasurer  Volunteers
===================================  =====  =========  ==========
Book the hall                        A      C
Apply for the street closure permit  A                 R

Collect entry fees                   I      A/R        C
Set up and take down the stalls      A                 R
===================================  =====  =========  ==========
`,
  'by pandoc, in rows of several lines': `
-----------------------------------------------------
 Task                      Chair  Treasurer  Volun-
                                             teers
-------------------------- ------ ---------- --------
 Book the hall             A      C

 Apply for the street      A                 R
 closure permit

 Collect entry fees        I      A/R        C

 Set up and take           A                 R
 down the stalls
-----------------------------------------------------
`,
  'by PowerShell, with rules as long as the heads': `
Task                                Chair Treasurer Volunteers
----                                ----- --------- ----------
Book the hall                       A     C
Apply for the street closure permit A               R
Collect entry fees                  I     A/R       C
Set up and take down the stalls     A               R
`,
  'by psql': `
                Task                 | Chair | Treasurer | Volunteers
-------------------------------------+-------+-----------+------------
 Book the hall                       | A     | C         |
 Apply for the street closure permit | A     |           | R
 Collect entry fees                  | I     | A/R       | C
 Set up and take down the stalls     | A     |           | R
(4 rows)
`,
  'with box lines, quoted by a mail program': `
> Task                         Chair   Treasurer   Volunteers
> ───────────────────────────  ─────   ─────────   ──────────
> Book the hall                  A         C
> Apply for the street
>   closure permit               A                     R
> Collect entry fees             I        A/R          C
> Set up and take down
>   the stalls                   A                     R
`,
};

const LEGEND = 'R = does it   A = answers for it   C = asked first   I = told';

describe.each(Object.entries(DRAWN))('a table drawn %s', (as, drawn) => {
  const roles = as.includes('pandoc') ? ['Chair', 'Treasurer', 'Volun- teers'] : ROLES;

  test('is read with its joined names', async () => {
    const found = await textRead(drawn.slice(1));
    expect([found.roles, found.rows, found.questions]).toEqual([roles, ROWS, []]);
  });

  test('ends before a legend and a greeting, and begins below a title', async () => {
    const text = `SUMMER FAIR (draft 3, 2 June)\n${drawn}\n${LEGEND}\n\nBest regards\nRuth  Adeyemi\n`;
    const found = await textRead(text);
    expect([found.roles, found.rows, found.questions]).toEqual([roles, ROWS, []]);
    expect(found.sections).toHaveLength(1);
    const direct = await textRead(`${drawn.trim()}\n${LEGEND}\nBest regards\nRuth  Adeyemi\n`);
    expect([direct.roles, direct.rows, direct.questions]).toEqual([roles, ROWS, []]);
  });
});

test('names that go on in the next line are told', async () => {
  const { told } = await textRead(DRAWN['with dashes'] ?? '');
  expect(told).toContain('2 names that go on in the next line were put together.');
});

describe('rows farther in', () => {
  const table = (...rows: string[]) =>
    [
      'Task                         Chair   Treasurer',
      '---------------------------  -----   ---------',
      ...rows,
    ].join('\n');

  test('are tasks of a group where each begins with a capital', async () => {
    const found = await textRead(
      table(
        'Preparation',
        '  Book the hall                A       R',
        'On the day',
        '  Open the doors               R       A',
        '  Count the money              A       R',
      ),
    );
    expect(found.sections).toEqual(['Preparation', 'On the day']);
    expect(found.rows).toEqual(['Book the hall: A R', 'Open the doors: R A', 'Count the money: A R']);
  });

  test('are tasks of a group where there are several, however they begin', async () => {
    const found = await textRead(
      table(
        'Before',
        '  book the hall                A       R',
        '  print the programme          R       A',
        'On the day',
        '  open the doors               R       A',
        '  count the money              A       R',
      ),
    );
    expect(found.sections).toEqual(['Before', 'On the day']);
    expect(found.rows).toHaveLength(4);
  });

  test.each([
    ['Antrag auf Sperrung der', 'Straße stellen'],
    ['Prüfung und', 'Freigabe'],
    ['Demande de fermeture de', 'Rue Pasteur'],
    ['Solicitar permiso para', 'Plaza Mayor'],
    ['Chiedere il permesso per la', 'Piazza'],
    ['Pedir licença para', 'Praça'],
    ['Street closure,', 'Permit and fees'],
    ['Apply for the closure of', 'Main Street'],
    ['Long words of which the', '2nd line'],
    ['Prepare the hall and kitchen', 'Cleaning included'],
  ])('go on with an open name: %s | %s', async (name, rest) => {
    const found = await textRead(
      table(`${name}`, `  ${rest.padEnd(27)}A       R`, 'Open the doors               R       A'),
    );
    expect(found.rows[0]).toBe(`${name} ${rest}: A R`);
    expect(found.rows).toHaveLength(2);
  });
});

test('groups between the rows stay groups, also where they are longer than the first column', async () => {
  const found = await textRead(
    [
      'Task             Chair   Treasurer',
      '---------------  -----   ---------',
      'BEFORE THE FAIR AND ALL AROUND IT',
      'Book the hall      A       R',
      'Print            R       A',
      '',
      'AFTER THE FAIR AND ALL AROUND IT',
      'Count              A       R',
      'Say thanks       R       A',
    ].join('\n'),
  );
  expect(found.sections).toEqual(['BEFORE THE FAIR AND ALL AROUND IT', 'AFTER THE FAIR AND ALL AROUND IT']);
  expect(found.rows).toHaveLength(4);
});

test('two tables with rules are two', async () => {
  const one = 'Task           Chair  Treasurer\n-------------  -----  ---------\n';
  const found = await textRead(
    `${one}Book the hall  A      R\nPrint          R      A\n\n${one}Count          A      R\nSay thanks     R      A\n`,
  );
  expect(found.rows).toHaveLength(4);
  expect(found.roles).toEqual(['Chair', 'Treasurer']);
});

test('one row below a head is enough', async () => {
  const found = await textRead('Task      Crew   Lead\n--------  -----  ----\nReport    A      R\n');
  expect(found.rows).toEqual(['Report: A R']);
});

test('dashes that stand for what nobody has are no rule', async () => {
  const found = await textRead(
    'Task        Chair   Treasurer   Crew\nBook it     A       R           --\nPrint it    --      --          --\nCount it    R       A           --\n',
  );
  expect(found.rows).toEqual(['Book it: A R -', 'Print it: - - -', 'Count it: R A -']);
});

describe('a table without a rule', () => {
  test.each([
    ['two spaces', '  '],
    ['three spaces', '   '],
  ])('whose lines are cut alike by %s is read wherever its columns stand', async (_, gap) => {
    const rows = [
      ['Task', 'Chair', 'Treasurer', 'Crew'],
      ['Book the hall', 'A', 'R', '-'],
      ['Apply for the street closure permit', 'A', '-', 'R'],
      ['Count', 'I', 'A/R', 'C'],
    ];
    const text = rows.map((row) => row.join(gap)).join('\n');
    const found = await textRead(`${text}\n\n${LEGEND}\n`);
    expect(found.roles).toEqual(['Chair', 'Treasurer', 'Crew']);
    expect(found.rows).toEqual([
      'Book the hall: A R -',
      'Apply for the street closure permit: A - R',
      'Count: I RA C',
    ]);
  });

  test('has its names joined as well', async () => {
    const text = (DRAWN['with dashes'] ?? '').replace(/^-.*\n/m, '').trimStart();
    const found = await textRead(`${text}\n${LEGEND}\n`);
    expect([found.roles, found.rows]).toEqual([ROLES, ROWS]);
  });
});
