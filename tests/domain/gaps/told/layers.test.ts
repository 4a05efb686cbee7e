// Delivery rules about what one layer decides and another lives with: what each says, and what its buttons do.
import { describe, expect, it, test } from 'vitest';
import { afterButton, buttonsOf, placesOf, rowsOf, toldOf } from '../../../support/told';

const BOTH = '| Architect @platform | Engineer @application';

describe('stages that one layer is missing from', () => {
  it('lets the platform be asked in planning, and applications carry something in operations', () => {
    const told = (id: string, stage: string, cells: string, head = BOTH) =>
      toldOf(id, `${head}\n## ${stage}\nSet it | ${cells}`);
    expect(told('planning-without-platform', 'Planning', 'I | AR')).toEqual([
      'should: No platform role is involved in “Planning”.',
    ]);
    expect(told('planning-without-platform', 'Planning', 'C | AR')).toEqual([]);
    expect(told('planning-without-platform', 'Design', 'I | AR')).toEqual([]);
    expect(
      told('planning-without-platform', 'Planning', 'I | AR', '| Boss @leadership | Engineer @application'),
    ).toEqual([]);
    expect(told('operations-without-application', 'Operations', 'AR | C')).toEqual([
      'should: No application role is responsible or accountable for anything in “Operations”.',
    ]);
    expect(told('operations-without-application', 'Operations', 'A | R')).toEqual([]);
  });

  it('is content with one of two stages of the kind, and passes over an empty one', () => {
    const two = `${BOTH}\n## Planning\nSet it | I | AR\n## Planning again\nSet more | C | AR`;
    expect(toldOf('planning-without-platform', two)).toEqual([]);
    const empty = `${BOTH}\n## Planning\n## Build\nWrite | | AR`;
    expect(toldOf('planning-without-platform', empty)).toEqual([]);
    const one = `${BOTH}\n## Planning\nSet it | I | AR`;
    expect(placesOf('planning-without-platform', one)).toEqual([['Planning']]);
  });
});

describe('rows without a layer', () => {
  const told = (id: string, row: string, cells: string, head = BOTH) =>
    toldOf(id, `${head}\n${row} | ${cells}`);

  it('asks the platform in the design of interfaces, data, security and reliability', () => {
    const id = 'application-design-without-platform-review';
    expect(told(id, '## Design\nShape #interface', ' | AR')).toEqual([
      'should: “Shape” is designed without consulting the platform team.',
    ]);
    for (const concern of ['reliability', 'security', 'data'])
      expect(told(id, `## Architecture\nShape #${concern}`, 'I | AR'), concern).toHaveLength(1);
    expect(told(id, '## Design\nShape #cost', ' | AR')).toEqual([]);
    expect(told(id, '## Development\nShape #data', ' | AR')).toEqual([]);
    expect(told(id, '## Design\nShape #data', 'C | AR')).toEqual([]);
    expect(told(id, '## Design\nShape #data', 'AR | ')).toEqual([]);
  });

  it('tells applications of the standards of the platform', () => {
    const id = 'platform-standard-not-shared';
    expect(told(id, 'Set standards #platform', 'AR | ')).toEqual([
      'should: No application role is informed about “Set standards”.',
    ]);
    expect([
      told(id, 'A #platform', 'AR | I'),
      told(id, 'A', 'AR | '),
      told(id, 'A #platform', ' | AR'),
    ]).toEqual([[], [], []]);
    const sketch = `${BOTH}\nSet standards #platform | AR |`;
    expect(rowsOf(afterButton(id, sketch, 'Inform Engineer'))).toEqual([
      'Set standards: Architect RA, Engineer I',
    ]);
  });

  it('asks for the other side in a shared area, unless a third layer shares it', () => {
    const id = 'shared-area-single-layer';
    const three = `${BOTH} | Seller @business`;
    expect(told(id, 'Choose #shared', 'AR | I')).toEqual([
      'should: “Choose” is tagged as shared, but only one layer is involved.',
    ]);
    expect(buttonsOf(id, `${BOTH}\nChoose #shared | AR | I`)).toEqual([['Consult Engineer']]);
    expect(buttonsOf(id, `${BOTH}\nChoose #shared | I | AR`)).toEqual([['Consult Architect']]);
    expect(told(id, 'Choose #shared', 'AR | C')).toEqual([]);
    expect(told(id, 'Choose #shared', ' | ')).toEqual([]);
    expect(told(id, 'Choose #shared', 'AR | | C', three)).toEqual([]);
    expect(told(id, 'Choose #shared', 'AR | | I', three)).toHaveLength(1);
    expect(told(id, 'Choose', 'AR | I')).toEqual([]);
  });
});

describe('undocumented-platform-constraints', () => {
  const owned = ['Run clusters | AR | I', 'Choose networks | AR | I', 'Choose regions | AR | I'];
  const sketch = (...rows: readonly string[]) =>
    ['settings: scope=design', BOTH, ...owned, ...rows].join('\n');
  const told = (...rows: readonly string[]) => toldOf('undocumented-platform-constraints', sketch(...rows));

  it('says whether a row, an owner or a reader is missing', () => {
    expect(told()[0]).toContain(
      'No activity that we recognise says who writes down the platform’s standards and limits.',
    );
    const row = 'Write limits #documentation #platform';
    expect(told(`${row} | R | R`)).toEqual(['should: “Write limits” has no single accountable role.']);
    expect(told(`${row} | R | R`, 'Keep it #documentation #platform | R |')).toEqual([
      'should: “Write limits” and “Keep it” have no single accountable role.',
    ]);
    expect(told(`${row} | AR |`)).toEqual(['should: No application role is involved in “Write limits”.']);
    expect(told(`${row} | AR | I`)).toEqual([]);
    expect(told('Publish platform standards | AR | I')).toEqual([]);
  });

  it('begins with three rows of the platform', () => {
    const two = ['settings: scope=design', BOTH, ...owned.slice(1)].join('\n');
    expect(toldOf('undocumented-platform-constraints', two)).toEqual([]);
  });

  it('offers to ask the application side, to choose an owner, or to add the row', () => {
    const row = 'Write limits #documentation #platform';
    const first = (...rows: readonly string[]) =>
      buttonsOf('undocumented-platform-constraints', sketch(...rows))[0]?.[0];
    expect(first(`${row} | AR |`)).toBe('Consult Engineer');
    expect(first(`${row} | R | R`)).toBe('Make Architect accountable');
    expect(first()).toMatch(/^Add “/);
  });
});

describe('ai-eval-not-independent', () => {
  const head = '| Builder @ai-engineering | Auditor @assurance | Helper @ai-engineering';
  const told = (train: string, evaluate: string, tag = '') =>
    toldOf(
      'ai-eval-not-independent',
      `${head}\nTrain the model #ai-ops | ${train}\nEvaluate #ai-eval${tag} !review | ${evaluate}`,
    );

  it('says one or several, and is a must where it is a matter of compliance', () => {
    expect(told('AR | I |', 'AR | I |')).toEqual([
      'should: Only Builder evaluates “Evaluate”, and also builds the model.',
    ]);
    expect(told('A | | R', 'I | | AR')).toEqual([
      'should: Only Helper evaluates “Evaluate”, and also builds the model.',
    ]);
    expect(told('R | | R', 'R | | A')).toEqual([
      'should: Only Helper and Builder evaluate “Evaluate”, and also build the model.',
    ]);
    expect(told('AR | I |', 'AR | I |', ' #compliance')[0]).toMatch(/^must: /);
  });

  it('is content with one judge who does not build, and with nothing built or judged', () => {
    expect(told('AR | I |', 'R | A |')).toEqual([]);
    expect(told('AR | | R', ' | | AR')).toEqual([]);
    expect(told('I | I |', 'AR | |')).toEqual([]);
    expect(told('AR | |', ' | |')).toEqual([]);
  });
});

describe('ai-cost-unowned', () => {
  const told = (...rows: readonly string[]) =>
    toldOf(
      'ai-cost-unowned',
      [
        'settings: scope=ai',
        '| Designer @ai-architecture | Builder @ai-engineering',
        'Train #ai-ops | C | AR',
        ...rows,
      ].join('\n'),
    );

  it('asks for the half that is missing, and for neither where the whole is there', () => {
    expect(told('Watch GPU spend #cost | AR | C')[0]).toContain('model APIs');
    expect(told('Watch GPU spend #cost | AR | C')[0]).not.toContain('accelerators');
    expect(told('Watch token spend #cost | AR | C')[0]).toContain('accelerators');
    expect(told('Watch token spend #cost | AR | C')[0]).not.toContain('model APIs');
    expect(told()[0]).toMatch(/model APIs.*accelerators/);
    expect(told('Watch GPU spend #cost | AR | C', 'Watch token spend #cost | AR | C')).toEqual([]);
    expect(told('Watch AI spend #cost | AR | C')).toEqual([]);
    expect(told('Watch spend #cost #end-to-end | AR | C')).toEqual([]);
    expect(told('Watch AI spend | AR | C')).toHaveLength(1);
  });

  it('asks nothing of a matrix without AI work', () => {
    expect(toldOf('ai-cost-unowned', `settings: scope=ai\n${BOTH}\nRun | A | R`)).toEqual([]);
  });
});

describe('dual-architect-overlap', () => {
  const sketch = (...rows: readonly string[]) =>
    ['| Cloud Architect @platform | AI Architect @ai-architecture | Crew', ...rows].join('\n');
  const told = (...rows: readonly string[]) => toldOf('dual-architect-overlap', sketch(...rows));

  it('names both and the rows, or that neither answers', () => {
    expect(told('Design the network | AR | C |', 'Design the AI network | | AR |')).toEqual([
      'should: Both Cloud Architect and AI Architect are accountable for networks: “Design the network” and “Design the AI network”.',
    ]);
    expect(told('Design the network | C | C | AR')).toEqual([
      'should: Neither Cloud Architect nor AI Architect is accountable for networks.',
    ]);
    expect(told('Plan disaster recovery | C | C | AR')).toEqual([
      'should: Neither Cloud Architect nor AI Architect is accountable for disaster recovery.',
    ]);
    expect(told('Design the network | AR | C |')).toEqual([]);
    expect(told('Design the network | A | A |')).toEqual([]);
    expect(told('Design the network !review | C | C | AR')).toEqual([]);
    expect(
      told('Design the network | AR | C |', 'Design the AI network [scope=AI workloads] | C | AR |'),
    ).toEqual([]);
    expect(
      toldOf('dual-architect-overlap', '| Cloud Architect @platform | Crew\nDesign the network | C | AR'),
    ).toEqual([]);
  });

  it('limits the one to AI, or makes the other accountable', () => {
    const both = sketch('Design the network | AR | C |', 'Design the AI network | | AR |');
    const after = afterButton('dual-architect-overlap', both, 'Limit AI Architect to AI workloads');
    expect(rowsOf(after)[1]).toBe('Design the AI network: Cloud Architect C, AI Architect RA');
    expect(Object.values(after.activities).map(({ scope }) => scope)).toEqual([undefined, 'AI workloads']);
    const neither = sketch('Design the network | C | C | AR');
    expect(
      rowsOf(afterButton('dual-architect-overlap', neither, 'Make Cloud Architect accountable')),
    ).toEqual(['Design the network: Cloud Architect RA, AI Architect C, Crew C']);
    expect(buttonsOf('dual-architect-overlap', sketch('Design the network | C | C | R'))[0]?.[0]).toBe(
      'Make Cloud Architect accountable',
    );
  });
});

test('an engineer who answers for AI strategy is a look, but not in a small organisation', () => {
  const sketch = '| Designer @ai-architecture | Builder @ai-engineering\nSet AI strategy | C | AR';
  expect(toldOf('ai-strategy-by-engineer', sketch)).toEqual([
    'look: Builder builds models and is also accountable for “Set AI strategy”.',
  ]);
  expect(placesOf('ai-strategy-by-engineer', sketch)).toEqual([['Set AI strategy, Builder']]);
  expect(rowsOf(afterButton('ai-strategy-by-engineer', sketch, 'Make Designer accountable'))).toEqual([
    'Set AI strategy: Designer RA, Builder C',
  ]);
  expect(toldOf('ai-strategy-by-engineer', `settings: organisationSize=small\n${sketch}`)).toEqual([]);
  expect(toldOf('ai-strategy-by-engineer', sketch.replace('C | AR', 'AR | C'))).toEqual([]);
});
