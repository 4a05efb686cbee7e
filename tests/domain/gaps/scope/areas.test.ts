// What a matrix is about: where a row is at home, from how many rows on an area is here, and what comes with it.
import { expect, test } from 'vitest';
import { absentAreas, absentInWords } from '../../../../src/domain/gaps/scope/absentAreas';
import { scopeOf } from '../../../../src/domain/gaps/scope/matrixScope';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../../src/domain/reading/readMatrix';
import { TODAY } from '../../../support/testRule';
import { rows } from '../../../support/toldInFull';

const readingOf = (sketch: string) => readMatrix(matrixFromSketch(sketch), TODAY);

/** "cost here 3 said" of each area that is spoken of. */
function areasOf(sketch: string): readonly string[] {
  return [...scopeOf(readingOf(sketch)).areas].flatMap(([area, { state, rows: count, said, firm }]) =>
    state === 'unsaid' && count === 0
      ? []
      : [`${area} ${state} ${count}${firm ? ' firm' : said ? ' said' : ''}`],
  );
}

test.each([
  ['{rollback}', 'release'],
  ['{command}', 'incident'],
  ['{restore} #cost', 'reliability'],
  ['{model-off}', 'ai-governance'],
  ['<ops-monitor-slis> #security', 'operations'],
  ['<gov-cost-owner> #security', 'security'],
  ['<own-environments>', 'operations'],
  ['<never-heard-of> #cost', 'cost'],
  ['#delivery #incident', 'incident'],
  ['#compliance #security', 'data'],
  ['#ai-ops #ai-eval', 'ai-governance'],
  ['#performance', 'operations'],
  ['#delivery #planning', 'planning'],
])('a row of %s is at home in %s', (tags, area) => {
  expect(areasOf(`| Boss\n## Part\nThing ${tags} | A`)).toEqual([`${area} unsaid 1`]);
});

test('the heading says where a row is at home, unless its concern is a strong one', () => {
  const home = (heading: string, tags: string) => areasOf(`| Boss\n## ${heading}\nThing ${tags} | A`);
  expect(home('Operations', '')).toEqual(['operations unsaid 1']);
  expect(home('Operations', '#architecture')).toEqual(['operations unsaid 1']);
  expect(home('Operations', '#security')).toEqual(['security unsaid 1']);
  expect(home('Coûts', '')).toEqual(['cost unsaid 1']);
  expect(home('Cost of security', '')).toEqual(['cost unsaid 1']);
  expect(home('Part', '')).toEqual([]);
});

test('a row without letters counts nowhere, and one name under many headings once', () => {
  expect(areasOf('| Boss\n## Cost\nPay | A\nBuy |')).toEqual(['cost unsaid 1']);
  expect(areasOf('| Boss\n## Cost\nPay | A\n## Costs\npay | A')).toEqual(['cost unsaid 1']);
});

test('a matrix of more than 400 rows is counted row by row', () => {
  const large = (count: number) =>
    areasOf(`| Boss\n## Cost\n${rows(count, 'Pay bill % | A')}\nNothing yet |`).filter((line) =>
      line.startsWith('cost'),
    );
  expect([large(399), large(400), large(401)]).toEqual([
    ['cost here 399'],
    ['cost here 400'],
    ['cost here 401'],
  ]);
});

test('an area is here from three rows and a twelfth of them on, or two below its own name', () => {
  const cost = (count: number, others: number, heading = 'Part') =>
    areasOf(
      `settings: tagsConfirmed=yes\n| Boss | Crew | Lead\n## ${heading}\n${rows(count, 'Pay bill % #cost | A | R | C')}\n## Build\n${rows(others, 'Write code % | C | A | R')}`,
    ).find((line) => line.startsWith('cost'));
  expect([cost(2, 10), cost(3, 10), cost(3, 34), cost(3, 35)]).toEqual([
    'cost unsaid 2',
    'cost here 3',
    'cost here 3',
    'cost unsaid 3',
  ]);
  expect([cost(1, 10, 'Cost'), cost(2, 10, 'Cost')]).toEqual(['cost unsaid 1', 'cost here 2']);
});

test('everyday duties are no incidents', () => {
  const incident = (tags: string) =>
    areasOf(
      `| Boss | Crew | Lead\n## Part\n${rows(4, `Mend host % ${tags} | A | R | C`)}\n## Build\n${rows(6, 'Write code % | C | A | R')}`,
    ).find((line) => line.startsWith('incident'));
  expect(
    ['{respond-platform}', '{vendor}', '{command}', '#incident', '#incident {vendor}'].map(incident),
  ).toEqual([
    'incident unsaid 4',
    'incident unsaid 4',
    'incident here 4',
    'incident here 4',
    'incident unsaid 4',
  ]);
});

test('what comes with a matrix depends on its shape and on who answers', () => {
  const delivery = (roles: readonly string[]) =>
    areasOf(
      [
        'settings: scope=build+operations+release',
        `| ${roles.join(' | ')}`,
        '## Build',
        ...Array.from(
          { length: 12 },
          (_, at) => `Write ${at} #delivery | ${'|'.repeat(at % roles.length)} AR`,
        ),
        '## Operations',
        ...Array.from({ length: 12 }, (_, at) => `Run ${at} #platform | ${'|'.repeat(at % roles.length)} AR`),
        '## Release',
        ...Array.from({ length: 12 }, (_, at) => `Ship ${at} | ${'|'.repeat(at % roles.length)} AR`),
      ].join('\n'),
    ).filter((line) => line.includes(' with '));
  const always = ['reliability with 0 said', 'cost with 0 said', 'security with 0 said'];
  expect(delivery(['Ann', 'Bob', 'Eve'])).toEqual([...always, 'incident with 0 said']);
  expect(delivery(['Ann', 'Bob'])).toEqual(always);
});

test('a matrix of AI asks for its governance, one of two parties for the whole, one of incidents for nothing else', () => {
  const of = (scope: string, roles: string, ...parts: readonly (readonly [string, number])[]) =>
    areasOf(
      `settings: scope=${scope}\n${roles}\n${parts
        .map(([tag, count], at) => `## Part ${at}\n${rows(count, `Thing ${at} % ${tag} | A | R | C`)}`)
        .join('\n')}`,
    );
  expect(of('ai', '| Modeller @ai-engineering | Boss | Lead', ['#ai-ops', 8], ['#cost', 4])).toEqual([
    'cost unsaid 4 said',
    'ai here 8 firm',
    'ai-governance with 0 said',
  ]);
  expect(of('build+security', '| Client | Provider | Lead', ['#delivery', 8], ['#security', 4])).toEqual([
    'build here 8 firm',
    'reliability with 0 said',
    'cost with 0 said',
    'security here 4 firm',
  ]);
  expect(
    of('', '| Boss | Crew | Lead', ['#incident', 8], ['#cost', 4]).map((line) => line.replace(/ said$/, '')),
  ).toEqual(['cost unsaid 4', 'incident here 8']);
});

test('a matrix of incidents goes into depth, and one from the catalogue with ten of their duties', () => {
  const DUTIES = 'command,triage,declare,oncall,escalation,severity,postmortem,backup,restore,failover'.split(
    ',',
  );
  const deep = (count: number, heading: string) =>
    scopeOf(
      readingOf(
        `settings: scope=build+operations\n| Boss | Crew | Lead\n## ${heading}\n${DUTIES.slice(0, count)
          .map((duty) => `Do ${duty} {${duty}} | A | R | C`)
          .join('\n')}\n${rows(30, 'Write code % #delivery | C | A | R')}`,
      ),
    ).deep;
  expect([deep(10, 'Build <L4>'), deep(9, 'Build <L4>'), deep(10, 'Build')]).toEqual([true, false, false]);
});

test('what was said of an area stands, with where it is', () => {
  const matrix = matrixFromSketch('| Boss | Crew\n## Build\nWrite | A | R\nPay #cost | A | R');
  const scope = {
    cost: { state: 'elsewhere', by: 'person', where: 'Finance' },
    data: { state: 'elsewhere', by: 'person' },
    security: { state: 'not-ours', by: 'person' },
    build: { state: 'here', by: 'inferred' },
  } as const;
  const reading = readMatrix({ ...matrix, settings: { ...matrix.settings, scope } }, TODAY);
  const [first] = absentInWords(absentAreas(reading));
  expect(first).toBe(
    'Cost (elsewhere: Finance), Security (not for us), Data, privacy and compliance (elsewhere)',
  );
  const said = [...scopeOf(reading).areas].filter(([, { state }]) => state !== 'unsaid');
  expect(said.map(([area, { state, firm, where }]) => `${area} ${state} ${firm} ${where ?? ''}`)).toEqual([
    'build here false ',
    'cost elsewhere true Finance',
    'security not-ours true ',
    'data elsewhere true ',
  ]);
});
