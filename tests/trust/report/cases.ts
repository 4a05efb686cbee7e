// Planted holes: each file with what must be found in it and how loudly, or must not be found.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { confirmed } from '../../../src/cli/checking/confirmed';
import type { Finding } from '../../../src/domain/findings/finding';
import { SEVERITIES, type Severity } from '../../../src/domain/findings/rule';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { readFile } from '../../exchange/reading';
import { analysisOf, contextOf, TODAY } from '../../support/testRule';
import wanted from './wanted.json';

interface Expected {
  readonly file: string;
  readonly planted: string;
}

/** One of these rules at this severity or worse; rules that must be silent; how many at most. */
interface Wanted {
  readonly any?: readonly string[];
  readonly severity?: Severity;
  readonly not?: readonly string[];
  readonly mustAtMost?: number;
  readonly shouldAtMost?: number;
}

const WANTED = wanted as { readonly [file: string]: Wanted | undefined };

/** What is wanted of one file, and what was found. */
interface Outcome {
  readonly file: string;
  readonly planted: string;
  readonly fault: string | undefined;
  readonly told: readonly string[];
}

export async function casesIn(folder: string, all: boolean): Promise<void> {
  const expected = JSON.parse(readFileSync(join(folder, 'EXPECTED.json'), 'utf8')) as readonly Expected[];
  const outcomes: Outcome[] = [];
  for (const one of expected) {
    if (!WANTED[one.file] || !existsSync(join(folder, one.file))) continue;
    outcomes.push(await outcomeOf(folder, one));
  }
  const right = outcomes.filter(({ fault }) => !fault);
  console.log(`\nPlanted holes: ${right.length} of ${outcomes.length} as asked for`);
  console.log('  (what the incident audit must answer is asked by its own tests)');
  for (const { file, planted, fault, told } of outcomes) {
    if (!fault && !all) continue;
    console.log(`  ${fault ?? 'as asked for'}: ${file} ${planted}`);
    for (const line of told) console.log(`    ${line}`);
  }
}

async function outcomeOf(folder: string, { file, planted }: Expected): Promise<Outcome> {
  const { matrix } = await readFile(readFileSync(join(folder, file)), file);
  const ready = confirmed(matrix, TODAY);
  const { findings } = analysisOf(ready);
  const { any = [], severity, not = [], mustAtMost, shouldAtMost } = WANTED[file] ?? {};
  const hits = findings.filter(({ ruleId }) => any.includes(ruleId));
  const wrong = findings.filter(({ ruleId }) => not.includes(ruleId));
  const countOf = (one: Severity) => findings.filter((finding) => finding.severity === one).length;
  const best = SEVERITIES.find((one) => hits.some((hit) => hit.severity === one));
  const fault =
    any.length > 0 && hits.length === 0
      ? 'silent'
      : severity && best && SEVERITIES.indexOf(best) > SEVERITIES.indexOf(severity)
        ? `only ${best}, ${severity} asked for`
        : wrong.length > 0
          ? `says ${wrong.map(({ ruleId }) => ruleId).join()}`
          : mustAtMost !== undefined && countOf('must') > mustAtMost
            ? `${countOf('must')} must`
            : shouldAtMost !== undefined && countOf('should') > shouldAtMost
              ? `${countOf('should')} should`
              : undefined;
  const shown = hits.length > 0 ? hits : findings;
  return { file, planted, fault, told: shown.map((finding) => told(finding, ready)) };
}

function told(finding: Finding, matrix: Matrix): string {
  const [fix] = finding.fixes(contextOf(matrix));
  return `${finding.severity} ${finding.ruleId}: ${finding.message}${fix ? ` [${fix.label}]` : ''}`;
}
