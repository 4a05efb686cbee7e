// Findings of a matrix beside a judgement that was written before the code: agree, debatable, or noise.
import { confirmed } from '../../../src/cli/checking/confirmed';
import type { Finding } from '../../../src/domain/findings/finding';
import { SEVERITIES, type Severity } from '../../../src/domain/findings/rule';
import { ruleList } from '../../../src/domain/gaps/engine/ruleList';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { knownRows } from '../../../src/domain/reading/knownRows';
import type { Reading } from '../../../src/domain/reading/reading';
import { readMatrix } from '../../../src/domain/reading/readMatrix';
import { analysisOf, TODAY } from '../../support/testRule';
import type { Sort } from './summary';

/** One line: what a careful reader says of a row that is there, or of one that is missing. */
export interface Judgement {
  /**
   * `agree`: it must be found. `fair`: where it is said it is right, and not missed where it is not. A finding that
   * weighs more than either allows is debatable.
   */
  readonly verdict: 'agree' | 'fair' | 'debatable';
  /** A rule, with the name of its row; or the catalogue row that is missing. */
  readonly what: string;
  readonly row?: string | undefined;
  /** The severity asked for where it is agreed; the most that may be debated. */
  readonly severity?: Severity | undefined;
}

export function judgementsFrom(text: string): readonly Judgement[] {
  return text
    .split('\n')
    .filter((line) => /^(agree|fair|debatable)\s/.test(line))
    .map((line) => {
      const [head = ''] = line.split(' | ');
      const [, verdict, rest = ''] = /^(agree|fair|debatable)\s+(.*)$/.exec(head.trim()) ?? [];
      const severity = SEVERITIES.find((one) => rest.trim().endsWith(` ${one}`));
      const told = severity ? rest.trim().slice(0, -severity.length).trim() : rest.trim();
      // A name may hold a colon of its own.
      const [, what = '', row] = /^([^:]*)(?::\s*(.*))?$/.exec(told) ?? [];
      return { verdict: verdict as Judgement['verdict'], what, row, severity };
    });
}

export interface Judged {
  readonly finding: Finding;
  readonly verdict: 'agree' | 'debatable' | 'noise';
}

export interface JudgedMatrix {
  readonly name: string;
  readonly findings: readonly Judged[];
  /** Agreed gaps that were not found, or not at the severity asked for. */
  readonly missed: readonly string[];
  readonly asked: number;
  readonly sort: Sort;
  /** The same where no rule is silent for what readers said of it before. */
  readonly sayable: readonly Judged[];
}

export function judge(name: string, matrix: Matrix, judgements: readonly Judgement[]): JudgedMatrix {
  const read = confirmed(matrix, TODAY);
  const { findings } = analysisOf(read);
  const withVerdicts = (all: readonly Finding[]) =>
    all.map((finding) => ({ finding, verdict: verdictOn(finding, judgements, matrix) }));
  const asked = judgements.filter(({ verdict }) => verdict === 'agree');
  const missed = asked.flatMap((judgement) => {
    const found = findings.find((finding) => matches(finding, judgement, matrix));
    if (!found) return [`${inWords(judgement)}: not found`];
    if (judgement.severity && found.severity !== judgement.severity)
      return [`${inWords(judgement)}: found as ${found.severity}`];
    return [];
  });
  const reading = readMatrix(read, TODAY);
  return {
    name,
    findings: withVerdicts(findings),
    missed,
    asked: asked.length,
    sort: sortOf(reading),
    sayable: withVerdicts(analysisOf(withNoneSilent(read)).findings),
  };
}

function sortOf(reading: Reading): Sort {
  const { fromCatalogue, own } = knownRows(reading);
  return fromCatalogue ? 'from a template' : own ? 'of one’s own' : 'shorter than 12 activities';
}

function withNoneSilent(matrix: Matrix): Matrix {
  const rules = Object.fromEntries(
    ruleList.filter(({ offByDefault }) => !offByDefault).map(({ id }) => [id, { on: true }]),
  );
  return { ...matrix, settings: { ...matrix.settings, rules } };
}

function inWords({ what, row, severity }: Judgement): string {
  return `${what}${row ? ` of “${row}”` : ''}${severity ? ` as ${severity}` : ''}`;
}

function verdictOn(finding: Finding, judgements: readonly Judgement[], matrix: Matrix): Judged['verdict'] {
  const found = judgements.filter((judgement) => matches(finding, judgement, matrix));
  const within = ({ severity }: Judgement, more = 0) =>
    !severity || heavy(finding.severity) <= heavy(severity) + more;
  const right = found.filter(({ verdict }) => verdict !== 'debatable');
  if (right.some((one) => within(one))) return 'agree';
  if (right.some((one) => within(one, 1))) return 'debatable';
  return found.some((one) => one.verdict === 'debatable' && within(one)) ? 'debatable' : 'noise';
}

const heavy = (severity: Severity) => SEVERITIES.length - SEVERITIES.indexOf(severity);

/** A catalogue row that is missing is told by its rule's causes: `row:gov-cost-owner`, `duty:command`. */
function matches(
  finding: Finding & { readonly causes?: readonly string[] },
  { what, row }: Judgement,
  matrix: Matrix,
): boolean {
  if (row !== undefined) {
    const names = finding.places.map(({ activityId }) =>
      activityId ? matrix.activities[activityId]?.name : '',
    );
    return finding.ruleId === what && names.some((name) => name === row);
  }
  if (finding.ruleId === what) return true;
  const cause = what.startsWith('duty-') ? `duty:${what.slice(5)}` : `row:${what}`;
  return (
    finding.causes?.some((one) => one === cause || one === `row:${what}` || SAME[what]?.includes(one)) ??
    false
  );
}

/** Gaps that one finding tells under another name. */
const SAME: { readonly [what: string]: readonly string[] } = {
  'rel-rollback-capability': ['duty:rollback'],
  'ops-slo-policy': ['row:ops-monitor-slis'],
  'shr-sec-app': ['row:shr-sec-platform', 'security:application', 'security:platform'],
};
