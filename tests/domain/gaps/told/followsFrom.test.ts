// Who follows actions up is asked beside the rows that they come from; of one night of a changeover, and of a contract that is
// told by the sides of it, what comes after is asked too.
import { describe, expect, it } from 'vitest';
import { lines, rows } from '../../../support/sketchLines';
import { TEAM_ROLES, teamSketch } from '../../../support/teamSketch';
import { toldOf } from '../../../support/told';

const CELLS = '| A | R | I | R';

const team = (...more: readonly string[]) =>
  teamSketch(
    'tagsConfirmed=yes',
    TEAM_ROLES,
    more.map((row) => `${row} ${CELLS}`),
  );

describe('who follows actions up', () => {
  it('is asked beside a postmortem, which is named', () => {
    expect(toldOf('actions-unowned', team('Postmortem write-up {postmortem}'))).toEqual([
      'look: “Postmortem write-up” leads to actions. No activity that we recognise says who follows actions up until they are done.',
    ]);
    expect(toldOf('actions-unowned', team('Postmortem write-up {postmortem}', 'Chase the actions'))).toEqual(
      [],
    );
  });

  it.each([
    'Afterwards: what went wrong and what we change',
    'Nachlese: was wir ändern',
    'Bilan, et ce qu’on change',
    'Repaso: tareas después',
    'Reunião sem culpados e tarefas depois',
    'Dopo: cosa cambiamo',
  ])('is not asked where a row says in everyday words what comes of it: %s', (name) => {
    expect(toldOf('actions-unowned', team('Postmortem write-up {postmortem}', name))).toEqual([]);
  });

  it('is not asked where nothing leads to any, or only a retrospective does', () => {
    expect(toldOf('actions-unowned', team())).toEqual([]);
    expect(toldOf('actions-unowned', team('Retrospective'))).toEqual([]);
  });
});

describe('a changeover that is named once', () => {
  const around = (count: number, other: number, ...more: readonly string[]) =>
    lines(
      '| Lead | Dev',
      ['Cutover weekend | A | R', 'Hypercare | A | R', 'Wave plan | A | R', 'Go/no-go | A | R'].slice(
        0,
        count,
      ),
      rows(other, 'A | R', 'Write code #delivery'),
      ...more,
    );

  it('is one where four rows and a tenth of them are about what is around it', () => {
    expect(toldOf('cutover-way-back-unowned', around(4, 8))).toHaveLength(1);
    expect(toldOf('cutover-way-back-unowned', around(3, 8))).toEqual([]);
    expect(toldOf('cutover-way-back-unowned', around(4, 36))).toHaveLength(1);
    expect(toldOf('cutover-way-back-unowned', around(4, 37))).toEqual([]);
    expect(
      toldOf('cutover-way-back-unowned', around(4, 8, 'Turn back by Sunday noon {rollback} | A | R')),
    ).toEqual([]);
  });
});

it('the sides that roles are written down by say as much of a contract as a row', () => {
  const contract = (roles: string) =>
    lines(
      `| ${roles}`,
      'Warranty fixes | A | R | | ',
      'Out-of-scope changes | | A | R | ',
      'Milestones and invoices | | | A | R',
    );
  expect(
    toldOf('contract-exit-unowned', contract('Agency: PM | Agency: dev | Client: owner | Client: IT'))[0],
  ).toMatch(/^should/);
  expect(toldOf('contract-exit-unowned', contract('Provider | Dev | Owner | IT'))[0]).toMatch(/^look/);
});

describe('a restore that nobody tries', () => {
  const operations = (count: number, ...more: readonly string[]) =>
    lines(
      'settings: tagsConfirmed=yes',
      '| Lead | Net | Desk',
      '## Operations',
      rows(count - 8, 'A | R | I', 'Watch servers #observability'),
      '## Security',
      rows(8, 'I | A | R', 'Keep them safe #security'),
      ...more.map((row) => `${row} | I | A | R`),
    );

  it('is asked of a large table of operations that is not about reliability', () => {
    const dumps = 'Nightly dumps {backup}';
    expect(toldOf('restore-untested', operations(23, dumps))).toHaveLength(1);
    expect(toldOf('restore-untested', operations(22, dumps))).toEqual([]);
    expect(toldOf('restore-untested', operations(23, dumps, 'Restore drill'))).toEqual([]);
  });
});
