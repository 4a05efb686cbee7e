// Classical rules about names, dates, conditions and crowds: what each says, on both sides of each limit.
import { describe, expect, it, test } from 'vitest';
import { afterButton, buttonsOf, placesOf, rowsOf, titlesOf, toldOf } from '../../../support/told';

describe('only-under-a-condition', () => {
  const told = (row: string, cells: string) =>
    toldOf('only-under-a-condition', `| Boss | Crew\n${row} | ${cells}`);

  it('says whose letter it is and what nobody does otherwise', () => {
    expect(told('Sign', 'A (over 10k) | R')).toEqual([
      'look: Boss is accountable for “Sign” only under the condition “over 10k”. The matrix does not say who is otherwise.',
    ]);
    expect(told('Fail over {failover}', 'A | R (business hours only)')).toEqual([
      'should: Crew does “Fail over” only under the condition “business hours only”. The matrix does not say who does it otherwise.',
    ]);
    expect(told('Fail over {failover}', 'A (business hours only) | R')).toEqual([
      'should: Boss is accountable for “Fail over” only under the condition “business hours only”. The matrix does not say who is otherwise.',
    ]);
    expect(told('Fail over {failover}', 'A (over 10k) | R')[0]).toMatch(/^look/);
    expect(told('Sign', 'A (business hours only) | R')[0]).toMatch(/^look/);
    expect(told('Sign', 'A | R (business hours only)')).toEqual([]);
    expect(told('Sign', 'A (over 10k) | A')).toEqual([]);
    expect(told('Fail over {failover}', 'A | R (over 10k)')).toEqual([]);
  });

  it('removes the condition and leaves the letter', () => {
    const sketch = '| Boss | Crew\nFail over {failover} | A | R (business hours only)';
    expect(titlesOf('only-under-a-condition', sketch)).toEqual(['Done only under a condition']);
    expect(placesOf('only-under-a-condition', sketch)).toEqual([['Fail over, Crew']]);
    const after = afterButton('only-under-a-condition', sketch, 'Remove the condition “business hours only”');
    expect(rowsOf(after)).toEqual(['Fail over: Boss A, Crew R']);
    expect(JSON.stringify(after.activities)).not.toContain('business hours');
  });
});

describe('stale-row', () => {
  const told = (row: string, day: string) =>
    toldOf('stale-row', `| Boss | Crew\n${row} [reviewedOn=${day}] | A | R`).map((line) => line.slice(0, 6));

  it('is a look after 180 days, and a gap after 365 of what others rely on', () => {
    expect(told('Pick', '2026-05-24')).toEqual(['look: ']);
    expect(told('Pick', '2026-05-25')).toEqual([]);
    expect(told('Pick', '2024-01-01')).toEqual(['look: ']);
    expect(told('Keep #documentation', '2025-11-21')).toEqual(['look: ']);
    expect(told('Keep #documentation', '2025-11-20')).toEqual(['should']);
    expect(told('Restore {restore}', '2025-11-20')).toEqual(['should']);
  });

  it('names the day, says more of what others read, and is confirmed today', () => {
    const sketch = '| Boss | Crew\nKeep #documentation [reviewedOn=2025-11-20] | A | R';
    expect(toldOf('stale-row', sketch)).toEqual([
      'should: “Keep” was last reviewed on 2025-11-20. What others read there may no longer be true.',
    ]);
    expect(toldOf('stale-row', sketch.replace(' #documentation', ''))).toEqual([
      'look: “Keep” was last reviewed on 2025-11-20.',
    ]);
    const [row] = Object.values(afterButton('stale-row', sketch, 'Confirm: still right').activities);
    expect(row?.reviewedOn).toBe('2026-11-21');
  });
});

describe('vague-activity', () => {
  const of = (name: string) => toldOf('vague-activity', `| Boss | Crew\n${name} | A | R`)[0] ?? 'clear';

  it('says what is wrong with the name', () => {
    expect(of('Misc')).toBe('look: “Misc” does not describe anything that can be checked.');
    expect(of('Other things')).toBe('look: “Other things” does not describe anything that can be checked.');
    expect(of('Systems')).toBe('look: “Systems” does not say what to do.');
    // “Rufbereitschaft” and “Frontend” are as clear to their team as a sentence.
    for (const name of ['Rufbereitschaft', 'Frontend', 'Maquettes', 'Shop'])
      expect(of(name), name).toBe('clear');
    expect(of('Design portals and build billing')).toBe(
      'look: “Design portals and build billing” describes two actions.',
    );
    expect(of(`Renew ${'very '.repeat(19)}old`)).toContain('uses 21 words to describe one action.');
    expect(of(`Renew ${'very '.repeat(18)}old`)).toBe('clear');
  });

  it('accepts words for work, capitals of the house, two verbs of one thing and what is known by its origin', () => {
    for (const name of ['Deploy', 'Maintenance', 'Planning', 'OKRs', 'Wartung', 'Design and build portals'])
      expect(of(name), name).toBe('clear');
    for (const name of [
      'Review and review code',
      'Design portals and nothing',
      'Design portals/build and build billing',
    ])
      expect(of(name), name).toBe('clear');
    for (const name of [
      'Systems !review',
      'Systems !handoff',
      'Systems {backup}',
      'Systems <gov-cost-owner>',
    ])
      expect(of(name), name).toBe('clear');
    expect(of('Systems !decision')).not.toBe('clear');
  });

  it('splits two actions, and nothing else', () => {
    const two = '| Boss | Crew\nDesign portals and build billing | A | R';
    expect(
      rowsOf(afterButton('vague-activity', two, 'Split into “Design portals” and “Build billing”')),
    ).toEqual(['Design portals: Boss A, Crew R', 'Build billing: Boss A, Crew R']);
    expect(buttonsOf('vague-activity', '| Boss | Crew\nMisc | A | R')).toEqual([[]]);
  });
});

describe('duplicate-activity', () => {
  it('names the rows and merges them into the one that somebody answers for', () => {
    const sketch = '| Boss | Crew | Clerk\nReview the designs | C | R |\nDesign review #cost | A | I | C';
    expect(toldOf('duplicate-activity', sketch)).toEqual([
      'should: “Design review” and “Review the designs” look like the same activity.',
    ]);
    expect(placesOf('duplicate-activity', sketch)).toEqual([['Design review', 'Review the designs']]);
    const after = afterButton('duplicate-activity', sketch, 'Merge into “Design review”');
    expect(rowsOf(after)).toEqual(['Design review: Boss A, Crew R, Clerk C']);
  });

  it('makes a second owner one who does it', () => {
    const sketch = '| Boss | Crew\nReview the designs | | A\nDesign review | A |';
    expect(rowsOf(afterButton('duplicate-activity', sketch, 'Merge into “Design review”'))).toEqual([
      'Design review: Boss A, Crew R',
    ]);
  });

  it('keeps apart what lies in two sections, scopes or directions', () => {
    const told = (one: string, other: string) =>
      toldOf('duplicate-activity', `| Boss | Crew\n${one} | A | R\n${other} | A | R`).length;
    expect(told('Review designs', 'Design review')).toBe(1);
    expect(told('Review designs [scope=EU]', 'Design review')).toBe(0);
    expect(told('Review designs [fromLayer=platform]', 'Design review')).toBe(0);
    expect(told('Review designs [toLayer=platform]', 'Design review')).toBe(0);
    expect(told('## One\nReview designs', '## Two\nDesign review')).toBe(0);
  });
});

describe('conflicting-owners', () => {
  const two = (one: string, other: string) => `| Boss | Crew | Clerk\n${one} | A | | C\n${other} | | A | R`;
  const told = (one: string, other: string) => toldOf('conflicting-owners', two(one, other));

  it('is a must of command and a should of any other duty', () => {
    expect(told('Lead incidents {command}', 'Lead all incidents {command}')).toEqual([
      'must: “Lead incidents” and “Lead all incidents” are the same duty, and Boss and Crew are each accountable for one of them.',
    ]);
    expect(told('Take backups {backup}', 'Take all backups {backup}')[0]).toMatch(/^should: /);
    expect(placesOf('conflicting-owners', two('Take backups {backup}', 'Take all backups {backup}'))).toEqual(
      [['Take backups', 'Take all backups']],
    );
  });

  it('keeps apart what has another scope, kind, thing or a second duty', () => {
    expect(told('Lead incidents {command} [scope=EU]', 'Lead all incidents {command} [scope=US]')).toEqual(
      [],
    );
    expect(told('Lead incidents {command} !incident', 'Lead all incidents {command}')).toEqual([]);
    expect(told('Take backups of clusters {backup}', 'Take backups of applications {backup}')).toEqual([]);
    expect(told('Lead incidents {command+oncall}', 'Lead all incidents {command}')).toEqual([]);
    expect(
      toldOf('conflicting-owners', '| Boss\nLead incidents {command} | A\nLead all incidents {command} | A'),
    ).toEqual([]);
  });

  it('lets one answer for all of them', () => {
    const sketch = two('Lead incidents {command}', 'Lead all incidents {command}');
    expect(buttonsOf('conflicting-owners', sketch)).toEqual([
      ['Make Boss accountable for all of them', 'Make Crew accountable for all of them'],
    ]);
    expect(
      rowsOf(afterButton('conflicting-owners', sketch, 'Make Boss accountable for all of them')),
    ).toEqual(['Lead incidents: Boss A, Clerk C', 'Lead all incidents: Boss A, Crew R, Clerk R']);
  });
});

describe('crowded rows', () => {
  const crowd = (letter: string, held: number, roles: number, row = 'Pay', lead = 'A') => {
    const others = Array.from({ length: roles - 1 }, (_, at) => at);
    return `| Lead${others.map((at) => ` | R${at + 1}`).join('')}\n${row} | ${lead}${others.map((at) => ` | ${at < held ? letter : ''}`).join('')}`;
  };

  test.each([
    [6, undefined],
    [7, 'look'],
    [8, 'should'],
  ])('%i who are responsible: %s', (held, severity) => {
    expect(toldOf('too-many-responsible', crowd('R', held, 9))[0]?.split(':')[0]).toBe(severity);
  });

  it('names three of many, and asks the others instead, until six are left', () => {
    const sketch = crowd('R', 8, 9);
    expect(toldOf('too-many-responsible', sketch)).toEqual([
      'should: 8 roles are responsible for “Pay”: R1, R2, R3 and 5 more.',
    ]);
    expect(placesOf('too-many-responsible', sketch)[0]).toHaveLength(8);
    expect(rowsOf(afterButton('too-many-responsible', sketch, 'Consult R7 and R8 instead'))).toEqual([
      'Pay: Lead A, R1 R, R2 R, R3 R, R4 R, R5 R, R6 R, R7 C, R8 C',
    ]);
    expect(buttonsOf('too-many-responsible', crowd('R', 7, 9))[0]?.[0]).toBe('Consult R7 instead');
    // The one who answers and does it too is among those who stay.
    expect(buttonsOf('too-many-responsible', crowd('R', 7, 9, 'Pay', 'AR'))[0]?.[0]).toBe(
      'Consult R6 and R7 instead',
    );
  });

  it('counts who is asked beyond six and beyond half of the roles', () => {
    const told = (held: number, roles: number, row?: string) =>
      toldOf('too-many-consulted', crowd('C', held, roles, row));
    expect(told(7, 13)).toEqual(['look: 7 roles are consulted about “Pay”: R1, R2, R3 and 4 more.']);
    expect([told(8, 15)[0]?.slice(0, 5), told(9, 17)[0]?.slice(0, 7)]).toEqual(['look:', 'should:']);
    expect([told(7, 14), told(6, 7), told(7, 13, 'Look over !review')]).toEqual([[], [], []]);
    expect(rowsOf(afterButton('too-many-consulted', crowd('C', 7, 13), 'Inform R7 instead'))).toEqual([
      'Pay: Lead A, R1 C, R2 C, R3 C, R4 C, R5 C, R6 C, R7 I',
    ]);
  });

  it('counts who is told from six on and beyond three fifths of the roles', () => {
    const told = (held: number, roles: number, row?: string) =>
      toldOf('too-many-informed', crowd('I', held, roles, row));
    expect(told(6, 9)).toEqual(['look: 6 of 9 roles are informed about “Pay”.']);
    expect([told(5, 6), told(6, 10)]).toEqual([[], []]);
    expect([told(6, 9, 'A !incident'), told(6, 9, 'A !feedback'), told(6, 9, 'A {backup}')]).toEqual([
      [],
      [],
      [],
    ]);
    expect(rowsOf(afterButton('too-many-informed', crowd('I', 6, 9), 'Remove R6'))).toEqual([
      'Pay: Lead A, R1 I, R2 I, R3 I, R4 I, R5 I',
    ]);
  });
});
