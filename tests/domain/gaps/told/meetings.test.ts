// Rules about who meets and who waits: what each says on both sides of each limit, and what its buttons do.
import { describe, expect, it } from 'vitest';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { analysisOf } from '../../../support/testRule';
import { buttonsOf, placesOf, toldOf } from '../../../support/told';

const BOTH = '| Architect @platform | Engineer @application';

describe('reviews and feedback of both layers', () => {
  const sketch = (...rows: readonly string[]) =>
    ['settings: shipped=build', BOTH, '## Design <L3>', 'Draw | AR | C', ...rows].join('\n');
  const told = (id: string, ...rows: readonly string[]) =>
    toldOf(id, sketch(...rows)).map((line) => line.replace(/^\w+: /, ''));

  it('are asked for subject by subject where the matrix came from the catalogue', () => {
    expect(told('joint-review-missing')).toEqual([
      'No review of reliability includes both layers.',
      'No review of compliance includes both layers.',
      'No review of long-term cost includes both layers.',
      'No review of data exposure includes both layers.',
    ]);
    expect(
      told(
        'joint-review-missing',
        'Look #reliability #compliance !review | A | R',
        'Look on #cost #privacy !review | A | C',
      ),
    ).toEqual([]);
    expect(
      told(
        'joint-review-missing',
        'Look #reliability #compliance #data !review | A | R',
        'Look on #cost !review | A | I',
      ),
    ).toEqual(['No review of long-term cost includes both layers.']);
    expect(told('missing-feedback-loop')).toEqual([
      'No design reviews feedback reaches both layers.',
      'No shared documentation feedback reaches both layers.',
      'No postmortems or reliability reviews feedback reaches both layers.',
      'No shared dashboards feedback reaches both layers.',
    ]);
    expect(
      told(
        'missing-feedback-loop',
        'A #architecture !feedback | A | R',
        'B #documentation !review | A | R',
        'C {postmortem} | A | R',
        'D #observability !feedback | A | R',
      ),
    ).toEqual([]);
    for (const tag of ['#incident !feedback', '#reliability !review', '{postmortem} !feedback'])
      expect(told('missing-feedback-loop', `C ${tag} | A | R`).join(), tag).not.toContain('postmortems');
    expect(told('missing-feedback-loop', 'C #cost !feedback | A | R').join()).toContain('postmortems');
  });

  it('offer to ask the side that is missing, and not where both are', () => {
    const one = sketch('Look #reliability !review | AR | I');
    expect(buttonsOf('joint-review-missing', one)[0]?.[0]).toBe('Consult Engineer');
    expect(placesOf('joint-review-missing', one)[0]).toEqual(['Look']);
    expect(buttonsOf('joint-review-missing', sketch('Look #reliability !review | I | AR'))[0]?.[0]).toBe(
      'Consult Architect',
    );
    expect(buttonsOf('joint-review-missing', sketch('Look #reliability !review | I | I'))[0]?.[0]).toMatch(
      /^Add “/,
    );
  });

  it('are told once, as a look, where a table of one’s own has none', () => {
    const own = (...rows: readonly string[]) =>
      ['settings: shipped=build', BOTH, '## Design', 'Draw | AR | C', ...rows].join('\n');
    expect(toldOf('joint-review-missing', own())).toEqual([
      'look: No activity that we recognise is a review that includes both layers.',
    ]);
    expect(toldOf('joint-review-missing', own('Look !review | A | R'))).toEqual([]);
    expect(toldOf('joint-review-missing', own('Look !review | A | I'))).toHaveLength(1);
    expect(toldOf('missing-feedback-loop', own())).toEqual([
      'look: No activity that we recognise brings back to one layer what the other learns.',
    ]);
  });
});

describe('work-in-silos', () => {
  const sketch = (apart: number, together: number, meeting = 'C | AR | I') =>
    [
      'settings: shipped=build',
      '| Architect @platform | Engineer @application | Owner @product',
      ...Array.from({ length: apart }, (_, at) => `Do ${at} | AR | |`),
      ...Array.from({ length: together }, (_, at) => `Try ${at} | ${meeting}`),
    ].join('\n');

  it('is a look above two fifths of the rows and a gap above three', () => {
    expect(toldOf('work-in-silos', sketch(8, 4))).toEqual([
      'should: 8 activities of 12, 67%, involve one layer only.',
    ]);
    expect(toldOf('work-in-silos', sketch(9, 11))[0]).toMatch(/^look: 9 activities of 20, 45%/);
    expect(toldOf('work-in-silos', sketch(12, 8))[0]).toMatch(/^look: /);
    expect([
      toldOf('work-in-silos', sketch(8, 12)),
      toldOf('work-in-silos', sketch(8, 4).replaceAll('@product', '@platform')),
    ]).toEqual([[], []]);
  });
});

describe('platform-bottleneck', () => {
  const head = (engineers: number) =>
    `| Architect @platform = Ann | Engineer @application = ${Array.from({ length: engineers }, (_, at) => `Dev${at}`).join(', ')}`;
  const asked = (count: number, engineers: number) =>
    [
      head(engineers),
      ...Array.from({ length: 12 }, (_, at) => `Write ${at} | ${at < count ? 'C' : 'I'} | AR`),
    ].join('\n');

  it('is told where one platform role has to be asked for most, and its people are few', () => {
    expect(toldOf('platform-bottleneck', asked(12, 11))).toHaveLength(1);
    expect(placesOf('platform-bottleneck', asked(12, 11))[0]?.[0]).toContain('Architect');
    expect([
      toldOf('platform-bottleneck', asked(7, 11)),
      toldOf('platform-bottleneck', asked(12, 10)),
    ]).toEqual([[], []]);
    expect(toldOf('platform-bottleneck', asked(8, 11))).toHaveLength(1);
    const reviews = (held: number) =>
      [
        head(11),
        ...Array.from({ length: 12 }, (_, at) => `Look ${at} !review | ${at < held ? 'A | R' : ' | AR'}`),
      ].join('\n');
    expect([
      toldOf('platform-bottleneck', reviews(8)).length,
      toldOf('platform-bottleneck', reviews(7)).length,
    ]).toEqual([1, 0]);
  });
});

// Deleting the documentation of the platform was told twice.
it('what the platform does not write down is not told as missing feedback as well', () => {
  const rows = ['Run clusters', 'Choose networks', 'Choose regions'].map((name) => `${name} | AR | I`);
  const sketch = ['settings: shipped=build, scope=design', BOTH, '## Design <L3>', ...rows].join('\n');
  const said = analysisOf(matrixFromSketch(sketch)).findings.map(({ message }) => message);
  expect(said.filter((message) => /writes down|documentation/.test(message))).toEqual([
    'No activity that we recognise says who writes down the platform’s standards and limits.',
  ]);
});
