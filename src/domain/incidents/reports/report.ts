/** The report of an audit, from its answers alone, so that a closed audit can be printed again as it was. */
import type { CalendarDate } from '../../matrix/date';
import type { AuditedAnswer } from '../../matrix/records';
import { type Score, scoreOf } from '../audit/audit';
import { scenarioList } from '../audit/scenarioList';
import { phasePlace } from '../vocabulary/phases';

export interface Report {
  readonly matrixName: string;
  /** Absent while the audit is open: then it shows the matrix as it stands. */
  readonly closedOn?: CalendarDate | undefined;
  readonly printedOn: CalendarDate;
  readonly participants: string;
  readonly remarks: string;
  readonly score: Score;
  readonly scenarios: readonly ReportedScenario[];
  /** What is answered "no", the most urgent first. */
  readonly findings: readonly AuditedAnswer[];
}

export interface ReportedScenario {
  readonly id: string;
  readonly title: string;
  readonly injection: string;
  readonly severity: string;
  readonly score: Score;
  readonly answers: readonly AuditedAnswer[];
}

type Head = Pick<Report, 'matrixName' | 'closedOn' | 'printedOn' | 'participants' | 'remarks'>;

interface Told {
  readonly id: string;
  readonly injection: string;
  readonly severity: string;
}

/** `told`: the scenarios as the matrix has them now, for what was said to the table. */
export function reportOf(
  head: Head,
  answers: readonly AuditedAnswer[],
  told: readonly Told[] = scenarioList,
): Report {
  const ids = [...new Set(answers.map(({ scenarioId }) => scenarioId))];
  const scenarios = ids.map((id) => {
    const own = answers
      .filter(({ scenarioId }) => scenarioId === id)
      .sort((one, other) => phasePlace(one.phase) - phasePlace(other.phase));
    const known = told.find((scenario) => scenario.id === id);
    const { injection = '', severity = '' } = known ?? {};
    return { id, title: own[0]?.scenario ?? id, injection, severity, score: scoreOf(own), answers: own };
  });
  return { ...head, score: scoreOf(answers), scenarios, findings: findingsIn(answers) };
}

function findingsIn(answers: readonly AuditedAnswer[]): readonly AuditedAnswer[] {
  const urgent = ({ urgency = 2 }: AuditedAnswer) => urgency;
  return answers
    .filter(({ value, noteOnly }) => value === 'no' && !noteOnly)
    .sort((one, other) => urgent(one) - urgent(other) || phasePlace(one.phase) - phasePlace(other.phase));
}

/** "7 of 9 answered yes, 1 unknown": of all that were asked, as beside the scenario in the list. */
export function scoreInWords({ yes, no, unknown, notApplicable }: Score): string {
  const asked = yes + no + unknown;
  const parts = [yes + no === 0 ? 'no answers yet' : `${yes} of ${asked} answered yes`];
  if (unknown > 0) parts.push(`${unknown} unknown`);
  if (notApplicable > 0) parts.push(`${notApplicable} not applicable`);
  return parts.join(', ');
}

export function severityInWords(severity: string): string {
  return severity === 'any' ? 'Any severity' : severity;
}
