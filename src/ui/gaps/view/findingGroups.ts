/** Findings gathered by cause: one group per rule, weight and what its title begins with, in the order in which the analysis gives them. */
import type { Finding } from '../../../domain/findings/finding';
import type { Severity } from '../../../domain/findings/rule';

export interface FindingGroup {
  /** Stays the same while the cause does, so that a screen keeps what is open and focused. */
  readonly key: string;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly title: string;
  /** Of several rules, so that each finding has its own help. */
  readonly mixed: boolean;
  readonly findings: readonly Finding[];
}

/** `titleOf` is the rule's own title, for a group whose findings say more than that each on its own. */
export function groupFindings(
  findings: readonly Finding[],
  titleOf: (ruleId: string) => string | undefined,
): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = groupKeyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups].map(([key, members]) => {
    const first = members[0] as Finding;
    return {
      key,
      ruleId: first.ruleId,
      severity: first.severity,
      mixed: members.some(({ ruleId }) => ruleId !== first.ruleId),
      title: titleOfGroup(members, titleOf(first.ruleId)),
      findings: members,
    };
  });
}

export function groupKeyOf(finding: Finding): string {
  const { ruleId, severity, title } = finding;
  return isMissingWork(finding) ? `${severity}/${MISSING_WORK}` : `${severity}/${ruleId}/${leadOf(title)}`;
}

const MISSING_WORK = 'Incident duties missing from the matrix';

/** Two dozen rules each ask for one piece of incident work; in a young matrix their cause is one: it is not in yet. */
function isMissingWork({ group, severity, title, places }: Finding): boolean {
  return group === 'incident' && severity !== 'must' && places.length === 0 && leadOf(title) === '';
}

/** "Unowned cost" of "Unowned cost: Set the budget"; empty where a title is all one. */
function leadOf(title: string): string {
  return title.slice(0, Math.max(0, title.indexOf(': ')));
}

function titleOfGroup(findings: readonly Finding[], ruleTitle: string | undefined): string {
  const title = findings[0]?.title ?? '';
  if (findings.every((finding) => finding.title === title)) return title;
  if (findings[0] && isMissingWork(findings[0])) return MISSING_WORK;
  return leadOf(title) || (ruleTitle ?? title);
}
