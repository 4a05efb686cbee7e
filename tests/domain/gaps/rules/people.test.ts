// What the rules about people say beyond their two examples.
import { describe, expect, it } from 'vitest';
import { ruleList } from '../../../../src/domain/gaps/ruleList';
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

  it('are the 27 of the catalogue', () => {
    expect(people).toHaveLength(27);
  });

  it.each(people.map(({ id }) => id))('%s is silent while nobody has been entered', (id) => {
    expect(
      said(id, '| Architect @platform | Engineer @application\nPay the bill #security {command} | A | R'),
    ).toEqual([]);
  });

  it('weigh separation of duties one level less in a small organisation, vacancies not', () => {
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
    expect(weights('large')).toEqual(['sod-author-approver should', 'vacancy-accountable must']);
    expect(weights('small')).toEqual(['sod-author-approver look', 'vacancy-accountable must']);
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
      'Nobody who was named for Architect is there any more, and the role answers for 2 activities, among them “Set limits”.',
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
      'Ann is away until 2026-11-30 and nobody stands in for Architect, and the role answers for “Set limits”.',
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
    expect(severities('vacancy-responsible', '| Boss = Ann | Engineer\nPay | A | R')).toEqual(['must']);
    expect(severities('vacancy-responsible', '| Boss = Ann | Engineer | Clerk\nPay | A | R | R')).toEqual([
      'should',
    ]);
    expect(
      severities('vacancy-responsible', '| Boss = Ann | Engineer | Clerk = Bob\nPay | A | R | R'),
    ).toEqual([]);
  });

  it('speaks once of a role, however many rows it leaves undone', () => {
    expect(said('vacancy-responsible', '| Boss = Ann | Engineer\nPay | A | R\nBuy | A | R')).toEqual([
      'Nobody is behind Engineer, the only role that does 2 activities, among them “Pay”.',
    ]);
  });
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
      'Ann is the only person behind “Pay”, without a deputy.',
    ]);
  });
});

describe('person-overload', () => {
  it('counts per full-time week, so half a person carries half', () => {
    const lines = Array.from({ length: 6 }, (_, place) => `Row ${place} | A | R`).join('\n');
    expect(
      said('person-overload', `people: Ann fraction=0.5; Bob\n| Boss = Ann | Engineer = Bob\n${lines}`),
    ).toEqual(['Per full-time week Ann answers for 12 activities, where 10 is the limit.']);
  });

  it('compares with what is usual where five people or more carry something', () => {
    const roles = ['Ann', 'Bob', 'Cyd', 'Dan', 'Eve'].map((name) => `${name} role = ${name}`).join(' | ');
    const rows = Array.from({ length: 10 }, (_, place) => {
      const owner = place < 6 ? 0 : place - 5;
      return `Row ${place} | ${[0, 1, 2, 3, 4].map((column) => (column === owner ? 'A' : '')).join(' | ')}`;
    });
    expect(said('person-overload', `| ${roles}\n${rows.join('\n')}`)).toEqual([
      'Per full-time week Ann answers for 6 activities, where 1 is usual here.',
    ]);
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

describe('fractional and external people', () => {
  it('may answer for strategy, not for incidents', () => {
    const sketch = (row: string) =>
      `people: Ann kind=fractional; Bob\n| Architect = Ann | Engineer = Bob\n${row} | A | R`;
    expect(said('fractional-accountable', sketch('Choose a supplier #vendor #security'))).toEqual([]);
    expect(said('fractional-accountable', sketch('Lead the incident !incident'))).toEqual([
      'Architect answers for “Lead the incident”, and Ann is there for a part of the week only.',
    ]);
  });

  it('are found as the only ones behind regulated work', () => {
    const sketch =
      'people: Ann kind=external; Bob kind=fractional\n| One = Ann | Two = Bob\nFile it #ai-governance | A | R';
    expect(said('fractional-only-regulated', sketch)).toEqual([
      '“File it” rests on Ann and Bob alone, who are external or there for a part of the week only.',
    ]);
  });

  it('may answer where the contract stands in the row', () => {
    const row = (fields: string) => `| Vendor @vendor | Boss = Ann\nRun mail ${fields} | RA | I`;
    expect(said('external-accountable', row(''))).toEqual([
      'Vendor comes from outside and answers for “Run mail”.',
    ]);
    expect(said('external-accountable', row('[sla=4h]'))).toEqual([]);
  });
});

describe('people who left', () => {
  it('are named once each; a place that has ended is history', () => {
    expect(
      said(
        'departed-person',
        'people: Ann inactive\n| One = Ann, Bob | Two = Ann (until 2025-12-31), Bob\nPay | A | R',
      ),
    ).toEqual(['Ann has left and still stands in One.']);
  });
});

describe('separation of duties', () => {
  it('is a must for author and approver where compliance is watched', () => {
    const sketch = (watched: string) => `settings: watchedConcerns=${watched}
      | Engineer = Ann | Manager = Bob
      Write application code <dev-implement> | RA | C
      Approve each release | RA | I`;
    expect(severities('sod-author-approver', sketch('cost+compliance'))).toEqual(['must']);
    expect(severities('sod-author-approver', sketch('cost+'))).toEqual(['should']);
  });

  it('is kept where two people share one of the two', () => {
    const sketch =
      '| Engineer = Ann, Bob | Manager\nGrant access to servers | RA | I\nReview access | RA | I';
    expect(said('sod-access-grant-review', sketch)).toEqual([]);
  });

  it('looks only at rows of the same scope', () => {
    const sketch =
      '| Engineer = Ann\nRestore it {restore} [scope=EU] | RA\nVerify it {verify} [scope=US] | RA';
    expect(said('sod-restore-verify', sketch)).toEqual([]);
  });

  it('finds the data protection officer in another role of the same person', () => {
    const sketch = '| DPO = Ann | Head of Security = Ann\nGuard the gate | C | A';
    expect(said('sod-dpo-conflict', sketch)).toEqual([
      'Ann is data protection officer and, as Head of Security, answers for “Guard the gate”.',
    ]);
    expect(said('sod-dpo-conflict', '| DPO = Ann | Boss = Bob\nUse the data #data | C | A')).toEqual([]);
  });
});

describe('time zones', () => {
  it('are counted round the clock, and nothing is said while one is unknown', () => {
    const sketch = (one: string, other: string) =>
      `people: Ann timeZone=${one}; Bob${other ? ` timeZone=${other}` : ''}\n| Engineer = Ann, Bob\nAnswer alarms [roundTheClock=yes] | RA`;
    expect(said('timezone-gap', sketch('Pacific/Auckland', 'Pacific/Honolulu'))).toHaveLength(1);
    expect(said('timezone-gap', sketch('Europe/Berlin', 'America/Los_Angeles'))).toEqual([]);
    expect(said('timezone-gap', sketch('Europe/Berlin', ''))).toEqual([]);
  });
});

describe('training', () => {
  it('is one thing to say where nobody has a date', () => {
    expect(said('training-missing', '| Boss = Ann | Engineer = Bob\nCommand {command} | A | R')).toEqual([
      'No training date is entered for anybody who works on incidents: Ann and Bob.',
    ]);
  });
});
