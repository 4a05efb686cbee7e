// What falls between matrices: owned twice, owned nowhere, and areas that one says are elsewhere.
import { describe, expect, it } from 'vitest';
import type { AreaClaim } from '../../../src/domain/matrix/areas';
import { idOf } from '../../../src/domain/matrix/sketch';
import { organisationOf } from '../../../src/domain/organisation/organisation';
import { isHole } from '../../../src/domain/organisation/ownership/lookUps';
import { memberFrom, members, named } from '../../support/members';

const ROLES = '| Lead = Ann Lee | Engineer = Bob Roy';

function twice(sketches: { readonly [name: string]: string }) {
  return organisationOf(members(sketches)).twice.map(({ duty: { name, kind }, rows }) => ({
    name,
    kind,
    owners: rows.map(({ member, roles }) => `${member.name}: ${roles.join(', ')}`),
  }));
}

describe('owned twice', () => {
  it('is a duty that two matrices give to different roles', () => {
    const found = twice({
      Payments: `| Lead | Engineer\nRun incidents {command} | A | R`,
      Search: `| Site lead | Engineer\nTake command {command} | A | R`,
    });
    expect(found).toEqual([
      { name: 'Command the incident', kind: 'duty', owners: ['Payments: Lead', 'Search: Site lead'] },
    ]);
  });

  it('is not a duty that both give to the same role, whatever its plural', () => {
    expect(
      twice({
        Payments: `| Engineering Manager | Engineer\nRun incidents {command} | A | R`,
        Search: `| Engineering managers | Engineer\nRun incidents {command} | A | R`,
      }),
    ).toEqual([]);
  });

  it('is not a duty of the same person under two titles', () => {
    expect(
      twice({
        Payments: `| Lead = Ann Lee | Engineer\nRun incidents {command} | A | R`,
        Search: `| Boss = Ann Lee | Engineer\nRun incidents {command} | A | R`,
      }),
    ).toEqual([]);
  });

  it('is not a duty of two different services', () => {
    expect(
      twice({
        Payments: `| Lead | Engineer\nRun incidents {command} [scope=Payments] | A | R`,
        Search: `| Site lead | Engineer\nRun incidents {command} [scope=Search] | A | R`,
      }),
    ).toEqual([]);
  });

  it('is told of rows that share only a name as just that', () => {
    const [found] = twice({
      Payments: `| Lead | Engineer\nReview the code | A | R`,
      Search: `| Site lead | Engineer\nReview the code | A | R`,
    });
    expect(found?.kind).toBe('name');
  });

  it('is not said again once both were said to be right', () => {
    const facts = members({
      Payments: `| Lead | Engineer\nRun incidents {command} | A | R`,
      Search: `| Site lead | Engineer\nTake command {command} | A | R`,
    });
    const answers = {
      same: new Set<string>(),
      different: new Set<string>(),
      bothRight: new Set(['duty:command']),
    };
    expect(organisationOf(facts, answers).twice).toEqual([]);
  });
});

describe('owned nowhere', () => {
  const nowhere = (sketches: { readonly [name: string]: string }) =>
    organisationOf(members(sketches)).nowhere.map(({ key, unowned, missing }) => ({
      key,
      unowned: unowned.map(({ name }) => name),
      missing: missing.map(({ name }) => name),
    }));

  it('is a duty that two matrices have and nobody owns', () => {
    const sketch = `${ROLES}\nRun incidents {command} | R | R`;
    expect(nowhere({ Payments: sketch, Search: sketch })).toEqual([
      { key: 'duty:command', unowned: ['Payments', 'Search'], missing: [] },
    ]);
  });

  it('is a row that the rules of one miss and another has without an owner', () => {
    const asked = `settings: scope=incident\n${ROLES}\nRun the service | A | R`;
    const found = nowhere({ Payments: asked, Search: `${ROLES}\nRun incidents {command} | R | R` });
    expect(found).toContainEqual({ key: 'duty:command', unowned: ['Search'], missing: ['Payments'] });
  });

  it('is nothing that one matrix alone lacks', () => {
    expect(
      nowhere({ Payments: `${ROLES}\nRun incidents {command} | R | R`, Search: `${ROLES}\nPlan | A | R` }),
    ).toEqual([]);
  });

  it('is nothing that any matrix has an owner for', () => {
    const sketch = `${ROLES}\nRun incidents {command} | R | R`;
    expect(
      nowhere({ Payments: sketch, Search: sketch, Ops: `${ROLES}\nRun incidents {command} | A | R` }),
    ).toEqual([]);
  });
});

describe('an area that is elsewhere', () => {
  const SPEND = `${ROLES}\nWatch spend #cost | A | R\nSet budgets #cost | A | R`;
  const COST = `settings: scope=cost\n${SPEND.trim()}\nOwn the cost from end to end #cost | A | R`;

  function lookedUp(
    claims: { readonly [name: string]: AreaClaim },
    sketches: { readonly [name: string]: string },
  ) {
    const facts = Object.entries(sketches).map(([name, sketch]) => {
      const matrix = named(name, sketch);
      const claim = claims[name];
      return memberFrom(
        claim ? { ...matrix, settings: { ...matrix.settings, scope: { cost: claim } } } : matrix,
      );
    });
    return organisationOf(facts).lookUps.map((lookUp) => ({
      from: lookUp.member.name,
      answer: lookUp.answer,
      path: lookUp.path.map(({ name }) => name),
      isGuess: lookUp.isGuess,
      isHole: isHole(lookUp),
    }));
  }
  const toMatrix = (name: string): AreaClaim => ({ state: 'elsewhere', by: 'person', matrixId: idOf(name) });
  const toText = (where: string): AreaClaim => ({ state: 'elsewhere', by: 'person', where });
  const PLAN = `${ROLES}\nPlan | A | R`;
  const answer = (given: string, path: readonly string[], isHoleToo = true, isGuess = false) => [
    { from: 'Payments', answer: given, path, isGuess, isHole: isHoleToo },
  ];

  it('is owned there', () => {
    expect(lookedUp({ Payments: toMatrix('Finance') }, { Payments: PLAN, Finance: COST })).toEqual(
      answer('owned', ['Finance'], false),
    );
  });

  it('has owned activities in a matrix that does not claim it', () => {
    expect(lookedUp({ Payments: toMatrix('Finance') }, { Payments: PLAN, Finance: SPEND })).toEqual(
      answer('unclaimed', ['Finance'], false),
    );
  });

  it('is owned in part there, or by nobody', () => {
    const part = `${ROLES}\nWatch spend #cost | A | R\nSet budgets #cost | R | R`;
    const none = `${ROLES}\nWatch spend #cost | R | R`;
    expect(lookedUp({ Payments: toMatrix('Finance') }, { Payments: PLAN, Finance: part })).toEqual(
      answer('in-part', ['Finance']),
    );
    expect(lookedUp({ Payments: toMatrix('Finance') }, { Payments: PLAN, Finance: none })).toEqual(
      answer('nobody', ['Finance']),
    );
  });

  it('is not there at all', () => {
    const code = `${ROLES}\nWrite code #delivery | A | R`;
    expect(lookedUp({ Payments: toMatrix('Finance') }, { Payments: PLAN, Finance: code })).toEqual(
      answer('absent', ['Finance']),
    );
  });

  it('may be there, under a name that is not recognised', () => {
    expect(lookedUp({ Payments: toMatrix('Finance') }, { Payments: PLAN, Finance: PLAN })).toEqual(
      answer('unknown', ['Finance'], false),
    );
  });

  it('may be there, where nobody has confirmed what the activities are about', () => {
    const open = `settings: tagsConfirmed=no\n${PLAN.trim()}`;
    expect(lookedUp({ Payments: toMatrix('Finance') }, { Payments: PLAN, Finance: open })).toEqual(
      answer('unknown', ['Finance'], false),
    );
  });

  it('is found by a name that only one matrix has, as a guess', () => {
    expect(lookedUp({ Payments: toText('finance') }, { Payments: PLAN, Finance: COST })).toEqual(
      answer('owned', ['Finance'], false, true),
    );
  });

  it('is not looked up where no matrix is named, and not called a hole', () => {
    const here = { Payments: PLAN, Finance: COST };
    expect(lookedUp({ Payments: { state: 'elsewhere', by: 'person' } }, here)).toEqual(
      answer('unnamed', [], false),
    );
    expect(lookedUp({ Payments: toText('the FinOps handbook') }, here)).toEqual(
      answer('not-here', [], false),
    );
  });

  it('is followed from one matrix to the next, and no circle goes on for ever', () => {
    const three = { Payments: PLAN, Ops: PLAN, Finance: COST };
    const [first] = lookedUp({ Payments: toMatrix('Ops'), Ops: toMatrix('Finance') }, three);
    expect(first).toMatchObject({ answer: 'owned', path: ['Ops', 'Finance'] });
    const round = lookedUp({ Payments: toMatrix('Ops'), Ops: toMatrix('Payments') }, three);
    expect(round.map(({ answer: given }) => given)).toEqual(['circle', 'circle']);
  });

  it('is told where the next matrix refuses it or names nobody', () => {
    const here = { Payments: PLAN, Ops: PLAN };
    const refused = { Payments: toMatrix('Ops'), Ops: { state: 'not-ours', by: 'person' } } as const;
    expect(lookedUp(refused, here)).toEqual(answer('refused', ['Ops']));
    const passed = { Payments: toMatrix('Ops'), Ops: { state: 'elsewhere', by: 'person' } } as const;
    expect(lookedUp(passed, here)[0]).toMatchObject({ answer: 'passed-on', path: ['Ops'] });
  });
});
