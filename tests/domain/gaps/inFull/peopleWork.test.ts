// Who carries which work: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, loudness } from '../../../support/toldInFull';

describe('allocation-over-100', () => {
  it('scales the shares of everybody who is over, a part-timer’s to what they work', () => {
    const sketch = `
      people: Ann; Bob fraction=0.5; Cyd fraction=0.5; Dan inactive
      | Boss = Ann (fraction 0.6), Dan (fraction 2) | Crew = Ann (fraction 0.6), Bob (fraction 0.4) | Lead = Bob (fraction 0.6), Ann (deputy fraction 0.5) | Clerk = Cyd (fraction 0.3)
      Pay | A | R | R | R`;
    expect(inFull('allocation-over-100', sketch)).toEqual([
      'must: Ann is planned for 120% of a week in Boss and Crew.',
      'titled Ann is planned for 120%',
      'at Boss, Ann; Crew, Ann',
      'Scale the shares down to 100%: Boss: Ann (0.5), Dan (2); Crew: Ann (0.5), Bob (0.4)',
      'should: Bob is planned for 100% of a week in Crew and Lead, but works 50%.',
      'titled Bob is planned for 100%',
      'at Crew, Bob; Lead, Bob',
      'Scale the shares down to 50%: Crew: Ann (0.6), Bob (0.2); Lead: Bob (0.3), Ann (deputy, 0.5)',
    ]);
  });
});

describe('deputy-missing', () => {
  it('speaks of the roles with one person alone, and of what cannot wait', () => {
    const sketch = `
      people: Ann; Bob; Cyd; Dan
      | Boss = Ann | Crew = Bob, Cyd | Lead = Dan, Bob (deputy)
      Lead !incident | A | R | A
      Mend #incident | A | R |
      Tell {evidence} {notify-customers} | A | R |
      Pay | A | R |`;
    expect(inFull('deputy-missing', sketch)).toEqual([
      'should: Ann has no deputy as Boss, which is accountable for 3 activities, including “Lead”.',
      'of incident',
      'at Boss, Ann; Lead, Boss; Mend, Boss; Tell, Boss',
      'Make Bob a deputy in Boss (Already responsible on 3 of 3.): Boss: Ann, Bob (deputy)',
      'Make Cyd a deputy in Boss (Already responsible on 3 of 3.): Boss: Ann, Cyd (deputy)',
      'Make Dan a deputy in Boss (Already accountable on 1 of 3.): Boss: Ann, Dan (deputy)',
    ]);
  });
});

describe('person-everywhere', () => {
  it('counts what one answers for alone, and offers the rows that others do already', () => {
    const sketch = `
      | Boss = Ann | Crew = Bob | Lead = Cyd
      Row 1 | AR | |
      Row 2 | AR | |
      Row 3 | A | R |
      Row 4 | A | R |
      Row 5 | A | R |
      Row 6 | A | R |
      Row 7 | | A | R
      Row 8 | | A | R
      Row 9 | | A | R
      Row 10 | | R | A
      Row 11 | | R | A
      Row 12 | | R | A`;
    expect(inFull('person-everywhere', sketch)).toEqual([
      'should: Ann alone is accountable for 6 of 12 activities, 50%.',
      'titled Ann is accountable for almost everything',
      'at Ann',
      'Make other people accountable for 2 of them (Starts with activities that someone else already works on.) [Accountable: Crew. Responsible: Boss.]: Row 3: Boss R, Crew RA; Row 4: Boss R, Crew RA',
    ]);
  });
});

describe('role-mix-both-layers', () => {
  it('weighs less in a small organisation, and nothing where it is planned or another is there', () => {
    const head = '';
    const said = loudness(
      'role-mix-both-layers',
      head,
      'settings: organisationSize=small\n| Architect @platform = Ann | Engineer @application = Ann\nPay | A | R',
      '| Architect @platform [plannedOverlap=yes] = Ann | Engineer @application = Ann\nPay | A | R',
      '| Architect @platform = Ann | Engineer @application = Ann, Bob\nPay | A | R',
      '| Architect @platform = Ann | Engineer @application\nPay | A | R',
    );
    expect(said).toEqual(['look', 'silent', 'silent', 'silent']);
  });
});

describe('same-person-all-codes', () => {
  it('has one line for each person, and involves others in all of it', () => {
    const sketch = `
      | Boss = Ann | Crew = Bob | Lead = Cyd | Empty
      Approve !decision | AR | I | |
      Review !review | AR | C | |
      Pay | AR | | |
      Pick !decision | | AR | |
      Plan !decision | AR | R | |
      Hold !decision | A | | | R
      Seek !review | | | | A`;
    expect(inFull('same-person-all-codes', sketch)).toEqual([
      'look: Ann alone prepares, makes and is accountable for 2 activities, including “Approve”.',
      'at Approve, Ann; Review, Ann',
      'Involve someone else in all 2 [Responsible: Crew.]: Approve: Boss RA, Crew R; Review: Boss RA, Crew R',
      'look: Bob alone prepares, makes and is accountable for “Pick”.',
      'at Pick, Bob',
      'Involve Boss in “Pick”: Pick: Boss R, Crew RA',
    ]);
  });
});

describe('single-point-of-failure', () => {
  it('weighs what cannot wait as a must, and offers deputies for all the roles', () => {
    const sketch = `
      people: Ann; Bob; Cyd
      | Boss = Ann | Crew = Bob, Cyd | Lead = Ann | Empty
      Pay | A | | R |
      Guard #security | AR | I | |
      Fail over #dr | | | AR |
      Buy | A | R | |
      Sell | | A | R |
      Hold | | | A | R
      Wait | | | R | A`;
    expect(inFull('single-point-of-failure', sketch)).toEqual([
      'must: Ann is the only person for 2 activities, including “Guard” and has no deputy.',
      'titled Only Ann covers this work',
      'at Ann; Guard, Boss; Fail over, Lead',
      'Make Bob a deputy in Boss and Lead (Already informed on 1 of 2.): Boss: Ann, Bob (deputy); Lead: Ann, Bob (deputy)',
      'Make Cyd a deputy in Boss and Lead (Already informed on 1 of 2.): Boss: Ann, Cyd (deputy); Lead: Ann, Cyd (deputy)',
      'should: Ann is the only person for 2 activities, including “Pay” and has no deputy.',
      'titled Only Ann covers this work',
      'at Ann; Pay, Boss; Hold, Lead',
      'Make Bob a deputy in Boss and Lead: Boss: Ann, Bob (deputy); Lead: Ann, Bob (deputy)',
      'Make Cyd a deputy in Boss and Lead: Boss: Ann, Cyd (deputy); Lead: Ann, Cyd (deputy)',
    ]);
  });
});

describe('sod-author-approver', () => {
  it('is about two rows of one scope, and a must where a framework is mandatory', () => {
    const sketch = `
      settings: mandatoryFrameworks=dora+
      | Engineer = Ann | Manager = Bob
      Write application code | RA | C
      Write other code [scope=EU] | C | RA
      Approve each release | RA | I
      Approve each change | RA | I
      Approve the deployment [scope=US] | | RA
      Sign off a release [scope=EU] | | RA`;
    expect(inFull('sod-author-approver', sketch)).toEqual([
      'must: Ann alone writes the code (“Write application code”) and approves it (“Approve each release”).',
      'at Write application code, Ann; Approve each release, Ann',
      'Make Manager accountable for “Approve each release” [Responsible: Engineer.]: Approve each release: Engineer R, Manager A',
      'must: Bob alone writes the code (“Write other code”) and approves it (“Sign off a release”).',
      'at Write other code, Bob; Sign off a release, Bob',
      'Make Engineer accountable for “Sign off a release” [Responsible: Manager.]: Sign off a release: Engineer A, Manager R',
    ]);
  });
});

describe('sod-dpo-conflict', () => {
  it('leads to another who could decide, row by row', () => {
    const sketch = `
      people: Ann; Bob
      | DPO = Ann | CISO = Ann | Crew = Bob | Lead = Bob
      Choose #data | A | R | |
      Run it | | A | R |
      Sell #marketing | A | A | R |`;
    expect(inFull('sod-dpo-conflict', sketch)).toEqual([
      'must: Ann is the data protection officer and is accountable for “Choose”, which decides how data is used.',
      'of privacy',
      'at Choose, Ann',
      'Make Crew accountable for “Choose” [Responsible: DPO.]: Choose: DPO R, CISO R, Crew A',
      'Make Lead accountable for “Choose” [Responsible: DPO.]: Choose: DPO R, CISO R, Lead A',
      'must: Ann is the data protection officer and is accountable for “Sell”, which decides how data is used.',
      'of privacy',
      'at Sell, Ann',
      'Make Crew accountable for “Sell” [Responsible: DPO and CISO.]: Sell: DPO R, CISO R, Crew RA',
      'Make Lead accountable for “Sell” [Responsible: DPO and CISO.]: Sell: DPO R, CISO R, Crew R, Lead A',
      'must: Ann is the data protection officer and, as CISO, is accountable for “Run it”.',
      'of privacy',
      'at Run it, Ann',
      'Make Crew accountable for “Run it” [Responsible: CISO.]: Run it: CISO R, Crew RA',
      'Make Lead accountable for “Run it” [Responsible: CISO.]: Run it: CISO R, Crew R, Lead A',
    ]);
  });
});

describe('sod-incident-commander-investigates-self', () => {
  it('leads to another owner of the look back', () => {
    const sketch = `
      people: Ann; Bob; Cyd
      | Engineer = Ann | Manager = Bob | Clerk = Cyd
      Look back {postmortem} [causedBy=Ann] | RA | C |
      Look on {postmortem} [causedBy=Bob] | A | | C`;
    expect(inFull('sod-incident-commander-investigates-self', sketch)).toEqual([
      'look: Ann made the change that failed and is accountable for “Look back”.',
      'at Look back, Ann',
      'Make Manager accountable for “Look back” [Responsible: Engineer.]: Look back: Engineer R, Manager A',
      'Make Clerk accountable for “Look back” [Responsible: Engineer.]: Look back: Engineer R, Manager C, Clerk A',
    ]);
  });
});
