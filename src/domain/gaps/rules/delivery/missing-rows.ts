/** Rows that a delivery matrix should have, with an owner: one rule over a table. */

import { defineRule, type Rule, type RuleWords, type Severity } from '../../../findings/rule';
import type { Layer } from '../../../matrix/vocabulary';
import type { Choice, Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { bothTakePart, hasAiWork, hasBothSides, isAiOnly, ordinary } from '../../ownership/sides';
import { isLike, unowned } from '../../remarks/missing';

interface Line extends RuleWords {
  readonly noRow: string;
  readonly origin: string;
  readonly layers?: readonly Layer[];
  readonly severity?: Severity;
  readonly concern?: string;
  /** Whether the matrix is of the sort that should have the row. */
  applies(reading: Reading): boolean;
  /** What `applies` looks at beyond roles and settings. */
  readonly inputs?: (reading: Reading) => readonly unknown[];
  readonly choice: Choice;
}

const PARITY =
  /parity|production.?like|prod.?like|(close|similar|identical) to prod|(staging|test\w*).*(mirror|match|reflect)/i;
const VENDOR = /open.?source|vendor|third.?party|supplier/i;
const SOURCES = /knowledge (source|base)|source.*(freshness|ownership|rights)|owner of .*source/i;
const RAG = /\brag\b|retrieval|vector (db|data|store)|knowledge base/i;

const rag: Choice = { holds: ({ activity }) => isLike(activity, ['ai-rag'], RAG) };

const has =
  (...concerns: readonly string[]) =>
  ({ activity }: Row) =>
    concerns.every((concern) => activity.concerns.includes(concern));

const LINES: readonly Line[] = [
  {
    id: 'ownership-map-unowned',
    title: 'Nobody keeps the ownership map',
    why: 'This very table is out of date the day somebody leaves, unless somebody answers for keeping it.',
    source: 'AWS OPS02-BP04; NIST CSF GV.RR-02',
    remedy: 'Name who keeps the map and the role descriptions current.',
    flagged: [
      `
              | Architect | Engineer
      Pay     | A         | R`,
    ],
    accepted: [
      `
                              | Architect | Engineer
      Keep this map #ownership | A        | R`,
    ],
    noRow: 'No activity keeps this map of who owns what.',
    origin: 'gov-ownership-map',
    applies: (reading) => !isAiOnly(reading),
    choice: { holds: has('ownership') },
  },
  {
    id: 'test-parity-unowned',
    title: 'Nobody keeps test environments close to production',
    why: 'Tests in an environment unlike production pass, and production fails.',
    source: 'Article 0, stage 5',
    remedy: 'Name who keeps the environments alike.',
    flagged: [
      `
              | Architect @platform | Engineer @application
      Run tests | I                 | AR`,
    ],
    accepted: [
      `
                                    | Architect @platform | Engineer @application
      Keep staging production-like  | AR                  | C`,
    ],
    noRow: 'No activity keeps test environments close to production.',
    origin: 'test-prod-parity',
    applies: hasBothSides,
    choice: { holds: ({ activity }) => isLike(activity, ['test-prod-parity'], PARITY) },
  },
  {
    id: 'security-no-joint-review',
    title: 'No security review brings both layers together',
    why: 'Attackers walk from one layer to the other; a review that sees one of them misses the way between.',
    source: 'Article 0, shared areas: security reviews and threat modelling; AWS SEC01-BP07',
    remedy: 'Add a threat model or security review with both layers in it.',
    flagged: [
      `
                                     | Architect @platform | Engineer @application
      Guard it #security             | AR                  | C`,
    ],
    accepted: [
      `
                                     | Architect @platform | Engineer @application
      Model threats #security !review | AR                 | R`,
    ],
    noRow: 'No review of security brings both layers together.',
    origin: 'shr-threat-model',
    layers: ['platform', 'application'],
    concern: 'security',
    applies: hasBothSides,
    choice: {
      holds: (row, basis) =>
        row.activity.concerns.includes('security') &&
        (row.activity.kind === 'review' || row.activity.kind === 'feedback') &&
        bothTakePart(row, basis),
    },
  },
  {
    id: 'ai-governance-unowned',
    severity: 'must',
    title: 'Nobody is accountable for AI governance',
    why: 'Models that nobody governs are bought, trained and released by whoever needs one first.',
    source: 'Article 1; NIST AI RMF GOVERN 2.1',
    remedy: 'Name one role that answers for how AI is governed.',
    flagged: [
      `
                        | AI Architect @ai-architecture | AI Engineer @ai-engineering
      Train models #ai-ops | C                          | AR`,
    ],
    accepted: [
      `
                                   | AI Architect @ai-architecture | AI Engineer @ai-engineering
      Train models #ai-ops         | C                             | AR
      Set AI policy #ai-governance | AR                            | I`,
    ],
    noRow: 'There is AI work here, and no activity governs it.',
    origin: 'ai-governance-model',
    concern: 'ai-governance',
    applies: hasAiWork,
    inputs: (reading) => [hasAiWork(reading)],
    choice: { holds: has('ai-governance') },
  },
  {
    id: 'ai-vendor-unowned',
    title: 'Nobody answers for AI vendors and open source',
    why: 'Most AI comes from outside; licences, data terms and model changes arrive with it.',
    source: 'Article 1: vendor validation is part of the architect’s remit',
    remedy: 'Name who validates vendors, models and open-source parts.',
    flagged: [
      `
                        | AI Architect @ai-architecture | AI Engineer @ai-engineering
      Train models #ai-ops | C                          | AR`,
    ],
    accepted: [
      `
                              | AI Architect @ai-architecture | AI Engineer @ai-engineering
      Validate vendors #vendor | AR                           | C`,
    ],
    noRow: 'There is AI work here, and no activity looks after its vendors and open-source parts.',
    origin: 'ai-vendor-oss',
    applies: hasAiWork,
    inputs: (reading) => [hasAiWork(reading)],
    choice: {
      holds: ({ activity }) =>
        activity.concerns.includes('vendor') || (!activity.origin && VENDOR.test(activity.name)),
    },
  },
  {
    id: 'ai-knowledge-source-unowned',
    title: 'Nobody owns the sources that AI answers from',
    why: 'An assistant repeats what its sources say, also when they are old, wrong or not ours to use.',
    source: 'CoSAI; EU AI Act Art. 26(4)',
    remedy: 'Name who answers for each source: its freshness, its rights and its removal.',
    flagged: [
      `
                           | AI Architect @ai-architecture | AI Engineer @ai-engineering
      Build RAG search #ai-ops | C                         | AR`,
    ],
    accepted: [
      `
                           | AI Architect @ai-architecture | AI Engineer @ai-engineering
      Build RAG search #ai-ops | C                         | AR
      Keep knowledge sources fresh | A                     | R`,
    ],
    noRow: 'Retrieval is built here, and no activity owns the sources it reads.',
    origin: 'aix-knowledge-source',
    applies: (reading) => reading.chosenBy(rag).length > 0,
    inputs: (reading) => [reading.chosenBy(rag).length > 0],
    choice: { holds: ({ activity }) => isLike(activity, ['aix-knowledge-source'], SOURCES) },
  },
];

export default LINES.map(
  ({ applies, choice, inputs, noRow, origin, layers, concern, severity = 'should', ...line }): Rule =>
    defineRule({
      ...line,
      severity,
      group: 'delivery',
      scope: 'matrix',
      needs: ['tags'],
      inputs: (reading) => [
        reading.chosenBy(ordinary).length > 0,
        reading.chosenBy(choice),
        ...(inputs?.(reading) ?? []),
      ],
      *check(reading) {
        if (reading.chosenBy(ordinary).length === 0 || !applies(reading)) return;
        const missing = { noRow, origin, ...(layers ? { layers } : {}), ...(concern ? { concern } : {}) };
        yield* unowned(reading.chosenBy(choice), missing, reading);
      },
    }),
) satisfies readonly Rule[];
