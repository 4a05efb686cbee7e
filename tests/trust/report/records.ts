// What readers said of each rule below “must” in tables of one's own: by it looks are told there, or are silent.
import {
  isEarned,
  READERS_RECORDS,
  type ReadersRecord,
  recordOf,
} from '../../../src/domain/gaps/scope/readersRecord';
import type { Judged, JudgedMatrix } from './judged';
import { tally } from './summary';

const NEVER_LISTED: ReadersRecord = { rules: [], agreed: 0, judged: 0 };

/** As they are measured now, and where the product holds something else. */
export function records(matrices: readonly JudgedMatrix[]): void {
  const own = matrices.filter(({ sort }) => sort === 'of one’s own');
  console.log('\nRecords of rules in tables of one’s own, below “must”: agreed of judged');
  for (const record of READERS_RECORDS) {
    const { agreed, judged } = measured(record, own);
    const held =
      record.agreed === agreed && record.judged === judged
        ? ''
        : `; THE PRODUCT HOLDS ${record.agreed} OF ${record.judged}`;
    console.log(`  ${agreed} of ${judged}: ${record.rules.join(', ')}${held}`);
  }
  const silent = matrices.flatMap(({ findings, sayable }) => {
    const told = keysOf(findings);
    return sayable.filter(({ finding }) => !told.has(finding.key));
  });
  console.log(`  looks that are silent for it: ${tally(silent)}`);
  console.log(
    `  all, if the other tables alone decided which looks of a table are told: ${tally(asOthersSay(own, matrices))}`,
  );
}

function measured({ rules }: ReadersRecord, own: readonly JudgedMatrix[]) {
  const judged = own
    .flatMap(({ sayable }) => sayable)
    .filter(({ finding }) => finding.severity !== 'must' && rules.includes(finding.ruleId));
  return { agreed: judged.filter(({ verdict }) => verdict === 'agree').length, judged: judged.length };
}

/** Records are made of the same tables that they are measured on: a table whose looks the others decide has no part in that. */
function asOthersSay(own: readonly JudgedMatrix[], all: readonly JudgedMatrix[]): readonly Judged[] {
  return all.flatMap((matrix) => {
    if (!own.includes(matrix)) return matrix.findings;
    const others = own.filter((one) => one !== matrix);
    const told = keysOf(matrix.findings);
    return matrix.sayable.filter(({ finding }) => {
      const now = told.has(finding.key);
      if (finding.severity !== 'look') return now;
      const record = recordOf(finding.ruleId);
      if (record?.always) return now;
      const isAbsence = finding.absent !== undefined;
      const then = isEarned(record ? measured(record, others) : NEVER_LISTED, isAbsence);
      return isEarned(record, isAbsence) === then ? now : then;
    });
  });
}

function keysOf(findings: readonly Judged[]): ReadonlySet<string> {
  return new Set(findings.map(({ finding }) => finding.key));
}
