// The figures that say how far findings can be trusted, last in what `npm run trust` prints: by sort of table, by severity, by rule.
import { SEVERITIES } from '../../../src/domain/findings/rule';
import type { Judged, JudgedMatrix } from './judged';

const VERDICTS = ['agree', 'debatable', 'noise'] as const;
export type Told = Judged & Pick<JudgedMatrix, 'sort'>;

/** With how many of these a careful reader agrees: “12 / 3 / 1, 75%”. */
export function tally(told: readonly Judged[]): string {
  if (told.length === 0) return '-';
  const [agree = 0, ...others] = VERDICTS.map((one) => told.filter(({ verdict }) => verdict === one).length);
  return `${[agree, ...others].join(' / ')}, ${Math.round((100 * agree) / told.length)}%`;
}

export function perRule(matrices: readonly JudgedMatrix[]): void {
  const rules = new Map<string, Told[]>();
  for (const one of toldIn(matrices)) {
    const { ruleId } = one.finding;
    rules.set(ruleId, [...(rules.get(ruleId) ?? []), one]);
  }
  const wrong = (told: readonly Told[]) => told.filter(({ verdict }) => verdict !== 'agree').length;
  console.log('\nPer rule: agree / debatable / noise, the share that is agreed with');
  for (const [id, told] of [...rules].sort(([, one], [, other]) => wrong(other) - wrong(one)))
    console.log(`  ${id}: ${bySeverity(told)}`);
}

/** A rule that has one severity needs no list of them. */
function bySeverity(told: readonly Told[]): string {
  const parts = SEVERITIES.map((severity) => ({
    severity,
    of: told.filter(({ finding }) => finding.severity === severity),
  })).filter(({ of }) => of.length > 0);
  return parts.map(({ severity, of }) => `${severity} ${tally(of)}`).join('; ');
}

export function summary(matrices: readonly JudgedMatrix[]): void {
  const all = toldIn(matrices);
  const line = (name: string, told: readonly Told[]) =>
    [
      name.padEnd(34),
      ...SEVERITIES.map((one) => tally(told.filter(({ finding }) => finding.severity === one)).padEnd(20)),
      tally(told),
    ].join('');
  const heads = [...SEVERITIES.map((one) => one.padEnd(20)), 'all'].join('');
  console.log(
    `\nIn short: agree / debatable / noise, the share that is agreed with\n${' '.repeat(34)}${heads}`,
  );
  for (const sort of SORTS) {
    const count = matrices.filter((one) => one.sort === sort).length;
    console.log(
      line(
        `${sort} (${count})`,
        all.filter((one) => one.sort === sort),
      ),
    );
  }
  console.log(
    line(
      'that something is missing',
      all.filter(({ finding }) => isAbsence(finding)),
    ),
  );
  console.log(
    line(
      'of what is there',
      all.filter(({ finding }) => !isAbsence(finding)),
    ),
  );
  console.log(line(`all (${matrices.length})`, all));
  const loud = all.filter(({ finding }) => finding.severity !== 'look');
  console.log(`  of must and should: ${tally(loud)}`);
}

export const SORTS = ['from a template', 'of one’s own', 'shorter than 12 activities'] as const;
export type Sort = (typeof SORTS)[number];

/** Whether it says that an activity is missing, and does not speak of letters that are there. */
function isAbsence({ absent }: Judged['finding']): boolean {
  return absent !== undefined;
}

function toldIn(matrices: readonly JudgedMatrix[]): readonly Told[] {
  return matrices.flatMap(({ findings, sort }) => findings.map((one) => ({ ...one, sort })));
}
