// Delivery rules about the whole matrix: what each says, how loudly, and what its buttons do, on both sides of each limit.
import { describe, expect, it } from 'vitest';
import { afterButton, buttonsOf, placesOf, rowsOf, toldOf } from '../../../support/told';

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
      'should: No platform role is accountable for security: “Row 0”, “Row 1” and “Row 2”.',
    ]);
    // Layers that were read from the names of roles make no “must”.
    const known = sketch('security', ' | AR', 'C | AR', 'R | A').replace(
      'Row 0',
      '## Shared areas <shared>\nRow 0',
    );
    expect(toldOf('security-layer-gap', known)[0]).toMatch(/^must: /);
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
