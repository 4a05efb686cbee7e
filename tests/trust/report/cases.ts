// Planted holes: each file with what must be found in it, or must not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../src/domain/findings/finding';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { readFile } from '../../exchange/reading';
import { analysisOf, contextOf } from '../../support/testRule';
import { confirmed } from './judged';

interface Expected {
  readonly file: string;
  readonly planted: string;
  readonly expectAnyOf?: readonly string[];
  readonly expect?: string | readonly string[];
  readonly observed: string | readonly string[];
}

export async function casesIn(folder: string, all: boolean): Promise<void> {
  const expected = JSON.parse(readFileSync(join(folder, 'EXPECTED.json'), 'utf8')) as readonly Expected[];
  console.log('\nPlanted holes');
  for (const one of expected) {
    const { matrix } = await readFile(readFileSync(join(folder, one.file)), one.file);
    const ready = confirmed(matrix);
    const { findings, counts } = analysisOf(ready);
    const wanted = one.expectAnyOf ?? (Array.isArray(one.expect) ? one.expect : [one.observed].flat());
    const ids = wanted.map((text) => text.replace(/^(must|should|look) /, ''));
    const hits = findings.filter(({ ruleId }) => ids.includes(ruleId));
    console.log(`  ${one.file} (${counts.must} / ${counts.should} / ${counts.look}) ${one.planted}`);
    console.log(
      `    wanted ${JSON.stringify(one.expectAnyOf ?? one.expect)}, was ${JSON.stringify(one.observed)}`,
    );
    for (const finding of hits.length > 0 && !all ? hits : findings)
      console.log(`    ${told(finding, ready)}`);
  }
}

function told(finding: Finding, matrix: Matrix): string {
  const [fix] = finding.fixes(contextOf(matrix));
  return `${finding.severity} ${finding.ruleId}: ${finding.message}${fix ? ` [${fix.label}]` : ''}`;
}
