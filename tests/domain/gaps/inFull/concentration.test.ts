// Roles that hold too much of the whole: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, loudness, rows } from '../../../support/toldInFull';

describe('accountable-concentration', () => {
  it('moves rows to who does them already, as many as it takes', () => {
    const sketch = `
      | Chief | Ann | Bob
      ${rows(9, 'Pay bill % | A | R |')}
      Buy it 1 | C | AR |
      Buy it 2 | C | AR |
      Sell it 1 | C |  | AR
      Sell it 2 | C |  | AR`;
    expect(inFull('accountable-concentration', sketch)).toEqual([
      'should: Chief is accountable for 9 activities, 69% of all that have an owner.',
      'at Chief',
      'Make the responsible roles accountable for 3 activities [Accountable: Ann. Consulted: Chief.]: Pay bill 1: Chief C, Ann RA; Pay bill 2: Chief C, Ann RA; Pay bill 3: Chief C, Ann RA',
    ]);
  });

  it('weighs most of it more than half of it, and a lead less', () => {
    const said = loudness(
      'accountable-concentration',
      '',
      `
      | Chief | Ann | Bob
      ${rows(9, 'Pay bill % | A | R |')}
      ${rows(3, 'Buy it % | C | AR |')}
      Sell it | C |  | AR`,
      `
      | Chief | Ann | Bob
      ${rows(8, 'Pay bill % | A | R |')}
      ${rows(4, 'Buy it % | C | AR |')}
      Sell it | C |  | AR`,
      `
      | Chief | Ann | Bob
      ${rows(7, 'Pay bill % | A | R |')}
      ${rows(5, 'Buy it % | C | AR |')}
      Sell it | C |  | AR`,
      `
      | Team lead | Ann | Bob
      ${rows(9, 'Pay bill % | A | R |')}
      ${rows(3, 'Buy it % | C | AR |')}
      Sell it | C |  | AR`,
      `
      | Team lead | Ann | Bob
      ${rows(11, 'Pay bill % | A | R |')}
      Buy it 1 | C | AR |
      Sell it | C |  | AR`,
      `
      | Team lead | Ann | Bob
      ${rows(12, 'Pay bill % | A | R |')}
      
      Sell it | C |  | AR`,
    );
    expect(said).toEqual(['should', 'look', 'look', 'look', 'look', 'should']);
  });
});

describe('responsible-concentration', () => {
  it('gives work to who has less to do, nearest to it', () => {
    const sketch = `
      | Chief | Ann = Ann | Bob | Cyd
      ## One
      ${rows(5, 'Pay bill % | A | R | I |')}
      ## Two
      ${rows(5, 'Buy it % | A | R |  | C')}
      ## Three
      Sell it | A | | R |
      Send it | A | C | | R
      Give it | AR | | |`;
    expect(inFull('responsible-concentration', sketch)).toEqual([
      'should: Ann is responsible for 10 of 13 activities, 77%.',
      'at Ann',
      'Move 4 activities to Chief (Chief would be responsible for “Pay bill 1”, “Pay bill 2”, “Pay bill 3” and “Pay bill 4”.) [Consulted: Ann.]: Pay bill 1: Chief RA, Ann C, Bob I; Pay bill 2: Chief RA, Ann C, Bob I; Pay bill 3: Chief RA, Ann C, Bob I; Pay bill 4: Chief RA, Ann C, Bob I',
      'Move 4 activities to Bob (Bob would be responsible for “Pay bill 1”, “Pay bill 2”, “Pay bill 3” and “Pay bill 4”.) [Consulted: Ann.]: Pay bill 1: Chief A, Ann C, Bob R; Pay bill 2: Chief A, Ann C, Bob R; Pay bill 3: Chief A, Ann C, Bob R; Pay bill 4: Chief A, Ann C, Bob R',
      'Move 4 activities to Cyd (Cyd would be responsible for “Buy it 1”, “Buy it 2”, “Buy it 3” and “Buy it 4”.) [Consulted: Ann.]: Buy it 1: Chief A, Ann C, Cyd R; Buy it 2: Chief A, Ann C, Cyd R; Buy it 3: Chief A, Ann C, Cyd R; Buy it 4: Chief A, Ann C, Cyd R',
    ]);
  });
});

describe('no-empty-cells-role', () => {
  it('leaves it out where it is only told', () => {
    const sketch = `
      | Chief | Ann | Bob | Eve
      ${rows(9, 'Pay bill % | A | R | I |')}
      ${rows(3, 'Buy it % | A | R | C | I')}`;
    expect(inFull('no-empty-cells-role', sketch)).toEqual([
      'look: Chief is involved in 12 activities of 12 activities.',
      'at Chief',
      'look: Ann is involved in 12 activities of 12 activities.',
      'at Ann',
      'look: Bob is involved in 12 activities of 12 activities.',
      'at Bob',
      'Remove Bob from 2 activities where it is only informed: Pay bill 1: Chief A, Ann R; Pay bill 2: Chief A, Ann R',
    ]);
  });
});

describe('leader-owns-leaf-work', () => {
  it('moves activities down to who does them', () => {
    const sketch = `
      | Head of Ops | Ann | Bob | Cyd
      ${rows(8, 'Pay bill % | A | R | |')}
      ${rows(3, 'Buy it % | C | AR | |')}
      ${rows(3, 'Sell it % | C |  | AR |')}
      Pick it !decision | A | R | |`;
    expect(inFull('leader-owns-leaf-work', sketch)).toEqual([]);
  });
});
