// Delivery rules about who answers for the whole of cost, reliability and AI: what each says, and what its buttons do.
import { describe, expect, it, test } from 'vitest';
import { afterButton, buttonsOf, placesOf, rowsOf, titlesOf, toldOf } from '../../../support/told';

const BOTH = '| Architect @platform | Engineer @application';

describe('reliability and cost as a whole', () => {
  const sketch = (...rows: readonly string[]) =>
    ['settings: scope=cost', BOTH, 'Build it | C | AR', ...rows].join('\n');
  const told = (...rows: readonly string[]) => toldOf('cost-unowned', sketch(...rows));

  it('says what is only a part, and that nothing is the whole', () => {
    expect(told()[0]).toContain('No activity that we recognise is about cost.');
    expect(told('Limit a part #cost | A | R')[0]).toContain(
      '“Limit a part” is about cost. No activity that we recognise covers cost as a whole.',
    );
    expect(told('Limit one #cost | A | R', 'Limit two #cost | A | R')[0]).toContain(
      '“Limit one” and “Limit two” are about cost.',
    );
    const cells = (at: number) => (at < 3 ? 'A | R' : 'R | A');
    expect(told(...[1, 2, 3, 4].map((at) => `Limit ${at} #cost | ${cells(at)}`))[0]).toContain(
      '4 activities, including “Limit 1” are about cost.',
    );
    expect(told('Own it #cost #end-to-end | A | R')).toEqual([]);
    expect(told('Own it <gov-cost-owner> | A | R')).toEqual([]);
  });

  // “Nobody is accountable for reliability”, where one lead answered for each part of it.
  it('asks whether a role that answers for nearly all of the parts answers for the whole', () => {
    const rows = (own: number, others: number) =>
      told(
        ...Array.from({ length: own }, (_, at) => `Limit ${at} #cost | A | R`),
        ...Array.from({ length: others }, (_, at) => `Save ${at} #cost | R | A`),
      )[0];
    expect(rows(3, 0)).toBe(
      'look: Architect is accountable for nearly all that is about cost: 3 activities, including “Limit 0”. No activity that we recognise says so of the whole.',
    );
    expect(rows(4, 1)).toMatch(
      /^look: Architect is accountable for nearly all that is about cost: 4 activities/,
    );
    for (const loud of [rows(2, 0), rows(3, 1)]) expect(loud).toMatch(/^must: /);
    const known = sketch(...[1, 2, 3].map((at) => `Limit ${at} #cost | A | R`)).replace(
      'Build',
      '## Costs <cost>\nBuild',
    );
    expect(toldOf('cost-unowned', known)[0]).toMatch(/^must: /);
  });

  it('asks whether a row that only sounds like it is it, and takes the word', () => {
    expect(told('Cost management #cost | A | R')).toEqual([
      'look: “Cost management” looks like the ownership of cost as a whole. Nobody has confirmed that.',
    ]);
    expect(titlesOf('cost-unowned', sketch('Cost management #cost | A | R'))).toEqual([
      'Is this the owner of cost?',
    ]);
    const asked = sketch('Cost management #cost | A | R');
    expect(buttonsOf('cost-unowned', asked)[0]?.[0]).toBe('“Cost management” covers this');
    const [, row] = Object.values(
      afterButton('cost-unowned', asked, '“Cost management” covers this').activities,
    );
    expect(row?.concerns).toContain('end-to-end');
  });

  it('offers to add it, a part that is it, and that it is elsewhere', () => {
    const buttons = buttonsOf('cost-unowned', sketch('Limit a part #cost | A | R'))[0] ?? [];
    expect(buttons[0]).toMatch(/^Add “/);
    expect(buttons.slice(1)).toEqual(['“Limit a part” covers this', 'It is elsewhere']);
    const after = afterButton('cost-unowned', sketch(), 'It is elsewhere');
    expect(after.settings.scope?.cost).toMatchObject({ state: 'elsewhere', by: 'person' });
    expect(buttonsOf('cost-unowned', sketch('Limit a part #cost | A | A'))[0]).not.toContain(
      '“Limit a part” covers this',
    );
  });
});

test('policy and practice of AI with one owner who does both are told, and a missing half where it came from the catalogue', () => {
  const head = '| Designer @ai-architecture | Builder @ai-engineering';
  const told = (...rows: readonly string[]) => toldOf('ai-governance-blurred', [head, ...rows].join('\n'));
  const policy = 'Set AI governance policy';
  const practice = 'Operate governance controls';
  expect(told(`${policy} | AR | I`, `${practice} | AR | I`)).toEqual([
    `look: Designer alone owns and does both “${policy}” and “${practice}”.`,
  ]);
  expect([
    told(`${policy} | AR | I`, `${practice} | A | R`),
    told(`${policy} | A | R`, `${practice} | AR |`),
    told(`${policy} | AR |`),
  ]).toEqual([[], [], []]);
  const rows = [head, `${policy} | AR | I`, `${practice} | AR | I`].join('\n');
  expect(rowsOf(afterButton('ai-governance-blurred', rows, 'Make Builder responsible'))[1]).toContain(
    'Builder R',
  );
  expect(told('Policy <ai-governance-model> | AR |')).toEqual([
    'look: “Policy” is here, but no activity covers its daily practice.',
  ]);
  expect(told('Practice <ai-governance-operate> | AR |')).toEqual([
    'look: “Practice” is here, but no activity covers the policy behind it.',
  ]);
  expect(placesOf('ai-governance-blurred', `${head}\nPolicy <ai-governance-model> | AR |`)).toEqual([
    ['Policy'],
  ]);
});

test('no architect in AI compliance is told once, for all its rows', () => {
  const head = '| Designer @ai-architecture | Auditor @assurance';
  const told = (...rows: readonly string[]) =>
    toldOf('ai-compliance-without-architect', [head, ...rows].join('\n'));
  expect(told('Prove it #compliance #ai-governance | I | AR', 'File it #compliance #ai-ops | | AR')).toEqual([
    'should: No architect is involved in “Prove it” and “File it”.',
  ]);
  expect([
    told('Prove it #compliance #ai-governance | C | AR'),
    told('Prove it #compliance | I | AR'),
  ]).toEqual([[], []]);
});

test('a title without decisions is told with what the role does, who decides, and the way to give it the decisions', () => {
  const sketch = (does: number, decided = 3, decides = 'R  | A') =>
    [
      '| Cloud Architect @platform | Platform Manager @platform | Engineer @application',
      ...['a', 'b', 'c']
        .slice(0, decided)
        .map((what) => `Choose ${what} #architecture !decision | ${decides} | C`),
      ...Array.from(
        { length: 10 },
        (_, at) => `Write ${at} #delivery | ${at < does - decided ? 'R' : 'I'} | | A`,
      ),
    ].join('\n');
  const told = (...given: Parameters<typeof sketch>) => toldOf('title-without-decisions', sketch(...given));
  expect(told(4)).toEqual([
    'look: Cloud Architect is responsible for 4 activities and accountable for none of the 3 architecture decisions. Platform Manager is: “Choose a”, “Choose b” and “Choose c”.',
  ]);
  expect([told(4, 2), told(3, 3, 'AR | C'), told(2, 3, 'C | A')]).toEqual([[], [], []]);
  const button = 'Make Cloud Architect accountable for the 3 decisions it is responsible for';
  expect(buttonsOf('title-without-decisions', sketch(4))).toEqual([[button]]);
  expect(rowsOf(afterButton('title-without-decisions', sketch(4), button))[0]).toBe(
    'Choose a: Cloud Architect RA, Platform Manager C, Engineer C',
  );
});

test('of a mandatory framework an item is open whose activity has its owner only under a condition, and none is denied to be there', () => {
  const told = (row: string) =>
    toldOf(
      'framework-coverage-gap',
      `settings: frameworks=nist-csf, mandatoryFrameworks=nist-csf\n| Boss | Crew\n${row}`,
    )[0];
  const open = (row: string) => Number(/and (\d+) more/.exec(told(row) ?? '')?.[1]);
  const none = open('Pay | A | R');
  expect(none - open('Ask the vendor {vendor} | A | R')).toBe(4);
  expect(none - open('Ask the vendor {vendor} | A (business hours only) | R')).toBe(0);
  expect(told('Pay | A | R')).toMatch(
    /^should: NIST .* is mandatory here, and we recognise no activity with a single accountable role for /,
  );
});
