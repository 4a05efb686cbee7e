// Delivery rules about the two sides, platform and application: what each says, and what its buttons do.
import { describe, expect, it, test } from 'vitest';
import { afterButton, buttonsOf, placesOf, rowsOf, toldOf } from '../../../support/told';

const BOTH = '| Architect @platform | Engineer @application';

describe('handoff-one-sided', () => {
  const told = (cells: string, fields = 'fromLayer=platform; toLayer=application', kind = '!handoff') =>
    toldOf('handoff-one-sided', `${BOTH}\nHand over ${kind} [${fields}] | ${cells}`);

  it('asks of the giver to carry it, and of the taker at least to be asked', () => {
    expect(told('AR | I')).toEqual(['must: “Hand over” names no role from application, which takes.']);
    expect(told('C | AR')).toEqual(['must: “Hand over” names no role from platform, which gives.']);
    expect(told('I | I')).toEqual([
      'must: “Hand over” names no role from platform, which gives and application, which takes.',
    ]);
    expect([
      told('AR | C'),
      told('A | R'),
      told('AR | C', '', '!handoff'),
      told('AR | I', undefined, ''),
    ]).toEqual([[], [], [], []]);
    expect(told('AR | I', 'toLayer=application')).toHaveLength(1);
    expect(told('C | AR', 'fromLayer=platform')).toHaveLength(1);
    expect(told('AR | C (by day)')).toHaveLength(1);
  });

  it('adds each side with the letter it owes, both by one button', () => {
    const sketch = `${BOTH}\nHand over !handoff [fromLayer=platform; toLayer=application] | I | I`;
    expect(placesOf('handoff-one-sided', sketch)).toEqual([['Hand over']]);
    expect(
      rowsOf(afterButton('handoff-one-sided', sketch, 'Make Architect responsible and consult Engineer')),
    ).toEqual(['Hand over: Architect R, Engineer C']);
  });
});

describe('ai-blueprint-one-sided', () => {
  const roles = '| Designer @ai-architecture | Builder @ai-engineering';
  const told = (row: string, cells: string, head = roles) =>
    toldOf('ai-blueprint-one-sided', `${head}\n${row} | ${cells}`);
  const fields = '[fromLayer=ai-architecture; toLayer=ai-engineering]';

  it('knows a blueprint by its origin or by both its layers, and nothing else', () => {
    const said = ['must: “Hand it over” names no role from ai-engineering.'];
    expect(told('Hand it over !handoff <ai-blueprint-handoff>', 'AR | I')).toEqual(said);
    expect(told(`Hand it over !handoff ${fields}`, 'AR | I')).toEqual(said);
    expect(told('Hand it over !handoff [fromLayer=ai-architecture]', 'AR | I')).toEqual([]);
    expect(told('Hand it over !handoff [toLayer=ai-engineering]', 'AR | I')).toEqual([]);
    expect(told('Hand it over !handoff <shr-handoff>', 'AR | I')).toEqual([]);
    expect(told(`Hand it over ${fields}`, 'AR | I')).toEqual([]);
    expect(told(`Hand it over !handoff ${fields}`, 'AR | C')).toEqual([]);
    expect(told(`Hand it over !handoff ${fields}`, 'I | AR')).toEqual([
      'must: “Hand it over” names no role from ai-architecture.',
    ]);
  });

  it('asks for no side of which the matrix has no role', () => {
    expect(
      told(`Hand it over !handoff ${fields}`, 'AR | I', '| Designer @ai-architecture | Boss @leadership'),
    ).toEqual([]);
  });
});

describe('handoff-side-undefined', () => {
  const roles = '| Architect @platform | Engineer @application | Boss @leadership';
  const told = (fields: string, cells = 'AR | | I', row = 'Hand over !handoff') =>
    toldOf('handoff-side-undefined', `${roles}\n${row} [${fields}] | ${cells}`).length;

  it('speaks while either layer is missing, and not where both sides take part', () => {
    expect([told(''), told('fromLayer=platform'), told('toLayer=application')]).toEqual([1, 1, 1]);
    expect(told('fromLayer=platform; toLayer=application')).toBe(0);
    expect([told('', 'AR | R | I'), told('', 'AR | C |'), told('', 'AR | I |')]).toEqual([0, 0, 1]);
    expect(told('', 'AR | | I', 'Hand over')).toBe(0);
  });

  it('offers directions from the layer of the one who answers to each other layer that has a role', () => {
    const sketch = `${roles} | Seller @product\nHand over !handoff | AR | | I |`;
    expect(toldOf('handoff-side-undefined', sketch)).toEqual([
      'look: “Hand over” does not say which layer hands over and which receives.',
    ]);
    expect(buttonsOf('handoff-side-undefined', sketch)).toEqual([
      ['From platform to application', 'From platform to product'],
    ]);
    const after = afterButton('handoff-side-undefined', sketch, 'From platform to application');
    const [row] = Object.values(after.activities);
    expect([row?.fromLayer, row?.toLayer]).toEqual(['platform', 'application']);
    expect(rowsOf(after)).toEqual(['Hand over: Architect RA, Engineer C, Boss I']);
    // What is known of the direction stays.
    const known = `${roles}\nHand over !handoff [fromLayer=leadership] | AR | | I`;
    expect(buttonsOf('handoff-side-undefined', known)).toEqual([
      ['From leadership to platform', 'From leadership to application'],
    ]);
    const to = `${roles}\nHand over !handoff [toLayer=application] | | | AR`;
    expect(buttonsOf('handoff-side-undefined', to)).toEqual([['From leadership to application']]);
  });
});

test('a joint review needs one who can close it', () => {
  const told = (cells: string, row = 'Review !review', head = BOTH) =>
    toldOf('joint-review-without-tiebreak', `${head}\n${row} | ${cells}`);
  expect(told('R | R')).toEqual(['must: Both layers are involved in “Review”, but nobody can close it.']);
  expect(told('A | A')).toEqual([
    'must: Both layers are involved in “Review”, but 2 roles can each close it.',
  ]);
  // Who is there only by day does not take part in it.
  expect(told('A (by day) | R')).toEqual([]);
  expect([told('A | R'), told('R | R', 'Review'), told('R | I')]).toEqual([[], [], []]);
});

describe('architecture-without-application-context', () => {
  const told = (row: string, cells: string, head = BOTH) =>
    toldOf('architecture-without-application-context', `${head}\n${row} | ${cells}`);

  it('is a must of a decision, and silent where somebody of the other side is asked', () => {
    const said =
      '“Choose” shapes the platform that applications run on, but no application role is consulted.';
    expect(told('Choose #architecture !decision', 'AR | I')).toEqual([`must: ${said}`]);
    expect(told('Choose #architecture', 'AR | I')).toEqual([`should: ${said}`]);
    expect(told('Choose #architecture', 'AR | C')).toEqual([]);
    expect(told('Choose #architecture', 'AR | C (over 10k)')).toHaveLength(1);
    expect(told('Choose #cost', 'AR | I')).toEqual([]);
    expect(told('Choose #architecture', 'C | I')).toEqual([]);
    expect(told('Choose #architecture', 'AR | I', '| Architect @platform | Boss @leadership')).toEqual([]);
  });

  it('consults the application side', () => {
    const sketch = `${BOTH}\nChoose #architecture | AR | I`;
    const [[first = ''] = []] = buttonsOf('architecture-without-application-context', sketch);
    expect(rowsOf(afterButton('architecture-without-application-context', sketch, first))).toEqual([
      'Choose: Architect RA, Engineer C',
    ]);
  });
});

describe('feedback-one-way', () => {
  const told = (...rows: readonly string[]) => toldOf('feedback-one-way', [BOTH, ...rows].join('\n'));

  it('tells of a side that answers for none of it, and more quietly of a way without a row of its own', () => {
    expect(told('Tell of risks !feedback | AR | C')).toEqual([
      'should: No application role is accountable or responsible for any of the feedback, so it runs one way only.',
    ]);
    expect(told('Tell of limits !feedback | C | AR')).toEqual([
      'should: No platform role is accountable or responsible for any of the feedback, so it runs one way only.',
    ]);
    expect(told('Tell of risks !feedback | AR | C', 'Meet !feedback | R | A')).toEqual([
      'look: Feedback from the platform side has an activity of its own. No activity that we recognise brings feedback from the application side back.',
    ]);
    expect(told('Tell of risks !feedback | AR | C', 'Tell of limits !feedback | C | AR')).toEqual([]);
    expect(told('Meet !feedback | A | R')).toEqual([]);
    expect(told('Tell of risks !feedback | C | C')).toEqual([]);
    expect(told('Tell of risks | AR | C')).toEqual([]);
  });

  it('offers the row that brings it back', () => {
    const sketch = `${BOTH}\nTell of risks !feedback | AR | C`;
    expect(placesOf('feedback-one-way', sketch)).toEqual([['Tell of risks']]);
    expect(buttonsOf('feedback-one-way', sketch)[0]?.[0]).toMatch(/^Add “/);
  });
});

test('two teams that never take part in the work of each other are told once', () => {
  const told = (one: string, other: string) =>
    toldOf('platform-disconnected', `${BOTH}\nRun clusters | ${one}\nWrite code | ${other}`).length;
  expect(told('AR | I', ' | AR')).toBe(1);
  expect([told('AR | C', ' | AR'), told('AR | ', 'C | AR'), told('AR | ', 'AR | ')]).toEqual([0, 0, 0]);
  expect(told('AR | C (by day)', ' | AR')).toBe(1);
});

describe('pipeline-use-without-structure', () => {
  const sketch = (structure: string, use: string) =>
    `| Architect | Engineer\nOwn the pipeline design | ${structure}\nAutomate tests in pipeline | ${use}`;
  const told = (structure: string, use: string) =>
    toldOf('pipeline-use-without-structure', sketch(structure, use));

  it('names the half that has an owner, and leads to the other', () => {
    expect(told(' | C', 'C | AR')).toEqual([
      'look: “Automate tests in pipeline” has an owner, but its structure does not.',
    ]);
    expect(told('AR | C', 'C | ')).toEqual([
      'look: “Own the pipeline design” has an owner, but what runs in it does not.',
    ]);
    expect([told('AR | ', ' | AR'), told('C | ', ' | C')]).toEqual([[], []]);
    expect(placesOf('pipeline-use-without-structure', sketch(' | C', 'C | AR'))).toEqual([
      ['Own the pipeline design'],
    ]);
    expect(buttonsOf('pipeline-use-without-structure', sketch(' | C', 'C | AR'))[0]?.[0]).toMatch(/^Make /);
  });

  it('takes no pipeline of data or models for one of delivery', () => {
    const of = (name: string) =>
      toldOf('pipeline-use-without-structure', `| Architect | Engineer\n${name} | C | AR`).length;
    expect([of('Deploy with the pipeline'), of('Automate tests in CI/CD')]).toEqual([1, 1]);
    expect([
      of('Deploy the data pipeline'),
      of('Test the model training pipeline'),
      of('Watch the pipeline'),
    ]).toEqual([0, 0, 0]);
  });
});

describe('rollout-design-and-verify-disconnected', () => {
  const sketch = (design: string, check: string) =>
    `| Architect | Engineer\nDefine rollout strategy | ${design}\nVerify the rollout | ${check}`;
  const told = (design: string, check: string) =>
    toldOf('rollout-design-and-verify-disconnected', sketch(design, check));

  it('speaks for either of the two who is not told of the row of the other', () => {
    expect(told('AR | C', ' | AR')).toEqual([
      'should: Architect is accountable for “Define rollout strategy” but not involved in “Verify the rollout”.',
    ]);
    expect(told('AR | ', 'I | AR')).toEqual([
      'should: Engineer is accountable for “Verify the rollout” but not involved in “Define rollout strategy”.',
    ]);
    expect(told('AR | ', ' | AR')).toHaveLength(2);
    expect([told('AR | C', 'I | AR'), told('A | A', ' | AR')[1] ?? 'one', told('AR | C', ' | ')]).toEqual([
      [],
      'one',
      [],
    ]);
    expect(told('AR | C', 'I (by day) | AR')).toHaveLength(1);
  });

  it('tells or asks the one who is left out', () => {
    const one = sketch('AR | C', ' | AR');
    expect(placesOf('rollout-design-and-verify-disconnected', one)).toEqual([
      ['Verify the rollout, Architect', 'Define rollout strategy'],
    ]);
    const [[inform = '', consult = ''] = []] = buttonsOf('rollout-design-and-verify-disconnected', one);
    expect(rowsOf(afterButton('rollout-design-and-verify-disconnected', one, inform))[1]).toContain(
      'Architect I',
    );
    expect(rowsOf(afterButton('rollout-design-and-verify-disconnected', one, consult))[1]).toContain(
      'Architect C',
    );
  });
});
