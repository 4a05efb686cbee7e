// What the rules about people say beyond their two examples.
import { describe, expect, it } from 'vitest';
import { ruleList } from '../../../../src/domain/gaps/engine/ruleList';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { analysisOf, findingsOf, saidOf } from '../../../support/testRule';

const rule = (id: string) => {
  const found = ruleList.find((one) => one.id === id);
  if (!found) throw new Error(`There is no rule "${id}".`);
  return found;
};
const said = (id: string, sketch: string) => saidOf(id, sketch);
const severities = (id: string, sketch: string) =>
  findingsOf(rule(id), matrixFromSketch(sketch)).map(({ severity }) => severity);

describe('all rules about people', () => {
  const people = ruleList.filter(({ group }) => group === 'people');

  it('are those of the catalogue and what was added since', () => {
    expect(people.length).toBeGreaterThanOrEqual(27);
  });

  it.each(people.map(({ id }) => id))('%s is silent while nobody has been entered', (id) => {
    expect(
      said(id, '| Architect @platform | Engineer @application\nPay the bill #security {command} | A | R'),
    ).toEqual([]);
  });

  it('weigh separate roles for R and A one level less in a small organisation, vacancies not', () => {
    const sketch = (size: string) => `settings: organisationSize=${size}
      | Engineer = Ann | Manager
      Write application code <dev-implement> | RA | C
      Approve each release | RA | I
      Sign off the budget | R | A`;
    const weights = (size: string) =>
      analysisOf(matrixFromSketch(sketch(size)))
        .findings.filter(({ ruleId }) => ruleId === 'sod-author-approver' || ruleId === 'vacancy-accountable')
        .map(({ ruleId, severity }) => `${ruleId} ${severity}`)
        .sort();
    expect(weights('large')).toEqual(['sod-author-approver should', 'vacancy-accountable should']);
    expect(weights('small')).toEqual(['sod-author-approver look', 'vacancy-accountable should']);
  });
});

describe('vacancy-accountable', () => {
  it('carries unowned cost and reliability in its title, and says why the role is vacant', () => {
    const matrix = matrixFromSketch(`
      people: Ann inactive; Bob
                          | Architect = Ann | Engineer = Bob
      Set limits #cost    | A               | R
      Keep it up #reliability | A           | R`);
    const [finding] = findingsOf(rule('vacancy-accountable'), matrix);
    expect(finding?.title).toBe('Unowned reliability and cost: Architect is vacant');
    expect(finding?.message).toBe(
      'Everyone named for Architect has left, and the role is accountable for 2 activities, including “Set limits”.',
    );
    expect(finding?.places).toHaveLength(3);
  });

  it('is a should while the holder is merely away without cover, and silent once somebody covers', () => {
    const matrix = matrixFromSketch('| Architect = Ann | Engineer = Bob\nSet limits | A | R');
    const ann = matrix.people[idOf<never>('Ann')] as object;
    const absences = [{ from: '2026-11-20', until: '2026-11-30' }];
    const away = {
      ...matrix,
      people: { ...matrix.people, [idOf('Ann')]: { ...ann, absences } },
    } as typeof matrix;
    const [finding] = findingsOf(rule('vacancy-accountable'), away);
    expect([finding?.severity, finding?.message]).toEqual([
      'should',
      'Ann is away until 2026-11-30 and Architect has no deputy, and the role is accountable for “Set limits”.',
    ]);
  });

  it('asks nobody to name the people of a supplier', () => {
    expect(said('vacancy-accountable', '| Cloud %external | Engineer = Bob\nRun it | A | R')).toEqual([]);
  });

  it('hides that one person is alone on the row', () => {
    const sketch = '| Architect | Engineer = Bob\nRestore data #security | A | R';
    const ids = analysisOf(matrixFromSketch(sketch)).findings.map(({ ruleId }) => ruleId);
    expect(ids).toContain('vacancy-accountable');
    expect(ids).not.toContain('single-point-of-failure');
  });
});

describe('vacancy-responsible', () => {
  it('is a must where the vacant role is the only one that does it', () => {
    const rows = (row: string, people = '') => `${people}| Boss = Ann | Engineer\n${row} | A | R`;
    expect(severities('vacancy-responsible', rows('Pay'))).toEqual(['should']);
    expect(severities('vacancy-responsible', rows('Staff the rota {oncall}'))).toEqual(['must']);
    expect(severities('vacancy-responsible', rows('Own cost #cost #end-to-end'))).toEqual(['must']);
    const left = 'people: Ann; Bob inactive\n| Boss = Ann | Engineer = Bob\nPay | A | R';
    expect(severities('vacancy-responsible', left)).toEqual(['must']);
    expect(severities('vacancy-responsible', '| Boss = Ann | Engineer | Clerk\nPay | A | R | R')).toEqual([
      'should',
    ]);
    expect(
      severities('vacancy-responsible', '| Boss = Ann | Engineer | Clerk = Bob\nPay | A | R | R'),
    ).toEqual([]);
  });

  it('speaks once of a role, however many rows it leaves undone', () => {
    expect(said('vacancy-responsible', '| Boss = Ann | Engineer\nPay | A | R\nBuy | A | R')).toEqual([
      'Engineer has no people, but is the only role responsible for 2 activities, including “Pay”.',
    ]);
  });
});

describe('while people are still being entered', () => {
  // Two of five roles have or had people.
  const sketch = (ann: string, row: string) => `
    people: Ann ${ann}; Bob
           | Boss = Bob | Lead = Ann | Ops | Legal | Buyer
    ${row}
    Buy it | A | I | C | C | R
    Run it | I | I | A | C | R
    Read it | I | I | C | A | R`;

  it.each([
    ['vacancy-responsible', 'Command {command} | A | R | | |'],
    ['vacancy-accountable', 'Command {command} | R | A | | |'],
  ])(
    '%s tells the loss of the only person of a role at once, and of no role that is yet to be entered',
    (id, row) => {
      const found = findingsOf(rule(id), matrixFromSketch(sketch('inactive', row)));
      expect(found.map(({ severity, message }) => [severity, message.includes('Lead')])).toEqual([
        ['must', true],
      ]);
      expect(said(id, sketch('', row))).toEqual([]);
    },
  );
});

describe('single-point-of-failure', () => {
  it('is a must for incident, security and restore rows, a should elsewhere', () => {
    const sketch = `
                                | Architect = Ann | Engineer = Bob
      Pay the bill              | RA              | I
      Guard the keys #security  | RA              | I`;
    expect(severities('single-point-of-failure', sketch)).toEqual(['must', 'should']);
  });

  it('accepts two people over two roles, a second holder, or a deputy', () => {
    for (const [roles, cells] of [
      ['Architect = Ann | Engineer = Bob', 'A | R'],
      ['Architect = Ann, Bob | Engineer', 'RA | I'],
      ['Architect = Ann, Bob (deputy) | Engineer', 'RA | I'],
    ]) {
      expect(said('single-point-of-failure', `| ${roles}\nPay | ${cells}`)).toEqual([]);
    }
  });

  it('sees one person behind two roles', () => {
    expect(said('single-point-of-failure', '| Architect = Ann | Engineer = Ann\nPay | A | R')).toEqual([
      'Ann is the only person for “Pay” and has no deputy.',
    ]);
  });
});

describe('person-overload', () => {
  const lines = (count: number, marks = '') =>
    Array.from({ length: count }, (_, place) => `Row ${place} ${marks} | R | A`).join('\n');

  it('counts per full-time week, so half a person carries half, and weighs more where a share is known', () => {
    const half = `people: Ann fraction=0.5; Bob\n| Worker = Ann | Boss = Bob\n${lines(16)}`;
    expect(said('person-overload', half)).toEqual([
      'Ann carries the work of about 16 standing activities in 50% of a week, as much as 32 in a full one; the limit is 30.',
    ]);
    expect(severities('person-overload', half)).toEqual(['should']);
    expect(severities('person-overload', `| Worker = Ann | Boss = Bob\n${lines(31)}`)).toEqual(['look']);
  });

  it('compares with what is usual where three people or more carry something', () => {
    const roles = ['Ann', 'Bob', 'Cyd'].map((name) => `${name} role = ${name}`).join(' | ');
    const rows = [16, 6, 6].flatMap((count, column) =>
      Array.from({ length: count }, (_, place) => `Row ${column} ${place} ${'|'.repeat(column + 1)} AR`),
    );
    expect(said('person-overload', `| ${roles}\n${rows.join('\n')}`)).toEqual([
      'Ann carries the work of about 16 standing activities; about 6 is usual here.',
    ]);
  });

  // A rotating commander who was accountable for sixteen incident duties was overloaded, and the engineer beside was not.
  it('counts work and not activities: who commands incidents carries less than who does as many of any other kind', () => {
    const both = (marks: string) => `| Commander = Ann | Engineer = Bob\n${lines(40, marks)}`;
    expect(said('person-overload', both('!incident'))).toEqual([]);
    expect(said('person-overload', both('!handoff'))).toEqual([]);
    expect(said('person-overload', both('!activity'))).toHaveLength(1);
  });
});

describe('allocation-over-100', () => {
  it('counts no deputies, adds up without binary dust, and knows what a part-timer works', () => {
    const roles = (parts: string[]) =>
      parts.map((part, place) => `Role ${place} = Ann (${part})`).join(' | ');
    const sketch = (parts: string[], people = '') => `${people}\n| ${roles(parts)}\nPay | A`;
    expect(said('allocation-over-100', sketch(['fraction 0.9', 'deputy fraction 0.5']))).toEqual([]);
    expect(
      said('allocation-over-100', sketch(['fraction 0.3', 'fraction 0.3', 'fraction 0.3', 'fraction 0.1'])),
    ).toEqual([]);
    expect(severities('allocation-over-100', sketch(['fraction 0.6', 'fraction 0.6']))).toEqual(['must']);
    expect(
      severities('allocation-over-100', sketch(['fraction 0.4', 'fraction 0.4'], 'people: Ann fraction=0.5')),
    ).toEqual(['should']);
  });
});

// Two findings had one key, so that a waiver of one would have hidden the other.
it('somebody entered twice as interim in a role is found under two keys', () => {
  const sketch = `| Architect = Ann (interim 2026-01-05), Ann (interim 2026-02-05)
    Pay the bill | RA`;
  const keys = findingsOf(rule('interim-too-long'), matrixFromSketch(sketch)).map(({ key }) => key);
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(2);
});
