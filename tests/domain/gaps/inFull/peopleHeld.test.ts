// Who holds which role and what they said: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, loudness } from '../../../support/toldInFull';

describe('confirmation-lapsed', () => {
  it('says whether a letter or only the day has passed', () => {
    const head = `
      | Boss = Ann | Crew = Bob
      Pay | A | R`;
    const said = loudness(
      'confirmation-lapsed',
      head,
      'said: Ann yes [until=2026-11-20] about Pay',
      'said: Ann yes [letters=Boss:R] about Pay',
      'said: Ann yes [until=2026-11-20; letters=Boss:R] about Pay',
      'said: Ann yes [until=2026-11-21] about Pay',
      'said: Ann yes [until=2026-12-24; letters=Boss:R] about Pay',
    );
    expect(said).toEqual(['look', 'should', 'should', 'silent', 'should']);
  });
});

describe('departed-person', () => {
  it('names who left once for each role, and leaves what ended before today', () => {
    const sketch = `
      people: Ann inactive; Bob
      | Boss = Ann, Bob | Crew = Ann (until 2026-11-21), Ann (until 2026-11-20), Bob | Clerk = Ann (until 2026-11-20), Bob
      Pay | A | R | R`;
    expect(inFull('departed-person', sketch)).toEqual([
      'must: Ann has left but still holds Boss and Crew.',
      'titled Ann has left',
      'at Boss, Ann; Crew, Ann',
      'safe: Remove Ann from 2 roles: Boss: Bob; Crew: Ann, Bob',
    ]);
  });

  it('tells of one who has one role left by its name', () => {
    const sketch = `
      people: Ann inactive; Bob
      | Boss = Ann, Bob | Crew = Bob
      Pay | A | R`;
    expect(inFull('departed-person', sketch)).toEqual([
      'must: Ann has left but still holds Boss.',
      'titled Ann has left',
      'at Boss, Ann',
      'safe: Remove Ann from Boss: Boss: Bob',
    ]);
  });
});

describe('deputy-is-self', () => {
  it('takes every deputy entry of the person away', () => {
    const sketch = `
      people: Ann; Bob; Cyd
      | Boss = Ann, Ann (deputy), Ann (deputy) | Crew = Bob, Ann, Ann (deputy) | Lead = Bob, Ann, Ann (deputy for Ann)
      Pay | A | R | R`;
    expect(inFull('deputy-is-self', sketch)).toEqual([
      'must: Ann is their own deputy in Boss.',
      'at Boss, Ann',
      'safe: Remove Ann as deputy: Boss: Ann',
      'must: Ann is their own deputy in Lead.',
      'at Lead, Ann',
      'safe: Remove Ann as deputy: Lead: Bob, Ann',
    ]);
  });
});

describe('interim-too-long', () => {
  it('counts the days since', () => {
    const sketch = `
      | Boss = Ann (interim 2026-08-22), Bob (interim 2026-08-23) | Crew = Cyd (interim 2026-01-05)
      Pay | A | R`;
    expect(inFull('interim-too-long', sketch)).toEqual([
      'look: Ann has been interim in Boss since 2026-08-22 (91 days).',
      'at Boss, Ann',
      'Make Ann permanent: Boss: Ann, Bob (interim)',
    ]);
  });
});

describe('owner-disagrees', () => {
  it('moves the letters to the role that they named', () => {
    const sketch = `
      | Boss = Ann | Crew = Bob
      Pay | A | C
      said: Ann not-me [roleId=Crew____________] about Pay
      said: Bob changed about Pay`;
    expect(inFull('owner-disagrees', sketch)).toEqual([
      'should: “Pay”: Ann said on 2026-11-02 that it is someone else.',
      'titled Ann disagrees',
      'at Pay',
      'Move it to Crew (This is the role that they named.): Pay: Crew A',
      'should: “Pay”: Bob said on 2026-11-02 that it has changed.',
      'titled Bob disagrees',
      'at Pay',
    ]);
  });
});

describe('role-mix-both-layers', () => {
  it('names the roles that have people, and records a plan for them', () => {
    const sketch = `
      | Architect @platform = Ann | Engineer @application = Ann | Empty @platform | Guard @security = Bob | Other = Ann
      Pay | A | R | | I |`;
    expect(inFull('role-mix-both-layers', sketch)).toEqual([
      'should: Ann is the only person in both layers, as Architect and Engineer.',
      'at Architect, Ann; Engineer, Ann',
      'Record that it is planned: Architect plannedOverlap=Ann holds both layers for now.; Engineer plannedOverlap=Ann holds both layers for now.',
    ]);
  });
});

describe('role-unassigned', () => {
  it('speaks of a column without people and work alone', () => {
    const sketch = `
      | Boss = Ann | Idle | Heard @vendor | Deputy = Bob (deputy) | Done | Both = Ann, Bob (deputy) | Ear [stakeholder=yes]
      Pay | A | I | I | I | R | I | I`;
    expect(inFull('role-unassigned', sketch)).toEqual([
      'look: Idle is vacant and is not responsible or accountable for anything.',
      'at Idle',
      'Delete Idle: Pay: Boss A, Heard I, Deputy I, Done R, Both I, Ear I',
    ]);
  });
});

describe('unconfirmed-row', () => {
  it('says who was asked of what and leaves what was answered, and what they no longer hold', () => {
    const sketch = `
      people: Ann; Bob; Cyd
      | Boss = Ann | Crew = Bob | Lead = Cyd
      Pay | A | R |
      Buy | A | R |
      Sell | | A | R
      Give | A | R |
      Take | R | A |
      round: Ann [on=2026-11-06] about Pay; Buy; Sell; Give; Take
      round: Zed [on=2026-11-06] about Pay
      said: Ann yes about Give
      said: Bob yes about Take
      said: Bob changed about Buy`;
    expect(inFull('unconfirmed-row', sketch)).toEqual([
      'look: Ann was asked on 2026-11-06 about 2 activities, including “Pay” and has not answered.',
      'titled Ann has not answered',
      'at Ann; Pay; Buy',
    ]);
  });
});

describe('vacancy-accountable', () => {
  it('says what became of the people of a role, and offers another', () => {
    const sketch = `
      people: Ann inactive; Bob; Cyd
      | Boss = Ann | Crew @platform = Bob | Lead @platform | Gone [vacated=yes]
      Pay #cost | A | R | |
      Buy | A | R | |
      Sell | | R | A |
      Go {oncall} | | R | A |
      End | | R | | A`;
    expect(inFull('vacancy-accountable', sketch)).toEqual([
      'must: Lead is vacant, and the role is accountable for 2 activities, including “Sell”.',
      'titled Unowned incident duty: Lead is vacant',
      'of incident',
      'at Lead; Sell, Lead; Go, Lead',
      'Add Cyd to Lead: Lead: Cyd',
      'Add Bob (holds Crew) to Lead (Already responsible on 2 of 2.): Lead: Bob',
      'Let Crew be accountable for its 2 activities: Sell: Crew RA, Lead C; Go: Crew RA, Lead C',
      'must: Everyone named for Boss has left, and the role is accountable for 2 activities, including “Pay”.',
      'titled Unowned cost: Boss is vacant',
      'of cost',
      'at Boss; Pay, Boss; Buy, Boss',
      'Add Cyd to Boss: Boss: Ann, Cyd',
      'must: Gone has lost its last person, and the role is accountable for “End”.',
      'titled Gone is vacant and accountable',
      'at Gone; End, Gone',
      'Add Cyd to Gone: Gone: Cyd',
    ]);
  });
});

describe('vacancy-responsible', () => {
  it('says that everybody behind it is the same vacancy whoever does what', () => {
    const sketch = `
      people: Ann inactive; Bob; Cyd
      | Boss = Bob | Crew = Ann | Lead | Clerk = Cyd
      Pay | A | R | |
      Buy | A | R | | I
      Sell | A | R | R |
      Go | A | R | | R
      Rest | A | | |
      Keep | I | AR | |`;
    expect(inFull('vacancy-responsible', sketch)).toEqual([
      'must: Crew has no people, but is the only role responsible for 2 activities, including “Pay”.',
      'at Crew; Pay, Crew; Buy, Crew',
      'should: Crew and Lead have no people, but are the only roles responsible for “Sell”.',
      'at Crew; Lead; Sell, Crew; Sell, Lead',
    ]);
  });
});
