import { statementInWords } from '../../../agreement/rowAgreement';
import { defineRule } from '../../../findings/rule';
import { rowName } from '../../names/words';
import { confirmedInputs, confirmedRows } from '../../ownership/confirmedRows';

export default defineRule({
  id: 'confirmation-lapsed',
  group: 'people',
  scope: 'matrix',
  severity: 'should',
  title: 'No longer confirmed',
  why: 'A confirmation holds for the letters and people it was given for, and until its date. The owner may not know that it has ended.',
  source: 'Verification periods of service catalogues; AWS OPS02-BP03',
  remedy: 'Ask the owner again.',
  needs: ['people'],
  flagged: [
    `
                 | Architect = Ann | Engineer = Bob
    Pay the bill | A               | R
    said: Ann yes [letters=Architect:A] about Pay the bill`,
    `
                 | Architect = Ann | Engineer = Bob
    Pay the bill | A               | R
    said: Ann yes [until=2026-11-20] about Pay the bill`,
    `
                 | Architect = Ann (until 2026-11-10) | Engineer = Bob
    Pay the bill | A                                  | R
    said: Ann yes about Pay the bill`,
  ],
  accepted: [
    `
                 | Architect = Ann | Engineer = Bob
    Pay the bill | A               | R
    said: Ann yes [until=2026-11-21] about Pay the bill`,
    `
                 | Architect = Ann | Engineer = Bob
    Pay the bill | A               | R`,
  ],
  inputs: confirmedInputs,
  *check(reading) {
    for (const { row, statements } of confirmedRows(reading, 'lapsed')) {
      const [latest] = statements;
      if (!latest) continue;
      const { confirmation, standing } = latest;
      const onlyTime = standing.because.length === 1 && (confirmation.until ?? reading.today) < reading.today;
      yield {
        about: row.activity.id,
        message: `${rowName(row)}: ${statementInWords(latest)}.`,
        // Time alone makes nothing wrong.
        ...(onlyTime ? { severity: 'look' as const } : {}),
        facts: `${confirmation.id} on ${confirmation.on}`,
        places: [{ activityId: row.activity.id }],
        links: [{ kind: 'agreement' }],
        fixes: () => [],
      };
    }
  },
});
