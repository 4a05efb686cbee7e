/** What files say about agreement: how many of the activities are confirmed, by whom and until when, and which no longer. */
import { type AgreementState, rowAgreement, statementInWords } from '../../domain/agreement/rowAgreement';
import type { Confirmation } from '../../domain/matrix/agreement';
import type { CalendarDate } from '../../domain/matrix/date';
import type { Activity, Matrix } from '../../domain/matrix/matrix';
import type { WriteRequest } from '../contract/codec';
import type { Outline } from './outline';

/** Sentences; none before anyone was asked. */
export function agreementLines({ matrix, today }: WriteRequest, { sections }: Outline): readonly string[] {
  if (!hasAgreement(matrix)) return [];
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

export const AGREEMENT_HEADS = ['Agreement', 'Confirmed by', 'Confirmed on', 'Confirmed until'] as const;

/** The columns of one activity. A name and a day stand there only while the confirmation holds. */
export function agreementCells(matrix: Matrix, activity: Activity, today: CalendarDate): readonly string[] {
  const { state, statements } = rowAgreement(matrix, activity, today);
  if (state === 'open') return ['Not confirmed', '', '', ''];
  if (state !== 'confirmed') return [statements.map(statementInWords).join('; '), '', '', ''];
  const each = (value: (one: Confirmation) => string) =>
    statements.map(({ confirmation }) => value(confirmation)).join('; ');
  return ['Confirmed', each(({ who }) => who), each(({ on }) => on), each(({ until = '' }) => until)];
}

/** Before anyone was asked there is nothing to have columns for. */
export function hasAgreement({ confirmations }: Matrix): boolean {
  return Object.keys(confirmations).length > 0;
}
