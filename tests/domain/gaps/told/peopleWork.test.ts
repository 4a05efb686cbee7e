// Rules about how much, and on what, people work: what each says, how loudly, and what its buttons do.
import { describe, expect, it } from 'vitest';
import { afterButton, buttonsOf, holdersOf, placesOf, rowsOf, toldOf } from '../../../support/told';

describe('external-accountable', () => {
  it('goes by the role where nobody has been entered, and by the people otherwise', () => {
    const told = (role: string, row = 'Run it') => toldOf('external-accountable', `${role}\n${row} | RA | I`);
    expect(told('| Supplier %external | Boss')).toEqual([
      'should: Supplier is external but accountable for “Run it”.',
    ]);
    expect(told('| Supplier @vendor | Boss')).toEqual([]);
    expect(told('| Supplier @vendor | Boss = Ann')).toHaveLength(1);
    expect(told('people: Zed kind=external\n| Crew = Zed | Boss')).toEqual([
      'should: Zed, in Crew, is external but accountable for “Run it”.',
    ]);
    expect(told('people: Zed kind=external; Yan kind=external\n| Crew = Zed, Yan | Boss')).toEqual([
      'should: Zed and Yan, in Crew, are external but accountable for “Run it”.',
    ]);
    expect(told('people: Zed kind=external; Ann\n| Crew = Zed, Ann | Boss')).toEqual([]);
    expect(told('| Supplier %external | Boss', 'Run it [sla=4 hours]')).toEqual([]);
    expect(told('| Supplier %external | Boss', 'Run it [link=contract]')).toEqual([]);
  });

  it('makes somebody inside accountable for every row and leaves the work outside, or offers nothing', () => {
    const sketch = `| Supplier %external = Zed | Boss = Ann | Crew
      Run the mail | RA | I |
      Run the phones | A | I | R`;
    expect(toldOf('external-accountable', sketch)).toEqual([
      'should: Supplier is external but accountable for 2 activities, including “Run the mail”.',
    ]);
    expect(placesOf('external-accountable', sketch)).toEqual([
      ['Run the mail, Supplier', 'Run the phones, Supplier'],
    ]);
    const button = 'Make Boss accountable, and let Supplier still do the work';
    expect(rowsOf(afterButton('external-accountable', sketch, button))).toEqual([
      'Run the mail: Supplier R, Boss A',
      'Run the phones: Supplier R, Boss A, Crew R',
    ]);
    expect(buttonsOf('external-accountable', sketch.replace('= Ann', ''))).toEqual([[]]);
  });
});

describe('fractional-accountable', () => {
  const told = (people: string, role: string, row = 'Keep it up #reliability') =>
    toldOf('fractional-accountable', `people: ${people}\n| Boss ${role} | Crew = Cyd\n${row} | A | R`);

  it('draws the line at half of the week, and knows a part-time role without people', () => {
    expect(told('Ann fraction=0.4', '= Ann')).toEqual([
      'should: Boss is accountable for “Keep it up”, and Ann works only part of the week.',
    ]);
    expect(told('Ann fraction=0.5', '= Ann')).toEqual([]);
    expect(told('Ann kind=fractional', '= Ann')).toHaveLength(1);
    expect(told('Ann fraction=0.4; Bob fraction=0.2', '= Ann, Bob')).toEqual([
      'should: Boss is accountable for “Keep it up”, and Ann and Bob work only part of the week.',
    ]);
    expect(told('Ann fraction=0.4; Bob', '= Ann, Bob')).toEqual([]);
    expect(told('Ann fraction=0.4; Bob', '= Ann, Bob (deputy)')).toEqual([]);
    expect(told('Ann fraction=0.4; Bob fraction=0.1', '= Ann, Bob (deputy)')).toHaveLength(1);
    expect(told('Cyd', '%fractional')).toEqual([
      'should: Boss is a part-time role and is accountable for “Keep it up”.',
    ]);
    // The one who steps in works all week; the role is what is part-time.
    expect(told('Bob', '%fractional = Bob')).toEqual([
      'should: Boss is a part-time role and is accountable for “Keep it up”.',
    ]);
    expect(told('Cyd', '')).toEqual([]);
  });

  it('asks for work of every day, and never for strategy', () => {
    const of = (row: string) => told('Ann fraction=0.4', '= Ann', row).length;
    expect(
      ['A #security', 'A #incident', 'A !incident', 'A {restore}', '## Operations\nA', '## Run\nA'].map(of),
    ).toEqual([1, 1, 1, 1, 1, 1]);
    expect(['A', 'A #cost', '## Design\nA', '## Prune\nA'].map(of)).toEqual([0, 0, 0, 0]);
    expect(['A #strategy #security', 'A !incident <ai-roadmap>', 'A #vendor #security'].map(of)).toEqual([
      0, 0, 0,
    ]);
    expect(['## Later <L7>\nA', '## Later <O>\nA', '## Later <L6>\nA'].map(of)).toEqual([1, 1, 0]);
  });

  it('offers as deputy only who is there every day', () => {
    const sketch = `people: Ann fraction=0.2; Bob fraction=0.3; Cyd
      | Boss = Ann | Crew = Bob | Clerk = Cyd
      Keep it up #reliability | A | R |`;
    expect(buttonsOf('fractional-accountable', sketch)).toEqual([['Make Cyd a deputy in Boss']]);
    expect(placesOf('fractional-accountable', sketch)).toEqual([['Keep it up, Boss']]);
  });
});

describe('fractional-only-regulated', () => {
  const told = (people: string, roles: string, row = 'File it #compliance') =>
    toldOf('fractional-only-regulated', `people: ${people}\n| ${roles}\n${row} | A | R`);

  it('speaks of rows under compliance or AI governance that nobody inside carries', () => {
    expect(told('Ann kind=external; Bob fraction=0.4', 'One = Ann | Two = Bob')).toEqual([
      'must: Only Ann and Bob cover “File it”, external or part-time.',
    ]);
    expect(told('Ann kind=external', 'One = Ann | Two = Ann')).toEqual([
      'must: Only Ann covers “File it”, external or part-time.',
    ]);
    expect(told('Ann kind=external; Bob fraction=0.5', 'One = Ann | Two = Bob')).toEqual([]);
    expect(told('Ann; Bob', 'One %external = Ann | Two @vendor = Bob')).toHaveLength(1);
    expect(told('Ann; Bob', 'One %fractional = Ann | Two %fractional = Bob')).toHaveLength(1);
    expect(told('Ann; Bob', 'One %fractional = Ann | Two = Bob')).toEqual([]);
    expect(told('Ann kind=external', 'One = Ann | Two = Ann', 'File it #ai-governance')).toHaveLength(1);
    expect(told('Ann kind=external', 'One = Ann | Two = Ann', 'File it #cost')).toEqual([]);
  });

  it('offers the two likeliest roles with somebody inside, and moves the letter', () => {
    const sketch = `people: Ann kind=external; Bob; Cyd; Dan; Eve fraction=0.2
      | Adviser = Ann | One = Bob | Part = Eve | Two = Cyd | Three = Dan | Temp %fractional = Dan
      File it #compliance | RA | I | C | C | C | C`;
    const [buttons = []] = buttonsOf('fractional-only-regulated', sketch);
    expect([...buttons].sort()).toEqual(['Make Three accountable', 'Make Two accountable']);
    expect(rowsOf(afterButton('fractional-only-regulated', sketch, 'Make Two accountable'))[0]).toContain(
      'Two RA',
    );
    expect(placesOf('fractional-only-regulated', sketch)).toEqual([['File it']]);
  });
});

describe('same-person-all-codes', () => {
  it('asks for a second person in reviews and decisions', () => {
    const told = (row: string, roles = '| Boss = Ann | Crew = Bob') =>
      toldOf('same-person-all-codes', `${roles}\n${row} | RA | I`);
    expect(told('Choose !decision')).toEqual([
      'look: Ann alone prepares, makes and is accountable for “Choose”.',
    ]);
    expect(told('Look over !review')).toHaveLength(1);
    expect(told('Build')).toEqual([]);
    expect(told('Stop !incident')).toEqual([]);
    expect(told('Choose !decision', '| Boss = Ann, Bob | Crew = Bob')).toEqual([]);
    expect(told('Choose !decision', '| Boss | Crew = Bob')).toEqual([]);
  });

  it('lets somebody else take part, in all rows at once', () => {
    const sketch =
      '| Boss = Ann | Crew = Bob | Clerk = Cyd\nChoose !decision | RA | I | C\nKeep !review | RA | C |';
    expect(placesOf('same-person-all-codes', sketch)).toEqual([['Choose, Ann', 'Keep, Ann']]);
    expect(rowsOf(afterButton('same-person-all-codes', sketch, 'Involve someone else in all 2'))).toEqual([
      'Choose: Boss RA, Crew I, Clerk R',
      'Keep: Boss RA, Crew R',
    ]);
    const one = '| Boss = Ann | Crew = Bob\nChoose !decision | RA | I';
    expect(buttonsOf('same-person-all-codes', one)).toEqual([['Involve Crew in “Choose”']]);
    expect(buttonsOf('same-person-all-codes', '| Boss = Ann | Crew\nChoose !decision | RA | I')).toEqual([
      [],
    ]);
  });
});

describe('single-point-of-failure', () => {
  it('names the person, every row and the role in it, apart where it cannot wait', () => {
    const sketch = `| Boss = Ann | Crew = Ann | Clerk = Bob
      Pay | A | R | I
      Buy | RA | | I
      Stop !incident | A | R | I`;
    expect(toldOf('single-point-of-failure', sketch)).toEqual([
      'must: Ann is the only person for “Stop” and has no deputy.',
      'should: Ann is the only person for 2 activities, including “Pay” and has no deputy.',
    ]);
    expect(placesOf('single-point-of-failure', sketch)).toEqual([
      ['Ann', 'Stop, Boss'],
      ['Ann', 'Pay, Boss', 'Buy, Boss'],
    ]);
    expect(buttonsOf('single-point-of-failure', sketch)).toEqual([
      ['Make Bob a deputy in Boss and Crew'],
      ['Make Bob a deputy in Boss and Crew'],
    ]);
    const after = afterButton('single-point-of-failure', sketch, 'Make Bob a deputy in Boss and Crew');
    expect(holdersOf(after)).toEqual(['Boss: Ann, Bob (deputy)', 'Crew: Ann, Bob (deputy)', 'Clerk: Bob']);
  });

  it('takes security, recovery, incidents and duties for what cannot wait', () => {
    const of = (row: string) =>
      toldOf('single-point-of-failure', `| Boss = Ann | C = Bob\n${row} | RA | I`)[0]?.slice(0, 4);
    expect(['A #security', 'A #dr', 'A #incident', 'A {backup}', 'A !incident'].map(of)).toEqual(
      Array(5).fill('must'),
    );
    expect(['A', 'A #cost', 'A !decision'].map(of)).toEqual(Array(3).fill('shou'));
  });

  it('leaves a vacancy of the owner to its own rule, and passes over one of a doer', () => {
    const told = (roles: string) =>
      toldOf('single-point-of-failure', `| ${roles} | Clerk = Bob\nPay | A | R | I`);
    expect(told('Boss | Crew = Ann')).toEqual([]);
    expect(told('Boss = Ann | Crew')).toEqual([
      'should: Ann is the only person for “Pay” and has no deputy.',
    ]);
    expect(told('Boss = Ann | Crew = Ann (deputy), Cyd')).toEqual([]);
    expect(told('Boss = Ann | Crew = Cyd (deputy)')).toEqual([]);
  });
});
