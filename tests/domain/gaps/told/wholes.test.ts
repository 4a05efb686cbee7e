// Delivery rules about the whole matrix: what each says, how loudly, and what its buttons do, on both sides of each limit.
import { describe, expect, it, test } from 'vitest';
import { afterButton, buttonsOf, placesOf, rowsOf, titlesOf, toldOf } from '../../../support/told';

const BOTH = '| Architect @platform | Engineer @application';

describe('concerns that only one layer is involved in', () => {
  const sketch = (concern: string, ...cells: readonly string[]) =>
    [BOTH, ...cells.map((cell, at) => `Row ${at} #${concern} | ${cell}`)].join('\n');
  const told = (id: string, concern: string, ...cells: readonly string[]) =>
    toldOf(id, sketch(concern, ...cells));

  it('are told from three rows on, and name the side and the rows', () => {
    expect(told('cost-one-sided', 'cost', 'AR | I', 'AR | ', 'AR | ')).toEqual([
      'should: No application role is involved in cost: “Row 0”, “Row 1” and “Row 2”.',
    ]);
    expect(told('cost-one-sided', 'cost', 'AR | ', 'AR | ')).toEqual([]);
    expect(told('cost-one-sided', 'cost', 'AR | C', 'AR | ', 'AR | ')).toEqual([]);
    expect(told('security-layer-gap', 'security', ' | AR', 'C | AR', 'R | A')).toEqual([
      'must: No platform role is accountable for security: “Row 0”, “Row 1” and “Row 2”.',
    ]);
  });

  it('are a look where the share of a side is small among five or more', () => {
    const few = (one: number, all: number) =>
      told(
        'cost-one-sided',
        'cost',
        ...Array.from({ length: all }, (_, at) => (at < one ? ' | AR' : 'AR | ')),
      );
    expect(few(1, 6)).toEqual(['look: Application roles are involved in 1 of 6 activities about cost.']);
    expect([few(1, 5), few(2, 10), few(1, 4)]).toEqual([[], [], []]);
    expect(buttonsOf('cost-one-sided', sketch('cost', ...Array(5).fill('AR | '), ' | AR'))).toEqual([[]]);
    expect(told('security-layer-gap', 'security', ...Array(5).fill(' | A'), 'A | ')).toEqual([
      'look: Platform roles are accountable for 1 of 6 activities about security.',
    ]);
  });

  it('let a security team answer for all, as long as the layer does some of it', () => {
    const guarded = (cells: string) =>
      toldOf(
        'security-layer-gap',
        `${BOTH} | Guard @security\nOne #security | ${cells}\nTwo #security | ${cells}\nThree #security | ${cells}`,
      ).length;
    expect([guarded('R | R | A'), guarded('R | | A'), guarded(' | | A')]).toEqual([0, 1, 2]);
  });

  it('ask the other side first, or add the row of the side', () => {
    expect(buttonsOf('cost-one-sided', sketch('cost', 'AR | ', 'AR | ', 'AR | '))[0]?.[0]).toBe(
      'Consult Engineer',
    );
    expect(buttonsOf('security-layer-gap', sketch('security', 'AR | ', 'AR | ', 'AR | '))[0]?.[0]).toMatch(
      /^Add “/,
    );
  });
});

describe('role-does-two-layers', () => {
  const sketch = (count: number, head = BOTH, size = 'medium') =>
    [
      `settings: organisationSize=${size}`,
      head,
      '## Development',
      ...Array.from({ length: count }, (_, at) => `Write part ${at} | AR | C`),
    ].join('\n');

  it('is a look from two rows of the other layer on and a gap from three, but not in a small organisation', () => {
    expect(toldOf('role-does-two-layers', sketch(3))).toEqual([
      'should: Architect belongs to the platform layer but is accountable for 3 activities in the application layer.',
    ]);
    expect(toldOf('role-does-two-layers', sketch(2))[0]).toMatch(/^look: .* 2 activities/);
    expect(toldOf('role-does-two-layers', sketch(1))).toEqual([]);
    expect(toldOf('role-does-two-layers', sketch(3, BOTH, 'small'))[0]).toMatch(/^look: /);
    expect(
      toldOf(
        'role-does-two-layers',
        sketch(3, '| Architect @platform [plannedOverlap=yes] | Engineer @application'),
      ),
    ).toEqual([]);
    expect(
      toldOf('role-does-two-layers', sketch(3, '| Architect @leadership | Engineer @application')),
    ).toEqual([]);
    const platform = [BOTH, ...Array.from({ length: 3 }, (_, at) => `Run ${at} #platform | C | AR`)].join(
      '\n',
    );
    expect(toldOf('role-does-two-layers', platform)[0]).toContain(
      'belongs to the application layer but is accountable for 3 activities in the platform layer',
    );
  });

  it('gives the rows back to who has most to do with them, or takes it as planned', () => {
    const head = '| Architect @platform | Tester @application | Engineer @application';
    const both = [head, '## Development', 'One | AR | | C', 'Two | AR | | C', 'Three | AR | C |'].join('\n');
    const button = 'Make Engineer accountable for 3 activities';
    expect(rowsOf(afterButton('role-does-two-layers', both, button))).toEqual([
      'One: Architect C, Engineer RA',
      'Two: Architect C, Engineer RA',
      'Three: Architect C, Tester C, Engineer RA',
    ]);
    const planned = afterButton('role-does-two-layers', both, 'Confirm the overlap is planned');
    expect(Object.values(planned.roles)[0]?.plannedOverlap).toBe('Confirmed as planned.');
  });
});

describe('one-role-covers-everything', () => {
  const fields = {
    design: ['Design networks #architecture', 'Choose regions #architecture'],
    development: ['Write code #delivery', 'Review code #delivery'],
    platform: ['Upgrade clusters #platform', 'Plan quotas #capacity'],
    security: ['Close ports #security', 'Rotate keys #security'],
  };
  const sketch = (
    cells: Partial<Record<keyof typeof fields, string>>,
    head = '| Hero | Boss',
    size = 'medium',
  ) =>
    [
      `settings: organisationSize=${size}`,
      head,
      ...Object.entries(fields).flatMap(([name, rows]) => {
        const cell = cells[name as keyof typeof fields] ?? 'AR | I';
        return [
          `## ${name === 'design' ? 'Design' : name === 'development' ? 'Development' : 'Run'} ${name}`,
          ...rows.map((row) => `${row} | ${cell}`),
        ];
      }),
    ].join('\n');

  it('names the fields of which the role carries half, four at least', () => {
    expect(toldOf('one-role-covers-everything', sketch({}))).toEqual([
      'must: Hero carries at least half of platform design, running the infrastructure, security and building applications.',
    ]);
    expect(toldOf('one-role-covers-everything', sketch({ security: 'I | AR' }))).toEqual([]);
    expect(toldOf('one-role-covers-everything', sketch({}, '| Hero | Boss', 'small'))[0]).toMatch(/^look: /);
    expect(toldOf('one-role-covers-everything', sketch({}, '| Hero %group | Boss'))).toEqual([]);
    expect(toldOf('one-role-covers-everything', sketch({}, '| Hero %external | Boss'))).toEqual([]);
  });

  it('splits the role by layer', () => {
    expect(placesOf('one-role-covers-everything', sketch({}))).toEqual([['Hero']]);
    const after = afterButton('one-role-covers-everything', sketch({}), 'Split Hero into two roles');
    expect(
      rowsOf(after)
        .filter((row) => row.includes('Hero (application) RA'))
        .map((row) => row.split(':')[0]),
    ).toEqual(['Write code', 'Review code']);
  });
});

describe('handoff-missing', () => {
  const sketch = (...more: readonly string[]) =>
    [
      'settings: shipped=build',
      BOTH,
      '## Design',
      'Draw networks | AR | C',
      '## Build',
      'Write code | C | AR',
      ...more,
    ].join('\n');

  it('tells a matrix without any handoff once, and one with some of each place', () => {
    expect(toldOf('handoff-missing', sketch())).toEqual([
      'look: “Design” is led by platform and “Build” by application, and no activity that we recognise hands one over to the next.',
    ]);
    expect(placesOf('handoff-missing', sketch())).toEqual([['Design']]);
    const other = '## Hand-offs (area)\nPass !handoff [fromLayer=product; toLayer=business] | A |';
    expect(toldOf('handoff-missing', sketch(other))).toEqual([
      'should: The platform layer leads “Design” and the application layer leads “Build”, but there is no handoff between them.',
    ]);
    expect(placesOf('handoff-missing', sketch(other))).toEqual([['Design', 'Build']]);
    expect(
      toldOf(
        'handoff-missing',
        sketch('## Hand-offs (area)\nPass !handoff [fromLayer=application; toLayer=platform] | A | R'),
      ),
    ).toEqual([]);
    expect(toldOf('handoff-missing', sketch('## Hand-offs (area)\nPass !handoff | A | R'))).toEqual([]);
  });

  it('needs no handoff where one layer leads both, and none after operations', () => {
    expect(
      toldOf(
        'handoff-missing',
        ['settings: shipped=build', BOTH, '## Design', 'Draw | AR | C', '## Build', 'Write | AR | C'].join(
          '\n',
        ),
      ),
    ).toEqual([]);
    expect(
      toldOf(
        'handoff-missing',
        [
          'settings: shipped=build',
          BOTH,
          '## Operations',
          'Run | AR | C',
          '## Design',
          'Write | C | AR',
        ].join('\n'),
      ),
    ).toEqual([]);
  });
});

describe('reliability and cost as a whole', () => {
  const sketch = (...rows: readonly string[]) =>
    ['settings: scope=cost', BOTH, 'Build it | C | AR', ...rows].join('\n');
  const told = (...rows: readonly string[]) => toldOf('cost-unowned', sketch(...rows));

  it('says what is only a part, and that nothing is the whole', () => {
    expect(told()[0]).toContain('No activity that we recognise is about cost.');
    expect(told('Limit a part #cost | A | R')[0]).toContain(
      '“Limit a part” is about cost. No activity that we recognise covers cost as a whole.',
    );
    expect(told('Limit one #cost | A | R', 'Limit two #cost | A | R')[0]).toContain(
      '“Limit one” and “Limit two” are about cost.',
    );
    expect(told(...[1, 2, 3, 4].map((at) => `Limit ${at} #cost | A | R`))[0]).toContain(
      '4 activities, including “Limit 1” are about cost.',
    );
    expect(told('Own it #cost #end-to-end | A | R')).toEqual([]);
    expect(told('Own it <gov-cost-owner> | A | R')).toEqual([]);
  });

  it('asks whether a row that only sounds like it is it, and takes the word', () => {
    expect(told('Cost management #cost | A | R')).toEqual([
      'look: We take “Cost management” for the ownership of cost as a whole. Nobody has confirmed it.',
    ]);
    expect(titlesOf('cost-unowned', sketch('Cost management #cost | A | R'))).toEqual([
      'Is this the owner of cost?',
    ]);
    const asked = sketch('Cost management #cost | A | R');
    expect(buttonsOf('cost-unowned', asked)[0]?.[0]).toBe('“Cost management” is it');
    const [, row] = Object.values(afterButton('cost-unowned', asked, '“Cost management” is it').activities);
    expect(row?.concerns).toContain('end-to-end');
  });

  it('offers to add it, a part that is it, and that it is elsewhere', () => {
    const buttons = buttonsOf('cost-unowned', sketch('Limit a part #cost | A | R'))[0] ?? [];
    expect(buttons[0]).toMatch(/^Add “/);
    expect(buttons.slice(1)).toEqual(['“Limit a part” is it', 'It is elsewhere']);
    const after = afterButton('cost-unowned', sketch(), 'It is elsewhere');
    expect(after.settings.scope?.cost).toMatchObject({ state: 'elsewhere', by: 'person' });
    expect(buttonsOf('cost-unowned', sketch('Limit a part #cost | A | A'))[0]).not.toContain(
      '“Limit a part” is it',
    );
  });
});

test('policy and practice of AI with one owner who does both are told, and a missing half where it came from the catalogue', () => {
  const head = '| Designer @ai-architecture | Builder @ai-engineering';
  const told = (...rows: readonly string[]) => toldOf('ai-governance-blurred', [head, ...rows].join('\n'));
  const policy = 'Set AI governance policy';
  const practice = 'Operate governance controls';
  expect(told(`${policy} | AR | I`, `${practice} | AR | I`)).toEqual([
    `look: Designer alone owns and does both “${policy}” and “${practice}”.`,
  ]);
  expect([
    told(`${policy} | AR | I`, `${practice} | A | R`),
    told(`${policy} | A | R`, `${practice} | AR |`),
    told(`${policy} | AR |`),
  ]).toEqual([[], [], []]);
  const rows = [head, `${policy} | AR | I`, `${practice} | AR | I`].join('\n');
  expect(rowsOf(afterButton('ai-governance-blurred', rows, 'Make Builder responsible'))[1]).toContain(
    'Builder R',
  );
  expect(told('Policy <ai-governance-model> | AR |')).toEqual([
    'look: “Policy” is here, but no activity covers its daily practice.',
  ]);
  expect(told('Practice <ai-governance-operate> | AR |')).toEqual([
    'look: “Practice” is here, but no activity covers the policy behind it.',
  ]);
  expect(placesOf('ai-governance-blurred', `${head}\nPolicy <ai-governance-model> | AR |`)).toEqual([
    ['Policy'],
  ]);
});

test('no architect in AI compliance is told once, for all its rows', () => {
  const head = '| Designer @ai-architecture | Auditor @assurance';
  const told = (...rows: readonly string[]) =>
    toldOf('ai-compliance-without-architect', [head, ...rows].join('\n'));
  expect(told('Prove it #compliance #ai-governance | I | AR', 'File it #compliance #ai-ops | | AR')).toEqual([
    'should: No architect is involved in “Prove it” and “File it”.',
  ]);
  expect([
    told('Prove it #compliance #ai-governance | C | AR'),
    told('Prove it #compliance | I | AR'),
  ]).toEqual([[], []]);
});
