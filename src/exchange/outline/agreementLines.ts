/** What a report says about agreement: how many of its activities are confirmed, and which are not any more. */
import { type AgreementState, rowAgreement, statementInWords } from '../../domain/agreement/rowAgreement';
import type { WriteRequest } from '../contract/codec';
import type { Outline } from './outline';

/** Sentences; none before anyone was asked. */
export function agreementLines({ matrix, today }: WriteRequest, { sections }: Outline): readonly string[] {
  if (Object.keys(matrix.confirmations).length === 0) return [];
  const rows = sections.flatMap((section) => section.rows.map(({ activity }) => activity));
  const states: { [state in AgreementState]: number } = { confirmed: 0, lapsed: 0, disagrees: 0, open: 0 };
  const told: string[] = [];
  for (const activity of rows) {
    const { state, statements } = rowAgreement(matrix, activity, today);
    states[state] += 1;
    const [latest] = statements;
    if (latest && state !== 'confirmed') told.push(`${activity.name}: ${statementInWords(latest)}.`);
  }
  return [`Confirmed by their owners: ${states.confirmed} of ${rows.length} activities.`, ...told];
}
