// What a table that people wrote themselves is not told, with the neighbour that is: each was noise to a careful reader
// of ten such tables, judged one finding at a time.
import { describe, expect, it } from 'vitest';
import { lines, rows } from '../../../support/sketchLines';
import { toldOf } from '../../../support/told';

describe('a table of one team', () => {
  const BOTH = '| SRE @platform | Product team @application';
  // The application teams of a platform’s own matrix were asked to secure it with the platform.
  it('is not asked for the other side, which is only a guest', () => {
    const told = (guests: number, all: number) =>
      toldOf(
        'security-layer-gap',
        lines(
          BOTH,
          rows(3, 'AR | I', 'Patch #security'),
          rows(all - 3 - guests, 'AR | I'),
          rows(guests, 'I | AR', 'Guest'),
        ),
      );
    expect(told(1, 12)).toEqual([]);
    expect(told(2, 12)).toHaveLength(1);
    expect(told(0, 11)).toHaveLength(1);
  });

  it('has no drifting teams, for what the names of roles are read as may be one team', () => {
    const told = (owner: string) =>
      toldOf(
        'decentralised-drift',
        lines(
          'settings: scope=build+operations, severalServices=yes',
          `| ${owner} @application | Web @application | Mobile @application`,
          'Choose servers #architecture | AR | C | C',
          rows(6, 'R | A | R', 'Code #delivery'),
          rows(6, 'R | R | A', 'Run #platform'),
        ),
      );
    expect([told('Tech Lead'), told('Backend')].map(({ length }) => length)).toEqual([0, 0]);
  });
});

/** What a team that builds, releases and runs a product writes down of its ordinary work. */
const ORDINARY = [
  '## Build',
  ...rows(12, 'A | R | I | R', 'Code #delivery'),
  '## Release',
  ...rows(3, 'A | I | R | R', 'Pack #delivery'),
  '## Run',
  ...rows(8, 'A | I | R | R', 'Run #platform'),
];

describe('incidents in a table of other work', () => {
  const sketch = (...parts: readonly string[]) =>
    lines(
      'settings: tagsConfirmed=yes',
      '| Lead | Dev | Ops | QA',
      '## Incident',
      rows(2, 'A | R | R | C', 'Lead outages {command}'),
      ORDINARY,
      ...parts,
    );

  it('are not asked who looks and repairs where someone commands or is called', () => {
    const [said = ''] = toldOf('incident-roles-unclear', sketch());
    expect(said).toContain('“Update customers and the status page” and “Own the postmortem”');
    // Who commands also says how bad it is, and whom to call.
    expect(said).not.toMatch(/Triage|Repair|Declare|escalation/);
    expect(toldOf('response-layer-gap', sketch())).toEqual([]);
  });

  it('lack a follow-up at most as something to look at', () => {
    expect(toldOf('actions-unowned', sketch())).toEqual([
      'look: “Lead outages 1” and “Lead outages 2” are about incidents. No activity that we recognise says who follows actions up until they are done.',
    ]);
    expect(toldOf('actions-unowned', sketch().replace('tagsConfirmed=yes', 'scope=incident'))[0]).toMatch(
      /^must/,
    );
  });

  it('are not asked for the relief of a commander whom nobody has named', () => {
    const none = '| Lead | Dev\nShip | A | R';
    const settings = 'settings: scope=incident\n';
    expect(toldOf('command-no-deputy', `${settings}${none}`)).toEqual([]);
    expect(toldOf('command-no-deputy', `${settings}${none}\nLead {command} | A | R`)).toHaveLength(1);
  });

  it('have someone on call where a column says so', () => {
    const told = (role: string) =>
      toldOf('oncall-unowned', `settings: scope=incident\n| ${role} | Dev\nLook {triage} | A | R`);
    expect([told('On-call engineer'), told('Engineer')].map(({ length }) => length)).toEqual([0, 1]);
  });

  it('need nobody to roll back where nothing is released', () => {
    const told = (name: string) =>
      toldOf('rollback-authority-unclear', sketch().replace('Code 1 ', `${name} `));
    expect([told('Order laptops'), told('Deploy the shop')].map(({ length }) => length)).toEqual([0, 1]);
    // A row of releases among much else asks, and demands nothing.
    const aside = lines(
      'settings: tagsConfirmed=yes',
      '| Lead | Dev | Ops | QA',
      '## Incident',
      rows(3, 'A | R | R | C', 'Lead outages {command}'),
      '## Build',
      rows(8, 'A | R | I | R', 'Code #delivery'),
      '## Run',
      rows(8, 'R | A | R | R', 'Run #platform'),
      'Deploy the shop | R | R | A | I',
    );
    expect(toldOf('rollback-authority-unclear', aside).map((line) => line.slice(0, 5))).toEqual(['look:']);
  });
});

it('who puts releases live alone, or may halt them, is not told that nobody may roll back', () => {
  const told = (row: string) =>
    toldOf(
      'rollback-authority-unclear',
      lines('settings: tagsConfirmed=yes', '| Lead | Dev | Ops | QA', ORDINARY, row),
    ).map((line) => line.slice(0, 5));
  expect(told('Deploy to prod | I | AR | C |')).toEqual(['look:']);
  expect(told('Staged rollout, halt if needed | A | R | |')).toEqual(['look:']);
  // What is done beside it is not it, and two hands have to ask each other.
  expect(told('Staged rollout | A | R | |')).toEqual(['shoul']);
  expect(told('Configure deployments | I | AR | C |')).toEqual(['shoul']);
  expect(told('Deploy to prod | R | AR | C |')).toEqual(['shoul']);
  expect(told('Deploy to prod | AR | AR | C |')).toEqual(['shoul']);
});

describe('names and letters', () => {
  it('that tell of what was done describe one action', () => {
    const told = (name: string) => toldOf('vague-activity', `| Ann | Bob\n${name} | A | R`);
    expect(told('Measure quality and publish the scorecard')).toEqual([]);
    expect(told('Measure quality and build the scorecard')).toHaveLength(1);
  });

  it('of two crafts are alike on purpose', () => {
    const told = (one: string, other: string) =>
      toldOf('interchangeable-titles', lines(`| ${one} | ${other} | Lead`, rows(12, 'R | R | A')));
    expect(told('Dev iOS', 'Dev Android')).toEqual([]);
    expect(told('Cloud Architect', 'Cloud Engineer')).toHaveLength(1);
  });

  it('of a lead may be most of the letters, and not nearly all', () => {
    const told = (name: string, own: number) =>
      toldOf(
        'accountable-concentration',
        lines(
          `| ${name} | Ann | Bob`,
          rows(own, 'A | R | R'),
          rows(10, 'C | AR | R', 'B'),
          rows(10, 'C | R | AR', 'C'),
        ),
      ).map((line) => line.slice(0, 6));
    expect([told('Platform Lead', 60), told('Architect', 60)]).toEqual([['look: '], ['should']]);
    expect(told('Platform Lead', 140)).toEqual(['should']);
  });
});

// A change process was asked who owns cost, reliability and incidents.
it('a process is known by a title or a role as well, where a quarter of the names say it', () => {
  const told = (role: string, named: number) =>
    toldOf(
      'cost-unowned',
      lines(
        'settings: scope=build+release+operations, tagsConfirmed=yes',
        `| ${role} | Owner | Operations`,
        rows(named, 'AR | C | I', 'Change'),
        rows(4, 'C | AR | I', 'Build #delivery'),
        rows(4, 'C | I | AR', 'Run #platform'),
        rows(16 - 8 - named, 'I | AR | C', 'Do #delivery'),
      ),
    ).length;
  expect([told('Change Manager', 4), told('Change Manager', 3), told('Manager', 4)]).toEqual([0, 1, 1]);
});

it('stages that product leads hand nothing over to a platform', () => {
  const told = (second: string, design = 'I | C | AR') =>
    toldOf(
      'handoff-missing',
      lines(
        'settings: tagsConfirmed=yes',
        `| Owner @product | Dev ${second} | Ops @platform`,
        '## Planning',
        rows(5, 'AR | C | I', 'Plan #delivery'),
        '## Design',
        rows(6, design, 'Draw #architecture'),
        '## Development',
        rows(6, 'C | AR | I', 'Code #delivery'),
        '## Operations',
        rows(6, 'I | C | AR', 'Watch #platform'),
      ),
    ).length;
  expect([told('@application'), told('@product')]).toEqual([1, 0]);
  // Once over is the way from building to running, which nobody needs to be told.
  expect(told('@application', 'C | AR | I')).toBe(0);
});

it('a model that is released to people has a way back', () => {
  const told = (name: string) =>
    toldOf(
      'ai-kill-switch-unowned',
      lines(
        'settings: scope=ai-governance',
        '| Lead @ai-architecture | Engineer @ai-engineering',
        `${name} | A | R`,
      ),
    );
  expect(told('Release new model version to users')).toEqual([
    'look: No activity that we recognise says who may switch a model off or go back to an older one.',
  ]);
  expect([told('Train models'), told('Release the web shop')]).toEqual([[], []]);
});
