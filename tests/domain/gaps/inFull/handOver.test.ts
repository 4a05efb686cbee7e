// What is handed over, and to whom: all that buttons of several rules do.
import { describe, expect, it } from 'vitest';
import { inFull, rows } from '../../../support/toldInFull';

describe('person-everywhere', () => {
  it('moves one row to another person, and says of whom', () => {
    const sketch = `
      | Boss = Ann | Crew = Bob | Lead = Cyd | Both = Ann
      ${rows(4, 'Row % | A | R | |')}
      Row 5 | A |  | |
      ${rows(4, 'Buy % | | A | R |')}
      ${rows(3, 'Sell % | | R | A |')}`;
    expect(inFull('person-everywhere', sketch)).toEqual([
      'should: Ann alone is accountable for 5 of 12 activities, 42%.',
      'titled Ann is accountable for almost everything',
      'at Ann',
      'Make other people accountable for one of them (Starts with activities that someone else already works on.) [Accountable: Crew. Responsible: Boss.]: Row 1: Boss R, Crew RA',
    ]);
  });

  it('moves nothing where nobody else could take as many', () => {
    const sketch = `
      | Boss = Ann | Crew
      ${rows(12, 'Row % | AR | I')}`;
    expect(inFull('person-everywhere', sketch)).toEqual([
      'should: Ann alone is accountable for 12 of 12 activities, 100%.',
      'titled Ann is accountable for almost everything',
      'at Ann',
    ]);
  });
});

describe('same-person-all-codes', () => {
  it('involves nobody where nobody else is there', () => {
    const sketch = `
      | Boss = Ann | Lead = Ann
      Approve !decision | AR | I
      Review !review | AR |`;
    expect(inFull('same-person-all-codes', sketch)).toEqual([
      'look: Ann alone prepares, makes and is accountable for 2 activities, including “Approve”.',
      'at Approve, Ann; Review, Ann',
    ]);
  });
});

describe('single-point-of-failure', () => {
  it('has someone with less to carry come first', () => {
    const sketch = `
      people: Ann; Bob; Cyd; Dan
      | Boss = Ann | Crew = Bob | Lead = Cyd | Temp = Dan
      Pay | AR | | |
      ${rows(3, 'Buy % | | AR | R |')}
      Sell 1 | | R | A | R
      Sell 2 | | R | A | R`;
    expect(inFull('single-point-of-failure', sketch)).toEqual([
      'should: Ann is the only person for “Pay” and has no deputy.',
      'titled Only Ann covers this work',
      'at Ann; Pay, Boss',
      'Make Dan a deputy in Boss: Boss: Ann, Dan (deputy)',
      'Make Bob a deputy in Boss: Boss: Ann, Bob (deputy)',
      'Make Cyd a deputy in Boss: Boss: Ann, Cyd (deputy)',
    ]);
  });
});

describe('vacancy-accountable', () => {
  it('adds those who hold less to an empty chair', () => {
    const sketch = `
      people: Ann; Bob; Cyd; Dan
      | Boss @platform | Crew @platform = Bob | Lead @platform = Cyd | Two @platform = Dan | Three @platform = Dan
      Pay | A | R | C | |`;
    expect(inFull('vacancy-accountable', sketch)).toEqual([
      'should: Boss is vacant, and the role is accountable for “Pay”.',
      'titled Boss is vacant and accountable',
      'at Boss; Pay, Boss',
      'Add Ann to Boss: Boss: Ann',
      'Add Bob (holds Crew) to Boss (Already responsible on 1 of 1.): Boss: Bob',
      'Add Cyd (holds Lead) to Boss (Already consulted on 1 of 1.): Boss: Cyd',
      'Let Crew be accountable for “Pay”: Pay: Boss C, Crew RA, Lead C',
    ]);
  });
});

describe('multiple-accountable', () => {
  it('splits a row of two to four owners, and no duty', () => {
    const sketch = `
      | One | Two | Three | Four | Five
      Pay | A | A | A | A | A
      Lead {command} | A | A | | |`;
    expect(inFull('multiple-accountable', sketch)).toEqual([
      'must: One and Two are both accountable for “Lead”. Choose one.',
      'titled Contested incident duty: Lead',
      'of incident',
      'at Lead, One; Lead, Two',
      'Keep One, make Two responsible (One is accountable for it now.): Lead: One A, Two R',
      'Keep Two, make One responsible (Two is accountable for it now.): Lead: One R, Two A',
      'Keep One, consult Two (One is accountable for it now.): Lead: One A, Two C',
      'Keep Two, consult One (Two is accountable for it now.): Lead: One C, Two A',
      'must: One, Two, Three and 2 more are all accountable for “Pay”. Choose one.',
      'at Pay, One; Pay, Two; Pay, Three; Pay, Four; Pay, Five',
      'Keep One, make Two, Three, Four and Five responsible (One is accountable for it now.): Pay: One A, Two R, Three R, Four R, Five R',
      'Keep Two, make One, Three, Four and Five responsible (Two is accountable for it now.): Pay: One R, Two A, Three R, Four R, Five R',
      'Keep Three, make One, Two, Four and Five responsible (Three is accountable for it now.): Pay: One R, Two R, Three A, Four R, Five R',
      'Keep One, consult Two, Three, Four and Five (One is accountable for it now.): Pay: One A, Two C, Three C, Four C, Five C',
      'Keep Two, consult One, Three, Four and Five (Two is accountable for it now.): Pay: One C, Two A, Three C, Four C, Five C',
      'Keep Three, consult One, Two, Four and Five (Three is accountable for it now.): Pay: One C, Two C, Three A, Four C, Five C',
    ]);
  });
});

describe('duplicate-activity', () => {
  it('merges into the first where none has one owner', () => {
    const sketch = `
      | Boss | Crew | Clerk
      Review the designs | R | C |
      Design review | C | R |`;
    expect(inFull('duplicate-activity', sketch)).toEqual([
      'should: “Design review” and “Review the designs” look like the same activity.',
      'at Design review; Review the designs',
      'Merge into “Design review”: Design review: Boss R, Crew R',
    ]);
  });

  it('keeps what is told where a bigger part is there', () => {
    const sketch = `
      | Boss | Crew | Clerk
      Review the designs [notes=One] | A | R | I
      Design review | I | C | R`;
    expect(inFull('duplicate-activity', sketch)).toEqual([
      'should: “Design review” and “Review the designs” look like the same activity.',
      'at Design review; Review the designs',
      'Merge into “Review the designs”: Review the designs: Boss A, Crew R, Clerk R',
    ]);
  });
});

describe('responsible-concentration', () => {
  it('moves to who works there most', () => {
    const sketch = `
      | Chief | Ann = Ann | Bob | Cyd | Dan | Vendor @vendor | Ear [stakeholder=yes]
      ## One
      ${rows(6, 'Pay bill % | A | R | | | I | |')}
      ## Two
      ${rows(6, 'Buy it % | A | R |  | | | |')}
      Sell it | A | | R | | | |
      Send it | A | | R | | | |
      Give it | A | | | R | | |
      Make it | A | | | | R | |
      Bring it | A | C | | | | R | R`;
    expect(inFull('responsible-concentration', sketch)).toEqual([
      'should: Ann is responsible for 12 of 17 activities, 71%.',
      'at Ann',
      'Move 4 activities to Dan (Dan would be responsible for “Pay bill 1”, “Pay bill 2”, “Pay bill 3” and “Pay bill 4”.) [Consulted: Ann.]: Pay bill 1: Chief A, Ann C, Dan R; Pay bill 2: Chief A, Ann C, Dan R; Pay bill 3: Chief A, Ann C, Dan R; Pay bill 4: Chief A, Ann C, Dan R',
      'Move 4 activities to Bob (Bob would be responsible for “Buy it 1”, “Buy it 2”, “Buy it 3” and “Buy it 4”.) [Consulted: Ann.]: Buy it 1: Chief A, Ann C, Bob R; Buy it 2: Chief A, Ann C, Bob R; Buy it 3: Chief A, Ann C, Bob R; Buy it 4: Chief A, Ann C, Bob R',
      'Move 4 activities to Cyd (Cyd would be responsible for “Buy it 1”, “Buy it 2”, “Buy it 3” and “Buy it 4”.) [Consulted: Ann.]: Buy it 1: Chief A, Ann C, Cyd R; Buy it 2: Chief A, Ann C, Cyd R; Buy it 3: Chief A, Ann C, Cyd R; Buy it 4: Chief A, Ann C, Cyd R',
    ]);
  });
});

describe('title-without-decisions', () => {
  it('leaves with what they had there', () => {
    const sketch = `
      | Cloud Architect @platform | Platform Manager @platform | Engineer @application
      Choose part 1 #architecture !decision | R | AR | C
      Choose part 2 #architecture !decision | R | AI | C
      Choose part 3 #architecture !decision | R | A | C
      ${rows(9, 'Write part % #delivery | I | | AR')}`;
    expect(inFull('title-without-decisions', sketch)).toEqual([
      'look: Cloud Architect is responsible for 3 activities and accountable for none of the 3 architecture decisions. Platform Manager is: “Choose part 1”, “Choose part 2” and “Choose part 3”.',
      'of architecture',
      'at Cloud Architect; Choose part 1; Choose part 2; Choose part 3',
      'Make Cloud Architect accountable for the 3 decisions it is responsible for [Responsible: Platform Manager. Consulted: Platform Manager. Informed: Platform Manager.]: Choose part 1: Cloud Architect RA, Platform Manager R, Engineer C; Choose part 2: Cloud Architect RA, Platform Manager I, Engineer C; Choose part 3: Cloud Architect RA, Platform Manager C, Engineer C',
    ]);
  });
});
