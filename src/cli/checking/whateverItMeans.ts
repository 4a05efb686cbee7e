/**
 * What holds whatever the one letter means that a file leaves open: the gaps of the matrix read with each of the answers that
 * a person may well give, as far as all of them have these. So nothing is said that such an answer takes back.
 */
import type { Finding } from '../../domain/findings/finding';
import { createAnalyser } from '../../domain/gaps/engine/analyse';
import { type Wholeness, wholenessOf } from '../../domain/gaps/engine/wholeness';
import type { AbsentArea } from '../../domain/gaps/scope/absentAreas';
import { absentToReaders } from '../../domain/gaps/scope/absentAreas';
import type { CalendarDate } from '../../domain/matrix/date';
import type { Matrix } from '../../domain/matrix/matrix';
import { namedFixes } from './namedFixes';

export interface Common {
  readonly findings: readonly Finding[];
  /** The fixes that every answer leaves, by the key of the finding. */
  readonly fixes: ReadonlyMap<string, readonly string[]>;
  readonly absent: readonly AbsentArea[];
  /** Of the first answer that is not whole: the gaps are no more than that of all of them. */
  readonly wholeness: Wholeness | undefined;
}

/** `readings`: the matrix by each answer, with the same ids in all of them. */
export function whateverItMeans(
  readings: readonly Matrix[],
  today: CalendarDate,
  withFixes: boolean,
): Common | undefined {
  const [first, ...others] = readings.map((matrix) => analysed(matrix, today, withFixes));
  if (!first) return undefined;
  const inAll = (of: (one: Analysed) => ReadonlyMap<string, unknown>, key: string) =>
    others.every((other) => of(other).has(key));
  const findings = [...first.findings].filter(([said]) => inAll((one) => one.findings, said));
  const fixes = findings.map(
    ([said, { finding, labels }]) =>
      [
        finding.key,
        labels.filter((label) => others.every((other) => other.findings.get(said)?.labels.includes(label))),
      ] as const,
  );
  return {
    findings: findings.map(([, { finding }]) => finding),
    fixes: new Map(fixes),
    absent: [...first.absent].filter(([said]) => inAll((one) => one.absent, said)).map(([, area]) => area),
    wholeness: [first, ...others].map((one) => one.wholeness).find((one) => one?.state !== 'whole'),
  };
}

interface Analysed {
  /** By all that is said of it: what is said otherwise is another gap. */
  readonly findings: ReadonlyMap<string, { readonly finding: Finding; readonly labels: readonly string[] }>;
  readonly absent: ReadonlyMap<string, AbsentArea>;
  readonly wholeness: Wholeness | undefined;
}

function analysed(matrix: Matrix, today: CalendarDate, withFixes: boolean): Analysed {
  const analyser = createAnalyser();
  const { findings } = analyser.analyse(matrix, today);
  const reading = analyser.reading();
  const said = ({ key, severity, title, message }: Finding) =>
    JSON.stringify([key, severity, title, message]);
  const labels = (finding: Finding) => (withFixes && reading ? namedFixes(finding, reading) : []);
  return {
    findings: new Map(
      findings.map((finding) => [said(finding), { finding, labels: labels(finding) }] as const),
    ),
    absent: new Map(
      (reading ? absentToReaders(reading) : []).map((area) => [JSON.stringify(area), area] as const),
    ),
    wholeness: reading && wholenessOf(reading),
  };
}
