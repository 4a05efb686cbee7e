import { moveActivities } from '../../../edits/moveActivities';
import { defineRule, type Remark } from '../../../findings/rule';
import type { Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { quoted, rowsListed } from '../../names/words';
import { ofLayers } from '../../ownership/ownership';
import { hasBothSides, PLATFORM } from '../../ownership/sides';
import { stageOf } from '../../ownership/stages';

const EARLY = ['planning', 'architecture', 'design'];
/** Decisions from which on a share says something; by judgement, a third and at least two of them are many. */
const LEAST = 3;
const LATE_LEAST = 2;
const LATE_SHARE = 3;

const LATE = ['development', 'testing', 'release', 'operations'];

/** Reviews and feasibility come where they come; what is built on is decided before. */
function decides(row: Row, reading: Reading): boolean {
  const { kind } = row.activity;
  return (kind === 'decision' || kind === 'activity') && ofLayers(row.owners, PLATFORM, reading);
}

export default defineRule({
  id: 'infrastructure-decided-late',
  group: 'delivery',
  scope: 'matrix',
  severity: 'should',
  title: 'Infrastructure decisions come too late',
  why: 'By the time the code is written, the code has already decided the infrastructure.',
  source:
    '“Cloud architect and software engineer”, pitfalls: infrastructure decisions deferred until late in development',
  remedy: 'Move the decision to planning or design.',
  needs: ['tags', 'layers'],
  byLayers: true,
  flagged: [
    `
                                   | Architect @platform | Engineer @application
    ## Design
    Shape screens                  | C                   | AR
    ## Development
    Choose servers #architecture   | AR                  | C
    Choose networks #architecture  | AR                  | C
    Choose regions #architecture   | AR                  | C`,
  ],
  accepted: [
    `
                                   | Architect @platform | Engineer @application
    ## Design
    Choose servers #architecture   | AR                  | C
    Choose networks #architecture  | AR                  | C
    ## Development
    Choose regions #architecture   | AR                  | C
    Write code                     | I                   | AR`,
  ],
  inputs: (reading) => [reading.withConcern('architecture')],
  *check(reading): Iterable<Remark> {
    if (!hasBothSides(reading)) return;
    const early = reading.sections.find((section) => EARLY.includes(stageOf(section) ?? ''));
    // A matrix of the running phase alone has no earlier stage to decide in.
    if (!early) return;
    const rows = reading.withConcern('architecture').filter((row) => decides(row, reading));
    const late = rows.filter((row) => LATE.includes(stageOf(reading.section(row.activity.sectionId)) ?? ''));
    if (rows.length < LEAST || late.length < LATE_LEAST || late.length * LATE_SHARE < rows.length) return;
    yield {
      about: '',
      message: `${late.length} of ${rows.length} infrastructure decisions are in a late stage: ${rowsListed(late)}. Code will be written before these decisions are made.`,
      facts: 'late',
      concern: 'architecture',
      causes: ['infrastructure-decided-late'],
      places: late.map((row) => ({ activityId: row.activity.id })),
      fixes: ({ reading: { matrix } }) => [
        {
          label: `Move them to ${quoted(early.name)}`,
          edit: moveActivities(
            matrix,
            late.map((row) => row.activity.id),
            early.id,
            'end',
          ),
        },
      ],
    };
  },
});
