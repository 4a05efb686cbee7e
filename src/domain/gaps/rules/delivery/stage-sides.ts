/** Stages that one layer is missing from: one rule over a table. */

import { defineRule, type Rule, type RuleWords } from '../../../findings/rule';
import type { Layer } from '../../../matrix/vocabulary';
import type { Counter, Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { addReferenceRow } from '../../fixes/addRow';
import { quoted } from '../../names/words';
import { carries, takesPart } from '../../ownership/ownership';
import { APPLICATION, hasBothSides, isOwnTable, PLATFORM } from '../../ownership/sides';
import { type Stage, stageOf } from '../../ownership/stages';

interface Line extends RuleWords {
  readonly stage: Stage;
  readonly layers: readonly Layer[];
  readonly origin: string;
  there(row: Row, layers: readonly Layer[], reading: Reading): boolean;
  say(stage: string): string;
}

/** One row of a stage, with a role of each side. */
const inStage = (stage: string, row: string): string =>
  [' | Architect @platform | Engineer @application', `## ${stage}`, row].join('\n');

const LINES: readonly Line[] = [
  {
    id: 'planning-without-platform',
    title: 'Platform team not involved in planning',
    why: 'Find out what the platform cannot deliver in time or on budget before you promise it.',
    source: '“Cloud architect and software engineer”, stage 1',
    remedy: 'Involve a platform role in the plan.',
    flagged: [inStage('Planning', 'Set deadlines | I | AR')],
    accepted: [inStage('Planning', 'Set deadlines | C | AR')],
    stage: 'planning',
    layers: PLATFORM,
    origin: 'plan-platform-feasibility',
    there: takesPart,
    say: (stage) => `No platform role is involved in ${stage}.`,
  },
  {
    id: 'operations-without-application',
    title: 'Developers are not involved in operations',
    why: 'People who write a service but never run it do not learn how it fails, and the people who run it cannot fix it.',
    source: '“Cloud architect and software engineer”, stage 7: you build it, you run it',
    remedy: 'Involve an application role in monitoring and fixing its service.',
    flagged: [inStage('Operations', 'Watch services | AR | C')],
    accepted: [inStage('Operations', 'Watch services | A | R')],
    stage: 'operations',
    layers: APPLICATION,
    origin: 'ops-monitor-slis',
    there: carries,
    say: (stage) => `No application role is responsible or accountable for anything in ${stage}.`,
  },
];

export default LINES.map(({ stage, layers, origin, there, say, ...line }): Rule => {
  const present: Counter = {
    tell(row, basis, key) {
      if (stageOf(basis.section(row.activity.sectionId)) !== stage) return;
      if (there(row, layers, basis)) key(row.activity.sectionId);
    },
  };
  return defineRule({
    ...line,
    group: 'delivery',
    scope: 'matrix',
    severity: 'should',
    needs: ['layers'],
    byLayers: true,
    inputs: (reading) => [reading.rows.length, reading.countsOf(present)],
    *check(reading) {
      if (!hasBothSides(reading)) return;
      const sections = reading.sections.filter(
        (section) => stageOf(section) === stage && reading.inSection(section.id).length > 0,
      );
      const [first] = sections;
      const counts = reading.countsOf(present);
      if (!first || sections.some((section) => counts.has(section.id))) return;
      yield {
        about: first.id,
        message: say(quoted(first.name)),
        facts: 'missing layer',
        ...(isOwnTable(reading) ? { severity: 'look' as const } : {}),
        places: [{ sectionId: first.id }],
        fixes: (context) => [addReferenceRow(origin, context)],
      };
    },
  });
}) satisfies readonly Rule[];
