// What kind of people stand behind a row: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, loudness } from '../../../support/toldInFull';

describe('external-accountable', () => {
  it('brings every row inside, and leaves those with a contract', () => {
    const sketch = `
      people: Zed kind=external; Yul kind=external; Ann; Bob
      | Supplier %external = Zed | Manager = Ann | Guests = Zed, Yul | Mixed = Bob, Zed | Empty
      Run the mail | RA | I | |
      Run the phones [sla=4] | A | R | |
      Run the web [link=contract] | A | R | |
      Read it | | R | A |
      Write it | | | | A
      File it | A | | | R
      Draw it | | | | | A`;
    expect(inFull('external-accountable', sketch)).toEqual([
      'should: Supplier is external but accountable for 2 activities, including “Run the mail”.',
      'at Run the mail, Supplier; File it, Supplier',
      'Make Mixed accountable, and let Supplier still do the work: Run the mail: Supplier R, Manager I, Mixed A; File it: Supplier R, Mixed RA',
      'should: Zed and Yul, in Guests, are external but accountable for “Read it”.',
      'at Read it, Guests',
      'Make Manager accountable, and let Guests still do the work: Read it: Manager RA, Guests R',
    ]);
  });

  it('is still asked before people are entered, of roles of that kind alone', () => {
    const sketch = `
      | Supplier %external | Vendor @vendor | Manager
      Run the mail | RA | | I
      Run the web | | RA | I`;
    expect(inFull('external-accountable', sketch)).toEqual([
      'should: Supplier is external but accountable for “Run the mail”.',
      'at Run the mail, Supplier',
    ]);
  });
});

describe('fractional-accountable', () => {
  it('names who works part of the week, and a part-time role without people', () => {
    const sketch = `
      people: Ann fraction=0.4; Bob; Cyd fraction=0.2; Dan
      | Boss = Ann, Cyd | Crew = Bob | Lead %fractional | Half %fractional = Ann, Dan | Clerk = Ann, Dan
      Keep it up #reliability | A | R | | |
      Guard <gov-cost-owner> #security | A | R | | |
      Run !incident | | R | A | |
      Fix !incident | | R | | A |
      Back up !incident | | R | | | A
      Buy #vendor #security | A | R | | |
      Pick <ai-cloud-selection> #security | A | R | | |`;
    expect(inFull('fractional-accountable', sketch)).toEqual([
      'should: Boss is accountable for 2 activities, including “Keep it up”, and Ann and Cyd work only part of the week.',
      'at Keep it up, Boss; Guard, Boss',
      'Make Bob a deputy in Boss (Already responsible on 2 of 2.): Boss: Ann, Cyd, Bob (deputy)',
      'Make Dan a deputy in Boss: Boss: Ann, Cyd, Dan (deputy)',
      'should: Lead is a part-time role and is accountable for “Run”.',
      'at Run, Lead',
      'Make Bob a deputy in Lead (Already responsible on 1 of 1.): Lead: Bob (deputy)',
      'Make Dan a deputy in Lead: Lead: Dan (deputy)',
      'should: Half is a part-time role and is accountable for “Fix”.',
      'at Fix, Half',
      'Make Bob a deputy in Half (Already responsible on 1 of 1.): Half: Ann, Dan, Bob (deputy)',
    ]);
  });

  it('says that one works part of the week', () => {
    const sketch = `
      people: Ann fraction=0.4; Bob fraction=0.5
      | Boss = Ann | Crew = Bob
      Keep it up #reliability | A | R
      Run it #cost | A | R
      ## Operations
      Patch it | A | R
      ## Build <L7>
      Ship it | A | R
      ## Design
      Draw it | A | R
      Guard it #security | R | A`;
    expect(inFull('fractional-accountable', sketch)).toEqual([
      'should: Boss is accountable for 3 activities, including “Keep it up”, and Ann works only part of the week.',
      'at Keep it up, Boss; Patch it, Boss; Ship it, Boss',
      'Make Bob a deputy in Boss (Already responsible on 3 of 3.): Boss: Ann, Bob (deputy)',
    ]);
  });
});

describe('fractional-only-regulated', () => {
  it('names each person once, and offers roles of those inside', () => {
    const sketch = `
      people: Zed kind=external; Ann fraction=0.4; Bob; Cyd
      | Guest = Zed | Half = Ann, Zed | Clerk = Bob, Zed | Temp %fractional = Bob | Vendor @vendor = Cyd | Idle
      File #cost #compliance | A | R | | | |
      Send #ai-governance | A | R | R | | |
      Sign #compliance | | | | A | R |
      Do #ai-governance | | R | | | |`;
    expect(inFull('fractional-only-regulated', sketch)).toEqual([
      'must: Only Zed and Ann cover “File”, external or part-time.',
      'of compliance',
      'at File',
      'Make Clerk accountable [Consulted: Guest.]: File: Guest C, Half R, Clerk A',
      'must: Only Bob and Cyd cover “Sign”, external or part-time.',
      'of compliance',
      'at Sign',
      'Make Clerk accountable [Consulted: Temp.]: Sign: Clerk A, Temp C, Vendor R',
      'must: Only Ann and Zed cover “Do”, external or part-time.',
      'of ai-governance',
      'at Do',
      'Make Clerk accountable: Do: Half R, Clerk A',
    ]);
  });
});

describe('training-missing', () => {
  it('names each without a date, unless nobody has one', () => {
    const sketch = `
      people: Ann; Bob; Cyd trainedOn=2026-01-01
      | Boss = Ann | Crew = Bob, Cyd
      Lead {command} | A | R
      Keep {evidence} | A | R`;
    expect(inFull('training-missing', sketch)).toEqual([
      'look: Ann is involved in 2 activities, including “Lead” but has no training date.',
      'at Lead, Ann; Keep, Ann',
      'look: Bob is involved in 2 activities, including “Lead” but has no training date.',
      'at Lead, Bob; Keep, Bob',
    ]);
  });

  it('speaks of one alone by name, even where nobody has a date', () => {
    const sketch = `
      | Boss = Ann | Crew
      Lead {command} | A | R`;
    expect(inFull('training-missing', sketch)).toEqual([
      'look: Ann is involved in “Lead” but has no training date.',
      'at Lead, Ann',
    ]);
  });
});

describe('timezone-gap', () => {
  it('offers those far away for the role that does it, else for its owner', () => {
    const sketch = `
      people: Ann timeZone=Europe/Berlin; Bob timeZone=Europe/London; Cyd timeZone=Asia/Tokyo; Dan timeZone=Asia/Shanghai; Eve timeZone=Pacific/Auckland; Fay
      | Boss = Ann | Crew = Bob
      Watch [roundTheClock=yes] | A | R
      Wait [roundTheClock=yes] | A |
      Look [roundTheClock=no] | A | R`;
    expect(inFull('timezone-gap', sketch)).toEqual([
      'look: Everyone on “Watch” (Ann and Bob) is within 8 hours of each other.',
      'at Watch',
      'Add Cyd to Crew: Crew: Bob, Cyd',
      'Add Eve to Crew: Crew: Bob, Eve',
      'look: Everyone on “Wait” (Ann) is within 8 hours of each other.',
      'at Wait',
      'Add Eve to Boss: Boss: Ann, Eve',
    ]);
  });

  it('goes round the clock, and counts from the outermost', () => {
    const head = '';
    const said = loudness(
      'timezone-gap',
      head,
      `
      people: Ann timeZone=Pacific/Auckland; Bob timeZone=Pacific/Honolulu; Cyd timeZone=America/Los_Angeles
      | Boss = Ann, Bob | Crew = Cyd
      Watch [roundTheClock=yes] | A | R`,
      `
      people: Ann timeZone=Pacific/Kiritimati; Bob timeZone=Pacific/Pago_Pago
      | Boss = Ann | Crew = Bob
      Watch [roundTheClock=yes] | A | R`,
      `
      people: Ann timeZone=Asia/Kathmandu; Bob timeZone=America/Noronha
      | Boss = Ann | Crew = Bob
      Watch [roundTheClock=yes] | A | R`,
      `
      people: Ann timeZone=Asia/Kathmandu; Bob timeZone=America/Sao_Paulo
      | Boss = Ann | Crew = Bob
      Watch [roundTheClock=yes] | A | R`,
    );
    expect(said).toEqual(['look', 'look', 'look', 'silent']);
  });
});

describe('all-commanders-one-team', () => {
  it('tells of the team and its rows, and offers those of another', () => {
    const sketch = `
      people: Ann team=SRE; Bob team=SRE; Cyd team=Product; Dan
      | Commander = Ann | Crew = Bob | Clerk = Cyd, Dan
      Lead {command} | A | R | I
      Practise {command} | A | | I`;
    expect(inFull('all-commanders-one-team', sketch)).toEqual([
      'look: Both people who can command an incident are on SRE.',
      'at Lead; Practise',
      'Make Cyd a deputy in Commander: Commander: Ann, Cyd (deputy)',
    ]);
  });
});
