/** What is agreed about one row: confirmed by its owner, lapsed, contradicted, or never asked. */
import type { Confirmation } from '../matrix/agreement';
import type { CalendarDate } from '../matrix/date';
import type { ActivityId } from '../matrix/ids';
import type { Activity, Matrix } from '../matrix/matrix';
import { holdersOf } from '../matrix/restsOn';
import { type Standing, standingOf } from './standing';

/**
 * `disagrees`: someone who was asked says otherwise, and the row is still as they were asked. `confirmed`: someone who
 * holds an accountable role says that it is right. `lapsed`: nobody does any more. `open`: nobody ever did.
 */
export type AgreementState = 'disagrees' | 'confirmed' | 'lapsed' | 'open';

export interface Statement {
  readonly confirmation: Confirmation;
  readonly standing: Standing;
}

export interface RowAgreement {
  readonly state: AgreementState;
  /** The statements that make the state, the latest first. */
  readonly statements: readonly Statement[];
}

const OPEN: RowAgreement = { state: 'open', statements: [] };

export function rowAgreement(matrix: Matrix, activity: Activity, today: CalendarDate): RowAgreement {
  const own = confirmationsOf(matrix.confirmations).get(activity.id);
  if (!own) return OPEN;
  const all = own.map((confirmation) => ({
    confirmation,
    standing: standingOf(matrix, confirmation, today),
  }));
  const against = all.filter(({ confirmation, standing }) => standing.holds && confirmation.said !== 'yes');
  if (against.length > 0) return { state: 'disagrees', statements: against };
  const owners = new Set(holdersOf(matrix, activity, 'owns', today));
  const yes = all.filter(({ confirmation }) => confirmation.said === 'yes');
  const holding = yes.filter(
    ({ confirmation, standing }) => standing.holds && owners.has(confirmation.personId),
  );
  if (holding.length > 0) return { state: 'confirmed', statements: holding };
  // What another person than the owner said is lapsed only where it no longer holds.
  const lapsed = yes.filter(({ standing }) => !standing.holds);
  return lapsed.length > 0 ? { state: 'lapsed', statements: lapsed } : OPEN;
}

type Confirmations = Matrix['confirmations'];
const indexed = new WeakMap<Confirmations, ReadonlyMap<ActivityId, readonly Confirmation[]>>();

/** By activity, the latest first. The same map gives the same answer. */
export function confirmationsOf(
  confirmations: Confirmations,
): ReadonlyMap<ActivityId, readonly Confirmation[]> {
  const known = indexed.get(confirmations);
  if (known) return known;
  const byRow = new Map<ActivityId, Confirmation[]>();
  for (const confirmation of Object.values<Confirmation>(confirmations)) {
    const own = byRow.get(confirmation.activityId);
    if (own) own.push(confirmation);
    else byRow.set(confirmation.activityId, [confirmation]);
  }
  for (const own of byRow.values()) own.sort(latestFirst);
  indexed.set(confirmations, byRow);
  return byRow;
}

function latestFirst(one: Confirmation, other: Confirmation): number {
  return one.on === other.on ? (one.id < other.id ? -1 : 1) : one.on < other.on ? 1 : -1;
}

/** "Confirmed by Ann on 2026-11-01, until 2027-05-01": one statement as a sentence without its full stop. */
export function statementInWords({ confirmation, standing }: Statement): string {
  const { who, on, until, said, instead } = confirmation;
  const told = instead ? `: ${instead}` : '';
  if (said === 'not-me') return `${who} said on ${on} that it is someone else${told}`;
  if (said === 'changed') return `${who} said on ${on} that it has changed${told}`;
  if (standing.holds) return `Confirmed by ${who} on ${on}${until === undefined ? '' : `, until ${until}`}`;
  return `Confirmed by ${who} on ${on}, no longer: ${standing.because.join('; ')}`;
}
