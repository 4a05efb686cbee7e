// Letters counted by role and section, and rows that a change leaves without anybody.
import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { lostRows, rolesEmptied } from '../../../src/domain/people/lostRows';
import { roleCounts } from '../../../src/domain/people/roleCounts';
import { TODAY } from '../../support/testRule';

const SKETCH =
  '| Boss | Crew\n## One\nPay | RA | C\nOld [archived=yes] | A | A\n## Two\nBuy | A | R ~Z\nSell | | R';

describe('the letters of a role', () => {
  const matrix = matrixFromSketch(SKETCH);
  const counts = roleCounts(matrix);

  it('are counted over all sections and in each, without archived rows and strange letters', () => {
    expect(counts.letters.slice(0, 4)).toEqual(['R', 'A', 'C', 'I']);
    expect(counts.rows).toBe(3);
    expect([counts.of(idOf('Boss')), counts.of(idOf('Crew'))].map((one) => one.slice(0, 4))).toEqual([
      [1, 2, 0, 0],
      [2, 0, 1, 0],
    ]);
    expect([0, 1].map((section) => counts.inSection(idOf('Crew'), section).slice(0, 3))).toEqual([
      [0, 0, 1],
      [2, 0, 0],
    ]);
    expect(counts.of(idOf('Nobody')).every((one) => one === 0)).toBe(true);
    expect(counts.inSection(idOf('Nobody'), 0).every((one) => one === 0)).toBe(true);
  });

  it('stay complete where a row has no section', () => {
    const { [idOf<never>('One')]: _, ...sections } = matrix.sections;
    const without = roleCounts({ ...matrix, sections });
    expect(without.of(idOf('Boss')).slice(0, 2)).toEqual([1, 2]);
    expect(without.inSection(idOf('Boss'), 0).slice(0, 2)).toEqual([0, 1]);
  });

  it('are remembered for the same rows, roles, sections and scheme, and made anew for others', () => {
    const first = roleCounts(matrix);
    expect(roleCounts({ ...matrix, name: 'Other' })).toBe(first);
    const { [idOf<never>('Boss')]: boss, [idOf<never>('Crew')]: crew } = matrix.roles;
    expect(roleCounts({ ...matrix, roles: { [idOf<never>('Crew')]: crew } } as Matrix)).not.toBe(first);
    expect(roleCounts(matrix)).not.toBe(first);
    const other = { ...crew, id: idOf('Other') };
    const same = roleCounts(matrix);
    expect(
      roleCounts({
        ...matrix,
        roles: { [idOf<never>('Boss')]: boss, [idOf<never>('Other')]: other },
      } as Matrix),
    ).not.toBe(same);
    expect(roleCounts({ ...matrix, scheme: { ...matrix.scheme } }).of(idOf('Boss'))).toEqual(
      same.of(idOf('Boss')),
    );
  });
});

describe('rows that lose the last person', () => {
  const lost = (before: string, after: string) =>
    lostRows(matrixFromSketch(before), matrixFromSketch(after), TODAY).map(
      ({ name, noOwner, noDoer }) => `${name}${noOwner ? ' owner' : ''}${noDoer ? ' doer' : ''}`,
    );
  const rows = '## One\nPay | A | R\nBuy | R | A\n## Two\nSell | A | A\nTell | I | C';

  it('are told with what is lost, in the order of the matrix', () => {
    expect(lost(`| Boss = Ann | Crew = Bob\n${rows}`, `| Boss | Crew = Bob\n${rows}`)).toEqual([
      'Pay owner',
      'Buy doer',
    ]);
    expect(lost(`| Boss = Ann | Crew = Bob\n${rows}`, `| Boss | Crew\n${rows}`)).toEqual([
      'Pay owner doer',
      'Buy owner doer',
      'Sell owner',
    ]);
  });

  it('are none of those that had nobody before, are archived or are gone', () => {
    expect(lost(`| Boss | Crew = Bob\n${rows}`, `| Boss | Crew = Bob\n${rows}`)).toEqual([]);
    expect(lost('| Boss = Ann\nPay [archived=yes] | A', '| Boss\nPay [archived=yes] | A')).toEqual([]);
    expect(lost('| Boss = Ann\nPay | A', '| Boss\nPay [archived=yes] | A')).toEqual([]);
    expect(lost('| Boss = Ann\nPay | A\nBuy | A', '| Boss\nBuy | A')).toEqual(['Buy owner']);
  });

  it('are found in rows that stayed the same object, by the roles that are empty now', () => {
    const before = matrixFromSketch('| Boss = Ann | Crew = Bob\nPay | A | R\nBuy | A | A\nSell | C | A');
    const boss = before.roles[idOf<never>('Boss')] as Matrix['roles'][never];
    const after = { ...before, roles: { ...before.roles, [idOf('Boss')]: { ...boss, holders: {} } } };
    expect(lostRows(before, after, TODAY).map(({ name }) => name)).toEqual(['Pay']);
    expect(rolesEmptied(before, after, TODAY)).toEqual([idOf('Boss')]);
    expect(rolesEmptied(after, after, TODAY)).toEqual([]);
  });
});
