// Rows with many letters: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull } from '../../../support/toldInFull';

describe('too-many-responsible', () => {
  it('weakens the letters of those who are too many', () => {
    const sketch = `
      | Lead | Ann | Bob | Eve | Kim | Leo | Mia | Noa | Tom
      Pay | A | R | R | R | R | R | R | R | R
      Buy | A | R | R | R | R | R | R | |
      Meet !review | A | R | R | R | R | R | R | R | R`;
    expect(inFull('too-many-responsible', sketch)).toEqual([
      'should: 8 roles are responsible for “Pay”: Ann, Bob, Eve and 5 more.',
      'at Pay, Ann; Pay, Bob; Pay, Eve; Pay, Kim; Pay, Leo; Pay, Mia; Pay, Noa; Pay, Tom',
      'Consult Noa and Tom instead: Pay: Lead A, Ann R, Bob R, Eve R, Kim R, Leo R, Mia R, Noa C, Tom C',
    ]);
  });
});

describe('too-many-consulted', () => {
  it('says that several are asked, and informs some of them', () => {
    const sketch = `
      | Lead | Ann | Bob | Eve | Kim | Leo | Mia | Noa
      Pay | AR | C | C | C | C | C | C | C
      Buy | AR | C | C | C | C | C | C |`;
    expect(inFull('too-many-consulted', sketch)).toEqual([
      'look: 7 roles are consulted about “Pay”: Ann, Bob, Eve and 4 more.',
      'at Pay, Ann; Pay, Bob; Pay, Eve; Pay, Kim; Pay, Leo; Pay, Mia; Pay, Noa',
      'Inform Noa instead: Pay: Lead RA, Ann C, Bob C, Eve C, Kim C, Leo C, Mia C, Noa I',
    ]);
  });
});

describe('too-many-informed', () => {
  it('says that several are told', () => {
    const sketch = `
      | Lead | Ann | Bob | Eve | Kim | Leo | Mia | Noa | Oda
      Pay | AR | I | I | I | I | I | I | I | I
      Buy | AR | I | I | I | | | | |`;
    expect(inFull('too-many-informed', sketch)).toEqual([
      'look: 8 of 9 roles are informed about “Pay”.',
      'at Pay, Ann; Pay, Bob; Pay, Eve; Pay, Kim; Pay, Leo; Pay, Mia; Pay, Noa; Pay, Oda',
      'Remove Mia, Noa and Oda: Pay: Lead RA, Ann I, Bob I, Eve I, Kim I, Leo I',
    ]);
  });
});

describe('everyone-involved', () => {
  it('removes those that are only informed', () => {
    const sketch = `
      | Lead | Ann | Bob | Eve
      Pay | A | R | I | I
      Buy | A | R | C | R
      Sell | A | R | |`;
    expect(inFull('everyone-involved', sketch)).toEqual([
      'look: Every role is involved in “Pay”.',
      'at Pay',
      'Remove Bob and Eve, only informed: Pay: Lead A, Ann R',
      'look: Every role is involved in “Buy”.',
      'at Buy',
    ]);
  });
});

describe('redundant-codes', () => {
  it('takes away letters that another letter of the same role holds already', () => {
    const sketch = `
      | Boss | Crew | Clerk
      Pay | AC | RI |
      Buy | A | RC | CI
      Sell | AR | C | I`;
    expect(inFull('redundant-codes', sketch)).toEqual([
      'look: “Pay” has letters that a stronger letter already covers.',
      'at Pay, Boss; Pay, Crew',
      'safe: Keep only the strongest letter for Boss and Crew: Pay: Boss A, Crew R',
      'look: “Buy” has letters that a stronger letter already covers.',
      'at Buy, Crew; Buy, Clerk',
      'safe: Keep only the strongest letter for Crew and Clerk: Buy: Boss A, Crew R, Clerk C',
    ]);
  });
});

describe('decided-in-isolation', () => {
  it('asks and tells two others, the likeliest first', () => {
    const sketch = `
      | Architect | Engineer | Clerk | Customer
      Pick a vault #security !decision | AR | | |
      Pick a name !decision | AR | | |
      Pick one !decision | A | | | R
      Pick two !decision | C | | |
      Pick three !decision | | | | AR`;
    expect(inFull('decided-in-isolation', sketch)).toEqual([
      'should: Only Architect is involved in “Pick a vault”. Nobody is consulted or informed.',
      'at Pick a vault',
      'safe: Consult Customer: Pick a vault: Architect RA, Customer C',
      'safe: Inform Customer: Pick a vault: Architect RA, Customer I',
      'safe: Consult Engineer: Pick a vault: Architect RA, Engineer C',
      'safe: Inform Engineer: Pick a vault: Architect RA, Engineer I',
      'look: Only Architect is involved in “Pick a name”. Nobody is consulted or informed.',
      'at Pick a name',
      'safe: Consult Customer: Pick a name: Architect RA, Customer C',
      'safe: Inform Customer: Pick a name: Architect RA, Customer I',
      'safe: Consult Engineer: Pick a name: Architect RA, Engineer C',
      'safe: Inform Engineer: Pick a name: Architect RA, Engineer I',
    ]);
  });
});
