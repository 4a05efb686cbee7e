/**
 * What readers said of each rule in tables that people wrote themselves: of what it told there below “must”, with how much they
 * agreed. A rule that was not right often enough says nothing as a look there, unless a person claims its area.
 */
export interface ReadersRecord {
  /** Rules of one subject are judged together where each alone was judged too seldom. */
  readonly rules: readonly string[];
  readonly agreed: number;
  readonly judged: number;
  /** It is told all the same: that nobody owns it is what people come here to find. */
  readonly always?: true;
}

/** Letters are facts and nearly always right: with looks of which four of five are right, the whole is right nine times of ten. */
const RIGHT_ENOUGH = 0.8;
/** Fewer say too little. */
const ENOUGH_JUDGED = 3;

/** As `npm run trust` counts them where no rule is silent: it says so where they differ. */
export const READERS_RECORDS: readonly ReadersRecord[] = [
  { rules: ['restore-untested', 'restore-unowned-or-untested'], agreed: 9, judged: 9 },
  { rules: ['oncall-unowned'], agreed: 6, judged: 6 },
  { rules: ['security-unowned'], agreed: 5, judged: 5 },
  { rules: ['missing-feedback-loop', 'joint-review-missing'], agreed: 9, judged: 9 },
  { rules: ['accountable-concentration'], agreed: 10, judged: 11 },
  { rules: ['cost-unowned', 'reliability-unowned'], agreed: 13, judged: 21, always: true },
  { rules: ['secrets-unowned'], agreed: 5, judged: 6 },
  { rules: ['incident-command-unowned'], agreed: 5, judged: 5 },
  {
    rules: ['cutover-decision-unowned', 'cutover-way-back-unowned', 'old-system-unretired'],
    agreed: 4,
    judged: 4,
  },
  { rules: ['actions-unowned'], agreed: 9, judged: 10 },
  // Below this line they are silent as a look.
  { rules: ['recovery-objectives-unowned'], agreed: 10, judged: 13 },
  { rules: ['service-levels-unowned'], agreed: 4, judged: 6 },
  {
    rules: [
      'ai-answers-untested',
      'ai-kill-switch-unowned',
      'ai-knowledge-source-unowned',
      'ai-vendor-unowned',
      'go-no-go-unowned',
      'human-oversight-unowned',
    ],
    agreed: 7,
    judged: 10,
  },
  { rules: ['handoff-missing', 'planning-without-platform'], agreed: 3, judged: 5 },
  { rules: ['access-unreviewed', 'access-lifecycle-unowned'], agreed: 5, judged: 9 },
  {
    // The single steps of an incident, most of which a good table leaves to the night itself.
    rules: [
      'alert-without-owner',
      'breakglass-unowned',
      'close-unowned',
      'command-no-deputy',
      'comms-unowned',
      'containment-authority-unclear',
      'degrade-authority-unclear',
      'emergency-spend-unowned',
      'evidence-unowned',
      'failover-authority-unclear',
      'incident-roles-unclear',
      'monitoring-health-unowned',
      'no-scribe',
      'postmortem-unowned',
      'rollback-authority-unclear',
    ],
    agreed: 14,
    judged: 31,
  },
  { rules: ['responsible-concentration'], agreed: 2, judged: 5 },
];

const byRule = new Map(
  READERS_RECORDS.flatMap((record) => record.rules.map((rule) => [rule, record] as const)),
);

export function recordOf(ruleId: string): ReadersRecord | undefined {
  return byRule.get(ruleId);
}

/** Whether a look of the rule is worth telling in a table of one's own. */
export function isWorthALook(ruleId: string, isAbsence: boolean): boolean {
  const record = recordOf(ruleId);
  return record?.always === true || isEarned(record, isAbsence);
}

/**
 * What is missing has to have been judged: a row under a name that is not known looks the same as no row. What is said of rows
 * that are there is told until readers disagree.
 */
export function isEarned(
  record: Pick<ReadersRecord, 'agreed' | 'judged'> | undefined,
  isAbsence: boolean,
): boolean {
  if (!record || record.judged < ENOUGH_JUDGED) return !isAbsence;
  return record.agreed >= RIGHT_ENOUGH * record.judged;
}
