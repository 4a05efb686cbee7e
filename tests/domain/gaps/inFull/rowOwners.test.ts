// Who owns a row: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull } from '../../../support/toldInFull';

describe('no-accountable', () => {
  it('makes the likeliest accountable', () => {
    const sketch = `
      | Boss | Crew | Clerk
      Pay | | R | C
      Buy | A | R |
      Sell | C | R | R
      Hold | C | |`;
    expect(inFull('no-accountable', sketch)).toEqual([
      'must: Nobody is accountable for “Pay”, although Crew does the work.',
      'at Pay',
      'safe: Make Crew accountable (Crew already does this work.): Pay: Crew RA, Clerk C',
      'Make Boss accountable (Boss is accountable for another activity in the same section.): Pay: Boss A, Crew R, Clerk C',
      'Make Clerk accountable (Clerk is already consulted on it.): Pay: Crew R, Clerk A',
      'must: Nobody is accountable for “Sell”, although Crew and Clerk do the work.',
      'at Sell',
      'Make Crew accountable (Crew already does this work.): Sell: Boss C, Crew RA, Clerk R',
      'Make Clerk accountable (Clerk already does this work.): Sell: Boss C, Crew R, Clerk RA',
      'Make Boss accountable (Boss is accountable for another activity in the same section.): Sell: Boss A, Crew R, Clerk R',
    ]);
  });
});

describe('multiple-accountable', () => {
  it('makes one of several the owner', () => {
    const sketch = `
      | Boss | Crew | Clerk
      Pay | A | A | R
      Buy | A | A | A
      Sell | A | A (by day) |`;
    expect(inFull('multiple-accountable', sketch)).toEqual([
      'must: Boss and Crew are both accountable for “Pay”. Choose one.',
      'at Pay, Boss; Pay, Crew',
      'Keep Boss, make Crew responsible (Boss is accountable for it now.): Pay: Boss A, Crew R, Clerk R',
      'Keep Crew, make Boss responsible (Crew is accountable for it now.): Pay: Boss R, Crew A, Clerk R',
      'Keep Boss, consult Crew (Boss is accountable for it now.): Pay: Boss A, Crew C, Clerk R',
      'Keep Crew, consult Boss (Crew is accountable for it now.): Pay: Boss C, Crew A, Clerk R',
      'Split into “Pay (Boss)” and “Pay (Crew)” (Everyone else keeps the same letter in each new activity.): Pay (Boss): Boss A, Clerk R; Pay (Crew): Crew A, Clerk R; Pay (Boss) in Stage; Pay (Boss) kind=activity; Pay (Crew) in Stage; Pay (Crew) kind=activity',
      'must: Boss, Crew and Clerk are all accountable for “Buy”. Choose one.',
      'at Buy, Boss; Buy, Crew; Buy, Clerk',
      'Keep Boss, make Crew and Clerk responsible (Boss is accountable for it now.): Buy: Boss A, Crew R, Clerk R',
      'Keep Crew, make Boss and Clerk responsible (Crew is accountable for it now.): Buy: Boss R, Crew A, Clerk R',
      'Keep Clerk, make Boss and Crew responsible (Clerk is accountable for it now.): Buy: Boss R, Crew R, Clerk A',
      'Keep Boss, consult Crew and Clerk (Boss is accountable for it now.): Buy: Boss A, Crew C, Clerk C',
      'Keep Crew, consult Boss and Clerk (Crew is accountable for it now.): Buy: Boss C, Crew A, Clerk C',
      'Keep Clerk, consult Boss and Crew (Clerk is accountable for it now.): Buy: Boss C, Crew C, Clerk A',
      'Split into “Buy (Boss)”, “Buy (Crew)” and “Buy (Clerk)” (Everyone else keeps the same letter in each new activity.): Buy (Boss): Boss A; Buy (Crew): Crew A; Buy (Clerk): Clerk A; Buy (Boss) in Stage; Buy (Boss) kind=activity; Buy (Crew) in Stage; Buy (Crew) kind=activity; Buy (Clerk) in Stage; Buy (Clerk) kind=activity',
      'must: Boss and Crew are both accountable for “Sell”. Choose one.',
      'at Sell, Boss; Sell, Crew',
      'Keep Boss, make Crew responsible (Boss is accountable for it now.): Sell: Boss A, Crew R',
      'Keep Crew, make Boss responsible (Crew is accountable for it now.): Sell: Boss R, Crew A',
      'Keep Boss, consult Crew (Boss is accountable for it now.): Sell: Boss A, Crew C',
      'Keep Crew, consult Boss (Crew is accountable for it now.): Sell: Boss C, Crew A',
      'Split into “Sell (Boss)” and “Sell (Crew)” (Everyone else keeps the same letter in each new activity.): Sell (Boss): Boss A; Sell (Crew): Crew A; Sell (Boss) in Stage; Sell (Boss) kind=activity; Sell (Crew) in Stage; Sell (Crew) kind=activity; Sell (Crew) conditions=Crew by day',
    ]);
  });
});

describe('no-responsible', () => {
  it('makes someone responsible', () => {
    const sketch = `
      settings: accountableImpliesResponsible=no
      | Boss | Crew | Clerk
      Pay | A | C | I
      Buy | A | R |
      Sell | A | |`;
    expect(inFull('no-responsible', sketch)).toEqual([
      'should: Boss is accountable for “Pay”, but no role is responsible for doing it.',
      'at Pay',
      'safe: Make Boss responsible too: Pay: Boss RA, Crew C, Clerk I',
      'Make Crew responsible: Pay: Boss A, Crew R, Clerk I',
      'Make Clerk responsible: Pay: Boss A, Crew C, Clerk R',
      'should: Boss is accountable for “Sell”, but no role is responsible for doing it.',
      'at Sell',
      'safe: Make Boss responsible too: Sell: Boss RA',
      'Make Crew responsible: Sell: Boss A, Crew R',
      'Make Clerk responsible: Sell: Boss A, Clerk R',
    ]);
  });
});

describe('empty-row', () => {
  it('says where nobody has anything', () => {
    const sketch = `
      | Boss | Crew
      Pay | |
      Buy | A | R`;
    expect(inFull('empty-row', sketch)).toEqual([
      'look: No role is assigned to “Pay”.',
      'at Pay',
      'Make Boss accountable (Boss is accountable for another activity in the same section.): Pay: Boss A',
      'Make Crew accountable (Crew is in this matrix.): Pay: Crew A',
      'Delete the activity: ',
    ]);
  });
});

describe('no-owner', () => {
  it('says where nobody owns nor does', () => {
    const sketch = `
      | Boss | Crew
      Pay | C | I
      Buy | A | R`;
    expect(inFull('no-owner', sketch)).toEqual([
      'must: Nobody is accountable or responsible for “Pay”.',
      'at Pay',
      'Make Boss accountable (Boss is accountable for another activity in the same section.): Pay: Boss A, Crew I',
      'Make Crew accountable (Crew is in this matrix.): Pay: Boss C, Crew A',
    ]);
  });
});

describe('accountable-below-responsible', () => {
  it('says who answers below whom', () => {
    const sketch = `
      | Boss | Crew [reportsTo=Boss] | Clerk [reportsTo=Crew]
      Pay | R | A |
      Buy | R | | A
      Sell | A | R |
      Sign !decision | R | A | R
      Fix !incident | R | A |`;
    expect(inFull('accountable-below-responsible', sketch)).toEqual([
      'look: Crew is accountable for “Pay”, but reports to Boss, who does the work.',
      'at Pay, Crew; Pay, Boss',
      'Swap Crew and Boss: Pay: Boss RA, Crew R',
      'look: Crew is accountable for “Sign”, but reports to Boss, who does the work.',
      'at Sign, Crew; Sign, Boss',
      'Swap Crew and Boss: Sign: Boss RA, Crew R, Clerk R',
    ]);
  });
});

describe('stage-without-lead', () => {
  it('leads to the row with doers of a stage without an owner', () => {
    const sketch = `
      | Boss | Crew
      ## Plan
      Pay | | C
      Buy | | R
      ## Build
      Sell | |
      ## Ship
      Send | | R
      Give | A | R`;
    expect(inFull('stage-without-lead', sketch)).toEqual([
      'must: Nobody is accountable for any activity in “Plan”.',
      'at Plan',
      'safe: Make Crew accountable (Crew already does this work.): Buy: Crew RA',
      'Make Boss accountable (Boss is in this matrix.): Buy: Boss A, Crew R',
      'must: Nobody is accountable for any activity in “Build”.',
      'at Build',
      'Make Boss accountable (Boss is in this matrix.): Sell: Boss A',
      'Make Crew accountable (Crew is in this matrix.): Sell: Crew A',
    ]);
  });
});

describe('conflicting-owners', () => {
  it('decides for one of three, or tells the rows apart', () => {
    const sketch = `
      | Boss | Crew | Clerk | Temp
      Lead incidents {command} | A | | C |
      Lead all incidents {command} | | AR | |
      Lead incidents now {command} | | | A |
      Lead every incident {command} | | | | A`;
    expect(inFull('conflicting-owners', sketch)).toEqual([
      'must: “Lead incidents”, “Lead all incidents”, “Lead incidents now” and “Lead every incident” are the same duty, and Boss, Crew, Clerk and Temp are each accountable for one of them.',
      'of incident',
      'at Lead incidents; Lead all incidents; Lead incidents now; Lead every incident',
      'Make Boss accountable for all of them [Responsible: Crew, Clerk and Temp.]: Lead all incidents: Boss A, Crew R; Lead incidents now: Boss A, Clerk R; Lead every incident: Boss A, Temp R',
      'Make Crew accountable for all of them [Responsible: Boss, Clerk and Temp.]: Lead incidents: Boss R, Crew A, Clerk C; Lead incidents now: Crew A, Clerk R; Lead every incident: Crew A, Temp R',
      'Make Clerk accountable for all of them [Responsible: Boss, Crew and Temp.]: Lead incidents: Boss R, Clerk A; Lead all incidents: Crew R, Clerk A; Lead every incident: Clerk A, Temp R',
    ]);
  });

  it('tells two rows apart that have two names', () => {
    const sketch = `
      | Boss | Crew | Clerk
      Take backups {backup} | A | R |
      Take all backups {backup} | | A | R`;
    expect(inFull('conflicting-owners', sketch)).toEqual([
      'should: “Take backups” and “Take all backups” are the same duty, and Boss and Crew are each accountable for one of them.',
      'of incident',
      'at Take backups; Take all backups',
      'Make Boss accountable for all of them [Responsible: Crew.]: Take all backups: Boss A, Crew R, Clerk R',
      'Make Crew accountable for all of them [Responsible: Boss.]: Take backups: Boss R, Crew RA',
    ]);
  });

  it('keeps apart by name only what has different names', () => {
    const sketch = `
      | Boss | Crew | Clerk
      ## One
      Take backups {backup} [x=1] | A | R |
      Take the backups {backup} | | A | R`;
    expect(inFull('conflicting-owners', sketch)).toEqual([
      'should: “Take backups” and “Take the backups” are the same duty, and Boss and Crew are each accountable for one of them.',
      'of incident',
      'at Take backups; Take the backups',
      'Make Boss accountable for all of them [Responsible: Crew.]: Take the backups: Boss A, Crew R, Clerk R',
      'Make Crew accountable for all of them [Responsible: Boss.]: Take backups: Boss R, Crew RA',
    ]);
  });
});

describe('accountable-is-committee', () => {
  it('gives groups to their people who are members, three at most', () => {
    const sketch = `
      people: Ann; Bob; Cyd; Dan; Eve inactive
      | Board %group = Ann, Bob, Cyd, Dan, Eve | Crew
      Pay | A | R
      Buy | A |`;
    expect(inFull('accountable-is-committee', sketch)).toEqual([
      'should: Board is a group and is accountable for 2 activities, but has no lead.',
      'at Board',
      'Make Ann the lead: Board leadId=Ann_____________',
      'Make Bob the lead: Board leadId=Bob_____________',
      'Make Cyd the lead: Board leadId=Cyd_____________',
    ]);
  });
});
