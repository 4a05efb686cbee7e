/** The catalogue rows that questions ask for: what to call them, and words that tell them in a matrix of one's own. */
import type { Concern } from '../../matrix/vocabulary';

export interface KnownRow {
  readonly origin: string;
  readonly name: string;
  readonly concerns: readonly Concern[];
  readonly words: RegExp;
  /** The duty whose row is as good. */
  readonly duty?: string;
}

type Line = readonly [
  origin: string,
  name: string,
  concerns: readonly Concern[],
  words: RegExp,
  duty?: string,
];

const LINES: readonly Line[] = [
  [
    'plan-recovery-objectives',
    'Set availability and recovery objectives',
    ['reliability', 'dr'],
    /recovery (point|time|objective)|\b(rto|rpo)\b|availability (target|objective)/i,
  ],
  [
    'arch-dr-strategy',
    'Choose the disaster-recovery strategy',
    ['reliability', 'dr'],
    /disaster|\bdr\b|business continuity/i,
  ],
  [
    'rel-rollout-strategy',
    'Define how releases roll out',
    ['delivery', 'reliability'],
    /roll-?out|canary|release strategy/i,
  ],
  [
    'rel-package-configure',
    'Package and configure a release',
    ['delivery'],
    /packag|runtime config|release build/i,
  ],
  [
    'rel-verify-rollout',
    'Verify a release after rollout',
    ['delivery'],
    /verif\w* .*(release|roll-?out|deploy)|smoke test|post-?deploy/i,
  ],
  [
    'ops-monitor-slis',
    'Watch service-level metrics',
    ['observability', 'reliability'],
    /\bsl[io]s?\b|service.level|monitor/i,
  ],
  [
    'dev-implement',
    'Write and review code',
    ['delivery'],
    /(write|implement|develop).*(code|feature|software)|code review/i,
  ],
  [
    'app-data-consistency',
    'Define schemas and data consistency',
    ['data'],
    /schema|data (consistency|integrity|transformation)|migration/i,
  ],
  ['own-persistence', 'Own data models and storage', ['data'], /data model|persistence|database/i],
  [
    'ref-data-classification',
    'Classify data and name its owners',
    ['data', 'privacy'],
    /classif|data owner/i,
  ],
  ['shr-secrets', 'Manage secrets and keys', ['security'], /secret|key management|vault|certificate/i],
  ['shr-sec-platform', 'Secure the platform', ['security'], /(platform|infrastructure|cloud) security/i],
  ['shr-sec-app', 'Secure the applications', ['security'], /(application|app|software) security/i],
  ['app-api-contracts', 'Define API contracts', ['interface'], /api/i],
  ['gov-cost-owner', 'Own spending end to end', ['cost'], /cost|spend|budget|finops/i],
  [
    'ref-cost-allocation',
    'Tag, allocate and report spending',
    ['cost'],
    /(cost|spend).*(tag|alloc|report)|tagging/i,
  ],
  [
    'app-failure-handling',
    'Design how services handle failure',
    ['reliability'],
    /failure handling|fallback|degrad|circuit/i,
  ],
  ['ops-capacity', 'Plan capacity', ['capacity'], /capacity|quota|scal/i],
  ['shr-pipeline-structure', 'Design the delivery pipeline', ['delivery'], /pipeline|ci.?cd|build system/i],
  ['shr-pipeline-use', 'Use and extend the delivery pipeline', ['delivery'], /pipeline|ci.?cd/i],
  [
    'gov-standards-review',
    'Review platform standards and exceptions',
    ['platform'],
    /standards?.*(review|exception)|exception/i,
  ],
  [
    'ho-shared-release',
    'Coordinate shared releases',
    ['handoff'],
    /release (train|coordination|calendar)|coordinat.*release|change freeze/i,
  ],
  ['fb-limitations-up', 'Report limits to the platform team', ['feedback'], /limitation|platform feedback/i],
  [
    'fb-shared-docs',
    'Share standards and constraints in writing',
    ['feedback'],
    /shared doc|documentation|platform standards/i,
  ],
  [
    'gov-ownership-map',
    'Publish who owns each service',
    ['ownership'],
    /ownership (map|matrix|list|register)|service (owner|catalog)/i,
  ],
  [
    'ref-access-lifecycle',
    'Grant, review and remove access',
    ['security'],
    /access (review|lifecycle|management)|(grant|revoke|remove) access|joiner/i,
  ],
  [
    'ref-vulnerability',
    'Find and patch vulnerabilities and dependencies',
    ['security'],
    /vulnerab|patch|dependenc/i,
  ],
  ['ai-evaluate', 'Evaluate models and their output', ['ai-eval'], /evaluat/i],
  ['ai-models', 'Build and refine models', ['ai-ops'], /(build|train|refine).*model/i],
  ['ai-deploy', 'Deploy models', ['ai-ops'], /deploy.*model|model deploy/i],
  ['ai-agents', 'Build and deploy agents', ['ai-ops'], /\bagents?\b/i],
  ['ai-rag', 'Build retrieval', ['ai-ops'], /\brag\b|retrieval|vector/i],
  ['ai-blueprint-handoff', 'Hand the blueprint from architect to engineer', ['handoff'], /blueprint/i],
  [
    'aix-independent-eval',
    'Evaluate independently before release',
    ['ai-eval'],
    /independent.*eval|red.?team/i,
  ],
  [
    'aix-third-party-model',
    'Watch changes of third-party models',
    ['vendor'],
    /(third.?party|upstream|provider).*model/i,
  ],
  [
    'aix-ai-incident',
    'Declare, investigate and report an AI incident',
    ['incident'],
    /ai incident/i,
    'ai-incident',
  ],
  ['aix-human-oversight', 'Staff human oversight', ['ai-safety'], /human (oversight|fallback|review)/i],
  [
    'aix-go-nogo',
    'Decide go or no-go for an AI release',
    ['ai-governance'],
    /go.?\/?.?no.?go|release approval/i,
  ],
  ['aix-knowledge-source', 'Own each knowledge source', ['data'], /knowledge (source|base)/i],
  ['aix-logs', 'Keep AI logs', ['observability'], /(ai|prompt|model) logs?/i],
  ['inc-ransom-decision', 'Decide on a ransom demand', ['incident', 'security'], /ransom/i, 'ransom'],
];

const byOrigin: ReadonlyMap<string, KnownRow> = new Map(
  LINES.map(([origin, name, concerns, words, duty]) => [
    origin,
    { origin, name, concerns, words, ...(duty ? { duty } : {}) },
  ]),
);

export function knownRow(origin: string): KnownRow | undefined {
  return byOrigin.get(origin);
}

export const KNOWN_ROWS: readonly KnownRow[] = [...byOrigin.values()];
