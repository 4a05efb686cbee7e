// Findings that were noise in a second list of tables by other hands, each with the neighbour that is told.
import { describe, expect, it } from 'vitest';
import { lines, rows } from '../../../support/sketchLines';
import { toldOf } from '../../../support/told';

describe('what two lists of tables by other hands were told for nothing', () => {
  const many = (...parts: readonly (string | readonly string[])[]) =>
    lines(
      '| Lead @leadership | Ops @platform | Dev @application | Guard @security',
      ...parts,
      '## Build',
      rows(7, 'R | I | A | I', 'Code #delivery'),
      '## Run',
      rows(7, 'I | A | R | I', 'Run #platform'),
    );

  it('security that a team beside the two sides answers for', () => {
    const told = (cells: string) => toldOf('security-layer-gap', many(rows(3, cells, 'Guard it #security')));
    expect([told('I | R | R | A'), told('I | R | A | I')].map(({ length }) => length)).toEqual([0, 1]);
  });

  const restoresToldOf = (rest: string) =>
    toldOf('restore-unowned-or-untested', `settings: scope=reliability+build+operations\n${many(rest)}`);

  it('the restore of what one activity backs up is worth a look', () => {
    const told = (rest: string) => toldOf('restore-unowned-or-untested', many(rest));
    expect(told('Back up {backup} | A | R | |')).toEqual([]);
    expect(restoresToldOf('Back up {backup} | A | R | |')[0]).toMatch(/^look: .*restores data/);
    expect(restoresToldOf('Patch | A | R | |')).toHaveLength(2);
    expect(restoresToldOf('Patch | A | R | |')[0]).toMatch(/^must: /);
  });

  it('a drill of what is backed up is a restore', () => {
    expect(restoresToldOf('Back up {backup} | A | R | |\nDrill {exercise} | A | R | |')).toEqual([]);
    expect(restoresToldOf('Back up {backup} | A | R | |')).toHaveLength(1);
  });

  it('a repair that an act of its own kind is, in a table about incidents', () => {
    const told = (act: string) =>
      toldOf(
        'response-layer-gap',
        lines(
          'settings: scope=incident',
          '| Lead | Crew',
          rows(12, 'A | R', 'Answer {command}'),
          `Act ${act} | A | R`,
        ),
      ).length;
    expect([told('{contain-security}'), told('{evidence}')]).toEqual([0, 2]);
  });

  it('a review of security by both layers, which are guests in a table of one’s own', () => {
    const told = (cells: string) =>
      toldOf(
        'security-no-joint-review',
        `settings: scope=security+build+operations\n${many(rows(3, cells, 'Guard it #security'))}`,
      ).length;
    expect([told('I | C | R | A'), told('I | I | R | A')]).toEqual([0, 0]);
  });

  it('the one activity about cost is asked about, and beside one that says that it is a part the whole is not demanded', () => {
    const told = (...names: readonly string[]) =>
      toldOf(
        'cost-unowned',
        `settings: scope=cost+build+operations\n${many(names.map((name) => `${name} #cost | A | R | | `).join('\n'))}`,
      )[0];
    expect(told('Licences and storage')).toMatch(
      /^look: “Licences and storage” is the one activity that we recognise as being about cost/,
    );
    expect(told('Review licences and storage')).toMatch(/^look: .* covers cost as a whole/);
    expect(told('Review licences', 'Review storage')).toMatch(/^must: /);
  });

  it('a crowd that is there on purpose', () => {
    const told = (name: string) =>
      toldOf(
        'too-many-consulted',
        `| A | B | C | D | E | F | G | H\n${name} | AR | C | C | C | C | C | C | C`,
      ).length;
    expect([told('Retrospective'), told('Tabletop exercise'), told('Order paper')]).toEqual([0, 0, 1]);
  });

  it('a platform’s work that is no standard', () => {
    const told = (name: string) =>
      toldOf('platform-standard-not-shared', `| Ops @platform | Dev @application\n${name} #platform | AR |`)
        .length;
    expect([told('Admin access to clusters'), told('Naming conventions')]).toEqual([0, 1]);
  });

  it('a review that is called an approval', () => {
    const told = (name: string) =>
      toldOf(
        'joint-review-missing',
        lines(
          'settings: tagsConfirmed=yes',
          '| Owner @product | Dev @application | Ops @platform',
          '## Design',
          rows(6, 'A | R | I', 'Draw #architecture'),
          '## Build',
          rows(6, 'C | AR | I', 'Code #delivery'),
          `${name} | A | R | C`,
          '## Operations',
          rows(6, 'I | I | AR', 'Run #platform'),
        ),
      ).length;
    expect([told('Go-live approval'), told('Pack it up')]).toEqual([0, 1]);
  });

  it('a row that sounds like what is missing, and has an owner', () => {
    const told = (name: string, cells = 'A | R | |') =>
      toldOf(
        'incident-command-unowned',
        `settings: scope=incident+build+operations\n${many(`${name} | ${cells}`)}`,
      )[0];
    expect(told('Incident handling')).toBeUndefined();
    expect(told('Incident handling {triage}')).toBe(
      'look: No activity that we recognise says who commands an incident. “Incident handling” comes nearest.',
    );
    for (const loud of [told('Incident handling', 'R | R | |'), told('Order laptops')])
      expect(loud).toMatch(/^must: /);
  });
});
