// Of what sort a matrix is: of both sides, from the catalogue or one's own, of incidents, of AI, on both sides of each limit.
import { expect, test } from 'vitest';
import { ruleById } from '../../../../src/domain/gaps/engine/ruleList';
import * as sides from '../../../../src/domain/gaps/ownership/sides';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { contextOf } from '../../../support/testRule';
import { loudness, rows } from '../../../support/toldInFull';

const readingOf = (sketch: string) => contextOf(matrixFromSketch(sketch)).reading;
const BOTH = '| Architect @platform | Engineer @application';

test('both sides are there from a tenth of twelve rows on, or whatever came from the catalogue', () => {
  const has = (platform: number, application: number, heading = '## Part', head = BOTH) =>
    sides.hasBothSides(
      readingOf(
        `${head}\n${heading}\n${rows(platform, 'Run % | AR | I')}\n${rows(application, 'Write % | I | AR')}`,
      ),
    );
  expect([has(11, 0), has(12, 0), has(11, 1), has(10, 2), has(18, 2), has(19, 2)]).toEqual([
    true,
    false,
    false,
    true,
    true,
    false,
  ]);
  expect([has(0, 12), has(12, 0, '## Part <L1>')]).toEqual([false, true]);
  expect(has(1, 1, '## Part', '| Architect @platform | Engineer @leadership')).toBe(false);
  expect(has(1, 1, '## Part', '| Architect @leadership | Engineer @application')).toBe(false);
  expect(has(1, 1, '## Part', '| Architect @platform | Engineer @application %rotating')).toBe(false);
});

test('most of its rows in sections of the catalogue make a matrix one from there; from twelve on it is one’s own', () => {
  const of = (known: number, own: number) => {
    const reading = readingOf(
      `${BOTH}\n## Part <L1>\n${rows(known, 'Run % | AR | I')}\n## Other\n${rows(own, 'Write % | I | AR')}`,
    );
    return [sides.isFromCatalogue(reading), sides.isOwnTable(reading)];
  };
  expect([of(3, 2), of(2, 2), of(2, 3)]).toEqual([
    [true, false],
    [false, false],
    [false, false],
  ]);
  expect([of(0, 11), of(0, 12), of(6, 6), of(7, 6), of(0, 0)]).toEqual([
    [false, false],
    [false, true],
    [false, true],
    [true, false],
    [false, false],
  ]);
});

test('a matrix is of incidents from half of its rows on', () => {
  const of = (tags: string, incident: number, other: number) =>
    sides.isOfIncidents(
      readingOf(`${BOTH}\n${rows(incident, `Lead % ${tags} | AR | I`)}\n${rows(other, 'Write % | I | AR')}`),
    );
  expect([of('{command}', 2, 2), of('{command}', 2, 3), of('!incident', 3, 3), of('', 3, 1)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

test('AI work is a row about AI, or an AI role that carries one', () => {
  const ai = (head: string, row: string) => sides.hasAiWork(readingOf(`${head}\n${row}`));
  expect([
    ai(BOTH, 'Watch it #ai-ops | A | R'),
    ai(BOTH, 'Watch it #ai-ops #cost | A | R'),
    ai(BOTH, 'Watch it #ai-ops {model-off} | A | R'),
    ai(BOTH, 'Watch it #cost | A | R'),
  ]).toEqual([true, true, false, false]);
  const head = (role: string) => `| Boss | ${role} | Clerk`;
  expect([
    ai(head('Modeller @ai-engineering'), 'Pay | A | R | C'),
    ai(head('Modeller @ai-architecture'), 'Pay | C | A | R'),
    ai(head('Modeller @ai-engineering'), 'Pay | A | C | R'),
    ai(head('Modeller @ai-engineering %rotating'), 'Pay | A | R | C'),
    ai(head('Modeller @data'), 'Pay | A | R | C'),
  ]).toEqual([true, true, false, false, false]);
});

test('a matrix of AI alone is no delivery, unless it has incidents of other things', () => {
  const of = (head: string, row: string) => {
    const reading = readingOf(`${head}\n${row}`);
    return [sides.isAiOnly(reading), sides.isDelivery(reading)];
  };
  const AI = '| Modeller @ai-engineering | Boss';
  expect([of(AI, 'Pay | A | R'), of('| Modeller @ai-architecture | Boss', 'Pay | A | R')]).toEqual([
    [true, false],
    [true, false],
  ]);
  expect([of('| Modeller @ai-engineering | Ops @platform', 'Pay | A | R'), of(BOTH, 'Pay | A | R')]).toEqual([
    [false, true],
    [false, true],
  ]);
  expect([
    of(AI, 'Lead !incident | A | R')[1],
    of(AI, 'Lead !incident {model-off} | A | R')[1],
    of(AI, 'Lead !incident {rollback} | A | R')[1],
    of(AI, 'Lead !incident {rollback} {model-off} | A | R')[1],
    of(AI, 'Lead !incident {model-off} | A | R\nCall !incident | A | R')[1],
  ]).toEqual([true, false, true, false, true]);
});

test('who builds AI is on the side of the application', () => {
  expect(sides.layersLike('application')).toEqual(['application', 'ai-engineering', 'data']);
  expect([sides.layersLike('platform'), sides.layersLike('data')]).toEqual([['platform'], ['data']]);
  expect(sides.layersOfSide('platform')).toBe(sides.PLATFORM);
  expect(sides.layersOfSide('application')).toBe(sides.APPLICATION);
});

test.each([
  'joint-review-missing',
  'missing-feedback-loop',
  'feedback-one-way',
  'role-does-two-layers',
  'undocumented-platform-constraints',
  'infrastructure-decided-late',
  'cost-one-sided',
  'observability-one-sided',
  'security-layer-gap',
  'performance-layer-gap',
  'standards-slow-delivery',
  'planning-without-platform',
  'operations-without-application',
  'application-design-without-platform-review',
  'platform-standard-not-shared',
  'shared-area-single-layer',
])('%s says nothing where one of the two sides has no role', (id) => {
  for (const sketch of ruleById(id)?.flagged ?? []) {
    for (const side of ['@application', '@platform'])
      expect(loudness(id, '', sketch.replaceAll(side, '@leadership')), sketch).toEqual(['silent']);
  }
});
