/** Rows in which both layers must meet: reviews and feedback. One rule over a table per kind. */

import { defineRule, type FixContext, type Remark, type Rule } from '../../../findings/rule';
import { hasDuty } from '../../../matrix/tags';
import type { Choice, Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { addLayer } from '../../fixes/addLayer';
import { addReferenceRow } from '../../fixes/addRow';
import { takesPart } from '../../ownership/ownership';
import { APPLICATION, bothTakePart, hasBothSides, isFromCatalogue, PLATFORM } from '../../ownership/sides';
import { scopeOf } from '../../scope/matrixScope';

interface Subject {
  readonly about: string;
  readonly words: string;
  readonly origin: string;
  fits(row: Row): boolean;
}

const has =
  (...concerns: readonly string[]) =>
  ({ activity }: Row) =>
    concerns.some((concern) => activity.concerns.includes(concern));

const REVIEWS: readonly Subject[] = [
  { about: 'reliability', words: 'reliability', origin: 'jr-reliability-scaling', fits: has('reliability') },
  { about: 'compliance', words: 'compliance', origin: 'jr-compliance', fits: has('compliance') },
  { about: 'cost', words: 'long-term cost', origin: 'jr-operational-cost', fits: has('cost') },
  {
    about: 'data-exposure',
    words: 'data exposure',
    origin: 'jr-reliability-scaling',
    fits: has('data', 'privacy'),
  },
];

/** What people call a review in tables of their own. */
const approvals: Choice = {
  holds: ({ activity: { name, origin } }) =>
    !origin &&
    /review|go.?\/?.?no.?go|go.?live|approv|sign.?off|readiness|acceptance|abnahme|freigabe|prüfung|revue|validation|décision|dossier|revisi|aprob|aprova|decisi|homologa|collaudo|approvazione|decisão/i.test(
      name,
    ),
};

const LOOPS: readonly Subject[] = [
  {
    about: 'design-reviews',
    words: 'design reviews',
    origin: 'fb-design-reviews',
    fits: has('architecture'),
  },
  {
    about: 'shared-docs',
    words: 'shared documentation',
    origin: 'fb-shared-docs',
    fits: has('documentation'),
  },
  {
    about: 'postmortems',
    words: 'postmortems or reliability reviews',
    origin: 'fb-postmortems',
    fits: ({ activity }) =>
      hasDuty(activity, 'postmortem') ||
      activity.concerns.some((concern) => concern === 'incident' || concern === 'reliability'),
  },
  { about: 'dashboards', words: 'shared dashboards', origin: 'fb-dashboards', fits: has('observability') },
];

const reviews = defineRule({
  id: 'joint-review-missing',
  group: 'delivery',
  scope: 'matrix',
  severity: 'should',
  title: 'No joint review',
  why: 'Reliability, compliance, cost and data exposure affect both layers, so both should review changes to them.',
  source: '“Cloud architect and software engineer”: some decisions require joint review',
  remedy: 'Add the review with both layers in it.',
  needs: ['tags', 'layers', 'rows'],
  byLayers: true,
  flagged: [
    `
    settings: shipped=build
                                           | Architect @platform | Engineer @application
    Review big changes #reliability !review | AR                 |
    Watch the bill #cost                   | AR                  | C`,
  ],
  accepted: [
    `
                                           | Architect @platform | Engineer @application
    Review big changes #reliability #data #compliance !review | AR | R
    Review the bill #cost !review          | AR                  | C`,
  ],
  inputs: (reading) => [reading.ofKind('review'), reading.chosenBy(approvals), scopeOf(reading).shape],
  *check(reading): Iterable<Remark> {
    if (!hasBothSides(reading)) return;
    const meetings = [reading.ofKind('review')];
    if (!isFromCatalogue(reading)) {
      if (reading.chosenBy(approvals).some((row) => bothTakePart(row, reading))) return;
      yield* noneAtAll(
        REVIEWS,
        meetings,
        'No activity that we recognise is a review that includes both layers.',
        reading,
      );
      return;
    }
    for (const subject of REVIEWS) {
      const message = `No review of ${subject.words} includes both layers.`;
      yield* unmet(subject, meetings, message, reading);
    }
  },
});

const loops = defineRule({
  id: 'missing-feedback-loop',
  group: 'delivery',
  scope: 'matrix',
  severity: 'should',
  title: 'A feedback loop is missing',
  why: 'Without feedback, the platform team does not learn what slows application teams down, and application teams repeat their mistakes.',
  source:
    '“Cloud architect and software engineer”, feedback loops: design reviews, documentation, postmortems, dashboards',
  remedy: 'Add the loop with both layers in it.',
  needs: ['tags', 'layers', 'rows'],
  byLayers: true,
  flagged: [
    `
    settings: shipped=build
                                             | Architect @platform | Engineer @application
    Talk designs through #architecture !feedback | AR              |
    Draw networks                            | AR                  | C`,
  ],
  accepted: [
    `
                                             | Architect @platform | Engineer @application
    Talk designs through #architecture !feedback | AR              | R
    Write limits down #documentation !feedback | AR                | R
    Look back {postmortem} !feedback         | AR                  | R
    Share dashboards #observability !feedback | AR                 | C`,
  ],
  inputs: (reading) => [
    reading.ofKind('feedback'),
    reading.ofKind('review'),
    reading.withDuty('postmortem'),
    scopeOf(reading).shape,
  ],
  *check(reading): Iterable<Remark> {
    if (!hasBothSides(reading)) return;
    const meetings = [reading.ofKind('feedback'), reading.ofKind('review'), reading.withDuty('postmortem')];
    if (!isFromCatalogue(reading)) {
      yield* noneAtAll(
        LOOPS,
        meetings,
        'No activity that we recognise brings back to one layer what the other learns.',
        reading,
      );
      return;
    }
    for (const subject of LOOPS) {
      const message = `No ${subject.words} feedback reaches both layers.`;
      yield* unmet(subject, meetings, message, reading);
    }
  },
});

/** A table of one's own need not name the four ways one by one. One that has none is told so once. */
function* noneAtAll(
  [first]: readonly Subject[],
  meetings: readonly (readonly Row[])[],
  message: string,
  reading: Reading,
): Iterable<Remark> {
  if (
    !first ||
    scopeOf(reading).shape !== 'delivery' ||
    meetings.some((list) => list.some((row) => bothTakePart(row, reading)))
  )
    return;
  yield {
    about: '',
    message,
    severity: 'look',
    facts: 'no row',
    causes: ['meeting:any'],
    places: [],
    fixes: (context) => [addReferenceRow(first.origin, context, { layers: ['platform', 'application'] })],
  };
}

export default [reviews, loops] satisfies readonly Rule[];

function* unmet(
  { about, words, origin, fits }: Subject,
  meetings: readonly (readonly Row[])[],
  message: string,
  reading: Reading,
): Iterable<Remark> {
  // Mostly one of the first will do; the others are gathered only where none does.
  if (meetings.some((list) => list.some((row) => fits(row) && bothTakePart(row, reading)))) return;
  const rows = [...new Set(meetings.flatMap((list) => list.filter(fits)))];
  yield {
    about,
    message,
    facts: rows.length === 0 ? 'no row' : 'one layer',
    causes: [`meeting:${words}`],
    places: rows.map((row) => ({ activityId: row.activity.id })),
    fixes: (context) => [
      ...bringIn(rows[0], context),
      addReferenceRow(origin, context, { layers: ['platform', 'application'] }),
    ],
  };
}

/** Where a row misses one side only, asking that side is enough. */
function bringIn(row: Row | undefined, context: FixContext) {
  if (!row) return [];
  const [platform, application] = [PLATFORM, APPLICATION].map((side) =>
    takesPart(row, side, context.reading),
  );
  if (platform === application) return [];
  return addLayer(row.activity.id, platform ? APPLICATION : PLATFORM, context).slice(0, 1);
}
