import { moveActivities } from '../../../edits/moveActivities';
import { defineRule, type Remark } from '../../../findings/rule';
import { quoted, rowsListed } from '../../names/words';
import { ofLayers } from '../../ownership/ownership';
import { hasBothSides, PLATFORM } from '../../ownership/sides';
import { stageOf } from '../../ownership/stages';

const EARLY = ['planning', 'architecture', 'design'];
const LATE = ['development', 'testing', 'release', 'operations'];

export default defineRule({
  id: 'infrastructure-decided-late',
  group: 'delivery',
  scope: 'matrix',
  severity: 'should',
  title: 'Infrastructure is decided late',
  why: 'What is decided after the code is written is decided by the code.',
  source: 'Article 0, pitfalls: infrastructure decisions deferred until late in development',
  remedy: 'Move the decision to planning or design.',
  needs: ['tags', 'layers'],
  flagged: [
    `
                                   | Architect @platform | Engineer @application
    ## Design
    Shape screens                  | C                   | AR
    ## Development
    Choose servers #architecture   | AR                  | C`,
  ],
  accepted: [
    `
                                   | Architect @platform | Engineer @application
    ## Design
    Choose servers #architecture   | AR                  | C
    ## Development
    Write code                     | I                   | AR`,
  ],
  inputs: (reading) => [reading.withConcern('architecture')],
  *check(reading): Iterable<Remark> {
    if (!hasBothSides(reading)) return;
    const early = reading.sections.find((section) => EARLY.includes(stageOf(section) ?? ''));
    // A matrix of the running phase alone has no earlier stage to decide in.
    if (!early) return;
    const rows = reading.withConcern('architecture').filter((row) => ofLayers(row.owners, PLATFORM, reading));
    const late = rows.filter((row) => LATE.includes(stageOf(reading.section(row.activity.sectionId)) ?? ''));
    if (late.length === 0 || late.length < rows.length) return;
    yield {
      about: '',
      message: `Every architecture decision of the platform stands in a late stage: ${rowsListed(late)}.`,
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
